import test from 'ava';
import { findDatesIn } from '../../src/dates/find-in-text.js';

const PUBLISHED = '2007-12-10'; // a Monday

/** `expected`: "text = TYPE value", joined by "; ", in text order. */
const reads = test.macro({
  exec(t, sentence: string, expected: string, published: string | undefined = PUBLISHED) {
    const dates = findDatesIn(sentence, published, { order: 'month-first' });
    t.is(dates.map((d) => `${d.text} = ${d.timex.type} ${d.timex.value}${d.timex.mod ? ` ${d.timex.mod}` : ''}`).join('; '), expected);
  },
  title: (name = '', sentence) => `${name} ${sentence}`,
});

test('full', reads, 'The bridge opened on March 3, 1998, in rain.', 'March 3, 1998 = DATE 1998-03-03');
test('full, day first', reads, 'It fell on 18 December 2006.', '18 December 2006 = DATE 2006-12-18');
test('numeric', reads, 'Filed 2007-11-05 and again 11/06/07.', '2007-11-05 = DATE 2007-11-05; 11/06/07 = DATE 2007-11-06');
test('with weekday', reads, 'They will vote Thursday, Dec. 20, in Oslo.', 'Thursday, Dec. 20 = DATE 2007-12-20');
test('past weekday', reads, 'The mayor told reporters Friday.', 'Friday = DATE 2007-12-07');
test('future weekday', reads, 'The council will meet Wednesday.', 'Wednesday = DATE 2007-12-12');
test('same day', reads, 'She spoke Monday.', 'Monday = DATE 2007-12-10');
test('coordination', reads, 'The teams met in May, July and August.', 'May = DATE 2007-05; July = DATE 2007-07; August = DATE 2007-08');
test('part', reads, 'Prices fell in late October.', 'late October = DATE 2007-10 END');
test('week', reads, 'Talks resume next week.', 'next week = DATE 2007-W51');
test('ago', reads, 'He left three years ago.', 'three years ago = DATE 2004');
test('weeks ago', reads, 'He left two weeks ago.', 'two weeks ago = DATE 2007-W48');
test('decade', reads, 'Built in the 1990s.', 'the 1990s = DATE 199');
test('century', reads, 'A tower of the 14th century.', 'the 14th century = DATE 13');
test('duration', reads, 'It took 18 months.', '18 months = DURATION P18M');
test('stretch', reads, 'Over the past two years rents rose.', 'the past two years = DURATION P2Y');
test('set', reads, 'They meet every Tuesday.', 'every Tuesday = SET XXXX-WXX-2');
test('rate', reads, 'It costs $5 a year.', 'a year = SET P1Y');
test('clock', reads, 'Doors open at 10:30 a.m. EST Saturday.', '10:30 a.m. EST Saturday = TIME 2007-12-08T10:30');
test('part of day', reads, 'It rained Sunday night.', 'Sunday night = TIME 2007-12-09TNI');
test('quarter', reads, 'Profit rose in the third quarter.', 'the third quarter = DATE 2007-Q3');
test(
  'comparison',
  reads,
  'In the third quarter it sold ten, up from six a year earlier.',
  'the third quarter = DATE 2007-Q3; a year earlier = DATE 2006-Q3',
);
test('holiday', reads, 'Shops shut on Thanksgiving.', 'Thanksgiving = DATE 2007-11-22');
test('moving holiday', reads, 'They married at Easter 2008.', 'Easter 2008 = DATE 2008-03-23');
test('range of years', reads, 'The famine of 1957-58 is forgotten.', '1957 = DATE 1957; 58 = DATE 1958');
test(
  'vague',
  reads,
  'She recently moved and hopes to sing in the near future.',
  'recently = DATE PAST_REF; the near future = DATE FUTURE_REF',
);
test('before Christ', reads, 'The wall fell in 212 BC.', '212 BC = DATE BC0212');
test('article of the noun', reads, 'The two-week strike ended.', 'two-week = DURATION P2W');
test('said recently that', reads, 'He said recently that it works.', 'recently = DATE PAST_REF');
test('halves', reads, 'It took 2 1/2 years and half an hour.', '2 1/2 years = DURATION P2Y6M; half an hour = DURATION PT30M');
test('no anchor, day', reads, 'They meet Tuesday, December 18.', 'Tuesday, December 18 = DATE XXXX-12-18', '');
test('no anchor, week', reads, 'They meet next week.', 'next week = DATE XXXX-WXX', '');
test('no anchor, weekday', reads, 'They met Monday.', 'Monday = DATE XXXX-WXX-1', '');
