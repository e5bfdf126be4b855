import test from 'ava';
import { findDatesIn } from '../../src/dates/find-in-text.js';

const PUBLISHED = '2007-12-10'; // a Monday

/** `expected`: "text = TYPE value", joined by "; ", in text order. */
const reads = test.macro({
  exec(t, sentence: string, expected: string, published: string | undefined = PUBLISHED) {
    const dates = findDatesIn(sentence, published, { order: 'auto' });
    t.is(dates.map((d) => `${d.text} = ${d.timex.type} ${d.timex.value}${d.timex.mod ? ` ${d.timex.mod}` : ''}`).join('; '), expected);
  },
  title: (name = '', sentence, _expected, published) =>
    `${name}: ${sentence}${published === undefined ? '' : ` (${published || 'no anchor'})`}`,
});

// full and partial dates
test('full', reads, 'The bridge opened on March 3, 1998, in rain.', 'March 3, 1998 = DATE 1998-03-03');
test('full, day first', reads, 'It fell on 18 December 2006.', '18 December 2006 = DATE 2006-12-18');
test('full, ordinal', reads, 'Signed on the 4th of July 1998.', 'the 4th of July 1998 = DATE 1998-07-04');
test('full, words', reads, 'Signed on March twenty-first, 1998.', 'March twenty-first, 1998 = DATE 1998-03-21');
test('full, short', reads, 'Sept. 9, 1998, was dry.', 'Sept. 9, 1998 = DATE 1998-09-09');
test('ISO', reads, 'Filed 2007-11-05.', '2007-11-05 = DATE 2007-11-05');
test('numeric, US', reads, 'Filed 11/06/07.', '11/06/07 = DATE 2007-11-06');
test('numeric, one way only', reads, 'Filed 25/11/2007.', '25/11/2007 = DATE 2007-11-25');
test('numeric, dots', reads, 'Filed 5.11.2007.', '5.11.2007 = DATE 2007-11-05');
test('numeric, house style', reads, 'Filed 25/11/2007, heard 3/4/2007.', '25/11/2007 = DATE 2007-11-25; 3/4/2007 = DATE 2007-04-03');
test('numeric, house style by names', reads, 'On 8 June 2007, not 3/4/2007.', '8 June 2007 = DATE 2007-06-08; 3/4/2007 = DATE 2007-04-03');
test('with weekday', reads, 'They will vote Thursday, Dec. 20, in Oslo.', 'Thursday, Dec. 20 = DATE 2007-12-20');
test('weekday picks the year', reads, 'It burned on Saturday, June 14.', 'Saturday, June 14 = DATE 2008-06-14');
test('weekday and day', reads, 'They met on Friday the 7th in Oslo.', 'Friday the 7th = DATE 2007-12-07');
test('this coming', reads, 'It opens this coming Sunday, December 16.', 'this coming Sunday, December 16 = DATE 2007-12-16');
test('partial', reads, 'They met on Nov. 28.', 'Nov. 28 = DATE 2007-11-28');
test('partial, ahead', reads, 'They will meet on March 3.', 'March 3 = DATE 2008-03-03');
test('partial, ended', reads, 'The year ended Jan. 31 was good.', 'Jan. 31 = DATE 2007-01-31');
test('partial, last', reads, 'He was shot last Oct. 23.', 'last Oct. 23 = DATE 2007-10-23');
test('partial, of last year', reads, 'He left on May 3 last year.', 'May 3 last year = DATE 2006-05-03');
test('day of month', reads, 'They met on the 5th.', 'the 5th = DATE 2007-12-05');

