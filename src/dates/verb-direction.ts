import { ARTICLES, OWNERS } from '../lang/en/date-words.js';
import {
  AHEAD_WORDS,
  ASKING_VERBS,
  BE_FORMS,
  ED_NOUNS,
  FORWARD_WORDS,
  FUTURE_AUXILIARIES,
  IRREGULAR_PASTS,
  MODALS,
  PLAN_VERBS,
  PROMISE_VERBS,
  SCHEDULE_VERBS,
} from '../lang/en/tense-words.js';
import type { Direction } from './tense.js';
import { TERMS, tableOf, termFor, wordSet } from './vocabulary.js';
import { at, endsWith, isCapital, isWord, Kind, kindOf, lengthAt, termOf, type Words } from './words.js';

/** What a verb, or what belongs to one, says of the side on which a date lies. */
enum Role {
  None,
  /** An irregular past form. */
  Past,
  Future,
  Modal,
  /** "scheduled", "due". */
  Ahead,
  /** "to", which counts behind verbs of plans and requests. */
  To,
  Be,
  /** "meets". */
  Schedule,
  /** "resume" of "the talks resume". */
  Plan,
  /** "need": looks like a past form in -ed and is none. */
  NotPast,
  Promise,
}

/** Term -> role; of a word in several lists the last one holds. */
const ROLES = new Uint8Array(TERMS.size + 1);
for (const [role, words] of [
  [Role.NotPast, ED_NOUNS],
  [Role.Past, IRREGULAR_PASTS],
  [Role.Schedule, SCHEDULE_VERBS],
  [Role.Plan, PLAN_VERBS],
  [Role.Ahead, AHEAD_WORDS],
  [Role.Future, FUTURE_AUXILIARIES],
  [Role.Modal, MODALS],
  [Role.To, ['to']],
  [Role.Promise, PROMISE_VERBS],
  [Role.Be, BE_FORMS],
] as const) {
  for (const word of words) ROLES[termFor(word)] = role;
}
/** Before "to": what follows lies ahead. */
const FORWARD = tableOf(FORWARD_WORDS);

/** Before a noun. */
export const DETERMINERS: ReadonlySet<string> = wordSet("this '", ARTICLES, OWNERS);

/** A present form of "be" this far from the date has another business. */
const BE_REACH = 5;

/** Which way the verb at `i` points. `away`: how many words before the date it stands; 0 when it stands behind. */
export function directionAt(words: Words, i: number, away: number): Direction | undefined {
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
    case Role.Plan:
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

/** "set for", "planned", "due"; not "a set of", "as planned", "due to the rain". */
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

/** "opened". */
function isEd(words: Words, i: number): boolean {
  return lengthAt(words, i) > 3 && endsWith(words, i, 'ed');
}
