import { skipAdjuncts } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { afterSemicolon, clauseEnd, contentStart, piece, quoteEnd } from './content-end.js';
import type { Phrase } from './phrase.js';
import { phraseStartingAt } from './phrase-right.js';
import { ADP, AUX, CCONJ, CLASS, type Reading, VERB } from './reading.js';
import { isLongQuote, lastInside } from './regions.js';
import { withName } from './subject.js';
import { hasVerb, is, isColon, isComma, isDash, isQuoted, isStop, posOf, wordAt } from './token-tests.js';
import type { CueVerb } from './verb-group.js';
import type { Window } from './window.js';

/** Quoted words as many as this that end in a comma wait for their reporting clause, whatever follows it. */
const LONG_SPEECH = 8;

/** What stands right before the reporting clause. */
type Before = 'quoted' | 'clause' | undefined;

/** `"...," said Lund.`: the subject after its verb. */
export function readInverted(reading: Reading, cue: CueVerb, window: Window, subject: Phrase | undefined): Attribution | undefined {
  if (!cue.frames.has('inverts') || cue.passive || cue.infinitive || cue.first !== cue.token) return undefined;
  const before = beforeClause(reading, cue.first, window.low);
  // "Lund, whose ship sank, urged": all that stands before is the subject.
  if (before === 'clause' && subject && subject.first <= contentStart(reading, window.low, window.high)) return undefined;
  if (before === 'clause' && !(cue.frames.has('clause') || cue.frames.has('that'))) return undefined;
  const phrase = phraseStartingAt(reading, cue.end, window.high);
  if (!phrase || before === undefined || !endsSubject(reading, phrase.end, window.high, before === 'quoted')) return undefined;
  const comma = phrase.end < window.high && isComma(reading, phrase.end);
  const source = comma ? withName(reading, phrase, phrase.end + 1) : phrase;
  return readAfter(reading, cue, source, cue.first, source.end, before, window, 'inverted');
}

/** What may follow an inverted subject: the end, a mark, a place or a day, an apposition; never a verb of its own. */
function endsSubject(reading: Reading, at: number, high: number, quoted: boolean): boolean {
  if (at >= high || isStop(reading, at) || isComma(reading, at) || isDash(reading, at) || isColon(reading, at) || isQuoted(reading, at))
    return true;
  if (reading.sign[at] === 40 || (reading.date[at] as number) >= 0) return true;
  let next = at;
  while (next < high && is(reading, next, CLASS.adverb)) next += 1;
  // "said a deckhand pulled from the water": a participle goes with the subject
  const participle = quoted && next === at && next < high && posOf(reading, next) === VERB && /(?:ed|ing)$/.test(wordAt(reading, next));
  if (!participle && next < high && (posOf(reading, next) === VERB || posOf(reading, next) === AUX)) return false;
  if (participle) return true;
  if (/^to$/i.test(wordAt(reading, at))) return false; // "urged the council to"
  return (
    posOf(reading, at) === ADP ||
    is(reading, at, CLASS.relative | CLASS.subordinator | CLASS.preposition | CLASS.adverb) ||
    posOf(reading, at) === CCONJ
  );
}

/** `"...," Lund said.` and "..., Lund said.": subject and verb behind the content, or in the middle of it. */
export function readTrailing(reading: Reading, cue: CueVerb, source: Phrase, window: Window): Attribution | undefined {
  if (cue.infinitive || cue.form === 'gerund' || !(cue.frames.has('quote') || cue.frames.has('clause') || cue.frames.has('that')))
    return undefined;
  const before = beforeClause(reading, source.first, window.low);
  if (before === undefined) return undefined;
  const after = skipAdjuncts(reading, cue.end, window.high, cue.frames.has('addressee'));
  if (!isTrailing(reading, after, before, source, window)) return undefined;
  return readAfter(reading, cue, source, source.first, cue.end, before, window, 'trailing');
}

function isTrailing(reading: Reading, after: number, before: Before, source: Phrase, window: Window): boolean {
  if (after >= window.high || isStop(reading, after)) return true;
  const marked = isComma(reading, after) || isDash(reading, after);
  if (before === 'quoted') {
    // "On “Morning Desk,” Lund said the vote was fair": a title in marks is no speech.
    const last = isQuoted(reading, source.first - 1) ? source.first - 1 : source.first - 2;
    let first = last;
    while (first > window.low && reading.region[first - 1] === reading.region[last]) first -= 1;
    if (!hasVerb(reading, first, last) && !isLongQuote(reading, last) && opensFiniteClause(reading, after, window.high)) return false;
    if (isComma(reading, lastInside(reading, last)) && last - first > LONG_SPEECH && !isColon(reading, after)) return true;
    if (marked || isQuoted(reading, after) || /^(?:when|as|after|before|while|because|during|once|since)$/i.test(wordAt(reading, after)))
      return true;
    return (
      !is(reading, after, CLASS.opener & ~CLASS.subordinator) && !isColon(reading, after) && !opensFiniteClause(reading, after, window.high)
    );
  }
  if (!marked)
    return (
      /^(?:when|as|after|before|during|while|in|at|on)$/i.test(wordAt(reading, after)) &&
      !opensFiniteClause(reading, after, window.high) &&
      hasVerb(reading, window.low, source.first)
    );
  // "On Monday, Lund said, "No."": an opening phrase is no content.
  if (after + 1 < window.high && isQuoted(reading, after + 1)) {
    const opening = reading.text[reading.tokens.start[after + 2] as number] ?? '';
    return /^\p{Ll}/u.test(opening) && hasVerb(reading, window.low, source.first);
  }
  return true;
}