// months
test('month', reads, 'The mill burned in October.', 'October = DATE 2007-10');
test('month, ahead', reads, 'They will meet in May.', 'May = DATE 2008-05');
test('month, firm past', reads, 'In January, the port bought two cranes.', 'January = DATE 2007-01');
test('month and year', reads, 'It was May 2004 and June, 2005.', 'May 2004 = DATE 2004-05; June, 2005 = DATE 2005-06');
test('last month of a name', reads, 'They met last May and this September.', 'last May = DATE 2007-05; this September = DATE 2007-09');
test('month of last year', reads, 'In May of last year it shut.', 'May of last year = DATE 2006-05');
test('coordination', reads, 'The teams met in May, July and August.', 'May = DATE 2007-05; July = DATE 2007-07; August = DATE 2007-08');
test('shared year', reads, 'It ran from March to May 2005.', 'March = DATE 2005-03; May 2005 = DATE 2005-05');
test('shared year, over its end', reads, 'It ran from November to March 2005.', 'November = DATE 2004-11; March 2005 = DATE 2005-03');
test('attributive May', reads, 'The May elections are over.', 'May = DATE 2007-05');
test('part of month', reads, 'Prices fell in late October.', 'late October = DATE 2007-10 END');
test('mid', reads, 'It came in mid-November.', 'mid-November = DATE 2007-11 MID');
test('end of', reads, 'It ends by the end of March 2009.', 'the end of March 2009 = DATE 2009-03 END');

// weekdays and tense
test('past weekday', reads, 'The mayor told reporters Friday.', 'Friday = DATE 2007-12-07');
test('future weekday', reads, 'The council will meet Wednesday.', 'Wednesday = DATE 2007-12-12');
test('same day', reads, 'She spoke Monday.', 'Monday = DATE 2007-12-10');
test('said that ... will', reads, 'She said Friday the court will sit.', 'Friday = DATE 2007-12-07');
test('attributive, will', reads, 'He said the Tuesday meeting will last.', 'Tuesday = DATE 2007-12-11');
test('clause that opens with it', reads, 'He said that on Tuesday the court will sit.', 'Tuesday = DATE 2007-12-11');
test('until', reads, 'They extended the deadline until Tuesday.', 'Tuesday = DATE 2007-12-11');
test('until, pluperfect', reads, 'Until Friday, they had not called.', 'Friday = DATE 2007-12-07');
test('scheduled', reads, 'A vote is scheduled for Thursday.', 'Thursday = DATE 2007-12-13');
test('had been scheduled', reads, 'The offer had been due to expire Friday.', 'Friday = DATE 2007-12-07');
test('infinitive', reads, 'They agreed to meet Thursday.', 'Thursday = DATE 2007-12-13');
test('may have', reads, 'He may have left Thursday.', 'Thursday = DATE 2007-12-06');
test('present for a plan', reads, 'The court meets Thursday.', 'Thursday = DATE 2007-12-13');
test('is on', reads, 'The vote is on Thursday.', 'Thursday = DATE 2007-12-13');
test('last and next', reads, 'It shut last Friday and opens next Friday.', 'last Friday = DATE 2007-12-07; next Friday = DATE 2007-12-14');
test('a week from', reads, 'It opens a week from Friday.', 'a week from Friday = DATE 2007-12-21');
test('part of day', reads, 'It rained Sunday night.', 'Sunday night = TIME 2007-12-09TNI');
test('part of a day', reads, 'It burned on the night of May 3, 2001.', 'the night of May 3, 2001 = TIME 2001-05-03TNI');
test('early', reads, 'It rained early Sunday.', 'early Sunday = DATE 2007-12-09 START');
test('weekend', reads, 'It rained over the weekend and last weekend.', 'the weekend = DATE 2007-W49-WE; last weekend = DATE 2007-W49-WE');

