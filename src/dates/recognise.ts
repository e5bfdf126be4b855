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
import { isDayFirst, type Order } from './house-style.js';
import { parseAgo } from './parsers/ago.js';
import { parseClock } from './parsers/clock.js';
import { parseDeictic } from './parsers/deictic.js';
import { parseDuration } from './parsers/duration.js';
import { HOLIDAY_STARTS, parseHoliday } from './parsers/holiday.js';
import { parseInheritedDay, parseMonthDate } from './parsers/month-date.js';
import { parseNumericDate } from './parsers/numeric-date.js';
import { parseQuarter } from './parsers/quarter.js';
import { parseRelativeUnit } from './parsers/relative-unit.js';
import { parseSeason } from './parsers/season.js';
import { parseSet } from './parsers/set.js';
import { parseVague } from './parsers/vague.js';
import { parseWeekday } from './parsers/weekday.js';
import { parseInheritedYear, parseYear } from './parsers/year.js';
import type { Candidate } from './value.js';
import { TERMS, tableOf, termFor } from './vocabulary.js';
import { at, glued, isNumber, Kind, kindIn, lengthAt, skipHyphen, termIn, termOf, type Words } from './words.js';

type Parse = (words: Words, i: number) => Candidate | undefined;

const AMOUNTS = ['a', 'an', 'half', 'dozen', 'couple', ...CARDINALS.keys(), ...TENS.keys(), ...VAGUE_AMOUNTS];
const DAY_SHIFTS = ['the', ...SHIFTS.keys()];

/** In order of trust: of two readings with the same length the earlier one stands. Each with the words it may start at. */
const SHAPES: readonly (readonly [parse: Parse, starts: Iterable<string>, number: boolean])[] = [
  [parseMonthDate, [...DAY_SHIFTS, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...ORDINALS.keys(), ...TENS.keys()], true],
  [parseWeekday, [...DAY_SHIFTS, ...WEEKDAYS.keys(), ...PLURAL_WEEKDAYS.keys(), 'every', 'each'], false],
  [parseDeictic, 'yesterday today tomorrow tonight overnight the last this that'.split(' '), false],
  [parseHoliday, [...HOLIDAY_STARTS, ...SHIFTS.keys()], false],
  [parseQuarter, ['the', 'last', 'this', 'next', 'latter', 'fiscal', 'calendar', 'year', 'q', 'first', 'second', 'third', 'fourth'], true],
  [parseClock, ['noon', 'midday', 'midnight', ...CARDINALS.keys()], true],
  [parseAgo, [...AMOUNTS, ...UNITS.keys(), 'the'], true],
  [parseSet, [...FREQUENCIES.keys(), ...AMOUNTS, 'every', 'each', 'per', 'once', 'twice', 'thrice'], true],
  [parseRelativeUnit, [...DAY_SHIFTS, 'that'], false],
  [parseSeason, [...SEASONS.keys(), 'the', 'year'], false],
  [
    parseYear,
    [
      'the',
      'fiscal',
      'fy',
      'ad',
      'a',
      "'",
      '`',
      '‘',
      'two',
      'twenty',
      'seventeen',
      'eighteen',
      'nineteen',
      ...ORDINALS.keys(),
      ...TENS.keys(),
    ],
    true,
  ],
  [parseDuration, [...AMOUNTS, ...UNITS.keys(), 'the', 'another'], true],
  [parseVague, ['the', 'near', 'at', 'right', 'these', 'recent', 'current', ...VAGUE_WORDS.keys()], false],
];

/** Term -> bit set of the shapes that may start at it. */
const STARTS = new Uint32Array(TERMS.size + 1);
let numberShapes = 0;
SHAPES.forEach(([, starts, number], bit) => {
  for (const word of starts) STARTS[termFor(word)] = (STARTS[termFor(word)] as number) | (1 << bit);
  if (number) numberShapes |= 1 << bit;
});
const NUMBER_SHAPES = numberShapes;

/** Articles start far more than dates: they are worth a look only before a number or one of these. */
const ARTICLES = tableOf(['the', 'a', 'an', 'at', 'that', 'this']);
const AFTER_ARTICLE = tableOf([
  ...CARDINALS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...SHIFTS.keys(),
  ...DAY_PARTS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...VAGUE_AMOUNTS,
  ...'future near foreseeable past present moment recent same latest final full opening closing calendar fiscal year weekend twenties'.split(
    ' ',
  ),
  ...'thirties forties fifties sixties seventies eighties nineties hundred thousand additional latter couple dozen half'.split(' '),
  ...['coming', '.', "'", '`', '‘', 'that'],
]);
/** What may follow the number of a date; a number of four digits may also stand alone. */
const AFTER_NUMBER = tableOf([
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...'- / . : , st nd rd th am pm a p o s of in at and to or more full consecutive straight trading business additional hundred thousand'.split(
    ' ',
  ),
  ...['bc', 'bce', 'ce', 'ad', 'b', 'times', "'", 'whole', 'long', 'hrs'],
]);

const FULL_STOP_OR_COMMA = tableOf(['.', ',']);
const APOSTROPHES = tableOf(["'", '`', '‘']);

/** Words before an expression that belong to its span and say which part, or how exact -> TIMEX3 mod. */
const MODIFIERS: readonly (readonly [words: readonly string[], mod: string | undefined, type: 'point' | 'length'])[] = [
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
  [['at', 'most'], 'EQUAL_OR_LESS', 'length'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS', 'length'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE', 'length'],
  [['up', 'to'], 'EQUAL_OR_LESS', 'length'],
];
const MODIFIER_STARTS = tableOf(MODIFIERS.map(([words]) => words[0] as string));
/** Modifiers by the term of their first word. */
const MODIFIERS_AT: readonly (typeof MODIFIERS)[] = Array.from(MODIFIER_STARTS, (_, term) =>
  MODIFIERS.filter(([words]) => TERMS.of(words[0] as string) === term),
);
/** Terms that an expression may open with, modifiers included: the one look-up that most words cost. */
const OPENS = STARTS.map((shapes, term) => (shapes !== 0 || MODIFIER_STARTS[term] === 1 ? 1 : 0));
const PART_WORDS: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

