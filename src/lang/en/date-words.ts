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
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'few', 'some', 'many', 'numerous', 'countless']);

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
const UNIT_FORMS: readonly (readonly [Unit, string])[] = [
  ['second', 'seconds'],
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
];
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  UNIT_FORMS.flatMap(([one, many]) => [[one, one] as const, [many, one] as const]),
);
export const PLURAL_UNITS: ReadonlySet<string> = new Set(UNIT_FORMS.map(([, many]) => many));

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
  ['soon', 'FUTURE_REF'],
]);

/** Zone names that may follow a clock time. */
export const ZONES: ReadonlySet<string> = new Set(
  'est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct mt pt eet msk ist jst'.split(' '),
);

/** Past forms that do not end in -ed, of verbs that news uses; spellings equal to the base form are left out. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'was were had did said told made took went came saw knew got gave found thought began kept held wrote stood heard ' +
    'meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove bought wore chose ' +
    'fought threw caught dealt won taught shot struck sought fled left felt became brought sold flew died rode slid sank ' +
    'bore blew withdrew overcame overtook undertook swore shook stole froze hid bound laid lay woke arose fed bred shown ' +
    'been taken given known seen gone done written spoken broken chosen driven fallen risen grown thrown stolen'
  ).split(' '),
);

/** Words that put the verb after them in the future. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'wo', 'll', 'going']);

/** Verbs and adjectives whose "to ..." lies ahead: "scheduled to meet Tuesday". */
export const FORWARD_WORDS: ReadonlySet<string> = new Set(
  (
    'scheduled expected due set slated planned plans plan planning agreed expects expect hopes hope intends intend ' +
    'aims wants ready likely about supposed poised vowed promised is are begins starts opens meets resumes expires'
  ).split(' '),
);