function opensFiniteClause(reading: Reading, from: number, high: number): boolean {
  for (let i = from; i < Math.min(high, from + 30); i++) {
    if (isComma(reading, i) || isStop(reading, i) || isQuoted(reading, i)) return false;
    const pos = posOf(reading, i);
    if (pos === AUX || (pos === VERB && i > from && !/ing$/i.test(wordAt(reading, i)) && !/^to$/i.test(wordAt(reading, i - 1))))
      return true;
  }
  return false;
}

/** What stands before the reporting clause that starts at `first`: quoted words, a clause and its comma, or nothing. */
function beforeClause(reading: Reading, first: number, low: number): Before {
  const b = first - 1;
  if (b < low) return undefined;
  if (isQuoted(reading, b)) return endsSpeech(reading, b) ? 'quoted' : undefined;
  if (!isComma(reading, b) && !isDash(reading, b)) return undefined;
  if (b - 1 >= low && isQuoted(reading, b - 1)) return 'quoted';
  return 'clause';
}

/** The region closes with a comma or a stop inside its mark, or is long enough to be speech. */
function endsSpeech(reading: Reading, last: number): boolean {
  const region = reading.regions[reading.region[last] as number];
  if (!region) return false;
  const inner = lastInside(reading, last);
  return isComma(reading, inner) || isStop(reading, inner) || isDash(reading, inner) || isLongQuote(reading, last);
}

/** Builds the attribution: content before the clause `[clauseFirst, clauseEnd)`, and what goes on behind it. */
function readAfter(
  reading: Reading,
  cue: CueVerb,
  source: Phrase,
  clauseFirst: number,
  clauseStop: number,
  before: 'quoted' | 'clause',
  window: Window,
  rule: string,
): Attribution | undefined {
  const start = startOfContent(reading, window.low, clauseFirst);
  const first = piece(reading, start, clauseFirst);
  const after = skipAdjuncts(reading, clauseStop, window.high, cue.frames.has('addressee'));
  const more = continuation(reading, after, before, window);
  const frame = {
    cue: { first: cue.token, end: cue.end },
    source,
    clause: { first: clauseFirst, end: Math.max(after, clauseStop) },
    kind: cue.kind,
    by: `quotes/after-content#${rule}`,
    confidence: before === 'quoted' ? 0.95 : 0.85,
  };
  if (isLeadIn(reading, start, clauseFirst)) return more && { ...frame, content: [more] };
  if (!first || (before === 'clause' && !hasVerb(reading, first.first, first.end) && first.end - first.first < 2)) return undefined;
  return { ...frame, content: more ? [first, more] : [first] };
}

/** "But, Lund said, C" and "As Lund said, C": what stands before the clause is no content of its own. */
function isLeadIn(reading: Reading, start: number, clauseFirst: number): boolean {
  const end = isComma(reading, clauseFirst - 1) ? clauseFirst - 1 : clauseFirst;
  return end - start === 1 && (posOf(reading, start) === CCONJ || /^as$/i.test(wordAt(reading, start)));
}

/** Past a colon that sets quoted words off from what leads to them ("He was blunt: "No," he said"). */
function startOfContent(reading: Reading, low: number, high: number): number {
  for (let i = low + 1; i < high - 1; i++) {
    if (isColon(reading, i) && isQuoted(reading, i + 1) && !isQuoted(reading, i)) return i + 1;
  }
  return contentStart(reading, afterSemicolon(reading, low, high), high);
}

/** The second piece of a split quote: quoted words after the clause, or the rest of a clause it interrupted. */
function continuation(reading: Reading, after: number, before: 'quoted' | 'clause', { high, cuts }: Window): Phrase | undefined {
  if (after >= high || isStop(reading, after)) return undefined;
  const marked = isComma(reading, after) || isDash(reading, after) || isColon(reading, after);
  const next = marked ? after + 1 : after;
  if (next >= high) return undefined;
  if (isQuoted(reading, next)) return piece(reading, next, quoteEnd(reading, next, high, cuts));
  // '"...," he said, but "..."': the coordinator is the narrator's.
  if (marked && posOf(reading, next) === CCONJ && next + 1 < high && isQuoted(reading, next + 1))
    return piece(reading, next + 1, quoteEnd(reading, next + 1, high, cuts));
  if (before === 'quoted' || !marked) return undefined;
  if (cuts.some((c) => c.next === next) || posOf(reading, next) === CCONJ) return undefined;
  if (is(reading, next, CLASS.relative) || /ing$/i.test(wordAt(reading, next))) return undefined;
  const rest = piece(reading, next, clauseEnd(reading, next, high, cuts));
  return rest && hasVerb(reading, rest.first, rest.end) ? rest : undefined; // not ", the returning officer"
}
