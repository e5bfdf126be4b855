import type { Quote } from '../document/layers.js';
import { defineStage } from '../document/stage.js';
import { WordTable } from '../learn/word-table.js';
import type { Attribution } from './attribution.js';
import { readBlockQuote } from './block-quote.js';
import { buildCueForms } from './cue-forms.js';
import { findAttributions } from './find-attributions.js';
import { claimFloating } from './float.js';
import { type Reading, readQuotes } from './reading.js';
import { type Discourse, jointSpeakers, openDiscourse, resolveSpeaker } from './speaker.js';
import { readStretches } from './stretches.js';
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
      const stated = stretches.flatMap((stretch, k) => {
        const block = readBlockQuote(reading, stretches, k);
        const found = findAttributions(reading, stretch, stretch.paragraph !== stretches[k - 1]?.paragraph);
        return block ? [...found, block] : found;
      });
      return { quotes: toQuotes(reading, claimFloating(reading, stretches, stated)) };
    },
  });
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
