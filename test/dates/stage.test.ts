import test from 'ava';
import news from '../../pipelines/news.js';
import textPipeline from '../../pipelines/text.js';
import { findDates } from '../../src/dates/index.js';
import type { Article } from '../../src/document/record.js';

function run(text: string, date?: string, url?: string): Article {
  const record = textPipeline.run({ id: 'a', text, ...(date ? { date } : {}), ...(url ? { url } : {}) });
  if (record.schema !== 'article/1') throw new Error(record.message);
  return record;
}
const values = (a: Article) => a.dates.map((d) => `${d.text} = ${d.timex.value}`);
const codes = (a: Article) => a.messages.filter(({ code }) => code.startsWith('dates/')).map(({ code }) => code);

test('anchor: the caller wins over what the text says', (t) => {
  const a = run('PORT HALDEN, Dec. 3, 2006 (NWA) -- The pier closed Friday.', '2007-12-10');
  t.deepEqual(values(a), ['Dec. 3, 2006 = 2006-12-03', 'Friday = 2007-12-07']);
  t.deepEqual(codes(a), []);
  t.is(a.dates[1]?.anchor, 'published');
});

test('anchor: a full date in the dateline, by the id of its mention', (t) => {
  const a = run('PORT HALDEN, Dec. 10, 2007 (NWA) -- The pier closed Friday.');
  t.deepEqual(values(a), ['Dec. 10, 2007 = 2007-12-10', 'Friday = 2007-12-07']);
  t.deepEqual(codes(a), ['dates/anchor']);
  t.is(a.dates[1]?.anchor, a.dates[0]?.id);
});

test('anchor: stated by the text, it is what dates of the headline count from too', (t) => {
  const html = `<html><body><article><h1>More harbour talks next week</h1><p>${'The harbour board of Port Halden heard the mayor. '.repeat(9)}</p>
<p>Port Halden, the tenth of December 2007</p></article></body></html>`;
  const a = news.run({ id: 'a', html });
  if (a.schema !== 'article/1') return t.fail(a.message);
  t.deepEqual(
    a.metadataDates.map((d) => [d.timex.value, d.anchor]),
    [['2007-W51', 't1']],
  );
});

test('anchor: the only full date, on a line of its own', (t) => {
  const a = run('Halden Post, 10 December 2007\n\nThe pier closed Friday.');
  t.is(values(a)[1], 'Friday = 2007-12-07');
  const b = run('Updated 10:25 p.m. EST, Mon December 10, 2007\n\nThe long pier of Port Halden closed Friday, the mayor said.');
  t.is(values(b).at(-1), 'Friday = 2007-12-07');
});

test('anchor: never the day of an event, nor one of two', (t) => {
  const event = run('The long pier of Port Halden was opened to walkers on March 3, 1998, in rain.\n\nIt closed Friday.');
  t.deepEqual(values(event), ['March 3, 1998 = 1998-03-03', 'Friday = XXXX-WXX-5']);
  t.deepEqual(codes(event), ['dates/no-anchor']);
  const two = run('10 December 2007\n\nIt opened on March 3, 1998, and closed Friday.');
  t.is(values(two).at(-1), 'Friday = XXXX-WXX-5');
});

test('interval, zone, certain and implied parts', (t) => {
  const [clock, month] = run('It opened at 9 a.m. EST Friday and shut in October.', '2007-12-10').dates;
  t.deepEqual(clock?.interval, { start: '2007-12-07T09:00-05:00', end: '2007-12-07T09:01-05:00' });
  t.is(clock?.zone, 'EST');
  t.deepEqual(clock?.certain, ['weekday', 'hour', 'minute', 'zone']);
  t.deepEqual(clock?.implied, ['year', 'month', 'day']);
  t.deepEqual(month?.interval, { start: '2007-10-01', end: '2007-11-01' });
  t.deepEqual(month?.certain, ['month']);
  t.deepEqual(month?.implied, ['year']);
});

test('ranges know their other end', (t) => {
  const [a, b, c] = run('From May to July 2005 it rained, in August it did not.', '2007-12-10').dates;
  t.deepEqual(a?.range, { role: 'start', with: 't2' });
  t.deepEqual(b?.range, { role: 'end', with: 't1' });
  t.is(c?.range, undefined);
});

const dates = test.macro({
  exec(t, sentence: string, expected: readonly (string | undefined)[]) {
    t.deepEqual(
      run(sentence, '2007-12-10').dates.map(({ event }) => event?.text),
      expected,
    );
  },
  title: (_name, sentence) => `event: ${sentence}`,
});
test(dates, 'The mayor told reporters Monday.', ['told']);
test(dates, 'On Friday, the council approved the plan.', ['approved']);
test(dates, "She praised Tuesday's ruling.", ['ruling']);
test(dates, 'The envoys met in May, July and August, to discuss peace.', ['met', 'met', 'met']);
test(dates, 'They waited for two weeks.', [undefined]);

test('headline and highlights have dates of their own', (t) => {
  const html = `<html><head><meta property="article:published_time" content="2007-12-10"></head><body><article><h1>More harbour talks next week</h1>
<ul class="story-highlights"><li>Pier shut since 1980</li></ul><p>${'The harbour board of Port Halden met on Friday to hear the mayor. '.repeat(6)}</p></article></body></html>`;
  const a = news.run({ id: 'a', html });
  if (a.schema !== 'article/1') return t.fail(a.message);
  const headline = a.metadataDates.find(({ field }) => field === 'headline');
  t.is(headline?.timex.value, '2007-W51');
  t.is(a.headline?.slice(headline?.start, headline?.end), 'next week');
  for (const d of a.metadataDates) {
    const text = d.field === 'headline' ? a.headline : a.highlights[d.item as number];
    t.is(text?.slice(d.start, d.end), d.text);
  }
});

test('order: the country of the address decides where the text does not', (t) => {
  const text = 'Filed 3/4/2007.';
  t.is(values(run(text, '2007-12-10', 'https://news.example/a'))[0], '3/4/2007 = 2007-03-04');
  t.is(values(run(text, '2007-12-10', 'https://news.example.co.uk/a'))[0], '3/4/2007 = 2007-04-03');
});

test('a wrong order is a wrong call', (t) => {
  t.throws(() => findDates({ order: 'us' as never }), { instanceOf: TypeError, message: /order must be .* got "us"/ });
});
