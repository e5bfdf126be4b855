import {
  CARDINALS,
  DAY_MOMENTS,
  DAY_PARTS,
  FREQUENCIES,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  SHIFTS,
  TENS,
  UNITS,
  VAGUE_AMOUNTS,
  VAGUE_WORDS,
  ZONES,
} from '../lang/en/date-words.js';
import { MONTHS, PLURAL_WEEKDAYS, WEEKDAYS } from '../lang/en/months.js';
import { parseAgo } from './parsers/ago.js';
import { parseClock } from './parsers/clock.js';
import { parseDeictic } from './parsers/deictic.js';
import { parseDuration } from './parsers/duration.js';
import { HOLIDAY_STARTS, parseHoliday } from './parsers/holiday.js';
import { parseMonthDate } from './parsers/month-date.js';
import { parseQuarter } from './parsers/quarter.js';
import { parseRaceTime } from './parsers/race-time.js';
import { parseRelativeUnit } from './parsers/relative-unit.js';
import { parseSeason } from './parsers/season.js';
import { parseSet } from './parsers/set.js';
import { parseVague } from './parsers/vague.js';
import { parseWeekday } from './parsers/weekday.js';
import { parseYear } from './parsers/year.js';
import type { Candidate } from './value.js';
import { TERMS, tableOf, termFor } from './vocabulary.js';
import { glued, isNumber, lengthAt, termOf, type Words } from './words.js';

/** Where a shape may start. */
interface Shape {
  readonly parse: (words: Words, i: number) => Candidate | undefined;
  /** Words that it may start with, "the" aside. */
  readonly starts: readonly string[];
  /** Words that may follow where it starts with "the". */
  readonly the?: readonly string[];
  /** It may start with a number, or with "the" and a number. */
  readonly number?: boolean;
}

const list = (words: string): readonly string[] => words.split(' ');
const SMALL = [...CARDINALS.keys(), ...TENS.keys()];
const AMOUNTS = ['a', 'an', 'half', 'dozen', 'couple', ...SMALL, ...VAGUE_AMOUNTS];
const ORDINAL_WORDS = [...ORDINALS.keys(), ...TENS.keys()];
const DECADES = list('twenties thirties forties fifties sixties seventies eighties nineties');
const SHIFT_WORDS = [...SHIFTS.keys()];

/** In order of trust: of two readings with the same length the earlier one stands. */
const SHAPES: readonly Shape[] = [
  {
    parse: parseMonthDate,
    starts: [...SHIFT_WORDS, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...ORDINAL_WORDS],
    the: [...SHIFT_WORDS, ...ORDINAL_WORDS],
    number: true,
  },
  {
    parse: parseWeekday,
    starts: [...SHIFT_WORDS, ...WEEKDAYS.keys(), ...PLURAL_WEEKDAYS.keys(), 'every', 'each'],
    the: SHIFT_WORDS,
  },
  {
    parse: parseDeictic,
    starts: [...list('yesterday today tomorrow tonight overnight last this that'), ...DAY_MOMENTS.keys()],
    the: [...list('day same next following previous that'), ...DAY_PARTS.keys()],
  },
  { parse: parseHoliday, starts: [...HOLIDAY_STARTS.filter((word) => word !== 'the'), ...SHIFT_WORDS], the: ['fourth'] },
  {
    parse: parseQuarter,
    starts: [...MONTHS.keys(), ...list('last this next latter fiscal calendar year q first second third fourth')],
    the: [...MONTHS.keys(), ...list('last latter fiscal calendar year first second third fourth')],
    number: true,
  },
  { parse: parseClock, starts: ['noon', 'midnight', 'half', 'quarter', 'twenty', ...CARDINALS.keys()], number: true },
  { parse: parseRaceTime, starts: [], number: true },
  { parse: parseAgo, starts: [...AMOUNTS, ...UNITS.keys()], the: [...UNITS.keys()], number: true },
  {
    parse: parseSet,
    starts: [...FREQUENCIES.keys(), ...AMOUNTS, 'every', 'each', 'per', 'once', 'twice', 'thrice', 'weekends'],
    number: true,
  },
  { parse: parseRelativeUnit, starts: [...SHIFT_WORDS, 'that'], the: [...SHIFT_WORDS, 'same', 'latest', 'that'] },
  {
    parse: parseSeason,
    starts: [...SEASONS.keys(), 'year', 'month'],
    the: [...SEASONS.keys(), ...list('weekend quarter week month year fiscal full calendar first second third fourth fifth')],
  },
  {
    parse: parseYear,
    starts: [...DECADES, ...list("fiscal fy ad a ' ` ‘ two seventeen eighteen nineteen"), ...ORDINAL_WORDS],
    the: [...DECADES, ...list("year ' ` ‘"), ...ORDINAL_WORDS],
    number: true,
  },
  {
    parse: parseDuration,
    starts: [...AMOUNTS, ...UNITS.keys(), ...ORDINAL_WORDS, 'another', 'all'],
    the: [...ORDINAL_WORDS, ...list('final full last opening closing couple half dozen'), ...SMALL, ...VAGUE_AMOUNTS, ...PLURAL_UNITS],
    number: true,
  },
  {
    parse: parseVague,
    starts: ['near', 'at', 'right', 'these', 'recent', 'current', ...VAGUE_WORDS.keys()],
    the: list('near future foreseeable coming past recent present moment'),
  },
];