// deictic and relative
test('deictic', reads, 'Today, yesterday or tomorrow.', 'Today = DATE 2007-12-10; yesterday = DATE 2007-12-09; tomorrow = DATE 2007-12-11');
test('day before yesterday', reads, 'He left the day before yesterday.', 'the day before yesterday = DATE 2007-12-08');
test('tonight', reads, 'It opens tonight; it shut last night.', 'tonight = TIME 2007-12-10TNI; last night = TIME 2007-12-09TNI');
test('this morning', reads, 'It rained this morning.', 'this morning = TIME 2007-12-10TMO');
test('mid-afternoon', reads, 'At mid-afternoon yesterday it stopped.', 'mid-afternoon yesterday = TIME 2007-12-09TAF MID');
test('week', reads, 'Talks resume next week.', 'next week = DATE 2007-W51');
test('last year', reads, 'It fell last year, not this year.', 'last year = DATE 2006; this year = DATE 2007');
test('earlier this month', reads, 'It fell earlier this month.', 'earlier this month = DATE 2007-12');
test('end of the year', reads, 'It will shut by the end of the year.', 'the end of the year = DATE 2007 END');
test('year-end', reads, 'It will shut by year-end.', 'year-end = DATE 2007 END');
test('ago', reads, 'He left three years ago.', 'three years ago = DATE 2004');
test('weeks ago', reads, 'He left two weeks ago.', 'two weeks ago = DATE 2007-W48');
test('days ago', reads, 'He left ten days ago.', 'ten days ago = DATE 2007-11-30');
test('a decade ago', reads, 'He left a decade ago.', 'a decade ago = DATE 1997');
test('some years ago', reads, 'He left several years ago.', 'several years ago = DATE PAST_REF');
test('more than', reads, 'He left more than two years ago.', 'more than two years ago = DATE 2005 MORE_THAN');
test('from now', reads, 'It ends two months from now.', 'two months from now = DATE 2008-02');
test('focus', reads, 'It burned on May 3, 2001. That year he left.', 'May 3, 2001 = DATE 2001-05-03; That year = DATE 2001');
test(
  'the next day',
  reads,
  'It burned on May 3, 2001, and sank the next day.',
  'May 3, 2001 = DATE 2001-05-03; the next day = DATE 2001-05-04',
);
test(
  'the next morning',
  reads,
  'It burned on May 3, 2001, and sank the next morning.',
  'May 3, 2001 = DATE 2001-05-03; the next morning = TIME 2001-05-04TMO',
);
test(
  'the previous Friday',
  reads,
  'It fell on Friday from a high of the previous Friday.',
  'Friday = DATE 2007-12-07; the previous Friday = DATE 2007-11-30',
);

// years, decades, centuries, eras
test('year', reads, 'In 2005 it shut.', '2005 = DATE 2005');
test('short year', reads, "She left in '98.", "'98 = DATE 1998");
test('year in words', reads, 'Born in nineteen eighty-nine.', 'nineteen eighty-nine = DATE 1989');
test('the year', reads, 'By the year 2010 it will be gone.', 'the year 2010 = DATE 2010');
test('decade', reads, 'Built in the 1990s.', 'the 1990s = DATE 199');
test('short decade', reads, "Built in the '80s.", "the '80s = DATE 198");
test('named decade', reads, 'Built in the late thirties.', 'the late thirties = DATE 193 END');
test('century', reads, 'A tower of the 14th century.', 'the 14th century = DATE 13');
test('before Christ', reads, 'The wall fell in 212 BC.', '212 BC = DATE BC0212');
test('anno domini', reads, 'The wall fell in AD 70.', 'AD 70 = DATE 0070');
test('century before Christ', reads, 'A wall of the fifth century BC.', 'the fifth century BC = DATE BC04');
test('fiscal', reads, 'Sales grew in fiscal 2006 and FY2007.', 'fiscal 2006 = DATE 2006; FY2007 = DATE 2007');
test('range of years', reads, 'The famine of 1957-58 is forgotten.', '1957 = DATE 1957; 58 = DATE 1958');

// quarters, halves, seasons, weeks
test('quarter', reads, 'Profit rose in the third quarter.', 'the third quarter = DATE 2007-Q3');
test('quarter of a year', reads, 'In the fourth quarter of 2005 it fell.', 'the fourth quarter of 2005 = DATE 2005-Q4');
test('short quarter', reads, 'Q3 2006 was worse.', 'Q3 2006 = DATE 2006-Q3');
test('attributive quarter', reads, 'The third-quarter profit rose.', 'third-quarter = DATE 2007-Q3');
test('year-ago quarter', reads, 'It lost ten in the year-ago third quarter.', 'the year-ago third quarter = DATE 2006-Q3');
test(
  'comparison',
  reads,
  'In the third quarter it sold ten, up from six a year earlier.',
  'the third quarter = DATE 2007-Q3; a year earlier = DATE 2006-Q3',
);
test('half', reads, 'It fell in the first half of 2005.', 'the first half of 2005 = DATE 2005-H1');
test('season', reads, 'It dried last summer and in the winter of 2003.', 'last summer = DATE 2007-SU; the winter of 2003 = DATE 2003-WI');
test('week of', reads, 'He vanished in the week of March 6, 2000.', 'the week of March 6, 2000 = DATE 2000-W10');
test('nth week', reads, 'In the first week of May 2006 it rained.', 'the first week of May 2006 = DATE 2006-W18');

