import type { DateMention, Quote, QuotedRegion } from '../document/layers.js';
import { textSpan } from '../document/span.js';
import { defineStage } from '../document/stage.js';
import { WordTable } from '../learn/word-table.js';
import type { Attribution } from './attribution.js';
import { buildCueForms } from './cue-forms.js';
import { findAttributions } from './find-attributions.js';
import type { Phrase } from './noun-phrase.js';
import { type Reading, readQuotes } from './reading.js';
import { readStretches } from './stretches.js';

export interface FindQuotesOptions {
  /** Also report what people think, hope and want, as `kind: "attitude"`. Off by default. */
  readonly attitudes?: boolean;
}

export function findQuotes({ attitudes = false }: FindQuotesOptions = {}) {
  const forms = new WordTable(buildCueForms(attitudes));
  return defineStage({
    name: 'quotes',
    requires: ['text', 'tokens', 'sentences', 'paragraphs', 'quotedRegions', 'dateline', 'entities', 'dates'],
    provides: ['quotes'],
    options: { attitudes },
    run: (layers) => {
      const reading = readQuotes(layers, forms);
      const attributions = readStretches(reading).flatMap((s) => findAttributions(reading, s));
      return { quotes: attributions.map((a, i) => toQuote(reading, a, `q${i + 1}`)) };
    },
  });
}

function toQuote(reading: Reading, a: Attribution, id: string): Quote {
  const span = ({ first, end }: Phrase) => textSpan(reading.text, reading.tokens.start[first] as number, reading.tokens.end[end - 1] as number);
  return {
    id,
    form: 'direct',
    kind: a.kind,
    content: a.content.map(span),
    marked: [],
    cue: a.cue ? [span(a.cue)] : [],
    source: a.source ? [span(a.source)] : [],
    by: a.by,
    confidence: a.confidence,
  };
}
void (0 as unknown as DateMention | QuotedRegion);
