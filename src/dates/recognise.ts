import {
  CARDINALS,
  DAY_PARTS,
  FREQUENCIES,
  ORDINALS,
  SEASONS,
  SHIFTS,
  TENS,
  UNITS,
  VAGUE_AMOUNTS,
  VAGUE_WORDS,
} from '../lang/en/date-words.js';
import { MONTHS, PLURAL_WEEKDAYS, WEEKDAYS } from '../lang/en/months.js';
import { parseAgo } from './parsers/ago.js';
import { parseClock } from './parsers/clock.js';
import { parseDeictic } from './parsers/deictic.js';
import { parseDuration } from './parsers/duration.js';
import { HOLIDAY_STARTS, parseHoliday } from './parsers/holiday.js';
import { parseInheritedDay, parseMonthDate } from './parsers/month-date.js';
import { parseNumericDate } from './parsers/numeric-date.js';
import { parseQuarter } from './parsers/quarter.js';
import { parseRelativeUnit, parseSeason } from './parsers/relative-unit.js';
import { parseSet } from './parsers/set.js';
import { parseVague } from './parsers/vague.js';
import { parseWeekday } from './parsers/weekday.js';
import { parseInheritedYear, parseYear } from './parsers/year.js';
import { at, glued, type Words } from './read-amount.js';
import type { Candidate } from './value.js';

/** In order of trust: of two readings with the same length the earlier one stands. */
const PARSERS: readonly ((words: Words, i: number) => Candidate | undefined)[] = [
  parseMonthDate,
  parseWeekday,
  parseDeictic,
  parseHoliday,
  parseQuarter,
  parseClock,
  parseAgo,
  parseSet,
  parseRelativeUnit,
  parseSeason,
  parseYear,
  parseDuration,
  parseVague,
];

const TRIGGERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, PLURAL_WEEKDAYS, CARDINALS, TENS, ORDINALS, UNITS, SEASONS, SHIFTS, FREQUENCIES, VAGUE_WORDS, DAY_PARTS].flatMap(
    (map) => [...map.keys()],
  ),
  ...VAGUE_AMOUNTS,
  ...HOLIDAY_STARTS,
  ...'the a an half dozen every each per once twice today yesterday tomorrow tonight overnight noon midday midnight'.split(' '),
  ...'that same latest another fiscal recent these right near at'.split(' '),
  "'",
  '`',
  '‘',
]);

/** Words before an expression that belong to its span and say which part, or how exact -> TIMEX3 mod. */
const MODIFIERS: readonly (readonly [words: readonly string[], mod: string | undefined, type: 'point' | 'length' | 'any'])[] = [
  [['early'], 'START', 'point'],
  [['earlier'], undefined, 'point'],
  [['later'], undefined, 'point'],
  [['late'], 'END', 'point'],
  [['mid'], 'MID', 'point'],
  [['the', 'end', 'of'], 'END', 'point'],
  [['the', 'beginning', 'of'], 'START', 'point'],
  [['the', 'start', 'of'], 'START', 'point'],
  [['the', 'middle', 'of'], 'MID', 'point'],
  [['nearly'], 'LESS_THAN', 'length'],
  [['almost'], 'LESS_THAN', 'length'],
  [['more', 'than'], 'MORE_THAN', 'length'],
  [['less', 'than'], 'LESS_THAN', 'length'],
  [['at', 'least'], 'EQUAL_OR_MORE', 'length'],
  [['up', 'to'], 'EQUAL_OR_LESS', 'length'],
];
const MODIFIER_STARTS: ReadonlySet<string> = new Set(MODIFIERS.map(([words]) => words[0] as string));

/**
 * Every date expression in the words: typed, not grounded, in order, not overlapping. Each position costs a bounded
 * number of look-ups, since no shape looks further than a few words ahead.
 */
export function recogniseDates(words: Words, options: { readonly dayFirst: boolean }): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < words.length) {
    const previous = found.at(-1);
    let candidate = previous && i === previous.end ? inherit(words, previous) : undefined;
    candidate ??= readModified(words, i, options.dayFirst) ?? readPlain(words, i, options.dayFirst);
    if (candidate) found.push(candidate);
    i = candidate ? candidate.end : i + 1;
  }
  return found;
}

function inherit(words: Words, previous: Candidate): Candidate | undefined {
  return parseInheritedDay(words, previous) ?? parseInheritedYear(words, previous);
}

function readPlain(words: Words, i: number, dayFirst: boolean): Candidate | undefined {
  const word = words[i];
  if (!word || word.kind === 'break') return undefined;
  const number = word.kind === 'number';
  if (!number && !TRIGGERS.has(word.lower)) return undefined;
  let best = number ? parseNumericDate(words, i, dayFirst) : undefined;
  for (const parse of PARSERS) {
    const candidate = parse(words, i);
    if (candidate && candidate.end > (best?.end ?? i)) best = candidate;
  }
  return best;
}

function readModified(words: Words, i: number, dayFirst: boolean): Candidate | undefined {
  const the = at(words, i) === 'the' && /^(?:early|mid|late)$/.test(at(words, i + 1)) ? 1 : 0;
  if (!MODIFIER_STARTS.has(at(words, i + the))) return undefined;
  for (const [phrase, mod, type] of MODIFIERS) {
    if (phrase.some((word, k) => at(words, i + the + k) !== word)) continue;
    let next = i + the + phrase.length;
    if (at(words, next) === '-' && glued(words, next)) next++;
    const inner = readPlain(words, next, dayFirst) ?? (at(words, next) === 'in' ? readPlain(words, next + 1, dayFirst) : undefined);
    if (!inner || !fits(inner, type, phrase[0] as string)) continue;
    const first = inner.value.kind === 'month' ? i + the : i; // "the" of "the late-May vote" belongs to the vote
    return { ...inner, first, ...(mod ? { mod } : {}) };
  }
  return undefined;
}

function fits(inner: Candidate, type: 'point' | 'length' | 'any', word: string): boolean {
  if (type === 'length') return inner.type === 'DURATION' || inner.rule.startsWith('ago#');
  if (inner.type !== 'DATE' && inner.type !== 'TIME') return false;
  if (inner.rule.startsWith('vague') || inner.rule.startsWith('ago')) return false;
  const day = inner.value.kind === 'weekday' || inner.value.kind === 'day' || inner.rule.startsWith('deictic');
  return (word !== 'later' && word !== 'earlier') || !day;
}
