import type { Tokens } from '../document/layers.js';
import { ARTICLES, OWNERS } from '../lang/en/date-words.js';
import {
  AHEAD_WORDS,
  ALLOWING_VERBS,
  ASKING_VERBS,
  BE_FORMS,
  ED_NOUNS,
  FORWARD_WORDS,
  FUTURE_AUXILIARIES,
  IRREGULAR_PASTS,
  LASTING_VERBS,
  MODALS,
  PLAN_VERBS,
  PROMISE_VERBS,
  PUT_OFF_VERBS,
  SCHEDULE_VERBS,
} from '../lang/en/tense-words.js';
import { DAY_KINDS, LONG_KINDS, looksAhead, PRESENT_BE } from './look-ahead.js';
import { isPresent } from './present-tense.js';
import type { Candidate } from './value.js';
import { TERMS, tableOf, termFor, wordSet } from './vocabulary.js';
import { at, endsWith, isCapital, isWord, Kind, kindOf, lengthAt, termOf, type Words } from './words.js';

export type Direction = 'past' | 'future';

/** What governs an expression: which way it points, and the word of the verb group that says so. */
export interface Governor {
  readonly direction: Direction;
  readonly word: number;
  /** The verb touches the expression ("ended Jan. 31"), or follows it in its own clause ("In January, they bought ..."). */
  readonly firm: boolean;
}

enum Role {
  None,
  Past,
  Future,
  Modal,
  Ahead,
  To,
  Be,
  Schedule,
  /** "the talks resume". */
  Plural,
  NotPast,
  /** "promised a protest on Monday". */
  Promise,
}

const REACH = 40;
/** How far behind "Tuesday's" the verb of its noun may stand. */
const POSSESSIVE_REACH = 6;
/** How far behind an opening date its verb may stand. */
const FIRM_REACH = 8;
/** A present form of "be" this far from the date has another business. */
const BE_REACH = 5;
/** How far before the date a simple present may tell of a plan. */
const PLAN_REACH = 10;
/** "launched the service in October": how far before it a verb is sure of its month. */
const IN_REACH = 5;

const ROLES = new Uint8Array(TERMS.size + 1);
for (const [role, words] of [
  [Role.NotPast, ED_NOUNS],
  [Role.Past, IRREGULAR_PASTS],
  [Role.Schedule, SCHEDULE_VERBS],
  [Role.Plural, PLAN_VERBS],
  [Role.Ahead, AHEAD_WORDS],
  [Role.Future, FUTURE_AUXILIARIES],
  [Role.Modal, MODALS],
  [Role.To, ['to']],
  [Role.Promise, PROMISE_VERBS],
  [Role.Be, BE_FORMS],
] as const) {
  for (const word of words) ROLES[termFor(word)] = role;
}
const FORWARD = tableOf(FORWARD_WORDS);
const LEADS: ReadonlySet<string> = wordSet('on in at early late the by until since before after');
/** "they were given until 9 a.m. on Tuesday": the end is still to come; "they sat until 2 a.m. on Tuesday" is over. */
const ALLOWS: ReadonlySet<string> = wordSet('had', ALLOWING_VERBS, PUT_OFF_VERBS);
const UNTIL: ReadonlySet<string> = wordSet('until till through effective');
const CLAUSE_STARTS: ReadonlySet<string> = new Set([',', 'that', 'and', 'but', '"', ';', '-', '', '\n', '.', '_', ':']);
const DETERMINERS: ReadonlySet<string> = wordSet("this '", ARTICLES, OWNERS);

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

function scan(words: Words, { first, end }: Candidate, step: 1 | -1, opens: boolean, reach: number, tokens?: Tokens): Governor | undefined {
  for (let i = step < 0 ? first - 1 : end, n = 0; n < reach; i += step, n++) {
    const kind = kindOf(words, i);
    if (kind === Kind.None || kind === Kind.Break || (kind === Kind.Mark && isStop(words, i))) return undefined;
    if (kind !== Kind.Word) continue;
    const away = step < 0 ? first - i : 0;
    const plan = away > 0 && away <= PLAN_REACH && isPlanned(words, i, first, tokens);
    const direction = verdictAt(words, i, away) ?? (plan ? 'future' : undefined);
    if (direction)
      return {
        direction,
        word: i,
        firm:
          step > 0
            ? opens && n > 0 && (n <= FIRM_REACH || at(words, end) === ',')
            : n === 0 ||
              (n <= IN_REACH && at(words, first - 1) === 'in' && !PRESENT_BE.has(at(words, i - 1)) && isOneClause(words, i, first)),
      };
  }
  return undefined;
}

