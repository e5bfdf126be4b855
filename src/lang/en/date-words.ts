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

/** Zone names that may follow a clock time -> hours from UTC; those that name several zones have none. */
export const ZONES: ReadonlyMap<string, number | undefined> = new Map<string, number | undefined>([
  ['gmt', 0],
  ['utc', 0],
  ['wet', 0],
  ['bst', 1],
  ['west', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['sast', 2],
  ['eest', 3],
  ['msk', 3],
  ['trt', 3],
  ['gst', 4],
  ['pkt', 5],
  ['ist', undefined],
  ['wib', 7],
  ['ict', 7],
  ['hkt', 8],
  ['sgt', 8],
  ['awst', 8],
  ['jst', 9],
  ['kst', 9],
  ['acst', 9.5],
  ['aest', 10],
  ['aedt', 11],
  ['nzst', 12],
  ['nzdt', 13],
  ['ndt', -2.5],
  ['nst', -3.5],
  ['adt', -3],
  ['ast', -4],
  ['edt', -4],
  ['est', -5],
  ['cdt', -5],
  ['cst', -6],
  ['mdt', -6],
  ['mst', -7],
  ['pdt', -7],
  ['pst', -8],
  ['akdt', -8],
  ['akst', -9],
  ['hst', -10],
  ['et', undefined],
  ['ct', undefined],
  ['mt', undefined],
  ['pt', undefined],
]);

/** Past forms that do not end in -ed, of verbs that news uses; spellings equal to the base form are left out. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'was were had did said told made took went came saw knew got gave found thought began kept held wrote stood heard ' +
    'meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove bought wore chose ' +
    'fought threw caught dealt won taught shot struck sought fled left felt became brought sold flew died rode slid sank ' +
    'bore blew withdrew overcame overtook undertook swore shook stole froze hid bound laid lay woke arose fed bred shown ' +
    'been taken given known seen gone done written spoken broken chosen driven fallen risen grown thrown stolen tore swept swung sprang stung stuck spun rang sang sank shrank shone drank swam hung dug clung flung crept leapt ' +
    'knelt slew strode strove swore wound withstood foresaw forbade forgave forgot mistook misled overthrew upheld fed rebuilt resold'
  ).split(' '),
);

/** Words in -ed that are no past forms. */
export const ED_NOUNS: ReadonlySet<string> = new Set(
  'need indeed hundred bed speed seed feed red united deed weed shed sacred naked wicked exceed succeed proceed breed bleed'.split(' '),
);

/** Words that put the verb after them in the future. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'wo', 'll']);

/** Modals that look ahead more often than back. */
export const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'can', 'must', 'should']);

/** Participles and adjectives for what lies ahead: "scheduled for Tuesday". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set('scheduled expected slated due set planned poised upcoming tentatively'.split(' '));

/** Verbs and adjectives whose "to ..." lies ahead: "agreed to meet Tuesday". */
export const FORWARD_WORDS: ReadonlySet<string> = new Set(
  (
    'offered offers scheduled expected due set slated planned plans plan planning agreed agrees expects expect hopes hope hoped intend intends intended ' +
    'aims wants want wanted ready likely unlikely about supposed poised vowed vows promised promises is are was were begins starts opens ' +
    'meets resumes expires going pledged pledges decided decides urged invited willing prepared preparing able ordered threatened has have need needs'
  ).split(' '),
);

/** Present forms that, with a date, tell of a plan: "the court meets Tuesday". */
export const SCHEDULE_VERBS: ReadonlySet<string> = new Set(
  'meets begins opens arrives leaves expires resumes takes goes convenes departs concludes reconvenes reopens starts plays travels flies returns hosts visits'.split(
    ' ',
  ),
);