// clock times
test('clock', reads, 'Doors open at 10:30 a.m. EST Saturday.', '10:30 a.m. EST Saturday = TIME 2007-12-15T10:30');
test('clock, 24 hours', reads, 'It struck at 15:45 GMT.', '15:45 GMT = TIME 2007-12-10T15:45');
test('clock, four digits', reads, 'It struck at 1430 GMT.', '1430 GMT = TIME 2007-12-10T14:30');
test('clock, British', reads, 'Doors open at 7.30pm.', '7.30pm = TIME 2007-12-10T19:30');
test('clock, words', reads, 'It struck at four in the morning.', 'four in the morning = TIME 2007-12-10T04:00');
test('noon', reads, 'It will open at noon Friday.', 'noon Friday = TIME 2007-12-14T12:00');
test('clock range', reads, 'Come between 9 and 11 a.m.', '9 = TIME 2007-12-10T09:00; 11 a.m. = TIME 2007-12-10T11:00');
test('zone in words', reads, 'It starts at 8 p.m. Eastern time.', '8 p.m. Eastern time = TIME 2007-12-10T20:00');

// durations
test('duration', reads, 'It took 18 months.', '18 months = DURATION P18M');
test('words', reads, 'It took two hundred and fifty years.', 'two hundred and fifty years = DURATION P250Y');
test('stretch', reads, 'Over the past two years rents rose.', 'the past two years = DURATION P2Y');
test('halves', reads, 'It took 2 1/2 years and half an hour.', '2 1/2 years = DURATION P2Y6M; half an hour = DURATION PT30M');
test('and a half', reads, 'It took a year and a half.', 'a year and a half = DURATION P1Y6M');
test('vague amount', reads, 'It took several days.', 'several days = DURATION PXD');
test('bare units', reads, 'They have waited for years.', 'years = DURATION PXY');
test('article of the noun', reads, 'The two-week strike ended.', 'two-week = DURATION P2W');
test('at least', reads, 'It took at least 30 days.', 'at least 30 days = DURATION P30D EQUAL_OR_MORE');
test('another', reads, 'They stay another year.', 'another year = DURATION P1Y');
test('range of lengths', reads, 'It takes two to three weeks.', 'two = DURATION P2W; three weeks = DURATION P3W');
test('between lengths', reads, 'It takes between 12 and 18 months.', '12 = DURATION P12M; 18 months = DURATION P18M');
test('long', reads, 'A decades-long feud.', 'decades-long = DURATION PXDE');
test(
  'fiscal year ended',
  reads,
  'In the fiscal year ended June 30, it lost money.',
  'the fiscal year = DURATION P1Y; June 30 = DATE 2007-06-30',
);

// sets
test('set', reads, 'They meet every Tuesday.', 'every Tuesday = SET XXXX-WXX-2');
test('set, nights', reads, 'They play Monday and Tuesday nights.', 'Monday = SET XXXX-WXX-1TNI; Tuesday nights = SET XXXX-WXX-2TNI');
test('set, month', reads, 'It floods every March.', 'every March = SET XXXX-03');
test('rate', reads, 'It costs $5 a year.', 'a year = SET P1Y');
test('rate of things', reads, 'It sells 800 letters a day.', 'a day = SET P1D');
test('times', reads, 'They meet twice a week.', 'twice a week = SET P1W');
test('every other', reads, 'They meet every other day.', 'every other day = SET P2D');
test('adverb', reads, 'They meet annually.', 'annually = SET P1Y');

// named days
test('holiday', reads, 'Shops shut on Thanksgiving.', 'Thanksgiving = DATE 2007-11-22');
test('holiday, ahead', reads, 'Shops will shut on Good Friday.', 'Good Friday = DATE 2008-03-21');
test('holiday and year', reads, 'They married at Easter 2008.', 'Easter 2008 = DATE 2008-03-23');
test('holiday night', reads, 'They will sail on Christmas night.', 'Christmas night = TIME 2007-12-25TNI');
test('holiday week', reads, 'They met in Easter week.', 'Easter week = DATE 2007-W14');
test('9/11', reads, 'Since 9/11 it is shut.', '9/11 = DATE 2001-09-11');