/** Term -> bit set of the shapes that may start at it, or behind "the". */
const STARTS = new Uint32Array(TERMS.size + 1);
const AFTER_THE = new Uint32Array(TERMS.size + 1);
let numberShapes = 0;
SHAPES.forEach(({ starts, the = [], number }, bit) => {
  for (const word of starts) STARTS[termFor(word)] = (STARTS[termFor(word)] as number) | (1 << bit);
  for (const word of the) AFTER_THE[termFor(word)] = (AFTER_THE[termFor(word)] as number) | (1 << bit);
  if (number) numberShapes |= 1 << bit;
});
const NUMBER_SHAPES = numberShapes;
const bitOf = (shape: Shape['parse']) => 1 << SHAPES.findIndex(({ parse }) => parse === shape);
const YEAR_SHAPE = bitOf(parseYear);
/** What a number before a unit of time may be. */
const LENGTH_SHAPES = bitOf(parseAgo) | bitOf(parseSet) | bitOf(parseDuration);
const TIME_SHAPES = bitOf(parseClock) | bitOf(parseRaceTime);

/** A second word that some openers need, since they start far more than dates. */
enum Need {
  Nothing,
  /** An apostrophe that touches a number. */
  Digits,
  /** An amount or an ordinal before what it counts. */
  Counted,
  /** Any word of the vocabulary, or a number: "this year", not "this bridge". */
  Known,
}
const NEEDS = new Uint8Array(TERMS.size + 1);
for (const word of ["'", '`', '‘']) NEEDS[termFor(word)] = Need.Digits;
for (const word of [...SHIFT_WORDS, ...list('that these new at right near day all every each')].filter((w) => w !== 'current'))
  NEEDS[termFor(word)] = Need.Known;
for (const word of [...AMOUNTS, ...ORDINAL_WORDS]) NEEDS[termFor(word)] = Need.Counted;

const THE = termFor('the');
const SLASH = termFor('/');
const COMMA = termFor(',');
const HYPHEN = termFor('-');
const COLON = termFor(':');
const FULL_STOP = termFor('.');
/** What may follow an amount in words, an ordinal or an article. */
const COUNTED = tableOf([
  ...PLURAL_WEEKDAYS.keys(),
  'an',
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...SMALL,
  ...ORDINALS.keys(),
  ...VAGUE_AMOUNTS,
  ...list(
    'nights mins min hr past on - . a am p pm o in at of to or and couple dozen half hundred thousand more full consecutive straight trading business',
  ),
  ...list('additional whole long times quarter century week fiscal calendar yesterday tonight this million'),
]);
const LENGTHS = tableOf([...UNITS.keys(), 'hundred', 'thousand', 'million', 'nights']);
/** What may follow a number and its hyphen: "10-year", "18-Dec". */
const AFTER_HYPHEN = tableOf([...UNITS.keys(), ...MONTHS.keys(), ...SMALL, ...list('and to a p')]);
/** What may follow the number of a date; a number of four digits may also stand alone, as a year. */
const AFTER_NUMBER = tableOf([
  ...ZONES.keys(),
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...list(
    "million - / : st nd rd th am pm a p o s of in at and to or more full consecutive straight trading business additional hundred thousand bc bce ce ad b times ' whole long hrs hr min nights on yesterday tonight this last",
  ),
]);

/** Terms that an expression may open with. */
export function startsShape(term: number): boolean {
  return term === THE || STARTS[term] !== 0;
}

/** Bit set of the shapes worth a try at word `i`. */
export function shapesAt(words: Words, i: number): number {
  if (isNumber(words, i)) return numberShapesAt(words, i);
  const term = termOf(words, i);
  if (term === THE)
    return isNumber(words, i + 1)
      ? lengthAt(words, i + 1) === 4
        ? NUMBER_SHAPES
        : numberShapesAt(words, i + 1)
      : (AFTER_THE[termOf(words, i + 1)] as number);
  const need = NEEDS[term];
  if (need === Need.Digits && !(isNumber(words, i + 1) && glued(words, i + 1))) return 0;
  if (need === Need.Counted && COUNTED[termOf(words, i + 1)] === 0) return 0;
  if (need === Need.Known && termOf(words, i + 1) === 0 && !isNumber(words, i + 1)) return 0;
  return STARTS[term] as number;
}

/** The longest reading of the shapes in the bit set, the earlier shape among equals. */
export function readShapes(words: Words, i: number, shapes: number, known: Candidate | undefined): Candidate | undefined {
  let best = known;
  for (let rest = shapes; rest !== 0; rest &= rest - 1) {
    const { parse } = SHAPES[31 - Math.clz32(rest & -rest)] as Shape;
    const candidate = parse(words, i);
    if (candidate && candidate.end > (best?.end ?? i)) best = candidate;
  }
  return best;
}

/** Most numbers in news are money, shares and scores: what follows tells, before any shape is tried. */
function numberShapesAt(words: Words, i: number): number {
  const length = lengthAt(words, i);
  if (length > 4) return 0;
  const alone = length === 4 ? YEAR_SHAPE : 0;
  const next = termOf(words, i + 1);
  if (next === HYPHEN && glued(words, i + 1))
    return AFTER_HYPHEN[termOf(words, i + 2)] === 1 || isNumber(words, i + 2) ? NUMBER_SHAPES : alone;
  if (LENGTHS[next] === 1 && length < 4) return LENGTH_SHAPES;
  if (next === COLON) return TIME_SHAPES | alone;
  if (next !== FULL_STOP && next !== COMMA) return AFTER_NUMBER[next] === 1 || termOf(words, i + 2) === SLASH ? NUMBER_SHAPES : alone;
  if (!isNumber(words, i + 2) || !glued(words, i + 2)) return alone;
  const after = termOf(words, i + 3); // "2.5 years", "7.30pm", "18.12.2007"
  return AFTER_NUMBER[after] === 1 || (after === FULL_STOP && glued(words, i + 4)) ? NUMBER_SHAPES : 0;
}
