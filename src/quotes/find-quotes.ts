import type { Quote } from '../document/layers.js';
import { defineStage } from '../document/stage.js';
import { WordTable } from '../learn/word-table.js';
import { type Discourse, openDiscourse } from './antecedent.js';
import type { Attribution } from './attribution.js';
import { readBlockQuote } from './block-quote.js';
import { readTurn } from './credit-line.js';
import { buildCueForms } from './cue-forms.js';
import { findAttributions } from './find-attributions.js';
import { byContent, claimFloating } from './float.js';
import { findNested } from './nested.js';
import { type Reading, readQuotes } from './reading.js';
import { jointSpeakers, resolveSpeaker } from './speaker.js';
import { readStretches, type Stretch } from './stretches.js';
import { type Speakers, toQuote } from './to-quote.js';

export interface FindQuotesOptions {
  /** Also report what people think, hope and want, as `kind: "attitude"`. Off by default. */
  readonly attitudes?: boolean;
}

/**
 * Who said what: direct, indirect and mixed quotes with cue, source and speaker, in text order.
 * Reporting clauses are read by rules over tokens, one reporting verb at a time; quoted words without a clause of their
 * own go to the speech they continue. The record follows PARC and Citron: content, cue and source are lists of spans.
 *
 * @throws {TypeError} when `attitudes` is no boolean.
 */
export function findQuotes(options: FindQuotesOptions = {}) {
  const attitudes: unknown = options.attitudes ?? false;
  if (typeof attitudes !== 'boolean') throw new TypeError(`findQuotes: expected attitudes to be a boolean, got ${typeof attitudes}`);
  const forms = new WordTable(buildCueForms(attitudes));
  return defineStage({
    name: 'quotes',
    requires: ['text', 'tokens', 'sentences', 'quotedRegions', 'dateline', 'entities', 'dates'],
    provides: ['quotes'],
    options: { attitudes },
    run: (layers) => {
      const reading = readQuotes(layers, forms);
      const stretches = readStretches(reading);
      const stated = readParagraphs(reading, stretches);
      const all = [...claimFloating(reading, stretches, stated), ...findNested(reading, layers.quotedRegions)];
      return { quotes: toQuotes(reading, all.sort(byContent)) };
    },
  });
}

/** Attributions of every paragraph: a turn of a transcript takes it whole, else stretch by stretch. */
function readParagraphs(reading: Reading, stretches: readonly Stretch[]): Attribution[] {
  const found: Attribution[] = [];
  let next = 0;
  for (let k = 0; k < stretches.length; k = next) {
    const { first, paragraph } = stretches[k] as Stretch;
    for (next = k; stretches[next]?.paragraph === paragraph; ) next += 1;
    const turn = readTurn(reading, { first, end: (stretches[next - 1] as Stretch).end, paragraph });
    if (turn) {
      found.push(turn);
      continue;
    }
    for (let s = k; s < next; s++) {
      for (const attribution of findAttributions(reading, stretches[s] as Stretch)) found.push(attribution);
      const block = readBlockQuote(reading, stretches, s);
      if (block) found.push(block);
    }
  }
  return found;
}

function toQuotes(reading: Reading, attributions: readonly Attribution[]): Quote[] {
  const discourse = openDiscourse(reading);
  return attributions.map((a, i) => toQuote(reading, a, `q${i + 1}`, speakersOf(reading, a, discourse)));
}

function speakersOf(reading: Reading, a: Attribution, discourse: Discourse): Speakers {
  const joint = a.source ? jointSpeakers(reading, a.source) : [];
  if (joint.length > 1) return { speaker: joint[0] as (typeof joint)[number], speakers: joint };
  const speaker = resolveSpeaker(reading, a, discourse);
  return speaker ? { speaker } : {};
}