// vague
test(
  'vague',
  reads,
  'She recently moved and hopes to sing in the near future.',
  'recently = DATE PAST_REF; the near future = DATE FUTURE_REF',
);
test('now', reads, 'It is now dry.', 'now = DATE PRESENT_REF');
test('soon, ahead', reads, 'It will soon be dry.', 'soon = DATE FUTURE_REF');
test('soon, told', reads, 'It soon dried.', '');
test('one day', reads, 'He will one day return.', 'one day = DATE FUTURE_REF');
test('said recently that', reads, 'He said recently that it works.', 'recently = DATE PAST_REF');

// no anchor: honest partial values
test('no anchor, day', reads, 'They meet Tuesday, December 18.', 'Tuesday, December 18 = DATE XXXX-12-18', '');
test('no anchor, week', reads, 'They meet next week.', 'next week = DATE XXXX-WXX', '');
test('no anchor, weekday', reads, 'They met Monday.', 'Monday = DATE XXXX-WXX-1', '');
test('no anchor, month', reads, 'They met in May.', 'May = DATE XXXX-05', '');
test('no anchor, clock', reads, 'They met at 9 a.m.', '9 a.m. = TIME XXXX-XX-XXT09:00', '');
test('no anchor, quarter', reads, 'It fell in the third quarter.', 'the third quarter = DATE XXXX-Q3', '');
test('no anchor, full', reads, 'It fell on May 3, 2004.', 'May 3, 2004 = DATE 2004-05-03', '');

const HISTORY =
  'The war began on March 3, 1911. In 1912 the port fell, in 1913 the mill. In 1914 came the flood, in 1915 the plague, in 1916 peace. ';
test(
  'history page: months go on from the last date',
  reads,
  `${HISTORY}The army crossed the river in October. In January it turned back, and two days later, it fled.`,
  'March 3, 1911 = DATE 1911-03-03; 1912 = DATE 1912; 1913 = DATE 1913; 1914 = DATE 1914; 1915 = DATE 1915; 1916 = DATE 1916; ' +
    'October = DATE 1916-10; January = DATE 1917-01; two days later = DATE 1917-01-XX',
);

