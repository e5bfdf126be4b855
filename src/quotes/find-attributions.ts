import { isAccordingTo, readAccordingTo } from './according-to.js';
import { readInverted, readTrailing } from './after-content.js';
import { readObject } from './after-object.js';
import type { Attribution } from './attribution.js';
import { readLeading } from './before-content.js';
import { readCredit } from './credit-line.js';
import { isCueNoun, readCueNoun } from './cue-noun.js';
import { readPassive } from './passive.js';
import type { Phrase } from './phrase.js';
import { CCONJ, CLASS, type Reading } from './reading.js';
import type { Stretch } from './stretches.js';
import { clauseSubject, subjectBefore } from './subject.js';
import { is, isComma, isDash, isQuoted, isStop, posOf, wordAt } from './token-tests.js';
import { type CueVerb, readCueVerb } from './verb-group.js';
import type { Cut, Window } from './window.js';

/** Later reporting clauses that may cut a content short; no sentence of news has more. */
const MAX_LATER = 12;

/** A reporting verb or phrase, and where its clause starts. */
interface Candidate {
  readonly token: number;
  /** Undefined for "according to" and for nouns that report. */
  readonly verb: CueVerb | undefined;
  readonly subject: Phrase | undefined;
  readonly start: number;
  /** A later predicate of the same subject, or a participle ("..., adding that"). */
  readonly shares: boolean;
}

/** All attributions that a stretch states with a cue, in text order. */
export function findAttributions(reading: Reading, stretch: Stretch): Attribution[] {
  const low = Math.max(stretch.first, reading.bodyStart);
  const candidates = findCandidates(reading, low, stretch.end);
  const found: Attribution[] = [];
  for (let i = low; i < stretch.end; i++) {
    const credit = isDash(reading, i) ? readCredit(reading, i, stretch.end) : undefined;
    if (credit) found.push(credit);
  }
  let free = low;
  // A reporting clause inside a relative clause ("Lund, who asked for time, ...") does not part what is around it.
  let outer = low;
  candidates.forEach((candidate, k) => {
    if (candidate.token < free) return;
    const later = candidates.slice(k + 1, k + 1 + MAX_LATER);
    const cuts = cutsAfter(reading, later, candidate, false);
    const objectCuts = cutsAfter(reading, later, candidate, true);
    const window: Window = { low: outer, high: stretch.end, cuts, objectCuts };
    const previous = found[found.length - 1];
    const attribution = readCandidate(reading, candidate, window, previous, low);
    if (!attribution) return;
    found.push(attribution);
    const last = attribution.content[attribution.content.length - 1] as Phrase;
    free = Math.max(last.end, attribution.clause?.end ?? 0, free);
    if (parts(reading, attribution)) outer = free;
  });
  return found;
}

/** Whether what stands before this attribution is cut off from what a later one may claim: not in a relative clause, nor by an object. */
function parts(reading: Reading, { source, by }: Attribution): boolean {
  if (by.startsWith('quotes/after-content')) return true;
  if (by.startsWith('quotes/after-object') || by === 'quotes/before-content#to') return false;
  return source === undefined || !is(reading, source.first, CLASS.relative);
}

function findCandidates(reading: Reading, low: number, high: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = low; i < high; i++) {
    if (isAccordingTo(reading, i) && !isQuoted(reading, i)) {
      candidates.push({ token: i, verb: undefined, subject: undefined, start: i, shares: false });
      continue;
    }
    if (isCueNoun(reading, i) && !isQuoted(reading, i)) {
      candidates.push({ token: i, verb: undefined, subject: undefined, start: i, shares: false });
      continue;
    }
    const verb = readCueVerb(reading, i, low, high);
    if (!verb) continue;
    const subject = verb.form === 'gerund' ? undefined : subjectBefore(reading, verb.first, low);
    candidates.push({ token: i, verb, subject, start: subject?.first ?? verb.first, shares: subject === undefined });
  }
  return candidates;
}

