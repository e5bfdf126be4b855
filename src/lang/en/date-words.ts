import { wordList } from './word-list.js';

/** Cardinal number words below a hundred that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' '),
    ...'sixteen seventeen eighteen nineteen'.split(' '),
  ].map((word, i) => [word, i]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);
/** "first" .. "twentieth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
    ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ].map((word, i) => [word, i + 1]),
);
/** Quantities without a number: their durations have an X. */
export const VAGUE_AMOUNTS = wordList('several few some many numerous countless');

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
const UNIT_FORMS: readonly (readonly [Unit, string])[] = [
  ['second', 'seconds'],
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['fortnight', 'fortnights'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
];
/** Short forms that are no other words. */
const SHORT_UNITS: readonly (readonly [string, Unit])[] = [
  ['secs', 'second'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
];
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...UNIT_FORMS.flatMap(([one, many]) => [[one, one] as const, [many, one] as const]),
  ...SHORT_UNITS,
]);
export const PLURAL_UNITS: ReadonlySet<string> = new Set([...UNIT_FORMS.map(([, many]) => many), ...SHORT_UNITS.map(([many]) => many)]);

/** Moments of light, and meals that news times by -> TIMEX3 code. */
export const DAY_MOMENTS: ReadonlyMap<string, string> = new Map([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['lunchtime', 'MI'],
  ['midday', 'MI'],
  ['breakfast', 'MO'],
  ['lunch', 'MI'],
  ['supper', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
]);

/** Parts of the day -> TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
  ['midmorning', 'MO'],
  ['midafternoon', 'AF'],
  ['daytime', 'DT'],
  ['lunchtime', 'MI'],
]);
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Words that shift a unit against the anchor. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** Frequency adverbs and adjectives -> TIMEX3 period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Words that stand alone for an unbounded past, present or future. */
export const VAGUE_WORDS: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

/** "the nineties": each ten years after the one before, from the 1920s. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, 192 + i]),
);

/** Days by their distance from today. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** Names of moments and stretches that have rules of their own. */
export const NAMED_TIMES = wordList('noon midnight tonight overnight weekend weekends period moment');

/** Which part of a month, a year or a life. */
export const PARTS_OF_TIME = wordList(
  'early mid late end beginning start middle final rest part remainder course opening closing latter fiscal calendar entire half',
);

export const ARTICLES = wordList('the a an');

/** Possessives before a noun. */
export const OWNERS = wordList('his her its their our my');

export const PRONOUNS = wordList('who it he she they we you i which this that these');

export const PREPOSITIONS = wordList(
  'of in on at to from for by since until till between during about around after before within over under through throughout into with',
);

export const CONJUNCTIONS = wordList('and or but as when if than then so not');

/** Words of number and order. */
export const QUANTIFIERS = wordList(
  'every each per other another same such more less least most only just no up couple dozen hundred thousand million billion percent ' +
    'once twice thrice times what quite nearly almost barely best worst',
);

/** Adverbs of time, and the verbs and adjectives that stand for them. */
export const TIME_ADVERBS = wordList(
  'ago earlier later previously afterwards ahead still now also recent latest near foreseeable future present past current ' +
    'right long short old olds age ended ending effective followed come',
);

/** Letters and short forms that parts of dates are written with. */
export const SHORT_FORMS = wordList('am pm p m o clock st nd rd th s d b c bc bce ad ce fy q min sec hr hrs ll v vs');

/** Words that one rule alone looks at. */
export const SINGLE_WORDS = wordList('time term local live usa high class water revolution left remaining could be');