test('length of two units', reads, 'It lasted two hours and ten minutes.', 'two hours and ten minutes = DURATION PT2H10M');
test('length of two units, short', reads, 'He ran it in 2min 44.1sec.', '2min 44.1sec = DURATION PT2M44.1S');
test('fortnight', reads, 'She left a fortnight ago.', 'a fortnight ago = DATE 2007-W48');
test('quarter of an hour', reads, 'It took a quarter of an hour.', 'a quarter of an hour = DURATION PT15M');
test('race time', reads, 'Obi (Lagos) 2:02.75', '2:02.75 = DURATION PT2M2.75S');
test('race time, hours', reads, 'She won in 3:07:35.', '3:07:35 = DURATION PT3H7M35S');
test('rate of a measured thing', reads, 'It sells 22 tonnes of fish a year.', 'a year = SET P1Y');
test('days of a week', reads, 'He works four days a week.', 'four days a week = SET P1W');
test('every second', reads, 'They meet every second month.', 'every second month = SET P2M');
test('every day of the year', reads, 'It opens every May 31.', 'every May 31 = SET XXXX-05-31');
test('weekends', reads, 'She drives a taxi at weekends.', 'weekends = SET XXXX-WXX-WE');
test('month of a quarter', reads, 'Sales rose in the September quarter.', 'the September quarter = DATE 2007-Q3');
test('last quarter of a year', reads, 'Sales fell in the last quarter of 2006.', 'the last quarter of 2006 = DATE 2006-Q4');
test('season of next year', reads, 'It opens in the summer of next year.', 'the summer of next year = DATE 2008-SU');
test('season over two years', reads, 'They won the 1996-97 season.', '1996-97 = DATE 1996');
test('end of May', reads, 'It ended at the end of May.', 'the end of May = DATE 2007-05 END');
test('day before its clock time', reads, 'MARION, Friday, 7:12 a.m. -- A horn was taken.', 'Friday, 7:12 a.m. = TIME 2007-12-07T07:12');
test('hour that a day names', reads, 'They came at six on Friday morning.', 'six on Friday morning = TIME 2007-12-07T06:00');
test('half past', reads, 'He left at half past four in the morning.', 'half past four in the morning = TIME 2007-12-10T04:30');
test('live entry', reads, '16:05 Polls have closed.', '16:05 = TIME 2007-12-10T16:05');
test('dawn', reads, 'It sank before dawn on Friday.', 'dawn on Friday = TIME 2007-12-07TMO');
test('slug', reads, 'The column (430 BC-COOKS) ran long.', '');
test('apposed weekday', reads, 'He saw it on November 22, a Thursday.', 'November 22 = DATE 2007-11-22; Thursday = DATE 2007-11-22');
test('until the day named', reads, 'The match has been moved to Friday.', 'Friday = DATE 2007-12-14');
test('by a day', reads, 'They want the keys returned by Friday.', 'Friday = DATE 2007-12-14');
test('live entry before a figure', reads, '17:31 22 of 74 tables are in.', '17:31 = TIME 2007-12-10T17:31');
test(
  'live entry in an article that spoke of another day',
  reads,
  'He left on Friday.\n7.04am The gate is shut.',
  'Friday = DATE 2007-12-07; 7.04am = TIME 2007-12-10T07:04',
);
test('clock and part of a day', reads, 'It broke at 10:30 on Sunday night.', '10:30 on Sunday night = TIME 2007-12-09T22:30');
test('spoken hour tonight', reads, 'He signs at eight tonight.', 'eight tonight = TIME 2007-12-10T20:00');
test(
  'spoken minutes past',
  reads,
  'It sailed at ten past five yesterday morning.',
  'ten past five yesterday morning = TIME 2007-12-09T05:10',
);
test('spoken minutes to', reads, 'It passed at ten to one in the morning.', 'ten to one in the morning = TIME 2007-12-10T00:50');
test('votes are no time', reads, 'It won by ten to one.', '');
test('midday', reads, 'Rain fell at midday on Friday.', 'midday on Friday = TIME 2007-12-07TMI');
test('overnight', reads, 'It snowed overnight.', 'overnight = TIME 2007-12-09TNI');
test('overnight of a day', reads, 'It snowed overnight Friday.', 'overnight Friday = TIME 2007-12-07TNI');
test(
  'next morning counts from a night',
  reads,
  'He fell on Friday night. The next morning he rose.',
  'Friday night = TIME 2007-12-07TNI; The next morning = TIME 2007-12-08TMO',
);
test('every of two days', reads, 'It opens every Monday and Friday.', 'every Monday = SET XXXX-WXX-1; Friday = SET XXXX-WXX-5');
test('millions of years', reads, 'It fell 7.5 million years ago.', '7.5 million years ago = DATE PAST_REF');
test('quarter of a century', reads, 'They ruled for a quarter of a century.', 'a quarter of a century = DURATION P25Y');
test('half of a month', reads, 'It opened in the second half of July.', 'the second half of July = DATE 2007-07 END');
test('half of a year', reads, 'It fell in the second half of 2006.', 'the second half of 2006 = DATE 2006-H2');
test('compared day', reads, 'The index closed up 12 from Friday.', 'Friday = DATE 2007-12-07');
test('month-end', reads, 'It will be mended by month-end.', 'month-end = DATE 2007-12 END');
test('mid-March', reads, 'Rain fell in mid-March.', 'mid-March = DATE 2007-03 MID');
test('lower-case daily', reads, 'She writes for the daily Herald.', 'daily = SET P1D');
test('a week by itself', reads, 'She gets a week off.', 'a week = DURATION P1W');
test('weeks ahead', reads, 'They will sell in the weeks ahead.', 'the weeks ahead = DURATION PXW');
test('coming years', reads, 'They will arm in the coming years.', 'the coming years = DURATION PXY');
test('day before a stop', reads, 'It will not come before the 14th.', 'the 14th = DATE 2007-12-14');
test('feasts by Easter', reads, 'He came on Whitsun.', 'Whitsun = DATE 2007-05-27');
test('planned as an attribute', reads, 'On Friday, before the hastily planned trip, she slept.', 'Friday = DATE 2007-12-07');
test(
  'opening month and its far verb',
  reads,
  'In January, a week after the feast of the town that he had seen twice, a bomb killed her.',
  'January = DATE 2007-01; a week = DURATION P1W',
);
test('set with a clock time', reads, 'It airs every Sunday at 7 pm.', 'every Sunday at 7 pm = SET XXXX-WXX-7T19:00');
test('plural weekday with a clock time', reads, "They meet on Fridays at 10 o'clock.", "Fridays at 10 o'clock = SET XXXX-WXX-5T10:00");
test('twice daily', reads, 'It airs twice daily.', 'twice daily = SET P1D');
test('once every', reads, 'It airs once every nine days.', 'once every nine days = SET P9D');
test('weekdays counted', reads, 'It took nine Sundays.', 'nine Sundays = DURATION P9W');
test('clock and a full date', reads, 'It came at 3:20 a.m. on Sept. 19.', '3:20 a.m. on Sept. 19 = TIME 2007-09-19T03:20');
test('hours a day', reads, 'He works ten hours a day.', 'ten hours = DURATION PT10H; a day = SET P1D');
test('present plan', reads, 'Bids close on Friday.', 'Friday = DATE 2007-12-07');
test('by a month', reads, 'The ministry promised a decree by March.', 'March = DATE 2008-03');
test('until a month', reads, 'He is on loan until May.', 'May = DATE 2008-05');
test('lasted until a month', reads, 'The strike lasted until May.', 'May = DATE 2007-05');
test('sat until an hour', reads, 'They sat until 2 a.m. on Thursday.', '2 a.m. on Thursday = TIME 2007-12-06T02:00');
test('promised for a day', reads, 'They promised a protest outside the hall on Friday.', 'Friday = DATE 2007-12-14');
test('a day in general', reads, 'It was a record for a Wednesday.', 'Wednesday = DATE XXXX-WXX-3');
test('next day but one of that name', reads, 'She is due next Tuesday.', 'next Tuesday = DATE 2007-12-18');
test(
  'clock of the day told',
  reads,
  'He fell on Friday. The roof went.\n\nAt 4 p.m. it rained.',
  'Friday = DATE 2007-12-07; 4 p.m. = TIME 2007-12-07T16:00',
);
test('months of a table', reads, 'January: Lund 11\nMarch: Lund 27', 'January = DATE 2008-01; March = DATE 2008-03');
test('fixture', reads, 'Friday: Oyo v Ibadan', 'Friday = DATE 2007-12-14');
test('asked for', reads, 'She called on both sides to meet in her office on Friday.', 'Friday = DATE 2007-12-14');
test('since a month', reads, 'Talks have stalled since January.', 'January = DATE 2007-01');
test('last as a verb', reads, 'The work will last six weeks.', 'six weeks = DURATION P6W');
test('day of no day', reads, 'It closed in 1994. That night it burned.', '1994 = DATE 1994; That night = TIME 1994-XX-XXTNI');

