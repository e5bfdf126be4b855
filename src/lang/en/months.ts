/** Month names and their usual short forms (without the full stop), lower case -> 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Short forms that count as a month only with a full stop or a day. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));

/** Month names that are also something else: they need more than a capital letter to stand alone. */
export const NEEDS_CONTEXT: ReadonlyMap<string, 'verb' | 'name' | 'adjective'> = new Map([
  ['may', 'verb'],
  ['march', 'verb'],
  ['april', 'name'],
  ['june', 'name'],
  ['jan', 'name'],
  ['august', 'adjective'],
]);

/** Words that make a name of the weekday before them: newspapers, shows. */
export const NAMES_AFTER_DAY: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post sun independent tribune star mercury people politics world'.split(' '),
);
/** Words that make a name of the weekday behind them. */
export const NAMES_BEFORE_DAY: ReadonlySet<string> = new Set('bloody black super ruby sheffield fat manic holy casual'.split(' '));

/** Weekday names and short forms, lower case -> 1 (Monday) .. 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** "Mondays": a set, or the possessive written without an apostrophe. */
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'].map((name, i) => [name, i + 1]),
);
