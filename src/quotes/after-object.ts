import type { Attribution } from './attribution.js';
import { opensInfinitive } from './before-content.js';
import { canSpeak } from './can-speak.js';
import { clauseEnd, piece, quoteEnd } from './content-end.js';
import { narratorEnd, objectEnd } from './limit-clause.js';
import type { Phrase } from './phrase.js';
import { ADP, CCONJ, CLASS, type Reading, SCONJ } from './reading.js';
import { is, isComma, isQuoted, isStop, posOf, wordAt } from './token-tests.js';
import type { CueVerb } from './verb-group.js';
import type { Window } from './window.js';

/** "spoke of her plans", never "spoke on condition of": nothing stands between verb and link. */
const INTRANSITIVE: ReadonlySet<string> = new Set(['speak', 'complain', 'talk', 'boast', 'brag']);
/** How far behind the verb the preposition or infinitive that belongs to it may stand. */
const REACH = 18;

/** "urged them to leave", "accused him of theft", "described it as a farce", "announced a strike": verb, then an object. */
export function readObject(reading: Reading, cue: CueVerb, source: Phrase | undefined, window: Window): Attribution | undefined {
  const at = pastAdverbs(reading, cue.end, window.high);
  if (at >= window.high || isStop(reading, at) || isComma(reading, at)) return undefined;
  const rule = objectRule(reading, cue, at, window.high);
  if (rule === undefined) return undefined;
  if (rule === 'noun' && !(source && canSpeak(reading, source))) return undefined;
  const start = wordAt(reading, at).toLowerCase() === rule ? at + 1 : at; // "spoke of her plans"
  const end = contentEnd(reading, start, rule, window);
  const content = piece(reading, start, end);
  if (content && isAnonymity(reading, content)) return undefined;
  if (!content) return undefined;
  return {
    content: [content],
    cue: { first: cue.token, end: cue.end },
    source,
    clause: { first: Math.min(source?.first ?? cue.first, cue.first), end: cue.end },
    kind: cue.kind,
    by: `quotes/after-object#${rule}`,
    confidence: rule === 'noun' ? 0.5 : 0.7,
  };
}

/** "asked not to be named": a condition, not a statement. */
function isAnonymity(reading: Reading, { first, end }: Phrase): boolean {
  for (let i = first; i < Math.min(end, first + 5); i++) if (/^(?:named|identified|quoted)$/i.test(wordAt(reading, i))) return true;
  return false;
}

/** Objects end early; what someone is urged or accused to do runs on. */
function contentEnd(reading: Reading, at: number, rule: string, { high, objectCuts }: Window): number {
  if (isQuoted(reading, at)) return Math.min(quoteEnd(reading, at, high, objectCuts), regionEnd(reading, at, high));
  const end = clauseEnd(reading, at, high, objectCuts);
  return rule === 'to' || rule === 'of' ? narratorEnd(reading, at, end) : objectEnd(reading, at, end);
}

function regionEnd(reading: Reading, at: number, high: number): number {
  let end = at;
  while (end < high && reading.region[end] === reading.region[at]) end += 1;
  return end;
}

function pastAdverbs(reading: Reading, from: number, high: number): number {
  let at = from;
  while (at < high && is(reading, at, CLASS.adverb) && !isQuoted(reading, at)) at += 1;
  return at;
}

function objectRule(reading: Reading, cue: CueVerb, at: number, high: number): string | undefined {
  const { frames } = cue;
  let aside = false; // between the commas of an apposition ("the council, an elected body, to ...")
  for (let i = at; i < Math.min(high, at + REACH); i++) {
    if (isStop(reading, i)) break;
    if (isComma(reading, i)) aside = !aside;
    if (aside) continue;
    const word = wordAt(reading, i).toLowerCase();
    if (word === 'to' && frames.has('object-to') && i > at && i + 1 < high && opensInfinitive(reading, i + 1)) return 'to';
    for (const link of ['of', 'for', 'as', 'on', 'about'] as const) {
      if (word === link && frames.has(link) && (i === at || !INTRANSITIVE.has(cue.lemma))) return link;
    }
  }
  if (!frames.has('noun')) return undefined;
  const pos = posOf(reading, at);
  const opens = isQuoted(reading, at) || pos !== ADP || (reading.date[at] as number) >= 0;
  return opens && pos !== CCONJ && pos !== SCONJ && !is(reading, at, CLASS.subordinator) ? 'noun' : undefined;
}
