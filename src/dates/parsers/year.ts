import { COUNTED_THINGS, NUMBERED_THINGS, SEASON_NOUNS } from '../../lang/en/date-contexts.js';
import { DECADES, ORDINALS } from '../../lang/en/date-words.js';
import { fullYear, readOrdinal, readShortYear, readYear } from '../read-amount.js';
import { formatYear, two } from '../timex.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, glued, isCapital, isNumber, isWord, lengthAt, type Words } from '../words.js';

const PARTS: ReadonlySet<string> = wordSet('early mid late');
const MARKS_OFF: ReadonlySet<string> = wordSet('$ # £ € / . : + _ &');
const BEFORE_SHORT: ReadonlySet<string> = wordSet('in since of by until from to class during for and summer winter spring fall autumn');
const BEFORE_OLD: ReadonlySet<string> = wordSet('in since by until from of year to and between before after');
const BEFORE_COUNT: ReadonlySet<string> = wordSet('than nearly almost some over only least all');

/** "2005", "'98", "fiscal 2008", "the 1990s", "the '80s", "the nineties", "the 20th century", "490 BC", "AD 70". */
export function parseYear(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  return parseDecade(words, i, the) ?? parseCentury(words, i, the) ?? (the ? parseTheYear(words, i) : parsePlainYear(words, i));
}

/** "the year 2000". */
function parseTheYear(words: Words, i: number): Candidate | undefined {
  if (at(words, i + 1) !== 'year') return undefined;
  const year = readYear(words, i + 2);
  return year && build(i, year.end, year.value, 'named');
}

/** "490 BC", "146 B.C.", "AD 70", "A.D. 70", "1200 CE". */
function parseEra(words: Words, i: number): Candidate | undefined {
  if (isNumber(words, i)) {
    if (lengthAt(words, i) > 4) return undefined;
    const before = readEra(words, i + 1);
    if (!before || (at(words, before.end) === '-' && glued(words, before.end + 1) && isWord(words, before.end + 1))) return undefined; // a slug
    const value = `${before.christ ? '' : 'BC'}${formatYear(digitsAt(words, i))}`;
    return literal(i, before.end, value, before.christ ? 'anno-domini' : 'before-christ');
  }
  const era = readEra(words, i);
  if (!era?.christ || !isNumber(words, era.end) || lengthAt(words, era.end) > 4) return undefined;
  return literal(i, era.end + 1, formatYear(digitsAt(words, era.end)), 'anno-domini');
}

function readEra(words: Words, i: number): { readonly christ: boolean; readonly end: number } | undefined {
  if (!isCapital(words, i)) return undefined;
  const word = at(words, i);
  if (word === 'bc' || word === 'bce') return { christ: false, end: i + 1 };
  if (word === 'ad' || word === 'ce') return { christ: true, end: i + 1 };
  const dotted = at(words, i + 1) === '.' && ((word === 'b' && at(words, i + 2) === 'c') || (word === 'a' && at(words, i + 2) === 'd'));
  if (!dotted || !glued(words, i + 2)) return undefined;
  return { christ: word === 'a', end: at(words, i + 3) === '.' && glued(words, i + 3) ? i + 4 : i + 3 };
}

function parsePlainYear(words: Words, i: number): Candidate | undefined {
  const era = parseEra(words, i);
  if (era) return era;
  const word = at(words, i);
  if (word === 'fiscal' || (word === 'fy' && isCapital(words, i))) {
    const start = at(words, i + 1) === 'year' ? i + 2 : i + 1;
    const year = readYear(words, start) ?? readShortYear(words, start);
    return year && build(i, year.end, year.value, 'fiscal');
  }
  const short = readShortYear(words, i);
  if (short && !glued(words, i) && BEFORE_SHORT.has(at(words, i - 1))) return build(i, short.end, short.value, 'plain');
  const year = readYear(words, i);
  if (!year || (isNumber(words, i) && !isYear(words, i))) return undefined;
  if (!isNumber(words, i) && !isSpokenYear(words, i, year.end)) return undefined;
  const season = isNumber(words, i) ? endOfSeason(words, i, year.value) : undefined;
  if (season !== undefined) return build(i, season, year.value, 'season');
  return build(i, year.end, year.value, 'plain');
}

