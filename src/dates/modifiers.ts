import { DAY_PARTS } from '../lang/en/date-words.js';
import { parseDeictic } from './parsers/deictic.js';
import { parseWeekday } from './parsers/weekday.js';
import type { Candidate } from './value.js';
import { TERMS, tableOf } from './vocabulary.js';
import { at, glued, isPhrase, skipHyphen, termOf, type Words } from './words.js';

interface Modifier {
  readonly words: readonly string[];
  /** TIMEX3 mod. */
  readonly mod?: string;
  /** What it goes with: a point in time, a month (halves of years have values of their own), or a length. */
  readonly with: 'point' | 'length' | 'month';
}

/** Words before an expression that belong to its span and say which part, or how exact. */
const MODIFIERS: readonly Modifier[] = [
  { words: ['early'], mod: 'START', with: 'point' },
  { words: ['earlier'], with: 'point' },
  { words: ['later'], with: 'point' },
  { words: ['late'], mod: 'END', with: 'point' },
  { words: ['mid'], mod: 'MID', with: 'point' },
  { words: ['the', 'end', 'of'], mod: 'END', with: 'point' },
  { words: ['the', 'beginning', 'of'], mod: 'START', with: 'point' },
  { words: ['the', 'start', 'of'], mod: 'START', with: 'point' },
  { words: ['the', 'middle', 'of'], mod: 'MID', with: 'point' },
  { words: ['the', 'first', 'half', 'of'], mod: 'START', with: 'month' },
  { words: ['the', 'second', 'half', 'of'], mod: 'END', with: 'month' },
  { words: ['nearly'], mod: 'LESS_THAN', with: 'length' },
  { words: ['almost'], mod: 'LESS_THAN', with: 'length' },
  { words: ['more', 'than'], mod: 'MORE_THAN', with: 'length' },
  { words: ['less', 'than'], mod: 'LESS_THAN', with: 'length' },
  { words: ['at', 'least'], mod: 'EQUAL_OR_MORE', with: 'length' },
  { words: ['at', 'most'], mod: 'EQUAL_OR_LESS', with: 'length' },
  { words: ['no', 'more', 'than'], mod: 'EQUAL_OR_LESS', with: 'length' },
  { words: ['no', 'less', 'than'], mod: 'EQUAL_OR_MORE', with: 'length' },
];
const STARTS = tableOf(MODIFIERS.map(({ words }) => words[0] as string));
/** Modifiers by the term of their first word. */
const BY_TERM: readonly (readonly Modifier[])[] = Array.from(STARTS, (_, term) =>
  MODIFIERS.filter(({ words }) => TERMS.of(words[0] as string) === term),
);
/** Second words of modifiers that "the" opens, and of "the early 1990s". */
const AFTER_THE = tableOf(['end', 'beginning', 'start', 'middle', 'first', 'second', 'early', 'mid', 'late']);
const THE = TERMS.of('the');
const MID = TERMS.of('mid');

/** Terms that a modifier may open with. */
export function startsModifier(term: number): boolean {
  return STARTS[term] === 1;
}

/** "early May", "the end of 1990", "more than two years": the expression with what modifies it. */
export function readModified(words: Words, i: number, readPlain: (i: number) => Candidate | undefined): Candidate | undefined {
  let term = termOf(words, i);
  let the = 0;
  if (term === THE) {
    const second = termOf(words, i + 1);
    if (AFTER_THE[second] !== 1) return undefined;
    if (STARTS[second] === 1) {
      the = 1;
      term = second;
    }
  }
  const part = term === MID ? readMidPart(words, i + the) : undefined;
  if (part) return part;
  for (const modifier of BY_TERM[term] as readonly Modifier[]) {
    if (!isPhrase(words, i + the, modifier.words)) continue;
    let next = i + the + modifier.words.length;
    if (at(words, next) === '-' && glued(words, next)) next++;
    const inner = readPlain(next) ?? (at(words, next) === 'in' ? readPlain(next + 1) : undefined);
    if (!inner || !fits(inner, modifier)) continue;
    const first = inner.value.kind === 'month' ? i + the : i; // "the" of "the late-May vote" belongs to the vote
    return { ...inner, first, ...(modifier.mod ? { mod: modifier.mod } : {}) };
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

function isDay({ value, rule }: Candidate): boolean {
  return value.kind === 'weekday' || value.kind === 'day' || rule === 'deictic#bare';
}

function fits(inner: Candidate, modifier: Modifier): boolean {
  if (modifier.with === 'month') return inner.value.kind === 'month';
  if (modifier.with === 'length') return inner.type === 'DURATION' || inner.rule.startsWith('ago#');
  if (inner.type !== 'DATE' && inner.type !== 'TIME') return false;
  if (inner.rule.startsWith('vague') || inner.rule.startsWith('ago')) return false;
  // "earlier Friday", "later today": annotators leave the adverb out before a day, five times to three
  return modifier.mod !== undefined || inner.type === 'TIME' || !isDay(inner);
}
