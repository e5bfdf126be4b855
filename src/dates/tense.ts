import type { Tokens } from '../document/layers.js';
import { ALLOWING_VERBS, LASTING_VERBS, PUT_OFF_VERBS } from '../lang/en/tense-words.js';
import { DAY_KINDS, LONG_KINDS, looksAhead, PRESENT_BE } from './look-ahead.js';
import { isPresent } from './present-tense.js';
import type { Candidate } from './value.js';
import { DETERMINERS, directionAt } from './verb-direction.js';
import { wordSet } from './vocabulary.js';
import { at, isCapital, isWord, Kind, kindOf, lengthAt, type Words } from './words.js';

export type Direction = 'past' | 'future';

/** What governs an expression: which way it points, and the word of the verb group that says so. */
export interface Governor {
  readonly direction: Direction;
  readonly word: number;
  /** The verb touches the expression ("ended Jan. 31"), or follows it in its own clause ("In January, they bought ..."). */
  readonly firm: boolean;
}

/** How far from the expression its verb may stand. */
const REACH = 40;
/** How far behind "Tuesday's" the verb of its noun may stand. */
const POSSESSIVE_REACH = 6;
/** How far behind an opening date its verb may stand. */
const FIRM_REACH = 8;
/** How far before the date a simple present may tell of a plan. */
const PLAN_REACH = 10;
/** How far before "in October" a verb is sure of its month. */
const IN_REACH = 5;

/** Between the verb and the expression, or before an expression that opens its clause. */
const LEADS: ReadonlySet<string> = wordSet('on in at early late the by until since before after');
/** "they were given until 9 a.m. on Tuesday": the end is still to come; "they sat until 2 a.m. on Tuesday" is over. */
const ALLOWS: ReadonlySet<string> = wordSet('had', ALLOWING_VERBS, PUT_OFF_VERBS);
const UNTIL: ReadonlySet<string> = wordSet('until till through effective');
const CLAUSE_STARTS: ReadonlySet<string> = new Set([',', 'that', 'and', 'but', '"', ';', '-', '', '\n', '.', '_', ':']);

/**
 * What governs an expression: the nearest verb group to its left in the sentence, else to its right; the other way round
 * where the expression opens its clause or stands before a noun ("the Tuesday meeting will ..."). `undefined` where
 * nothing says.
 */
export function findGovernor(words: Words, candidate: Candidate, tokens?: Tokens): Governor | undefined {
  if (isPossessive(words, candidate)) return ofPossessive(words, candidate);
  const lead = LEADS.has(at(words, candidate.first - 1)) ? candidate.first - 2 : candidate.first - 1;
  const opens = CLAUSE_STARTS.has(at(words, lead));
  const rightFirst = opens || isAttributive(words, candidate);
  const [near, far] = rightFirst ? ([1, -1] as const) : ([-1, 1] as const);
  return scan(words, candidate, near, opens, REACH, tokens) ?? scan(words, candidate, far, false, REACH, tokens);
}

/** Which way an expression without a year points; `undefined` where nothing says. */
export function findDirection(words: Words, candidate: Candidate, governor: Governor | undefined): Direction | undefined {
  const before = at(words, candidate.first - 1);
  if (before === 'since') return 'past';
  const told = candidate.value.kind === 'clock' && governor?.direction === 'past' && !ALLOWS.has(at(words, governor.word));
  if (UNTIL.has(before) && DAY_KINDS.has(candidate.value.kind)) return told || isPluperfect(words, governor) ? 'past' : 'future';
  if (UNTIL.has(before) && before !== 'through' && LONG_KINDS.has(candidate.value.kind) && !isOver(words, governor)) return 'future';
  if (governor?.direction !== 'future' && looksAhead(words, candidate, governor)) return 'future';
  if (governor) return governor.direction;
  return UNTIL.has(before) || before === 'by' ? 'future' : undefined;
}

