import { skipAdjuncts } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { clauseEnd, piece, quoteEnd } from './content-end.js';
import { narratorEnd, relativeEnd } from './limit-clause.js';
import type { Phrase } from './phrase.js';
import { ADP, ADV, AUX, CCONJ, CLASS, type Reading, VERB } from './reading.js';
import { isTitle, lastInside } from './regions.js';
import { is, isColon, isComma, isQuoted, isStop, posOf, wordAt } from './token-tests.js';
import type { CueVerb } from './verb-group.js';
import type { Window } from './window.js';

/** "Lund said (that) the pier would close", "Lund told reporters on Monday: "..."": subject and verb before the content. */
export function readLeading(reading: Reading, cue: CueVerb, source: Phrase | undefined, window: Window): Attribution | undefined {
  const { high } = window;
  const after = skipAdjuncts(reading, cue.end, high, cue.frames.has('addressee') || cue.frames.has('object-to'));
  const found = openContent(reading, cue, after, high, source !== undefined && ledByAs(reading, source));
  if (found === undefined) return undefined;
  const { rule, confidence } = found;
  const at = rule === 'bare' ? pastLead(reading, found.at, high) : found.at;
  const speech = isQuoted(reading, at) && !(rule === 'that' && isPartOfClause(reading, at, high));
  const full = speech
    ? quoteEnd(reading, at, high, window.cuts)
    : clauseEnd(reading, at, high, window.cuts, rule === 'bare' || rule === 'that');
  const bounded = rule === 'to' || rule === 'whether' ? narratorEnd(reading, at, full) : full;
  const end = source && is(reading, source.first, CLASS.relative) ? relativeEnd(reading, at, bounded) : bounded;
  const content = piece(reading, at, end);
  if (!content || (rule === 'bare' && !isClause(reading, content))) return undefined;
  const first = Math.min(source?.first ?? cue.first, cue.first);
  return {
    content: [content],
    cue: { first: cue.token, end: cue.end },
    source,
    clause: { first, end: after },
    kind: cue.kind,
    by: `quotes/before-content#${rule}`,
    confidence,
  };
}

/** Past what a bare content cannot start with: words that lead to a colon and a quote, or to a "that" after an addressee. */
function pastLead(reading: Reading, at: number, high: number): number {
  for (let i = at; i < high - 1; i++) {
    if (isColon(reading, i) && isQuoted(reading, i + 1)) return i + 1;
  }
  if (posOf(reading, at) !== ADP) return at;
  for (let i = at; i < Math.min(high - 1, at + 16); i++) {
    if (/^that$/i.test(wordAt(reading, i))) return i + 1;
    if (isQuoted(reading, i)) return i;
    if (posOf(reading, i) === AUX || posOf(reading, i) === VERB) break;
  }
  return at;
}

/** `that "expert-level," informal talks would go on`: the marks hold a part of the clause, not all of it. */
function isPartOfClause(reading: Reading, at: number, high: number): boolean {
  let end = at;
  while (end < high && reading.region[end] === reading.region[at]) end += 1;
  return end < high && !isStop(reading, lastInside(reading, end - 1)) && !isStop(reading, end);
}

/** Verbs whose object is told, not moved: their content is the infinitive alone. */
const ADDRESSED: ReadonlySet<string> = new Set(['tell', 'warn', 'remind', 'caution']);

interface Opening {
  readonly at: number;
  readonly rule: 'quoted' | 'that' | 'whether' | 'to' | 'bare';
  readonly confidence: number;
}

/** What opens the content at `after`, if the verb takes it. */
function openContent(reading: Reading, cue: CueVerb, after: number, high: number, asClause: boolean): Opening | undefined {
  const { frames } = cue;
  const speaks = frames.has('quote') || frames.has('clause') || frames.has('that');
  let at = pastAside(reading, after, high);
  const marked = at < high && (isComma(reading, at) || isColon(reading, at));
  if (marked) at += 1;
  if (at >= high) return undefined;
  if (isQuoted(reading, at) && isTitle(reading, at, high)) return undefined;
  if (isQuoted(reading, at)) return speaks ? { at, rule: 'quoted', confidence: 0.95 } : undefined;
  const word = wordAt(reading, at).toLowerCase();
  if (word === 'that' && speaks && at + 1 < high) {
    // "said that's what he expected": here "that" is the subject.
    if (!is(reading, at + 1, CLASS.be)) return { at: at + 1, rule: 'that', confidence: 0.9 };
    return frames.has('clause') ? { at, rule: 'bare', confidence: 0.8 } : undefined;
  }
  if (marked && asClause && speaks) return { at, rule: 'bare', confidence: 0.75 };
  if (marked && !isColon(reading, after)) return undefined;
  if (is(reading, at, CLASS.opener) && speaks && word !== 'as') return { at, rule: 'whether', confidence: 0.8 };
  if (word === 'to' && at + 1 < high && opensInfinitive(reading, at + 1)) {
    const consumed = after > cue.end;
    if (frames.has('to') && !consumed) return { at, rule: 'to', confidence: 0.75 };
    // "urged them to leave" keeps its object in the content and is read with the objects; "told them to leave" does not.
    if (frames.has('object-to') && consumed && ADDRESSED.has(cue.lemma)) return { at, rule: 'to', confidence: 0.75 };
    return undefined;
  }
  if (!frames.has('clause') && !isColon(reading, after)) return undefined;
  return { at, rule: 'bare', confidence: 0.8 };
}

/** "said, separately, that", "said, without a smile, that": a short aside between commas before "that". */
function pastAside(reading: Reading, at: number, high: number): number {
  if (at >= high || !isComma(reading, at)) return at;
  for (let i = at + 1; i < Math.min(high - 1, at + 7); i++) {
    if (isQuoted(reading, i)) return at;
    if (isComma(reading, i)) return /^that$/i.test(wordAt(reading, i + 1)) ? i + 1 : at;
  }
  return at;
}

/** "As Lund said, the pier was closed": the content is the main clause. */
function ledByAs(reading: Reading, source: Phrase): boolean {
  return source.first > 0 && /^as$/i.test(wordAt(reading, source.first - 1));
}

/** "to leave", "to quietly leave", `to "leave"`; not "to reporters". */
export function opensInfinitive(reading: Reading, i: number): boolean {
  const pos = posOf(reading, i);
  return pos === VERB || pos === AUX || pos === ADV || is(reading, i, CLASS.adverb) || isQuoted(reading, i);
}

/** A bare clause needs a verb of its own. */
function isClause(reading: Reading, content: Phrase): boolean {
  for (let i = content.first; i < content.end; i++) {
    const pos = posOf(reading, i);
    // "denied wrongdoing and said": a verb behind a coordinator is the narrator's.
    if (pos === AUX || pos === VERB) return content.end - content.first > 1 && posOf(reading, i - 1) !== CCONJ;
  }
  return false;
}
