import test from 'ava';
import { dayFromUrl, type NumericOrder, readDate } from '../../src/page/read-date.js';
import { splitDateLine } from '../../src/page/visible-dates.js';

const dated = test.macro({
  exec(t, text: string, iso: string | undefined, order?: NumericOrder) {
    t.is(readDate(text, order), iso);
  },
  title: (_, text, __, order) => `date: ${text}${order ? ` (${order})` : ''}`,
});

for (const [text, iso, order] of [
  ['2019-03-05T14:22:33.123Z', '2019-03-05T14:22:33Z'],
  ['2019-03-05 14:22:33 +02:00', '2019-03-05T14:22:33+02:00'],
  ['2019-03-05T14:22:33+0530', '2019-03-05T14:22:33+05:30'],
  ['2019-03-05 14:22:33', '2019-03-05'],
  ['2019-3-5', '2019-03-05'],
  ['20190305', '2019-03-05'],
  ['2019/03/05 10:00', '2019-03-05'],
  ['1551795753', '2019-03-05T14:22:33Z'],
  ['1551795753000', '2019-03-05T14:22:33Z'],
  ['951827696', undefined],
  ['Tue, 05 Mar 2019 14:22:33 GMT', '2019-03-05T14:22:00Z'],
  ['Updated 10:25 p.m. EST, Mon December 10, 2007', '2007-12-10T22:25:00-05:00'],
  ['Nov 18, 2019 at 9:24 pm ET', '2019-11-18T21:24:00-05:00'],
  ['July 18, 2019, 9:24 am PT', '2019-07-18T09:24:00-07:00'],
  ['March 10, 2019 9 pm ET', '2019-03-10T21:00:00-04:00'],
  ['October 30, 2005 9 pm ET', '2005-10-30T21:00:00-05:00'],
  ['3rd March 2019', '2019-03-03'],
  ['Sept. 4, 2019', '2019-09-04'],
  ['Friday, 22 Nov 2024 4:55 PM MYT', '2024-11-22T16:55:00+08:00'],
  ['18/12/2007', '2007-12-18'],
  ['12/18/2007', '2007-12-18'],
  ['4/5/2019', undefined],
  ['4/5/2019', '2019-05-04', 'day-first'],
  ['4/5/2019', '2019-04-05', 'month-first'],
  ['21.11.2019', '2019-11-21'],
  ['30 February 2019', undefined],
  ['29 February 2020', '2020-02-29'],
  ['0001-01-01T00:00:00Z', undefined],
  ['12 Monkeys 2019', undefined],
  ['yesterday', undefined],
  ['', undefined],
] as [string, string | undefined, NumericOrder?][])
  test(dated, text, iso, order);

test('days in addresses', (t) => {
  t.is(dayFromUrl('https://a.example/2007/12/10/pier'), '2007-12-10');
  t.is(dayFromUrl('https://a.example/news/2007/dec/10/pier'), '2007-12-10');
  t.is(dayFromUrl('https://a.example/pier-20071210.html'), '2007-12-10');
  t.is(dayFromUrl('https://a.example/2007/12/pier'), undefined);
  t.is(dayFromUrl('https://a.example/article/2007121099'), undefined);
  t.is(dayFromUrl('https://a.example/2007/13/41/pier'), undefined);
});

test('a line that says when it was published and updated says both', (t) => {
  t.deepEqual(splitDateLine('Published 3 May 2019, updated 4 May 2019'), { published: '2019-05-03', modified: '2019-05-04' });
  t.deepEqual(splitDateLine('Updated 4 May 2019; posted 3 May 2019'), { published: '2019-05-03', modified: '2019-05-04' });
  t.deepEqual(splitDateLine('Last updated: 4 May 2019'), { published: undefined, modified: '2019-05-04' });
  t.deepEqual(splitDateLine('© 2019 Halden Post, 4 May 2019'), { published: undefined, modified: undefined });
});