/** "it lasted until May", "they had waited until May". */
function isOver(words: Words, governor: Governor | undefined): boolean {
  return governor?.direction === 'past' && (LASTING_VERBS.has(at(words, governor.word)) || isPluperfect(words, governor));
}

/** "until Thursday they had not called". */
function isPluperfect(words: Words, governor: Governor | undefined): boolean {
  return governor !== undefined && at(words, governor.word) === 'had';
}

/** "Tuesday's". */
function isPossessive(words: Words, { end }: Candidate): boolean {
  return at(words, end) === "'" && at(words, end + 1) === 's';
}

/** "Tuesday's vote will ...": only a verb close behind the noun governs it, or a preposition that looks ahead to it. */
function ofPossessive(words: Words, candidate: Candidate): Governor | undefined {
  const behind = scan(words, candidate, 1, false, POSSESSIVE_REACH);
  if (behind) return behind;
  const word = candidate.first - 1;
  const before = at(words, word);
  const ahead = before === 'before' || before === 'for' || before === 'until' || (before === 'of' && at(words, word - 1) === 'ahead');
  return ahead ? { direction: 'future', word, firm: false } : undefined;
}

/** "the Tuesday meeting": the noun behind it has a verb of its own. */
function isAttributive(words: Words, { first, end }: Candidate): boolean {
  return DETERMINERS.has(at(words, first - 1)) && (at(words, end) === ',' || (isWord(words, end) && !isCapital(words, end)));
}

/** "bids close on Friday": in one clause with the date, which is not the attribute of a noun ("the sinking of Friday"). */
function isPlanned(words: Words, i: number, first: number, tokens: Tokens | undefined): boolean {
  return at(words, first - 1) !== 'of' && isPresent(words, i, tokens) && isOneClause(words, i, first);
}

function isOneClause(words: Words, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (at(words, k) === ',') return false;
  return true;
}

/** The nearest verb on one side of the expression, in its sentence and within `reach` words. */
function scan(words: Words, { first, end }: Candidate, step: 1 | -1, opens: boolean, reach: number, tokens?: Tokens): Governor | undefined {
  for (let i = step < 0 ? first - 1 : end, n = 0; n < reach; i += step, n++) {
    const kind = kindOf(words, i);
    if (kind === Kind.None || kind === Kind.Break || (kind === Kind.Mark && isStop(words, i))) return undefined;
    if (kind !== Kind.Word) continue;
    const away = step < 0 ? first - i : 0;
    const plan = away > 0 && away <= PLAN_REACH && isPlanned(words, i, first, tokens);
    const direction = directionAt(words, i, away) ?? (plan ? 'future' : undefined);
    if (!direction) continue;
    const firm = step > 0 ? opens && n > 0 && (n <= FIRM_REACH || at(words, end) === ',') : n === 0 || isInMonth(words, i, first);
    return { direction, word: i, firm };
  }
  return undefined;
}

/** "launched the service in October": not "is launched in October". */
function isInMonth(words: Words, i: number, first: number): boolean {
  return first - 1 - i <= IN_REACH && at(words, first - 1) === 'in' && !PRESENT_BE.has(at(words, i - 1)) && isOneClause(words, i, first);
}

/** A mark that ends a sentence; a full stop needs a capital after it, and no initial or short form ("Gen.") before it. */
function isStop(words: Words, i: number): boolean {
  const mark = at(words, i);
  if (mark === '?' || mark === '!') return true;
  if (mark !== '.') return false;
  const next = at(words, i + 1) === '"' || at(words, i + 1) === "'" ? i + 2 : i + 1;
  if (!isCapital(words, next) && kindOf(words, next) === Kind.Word) return false;
  if (at(words, i - 1) === 'vs') return false;
  const length = lengthAt(words, i - 1);
  if (kindOf(words, i - 1) === Kind.Mark) return true;
  return length > 3 || (length > 1 && !isCapital(words, i - 1));
}