// the hour that a part of the day makes of a number
for (const [when, value] of [
  ['at 9 at night', '2007-12-10T21:00'],
  ['at 12 at night', '2007-12-10T24:00'],
  ['at 2 at night', '2007-12-10T02:00'],
  ['half past twelve at night', '2007-12-10T00:30'],
  ["at 12 o'clock tonight", '2007-12-10T24:00'],
  ['at 12 on Friday night', '2007-12-07T24:00'],
  ['at 12.30 on Friday night', '2007-12-07T00:30'],
  ['at ten to one on Friday night', '2007-12-07T00:50'],
  ['at ten to one in the afternoon', '2007-12-10T12:50'],
  ['at 1 on Friday lunchtime', '2007-12-07T13:00'],
  ['at 12.30 on Friday lunchtime', '2007-12-07T12:30'],
  ['at noon tomorrow morning', '2007-12-11T12:00'],
  ["at 10.30 o'clock", '2007-12-10T10:30'],
  ['at 12 a.m.', '2007-12-10T00:00'],
  ['at 12 p.m.', '2007-12-10T12:00'],
  ['at 24:00', '2007-12-10T24:00'],
  ['at 2400 GMT', '2007-12-10T24:00'],
] as const) {
  test('hour', reads, `It came ${when}.`, `${when.replace(/^at /, '')} = TIME ${value}`);
}

