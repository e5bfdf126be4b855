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

/** Month names that are also verbs, adjectives or people's names: they need more than a capital letter. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'mar', 'jan', 'april', 'june']);

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
