import { wordList } from './word-list.js';

/** Past forms that do not end in -ed, of verbs that news uses; spellings equal to the base form are left out. */
export const IRREGULAR_PASTS = wordList(
  'was were had did said told made took went came saw knew got gave found thought began kept held wrote stood heard ' +
    'meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove bought wore chose ' +
    'fought threw caught dealt won taught shot struck sought fled left felt became brought sold flew died rode slid sank ' +
    'bore blew withdrew overcame overtook undertook swore shook stole froze hid bound laid lay woke arose fed bred shown ' +
    'been taken given known seen gone done written spoken broken chosen driven fallen risen grown thrown stolen tore swept swung sprang stung stuck spun rang sang sank shrank shone drank swam hung dug clung flung crept leapt ' +
    'knelt slew strode strove swore wound withstood foresaw forbade forgave forgot mistook misled overthrew upheld fed rebuilt resold',
);

/** Words in -ed that are no past forms. */
export const ED_NOUNS = wordList(
  'need indeed hundred bed speed seed feed red united deed weed shed sacred naked wicked exceed succeed proceed breed bleed',
);

/** Words that put the verb after them in the future. */
export const FUTURE_AUXILIARIES = wordList('will shall would wo ll');

/** Modals that look ahead more often than back. */
export const MODALS = wordList('may might can must should');

/** Participles and adjectives for what lies ahead: "scheduled for Tuesday". */
export const AHEAD_WORDS = wordList('scheduled expected slated due set planned poised upcoming tentatively');

/** Verbs and adjectives whose "to ..." lies ahead: "agreed to meet Tuesday". */
export const FORWARD_WORDS = wordList(
  'offered offers scheduled expected due set slated planned plans plan planning agreed agrees expects expect hopes hope hoped intend intends intended ' +
    'aims wants want wanted ready likely unlikely about supposed poised vowed vows promised promises is are was were begins starts opens ' +
    'meets resumes expires going pledged pledges decided decides urged invited willing prepared preparing able ordered threatened has have need needs',
);

/** Present forms that, with a date, tell of a plan: "the court meets Tuesday". */
export const SCHEDULE_VERBS = wordList(
  'meets begins opens arrives leaves expires resumes takes goes convenes departs concludes reconvenes reopens starts plays travels flies returns hosts visits',
);

/** Present forms that tell what is said, thought or so, not what is planned. */
export const PRESENT_REPORTS = wordList(
  'says say tells tell adds writes argues claims believes believe thinks think knows know has have is are does do means mean shows show ' +
    'remembers recalls remains remain seems appears notes explains insists warns denies reports calls suggests reads feels looks finds ' +
    'needs wants likes loves lives costs owns includes contains makes gives gets sees',
);

/** Base forms that, behind a plural, tell of a plan: "the talks resume on Monday". */
export const PLAN_VERBS = wordList('resume meet open begin reopen leave');

/** What they promise lies ahead: "promised a protest on Monday". */
export const PROMISE_VERBS = wordList('promised pledged vowed threatened');

/** Verbs that ask for what lies ahead: "called on both sides to meet". */
export const ASKING_VERBS = wordList('expects expect expected called asked urged invited ordered told promised wants want');

/** "moved to Friday": the new day is still to come. */
export const PUT_OFF_VERBS = wordList('moved postponed adjourned delayed rescheduled deferred');

/** "given until 9 a.m.": the end is still to come. */
export const ALLOWING_VERBS = wordList('given gave extended');

/** "lasted until May": the end is over with the rest. */
export const LASTING_VERBS = wordList('lasted continued remained stayed ran was were lived held kept worked served went fought led');

/** Words of prices and levels: the day behind them is compared with ("up 12 from Friday"). */
export const CHANGE_WORDS = wordList('change changes changed unchanged up down cents points percent');

/** Present forms of "be", the end of "we're" too. */
export const BE_FORMS = wordList('is are re am');

/** Subjects whose verb has no -s. */
export const PLURAL_SUBJECTS = wordList('they we you i');
