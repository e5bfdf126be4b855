import { skipAdjuncts } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { clauseEnd, contentStart, piece } from './content-end.js';
import type { Phrase } from './phrase.js';
import { phraseStartingAt } from './phrase-right.js';
import type { Reading } from './reading.js';
import { isComma, wordAt } from './token-tests.js';
import type { CueVerb } from './verb-group.js';
import type { Window } from './window.js';

/** "C was suggested by S", "was accused by S of C", "was told (by S) that C", "it was announced that C": the agent, if any, speaks. */
export function readPassive(reading: Reading, cue: CueVerb, subject: Phrase | undefined, window: Window): Attribution | undefined {
  const { high } = window;
  const agent = agentAfter(reading, cue.end, high);
  const after = skipAdjuncts(reading, agent?.end ?? cue.end, high, false);
  const word = after < high ? wordAt(reading, after).toLowerCase() : '';
  const base = {
    cue: { first: cue.token, end: cue.end },
    source: agent,
    clause: { first: cue.first, end: after },
    kind: cue.kind,
  };
  if (word === 'that' || (word === 'of' && cue.frames.has('of')) || (word === 'as' && cue.frames.has('as') && agent)) {
    const from = word === 'that' ? after + 1 : after;
    const content = piece(reading, from, clauseEnd(reading, from, high, window.cuts));
    return content && { ...base, content: [content], by: `quotes/passive#${word}`, confidence: 0.7 };
  }
  if (!agent || !subject || !(cue.frames.has('noun') || cue.frames.has('clause'))) return undefined;
  const content = piece(reading, contentStart(reading, Math.max(window.low, subject.first), cue.first), cue.first);
  return content && { ...base, content: [content], by: 'quotes/passive#by', confidence: 0.6 };
}

function agentAfter(reading: Reading, from: number, high: number): Phrase | undefined {
  for (let i = from; i < Math.min(high, from + 4); i++) {
    if (isComma(reading, i)) return undefined;
    if (/^by$/i.test(wordAt(reading, i))) return phraseStartingAt(reading, i + 1, high);
  }
  return undefined;
}