/**
 * Every date expression in the words: typed, not grounded, in order, not overlapping. Each position costs a bounded
 * number of look-ups, since no shape looks further than a few words ahead.
 */
export function recogniseDates(words: Words, order: Order): Candidate[] {
  const { count, info } = words;
  const found: Candidate[] = [];
  const dayFirst = () => isDayFirst(words, order);
  let inheritAt = -1;
  let i = 0;
  while (i < count) {
    const packed = info[i] as number;
    const isDigits = kindIn(packed) === Kind.Number;
    if (i !== inheritAt && !isDigits && !OPENS[termIn(packed)]) {
      i++;
      continue;
    }
    const inherited = i === inheritAt ? inherit(words, found.at(-1) as Candidate) : undefined;
    const candidate = inherited ?? (isDigits ? undefined : readModified(words, i, dayFirst)) ?? readPlain(words, i, dayFirst);
    if (candidate) {
      found.push(candidate);
      i = candidate.end;
      inheritAt = i;
    } else i++;
  }
  return found;
}

function inherit(words: Words, previous: Candidate): Candidate | undefined {
  return parseInheritedDay(words, previous) ?? parseInheritedYear(words, previous);
}

function readPlain(words: Words, i: number, dayFirst: () => boolean): Candidate | undefined {
  const shapes = shapesAt(words, i);
  if (shapes === 0) return undefined;
  let best = isNumber(words, i) ? parseNumericDate(words, i, dayFirst) : undefined;
  for (let rest = shapes; rest !== 0; rest &= rest - 1) {
    const candidate = (SHAPES[31 - Math.clz32(rest & -rest)] as (typeof SHAPES)[number])[0](words, i);
    if (candidate && candidate.end > (best?.end ?? i)) best = candidate;
  }
  return best;
}

/** Bit set of the shapes worth a try at word `i`. */
function shapesAt(words: Words, i: number): number {
  if (isNumber(words, i)) return isPromising(words, i) ? NUMBER_SHAPES : 0;
  const term = termOf(words, i);
  if (APOSTROPHES[term]) return isNumber(words, i + 1) && glued(words, i + 1) ? (STARTS[term] as number) : 0;
  if (ARTICLES[term] && !AFTER_ARTICLE[termOf(words, i + 1)] && !isNumber(words, i + 1)) return 0;
  return STARTS[term] as number;
}

/** Most numbers in news are money, shares and scores: what follows tells, before any shape is tried. */
function isPromising(words: Words, i: number): boolean {
  const length = lengthAt(words, i);
  if (length > 4) return false;
  const next = termOf(words, i + 1);
  if (!FULL_STOP_OR_COMMA[next]) return length === 4 || AFTER_NUMBER[next] === 1 || at(words, i + 2) === '/';
  if (!isNumber(words, i + 2) || !glued(words, i + 2)) return length === 4;
  const after = termOf(words, i + 3); // "2.5 years", "7.30pm", "18.12.2007"
  return AFTER_NUMBER[after] === 1 && !(at(words, i + 3) === ',' || (FULL_STOP_OR_COMMA[after] === 1 && !glued(words, i + 4)));
}

function readModified(words: Words, i: number, dayFirst: () => boolean): Candidate | undefined {
  const the = at(words, i) === 'the' && PART_WORDS.has(at(words, i + 1)) ? 1 : 0;
  const part = at(words, i) === 'mid' ? readMidPart(words, i) : undefined;
  if (part) return part;
  for (const [phrase, mod, type] of MODIFIERS_AT[termOf(words, i + the)] as typeof MODIFIERS) {
    if (!isPhrase(words, i + the, phrase)) continue;
    let next = i + the + phrase.length;
    if (at(words, next) === '-' && glued(words, next)) next++;
    const inner = readPlain(words, next, dayFirst) ?? (at(words, next) === 'in' ? readPlain(words, next + 1, dayFirst) : undefined);
    if (!inner || !fits(inner, type)) continue;
    const first = inner.value.kind === 'month' ? i + the : i; // "the" of "the late-May vote" belongs to the vote
    return { ...inner, first, ...(mod ? { mod } : {}) };
  }
  return undefined;
}

/** "mid-afternoon", "mid morning Tuesday". */
function readMidPart(words: Words, i: number): Candidate | undefined {
  const next = skipHyphen(words, i + 1);
  const part = DAY_PARTS.get(at(words, next));
  if (part !== 'MO' && part !== 'AF') return undefined;
  const day = parseDeictic(words, next + 1) ?? parseWeekday(words, next + 1);
  const dated = day?.type === 'DATE' ? day : undefined;
  const value = { kind: 'part-of-day', part, ...(dated ? { day: dated.value } : {}) } as const;
  return { first: i, end: dated?.end ?? next + 1, type: 'TIME', value, mod: 'MID', rule: 'deictic#mid-part' };
}

/** The first word of the phrase is known to stand at `i`. */
function isPhrase(words: Words, i: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) if (at(words, i + k) !== phrase[k]) return false;
  return true;
}

function fits(inner: Candidate, type: 'point' | 'length'): boolean {
  if (type === 'length') return inner.type === 'DURATION' || inner.rule.startsWith('ago#');
  if (inner.type !== 'DATE' && inner.type !== 'TIME') return false;
  return !inner.rule.startsWith('vague') && !inner.rule.startsWith('ago');
}
