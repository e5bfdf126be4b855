import {
  CARDINALS,
  DAY_MOMENTS,
  DAY_PARTS,
  DECADES,
  FREQUENCIES,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  SHIFTS,
  TENS,
  UNITS,
  VAGUE_AMOUNTS,
  VAGUE_WORDS,
} from '../lang/en/date-words.js';
import { MONTHS, PLURAL_WEEKDAYS, WEEKDAYS } from '../lang/en/months.js';
import { wordList } from '../lang/en/word-list.js';
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
import type { Words } from './words.js';

/** Where a shape may start. */
export interface Shape {
  readonly parse: (words: Words, i: number) => Candidate | undefined;
  /** Words that it may start with, "the" aside. */
  readonly starts: readonly string[];
  /** Words that may follow where it starts with "the". */
  readonly the?: readonly string[];
  /** It may start with a number, or with "the" and a number. */
  readonly number?: boolean;
}

export const SMALL = [...CARDINALS.keys(), ...TENS.keys()];
export const AMOUNTS = ['a', 'an', 'half', 'dozen', 'couple', ...SMALL, ...VAGUE_AMOUNTS];
export const ORDINAL_WORDS = [...ORDINALS.keys(), ...TENS.keys()];
export const SHIFT_WORDS = [...SHIFTS.keys()];

/** In order of trust: of two readings with the same length the earlier one stands. */
export const SHAPES: readonly Shape[] = [
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
    starts: [...wordList('yesterday today tomorrow tonight overnight last this that'), ...DAY_MOMENTS.keys()],
    the: [...wordList('day same next following previous that'), ...DAY_PARTS.keys()],
  },
  { parse: parseHoliday, starts: [...HOLIDAY_STARTS.filter((word) => word !== 'the'), ...SHIFT_WORDS], the: ['fourth', 'new'] },
  {
    parse: parseQuarter,
    starts: [...MONTHS.keys(), ...wordList('last this next latter fiscal calendar year q first second third fourth')],
    the: [...MONTHS.keys(), ...wordList('last latter fiscal calendar year first second third fourth')],
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
    the: [...SEASONS.keys(), ...wordList('weekend quarter week month year fiscal full calendar first second third fourth fifth')],
  },
  {
    parse: parseYear,
    starts: [...DECADES.keys(), ...wordList("fiscal fy ad a ' ` ‘ two seventeen eighteen nineteen"), ...ORDINAL_WORDS],
    the: [...DECADES.keys(), ...wordList("year ' ` ‘"), ...ORDINAL_WORDS],
    number: true,
  },
  {
    parse: parseDuration,
    starts: [...AMOUNTS, ...UNITS.keys(), ...ORDINAL_WORDS, 'another', 'all'],
    the: [...ORDINAL_WORDS, ...wordList('final full last opening closing couple half dozen'), ...SMALL, ...VAGUE_AMOUNTS, ...PLURAL_UNITS],
    number: true,
  },
  {
    parse: parseVague,
    starts: ['near', 'at', 'right', 'these', 'recent', 'current', ...VAGUE_WORDS.keys()],
    the: [...wordList('near future foreseeable coming past recent present moment')],
  },
];

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