/** Where the content of `current` has to stop for a later reporting clause; `all` takes every predicate behind a coordinator. */
function cutsAfter(reading: Reading, later: readonly Candidate[], current: Candidate, all: boolean): Cut[] {
  const cuts: Cut[] = [];
  for (const candidate of later) {
    let at = candidate.start - 1;
    if (at <= current.token) continue;
    // "a man, who pleaded guilty," stays in the content it stands in.
    if (candidate.subject && is(reading, candidate.subject.first, CLASS.relative)) continue;
    // ", though she noted": a concession with a reporting clause of its own is the narrator's.
    const concedes = !candidate.shares && isComma(reading, at - 1) && /^(?:though|although|while|whereas)$/i.test(wordAt(reading, at));
    const joined = posOf(reading, at) === CCONJ || is(reading, at, CLASS.coordinator) || concedes;
    if (joined && isComma(reading, at - 1)) at -= 1;
    const marked = isComma(reading, at) || isDash(reading, at) || isStop(reading, at);
    if (!marked && !joined) continue;
    if (
      !marked &&
      candidate.shares &&
      candidate.verb &&
      !opensOwnContent(reading, candidate.verb) &&
      !(all && isFiniteForm(candidate.verb))
    )
      continue;
    if (isComma(reading, at) && !joined && !startsClause(candidate)) continue;
    cuts.push({ at, next: candidate.start });
  }
  return cuts;
}

function isFiniteForm({ form, infinitive }: CueVerb): boolean {
  return (form === 'past' || form === 'present') && !infinitive;
}

/** After a bare comma: a subject and its verb, a participle, "according to", or an inverted clause; no other predicate. */
function startsClause({ verb, shares }: Candidate): boolean {
  if (!verb || verb.form === 'gerund') return true;
  if (!shares) return verb.form !== 'base';
  return verb.first === verb.token && verb.frames.has('inverts');
}

/** "and said that", "and called it": only a predicate that clearly opens content of its own cuts without a comma. */
function opensOwnContent(reading: Reading, verb: CueVerb): boolean {
  if (verb.form === 'base' || verb.infinitive) return false;
  return (
    (verb.end < reading.tokens.count && is(reading, verb.end, CLASS.opener)) ||
    (verb.end < reading.tokens.count && isQuoted(reading, verb.end)) ||
    verb.frames.has('inverts') ||
    verb.frames.has('object-to')
  );
}

function readCandidate(
  reading: Reading,
  candidate: Candidate,
  window: Window,
  previous: Attribution | undefined,
  low: number,
): Attribution | undefined {
  const { verb } = candidate;
  if (!verb)
    return isCueNoun(reading, candidate.token)
      ? readCueNoun(reading, candidate.token, window)
      : readAccordingTo(reading, candidate.token, window, low);
  if (verb.form === 'gerund') return readParticiple(reading, verb, window, previous);
  if (verb.passive) return readPassive(reading, verb, candidate.subject, window);
  const inverted =
    candidate.subject === undefined || candidate.subject.end < verb.first
      ? readInverted(reading, verb, window, candidate.subject)
      : undefined;
  if (inverted) return inverted;
  const subject = candidate.subject;
  if (subject && !is(reading, subject.first, CLASS.relative)) {
    const trailing = readTrailing(reading, verb, subject, window);
    if (trailing) return trailing;
  }
  if (verb.infinitive) return undefined;
  const source = subject ?? previous?.source ?? clauseSubject(reading, window.low, verb.first);
  if (!source) return undefined;
  return readLeading(reading, verb, source, window) ?? readObject(reading, verb, source, window);
}

/** "..., adding that C": the words of whoever spoke last in this stretch. */
function readParticiple(reading: Reading, verb: CueVerb, window: Window, previous: Attribution | undefined): Attribution | undefined {
  const before = verb.first - 1;
  const opens =
    before >= window.low - 1 &&
    before >= 0 &&
    (isComma(reading, before) ||
      isDash(reading, before) ||
      isQuoted(reading, before) ||
      /^(?:by|in|without|while|before|after|when|from)$/i.test(wordAt(reading, before)));
  if (!opens) return undefined;
  const source = previous?.source ?? clauseSubject(reading, window.low, verb.first);
  return source && (readLeading(reading, verb, source, window) ?? readObject(reading, verb, source, window));
}