/** Behind "1996-97" and "1998/99", a season or a business year: one expression; "in 1914-15" are two years. */
function endOfSeason(words: Words, i: number, year: number): number | undefined {
  const joint = at(words, i + 1);
  if ((joint !== '-' && joint !== '/') || !glued(words, i + 1) || !glued(words, i + 2) || lengthAt(words, i + 2) !== 2) return undefined;
  if (digitsAt(words, i + 2) !== (year + 1) % 100 || (joint === '-' && !SEASON_NOUNS.has(at(words, i + 3)))) return undefined;
  return at(words, i + 3) === '-' && glued(words, i + 3) ? undefined : i + 3;
}

/** "two thousand" is a number more often than a year. */
function isSpokenYear(words: Words, i: number, end: number): boolean {
  if (at(words, i) !== 'two' && at(words, i) !== 'twenty') return true;
  const before = at(words, i - 1);
  return (before === 'in' || before === 'since' || before === 'year' || before === 'by' || before === 'until') && end > i + 2;
}

/** Four digits that neither count nor number a thing, nor stand inside a longer number. */
function isYear(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  const after = at(words, i + 1);
  if (MARKS_OFF.has(before) && glued(words, i)) return false;
  if ((before === '$' || before === '#' || before === '£' || before === '€') && !glued(words, i)) return false;
  if ((before === ',' && glued(words, i)) || COUNTED_THINGS.has(after) || after === '%') return false;
  if (before === '-' && glued(words, i) && isNumber(words, i - 2) && lengthAt(words, i - 2) !== 4) return false;
  if (glued(words, i + 1)) {
    if (isWord(words, i + 1)) return false;
    const joins = after === '.' || after === ':' || after === ',' || after === '/';
    const short = after === '/' && lengthAt(words, i + 2) === 2;
    if (joins && !short && glued(words, i + 2) && isNumber(words, i + 2)) return false;
    if (after === '-' && isNumber(words, i + 2) && lengthAt(words, i + 2) !== 2 && lengthAt(words, i + 2) !== 4) return false;
  }
  if (isNumber(words, i + 1) || (isNumber(words, i - 1) && !glued(words, i))) return false; // a telephone number
  if (digitsAt(words, i) < 1400 && !BEFORE_OLD.has(before)) return false;
  return !BEFORE_COUNT.has(before) && !NUMBERED_THINGS.has(before);
}

function parseDecade(words: Words, i: number, the: number): Candidate | undefined {
  const start = i + the;
  if (isNumber(words, start)) {
    const s = skipApostrophe(words, start + 1);
    const length = lengthAt(words, start);
    if (at(words, s) !== 's' || !glued(words, s) || digitsAt(words, start) % 10 !== 0 || (length !== 4 && length !== 3)) return undefined;
    const era = readEra(words, s + 1);
    const value = String(digitsAt(words, start) / 10).padStart(3, '0');
    return era && !era.christ ? literal(i, era.end, `BC${value}`, 'decade') : length === 4 ? literal(i, s + 1, value, 'decade') : undefined;
  }
  const named = DECADES.get(at(words, start));
  if (named !== undefined && (the || PARTS.has(at(words, i - 1)))) return literal(i, start + 1, String(named), 'decade');
  const short = readShortYear(words, start);
  if (!short || short.value % 10 !== 0 || at(words, short.end) !== 's' || !glued(words, short.end)) return undefined;
  const year = short.value > 2020 ? short.value - 100 : short.value;
  return literal(i, short.end + 1, String(year / 10), 'decade');
}

function skipApostrophe(words: Words, i: number): number {
  return at(words, i) === "'" && glued(words, i) ? i + 1 : i;
}

/** "the 20th century", "the fifth century BC", "late-19th-century". */
function parseCentury(words: Words, i: number, the: number): Candidate | undefined {
  const ordinal = readOrdinal(words, i + the);
  if (!ordinal || ordinal.value > 30) return undefined;
  const next = at(words, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  if (at(words, next) !== 'century' || (!the && ORDINALS.get(at(words, i)) === 2)) return undefined;
  const century = two(ordinal.value - 1);
  const era = readEra(words, next + 1);
  return era && !era.christ ? literal(i, era.end, `BC${century}`, 'century') : literal(i, era ? era.end : next + 1, century, 'century');
}

function build(first: number, end: number, year: number, shape: string): Candidate {
  const value: DateValue = { kind: 'year', year: fullYear(year) };
  return { first, end, type: 'DATE', value, rule: `year#${shape}` };
}

function literal(first: number, end: number, value: string, shape: string): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value }, rule: `year#${shape}` };
}
