import type { Attribution } from './attribution.js';
import { CLASS, type Reading } from './reading.js';
import type { Stretch } from './stretches.js';
import { subjectBefore } from './subject.js';
import { is, isColon, isQuoted } from './token-tests.js';
import { readCueVerb } from './verb-group.js';

/** How far before its colon a reporting verb may stand. */
const REACH = 12;

/** "The governor added:", then a paragraph of his words without marks: the next paragraph is the content. */
export function readBlockQuote(reading: Reading, stretches: readonly Stretch[], s: number): Attribution | undefined {
  const { first, end, paragraph } = stretches[s] as Stretch;
  const next = stretches[s + 1];
  if (!next || next.paragraph !== paragraph + 1 || !isColon(reading, end - 1) || isQuoted(reading, next.first)) return undefined;
  for (let i = end - 2; i >= Math.max(first, end - REACH); i--) {
    const verb = readCueVerb(reading, i, first, end);
    if (!verb?.frames.has('quote') || verb.passive || verb.form === 'gerund') continue;
    const source = subjectBefore(reading, verb.first, first);
    if (!source || is(reading, source.first, CLASS.relative)) return undefined;
    let k = s + 1;
    while (stretches[k + 1]?.paragraph === next.paragraph) k += 1;
    return {
      content: [{ first: next.first, end: (stretches[k] as Stretch).end }],
      cue: { first: verb.token, end: verb.end },
      source,
      clause: { first: source.first, end },
      kind: verb.kind,
      verbatim: true,
      by: 'quotes/block-quote',
      confidence: 0.7,
    };
  }
  return undefined;
}
