import { ORDINALS } from '../../lang/en/date-words.js';
import { at, follows, fullYear, glued, readOrdinal, readShortYear, readYear, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

const NAMED_DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((name, i) => [name, 192 + i]),
);
const COUNTED: ReadonlySet<string> = new Set(
  (
    'people troops votes km miles points feet dollars percent acres tons tonnes soldiers men women jobs barrels meters metres ' +
    'pounds shares homes members others workers years days hours million billion rpm mph kg mg cc words units employees'
  ).split(' '),
);

/** "2005", "'98", "fiscal 2008", "the 1990s", "the '80s", "the nineties", "the 20th century", "1957-58" by parts. */
export function parseYear(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  return parseDecade(words, i, the) ?? parseCentury(words, i, the) ?? (the ? undefined : parsePlainYear(words, i));
}

/** "490 BC", "146 B.C." */
function parseBeforeChrist(words: Words, i: number): Candidate | undefined {
  const year = words[i];
  if (year?.kind !== 'number' || year.lower.length > 4) return undefined;
  const dotted = follows(words, i + 1, 'b', '.', 'c');
  const plainForm = (at(words, i + 1) === 'bc' || at(words, i + 1) === 'bce') && words[i + 1]?.capital;
  if (!dotted && !plainForm) return undefined;
  const end = dotted ? (at(words, i + 4) === '.' ? i + 5 : i + 4) : i + 2;
  return literal(i, end, `BC${year.lower.padStart(4, '0')}`, 'before-christ');
}

function parsePlainYear(words: Words, i: number): Candidate | undefined {
  const ancient = parseBeforeChrist(words, i);
  if (ancient) return ancient;
  if (at(words, i) === 'fiscal' || follows(words, i, 'the', 'year')) {
    const year = readYear(words, i + 1) ?? readShortYear(words, i + 1);
    return year && literal(i, year.end, String(year.value), 'fiscal');
  }
  const short = readShortYear(words, i);
  if (short && !glued(words, i) && /^(?:in|since|of|by|until|from|to|class|during|for|and)$/.test(at(words, i - 1)))
    return plain(i, short.end, short.value);
  const year = readYear(words, i);
  if (!year) return undefined;
  const before = at(words, i - 1);
  const after = at(words, year.end);
  if (words[i]?.kind === 'number') {
    if (/^[$#£€/.:+]$/.test(before) || (before === ',' && glued(words, i)) || COUNTED.has(after) || after === '%') return undefined;
    if (before === '-' && glued(words, i) && words[i - 2]?.kind === 'number' && at(words, i - 2).length !== 4) return undefined;
    if (
      glued(words, year.end) &&
      (words[year.end]?.kind === 'word' || (/^[.:,/]$/.test(after) && glued(words, year.end + 1) && words[year.end + 1]?.kind === 'number'))
    )
      return undefined;
    if (
      after === '-' &&
      glued(words, year.end) &&
      words[year.end + 1]?.kind === 'number' &&
      !/^(?:\d{2}|\d{4})$/.test(at(words, year.end + 1))
    )
      return undefined;
    if (year.value < 1400 && !/^(?:in|since|by|until|from|of|year)$/.test(before)) return undefined;
    if (/^(?:than|about|nearly|almost|some|over|flight|route|highway|interstate|no|number|only|least|all|total)$/.test(before))
      return undefined;
  }
  return plain(i, year.end, year.value);
}

function parseDecade(words: Words, i: number, the: number): Candidate | undefined {
  const word = words[i + the];
  if (word?.kind === 'number') {
    const s = skipApostrophe(words, i + the + 1);
    if (at(words, s) !== 's' || !glued(words, s) || !/^(?:\d{3}0)$/.test(word.lower)) return undefined;
    return literal(i, s + 1, word.lower.slice(0, 3), 'decade');
  }
  const named = NAMED_DECADES.get(word?.lower ?? '');
  if (named !== undefined && the) return literal(i, i + 2, String(named), 'decade');
  const short = readShortYear(words, i + the);
  if (!short || short.value % 10 !== 0 || at(words, short.end) !== 's' || !glued(words, short.end)) return undefined;
  const year = short.value > 2020 ? short.value - 100 : short.value;
  return literal(i, short.end + 1, String(year / 10), 'decade');
}

function skipApostrophe(words: Words, i: number): number {
  return at(words, i) === "'" && glued(words, i) ? i + 1 : i;
}

function parseCentury(words: Words, i: number, the: number): Candidate | undefined {
  const ordinal = readOrdinal(words, i + the) ?? undefined;
  if (!ordinal || ordinal.value > 30) return undefined;
  const next = at(words, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  if (at(words, next) !== 'century' || (!the && ORDINALS.get(at(words, i)) === 2)) return undefined;
  return literal(i, next + 1, String(ordinal.value - 1).padStart(2, '0'), 'century');
}

/** "1957-58": the second year of a range takes its century from the first. */
export function parseInheritedYear(words: Words, previous: Candidate): Candidate | undefined {
  const { value, end } = previous;
  if (
    value.kind !== 'year' ||
    words[end - 1]?.kind !== 'number' ||
    (at(words, end) !== '-' && at(words, end) !== '/') ||
    !glued(words, end)
  )
    return undefined;
  const word = words[end + 1];
  if (word?.kind !== 'number' || word.lower.length !== 2 || !glued(words, end + 1)) return undefined;
  const year = value.year - (value.year % 100) + Number(word.lower);
  return year > value.year ? plain(end + 1, end + 2, year) : undefined;
}

function plain(first: number, end: number, year: number): Candidate {
  const value: DateValue = { kind: 'year', year: fullYear(year) };
  return { first, end, type: 'DATE', value, rule: 'year#plain' };
}

function literal(first: number, end: number, value: string, shape: string): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value }, rule: `year#${shape}` };
}