/** A mark that ends a sentence; a full stop needs a capital after it, and no initial or short form ("Gen.") before it. */
export function isStop(words: Words, i: number): boolean {
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

/** `away`: words between it and the date on its right; 0 when the date is on its left. */
function verdictAt(words: Words, i: number, away: number): Direction | undefined {
  const role = ROLES[termOf(words, i)] as Role;
  switch (role) {
    case Role.Past:
      return isCapital(words, i) && kindOf(words, i - 1) === Kind.Word ? undefined : ofPast(words, i);
    case Role.Future:
    case Role.Modal:
      if (isCapital(words, i)) return undefined; // a name, a month
      return at(words, i + 1) === 'have' ? 'past' : 'future';
    case Role.Ahead:
      return isAhead(words, i) ? (isCancelled(words, i) ? 'past' : 'future') : undefined;
    case Role.To:
      if (FORWARD[termOf(words, i - 1)]) return isCancelled(words, i - 1) ? 'past' : 'future';
      return isAsked(words, i) ? 'future' : undefined;
    case Role.Be:
      return away > 0 && away <= BE_REACH && isPlan(words, i, away) ? 'future' : undefined;
    case Role.Schedule:
      return away > 0 && !isCapital(words, i) && at(words, i - 1) !== 'the' ? 'future' : undefined;
    case Role.Plural:
      return away > 0 && !isCapital(words, i) && endsWith(words, i - 1, 's') ? 'future' : undefined;
    case Role.Promise:
      return away > 2 && at(words, i + 1) !== 'that' ? 'future' : ofPast(words, i);
    case Role.None:
      return isEd(words, i) && !isCapital(words, i) && !isAdjective(words, i) ? ofPast(words, i) : undefined;
    default:
      return undefined;
  }
}

const ASKING = tableOf(ASKING_VERBS);
const NOUN_STARTS: ReadonlySet<string> = wordSet('this that', ARTICLES, OWNERS);
/** Words between "called" and its "to". */
const ASKING_REACH = 5;

/** "called on both sides to meet", "urged members to vote": an infinitive that somebody is asked for, not "told the court to the full". */
function isAsked(words: Words, to: number): boolean {
  if (!isWord(words, to + 1) || isCapital(words, to + 1) || NOUN_STARTS.has(at(words, to + 1))) return false;
  for (let i = to - 1; i >= to - 1 - ASKING_REACH && isWord(words, i); i--) if (ASKING[termOf(words, i)]) return true;
  return false;
}

/** "the hastily planned trip", "as planned", "previously planned": said of a thing, it dates nothing else. */
function isAttribute(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  return before === 'as' || DETERMINERS.has(before) || endsWith(words, i - 1, 'ly');
}

function isAhead(words: Words, i: number): boolean {
  const word = at(words, i);
  const next = at(words, i + 1);
  if (word === 'set') return next === 'to' || next === 'for';
  if (word === 'planned') return !isAttribute(words, i);
  return word !== 'due' || next !== 'to';
}

/** "had been due to expire": a plan told in the pluperfect is over. */
function isCancelled(words: Words, i: number): boolean {
  return at(words, i - 1) === 'been' && (at(words, i - 2) === 'had' || at(words, i - 3) === 'had');
}

/** "is meeting", or "is on Tuesday". */
function isPlan(words: Words, i: number, away: number): boolean {
  if (away <= 2) return true;
  const next = at(words, i + 1) === 'not' || at(words, i + 1) === 'also' ? i + 2 : i + 1;
  return endsWith(words, next, 'ing');
}

/** A past form or participle: what stands before it may put it ahead ("will be opened", "to be held"). */
function ofPast(words: Words, i: number): Direction {
  for (let k = 1; k <= 3; k++) {
    const role = ROLES[termOf(words, i - k)] as Role;
    if (role === Role.Future || role === Role.Modal) return at(words, i - k + 1) === 'have' || isCapital(words, i - k) ? 'past' : 'future';
  }
  const before = at(words, i - 1);
  return before === 'to' || (before === 'be' && at(words, i - 2) === 'to') ? 'future' : 'past';
}

/** "the proposed sale", "a still unspecified date". */
function isAdjective(words: Words, i: number): boolean {
  return (
    DETERMINERS.has(at(words, i - 1)) ||
    (DETERMINERS.has(at(words, i - 2)) && (at(words, i - 1) === 'still' || endsWith(words, i - 1, 'ly')))
  );
}

function isEd(words: Words, i: number): boolean {
  return lengthAt(words, i) > 3 && endsWith(words, i, 'ed');
}