// what lies outside the years of the calendar is the past or the future; a fraction of a week ends on a day
test('far ahead', reads, 'It ends 9999 years from now.', '9999 years from now = DATE FUTURE_REF');
test('far back', reads, 'It fell 99 thousand months ago.', '99 thousand months ago = DATE PAST_REF');
test('farther back', reads, 'It fell 2400 million weeks ago.', '2400 million weeks ago = DATE PAST_REF');
test('half weeks from a day', reads, 'It opens 2.5 weeks from Friday.', '2.5 weeks from Friday = DATE 2008-01-01');
test('quarters ago', reads, 'It fell a quarter ago.', 'a quarter ago = DATE 2007-09');
test('last year of the calendar', reads, 'It ends next month.', 'next month = DATE FUTURE_REF', '9999-12-31');
test('first year of the calendar', reads, 'Sales fell in the third quarter.', 'the third quarter = DATE 0000-Q3', '0001-01-01');

/** `expected`: the words of each date and what it counts from. */
const counts = test.macro({
  exec(t, sentence: string, expected: string, published: string | undefined = PUBLISHED) {
    const dates = findDatesIn(sentence, published || undefined, { order: 'auto' });
    const from = (id: string | undefined) => dates.find((d) => d.id === id)?.text ?? id ?? 'nothing';
    t.is(dates.map((d) => `${d.text} < ${from(d.anchor)}`).join('; '), expected);
  },
  title: (_name, sentence) => `counts from: ${sentence}`,
});
test(counts, 'He fell on Friday. He will go in May. At 4 p.m. it rained.', 'Friday < published; May < published; 4 p.m. < Friday');
test(counts, 'It burned on May 3, 2001. The next March it was sold.', 'May 3, 2001 < nothing; The next March < published');
test(counts, 'It burned on May 3, 2001. The following March it was sold.', 'May 3, 2001 < nothing; The following March < May 3, 2001');
test(counts, 'It burned on May 3, 2001. In June of that year it was sold.', 'May 3, 2001 < nothing; June of that year < May 3, 2001', '');
test(counts, 'It burned on May 3, 2001. That winter it was sold.', 'May 3, 2001 < nothing; That winter < May 3, 2001', '');
test(counts, 'On Friday he came. In 2004 he left. That night it burned.', 'Friday < published; 2004 < nothing; That night < Friday');
test(
  counts,
  'In the third quarter it sold ten. On May 3, 2004, it sold up from a year earlier.',
  'the third quarter < published; May 3, 2004 < nothing; a year earlier < the third quarter',
);
test(
  counts,
  `${HISTORY}It shut in October at 4 p.m.`,
  [1911, 1912, 1913, 1914, 1915, 1916].map((y) => `${y === 1911 ? 'March 3, ' : ''}${y} < nothing`).join('; ') +
    '; October < 1916; 4 p.m. < nothing',
);

// what the look at the next word must not rule out
test('a night spent', reads, 'They spent a night in jail.', 'a night = DURATION P1D');
test('one night', reads, 'It was dug in one night.', 'one night = DURATION P1D');
test('year before weekdays', reads, 'In 1998 Sundays were dull.', '1998 = DATE 1998; Sundays = SET XXXX-WXX-7');
test('quarter behind its year', reads, 'In the 1998 third quarter it lost ten.', 'the 1998 third quarter = DATE 1998-Q3');
test('hour and last night', reads, 'He went at seven last night.', 'seven last night = TIME 2007-12-09T19:00');
test('hour and a day', reads, 'He went at 7 Friday night.', '7 Friday night = TIME 2007-12-07T19:00');
test('hour in words and a day', reads, 'He went at seven Friday night.', 'seven Friday night = TIME 2007-12-07T19:00');
// verbs and owners of one kind are treated alike
test('deferred until an hour', reads, 'The vote was deferred until 2 a.m. on Thursday.', '2 a.m. on Thursday = TIME 2007-12-13T02:00');
test('lasts years', reads, 'It lasts years.', 'years = DURATION PXY');
test('attributive, our', reads, 'He said our Tuesday meeting will last.', 'Tuesday = DATE 2007-12-11');

test(
  'history page: one later for two dates',
  reads,
  `${HISTORY}Two years later Easter was cold.`,
  'March 3, 1911 = DATE 1911-03-03; 1912 = DATE 1912; 1913 = DATE 1913; 1914 = DATE 1914; 1915 = DATE 1915; 1916 = DATE 1916; ' +
    'Two years later = DATE 1918; Easter = DATE 1918-03-31',
);