/** Present forms that tell what is said, thought or so, not what is planned. */
export const PRESENT_REPORTS: ReadonlySet<string> = new Set(
  (
    'says say tells tell adds writes argues claims believes believe thinks think knows know has have is are does do means mean shows show ' +
    'remembers recalls remains remain seems appears notes explains insists warns denies reports calls suggests reads feels looks finds ' +
    'needs wants likes loves lives costs owns includes contains makes gives gets sees'
  ).split(' '),
);

/** Every word above that tells which way a date points. */
export const ABOUT_TENSE: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...ED_NOUNS,
  ...FUTURE_AUXILIARIES,
  ...MODALS,
  ...AHEAD_WORDS,
  ...FORWARD_WORDS,
  ...SCHEDULE_VERBS,
  ...PRESENT_REPORTS,
  ...'still continued remained stayed lived worked served hamper hampers rate rates trains then given gave extended best worst its his her their our my such what quite not followed come ahead'.split(
    ' ',
  ),
  ...'international internationals cricket cup series match matches results'.split(' '),
  ...'tree trees card cards carol carols pudding stocking jumper'.split(' '),
  ...'change changes changed unchanged up down cents points percent'.split(' '),
  'they',
  'we',
  'you',
  'i',
  'to',
  'is',
  'are',
  're',
  's',
  'am',
  'be',
  'being',
  'have',
  'has',
  'until',
  'till',
  'by',
  'through',
  'effective',
  'before',
  'for',
]);

/** What a number before it counts or measures: "2000 people" is no year. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    'people troops votes km kilometers kilometres miles points feet dollars percent acres hectares tons tonnes ' +
    'soldiers men women jobs barrels meters metres pounds euros shares homes houses members others workers years ' +
    'days hours million billion trillion rpm mph kg mg cc words units employees students children residents police ' +
    'officers refugees deaths cases copies pages seats calories watts megawatts vehicles cars'
  ).split(' '),
);

/** What a number behind it is the name of: "Flight 1549". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'flight route highway interstate no number room channel article section bus train'.split(' '),
);

/** Measures and nouns of quantity: "a year" behind them is a rate. */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set(
  (
    'million billion trillion thousand hundred times percent minutes hours weeks months days dollars barrels tons people pounds miles ' +
    'cents euros dozens hundreds thousands millions'
  ).split(' '),
);

/** Words that make "first half" a half of a business year. */
export const RESULT_WORDS: ReadonlySet<string> = new Set('profit profits earnings results sales revenue'.split(' '));

/** What is said of the day a page came out. */
export const PUBLISHING_WORDS: ReadonlySet<string> = new Set('published posted updated filed printed released issued modified'.split(' '));

/** Small words that date rules look at, beside the names of days, units and numbers. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or of in on at to from for by since until till between during about around after before within ' +
    'over under through than this that these those same each every per other another additional latest recent ' +
    'fiscal calendar full entire whole trading business some few many several couple dozen half hundred thousand ' +
    'million billion percent more less least most up no only just well once twice times ago earlier later back now ' +
    'so yesterday today tomorrow tonight overnight noon midday midnight early mid late end beginning start middle ' +
    'first last final quarter quarters period weekend weekends eve past future present current near foreseeable ' +
    'moment time right term short long old olds next previous following am pm p m o clock st nd rd th s d b c e bc ' +
    'bce ad ce fy q h century centuries day days who it he she they we as when if is was has have had with will ' +
    'would but consecutive straight away hence usa age second ended ending rest part sometime hours hrs gmt week ' +
    'weeks live being twenties thirties forties fifties sixties seventies eighties nineties midmorning midafternoon ' +
    'afternoon not thrice opening closing latter nearly almost standard daylight eastern central mountain pacific ' +
    'throughout his her its their our also which previously high barely lasted lasts take could revolution into ' +
    'remainder course water afterwards class took spent ahead v vs ' +
    'moved postponed adjourned delayed rescheduled deferred resume meet open begin reopen leave min sec hr local season seasons campaign budget financial remaining called asked told'
  ).split(' '),
);
