import type { QuotedRegion } from '../../../src/document/layers.js';
import type { Span } from '../../../src/document/span.js';
import { definePipeline, pairQuoteMarks, plainText } from '../../../src/kit.js';
import type { CorpusArticle } from '../model.js';
import { type GoldLayers, toLayers } from '../to-layers.js';

/** A likely slip, at an offset of the annotated text (headline first). `words` is what an `ok:` header line may list. */
export interface Finding {
  readonly start: number;
  readonly words: string;
  readonly message: string;
}

/** What the rules look at: offsets are those of `article.body.text`. */
export interface Lintable {
  readonly article: CorpusArticle;
  readonly text: string;
  readonly layers: GoldLayers;
  readonly regions: readonly QuotedRegion[];
  /** 1 for each code unit inside a name, a title or the dateline. */
  readonly named: Uint8Array;
  readonly dated: Uint8Array;
  /** Inside the content of any quote. */
  readonly content: Uint8Array;
  readonly cue: Uint8Array;
  /** Inside quote marks. */
  readonly marked: Uint8Array;
}

export type LintRule = (lintable: Lintable) => Finding[];

const QUOTE_MARKS = definePipeline('lint-quote-marks', [plainText(), pairQuoteMarks()]);

/** Prepares an article for the rules. */
export function toLintable(article: CorpusArticle): Lintable {
  const { text, mentions, dates, quotes, dateline } = article.body;
  const regions = QUOTE_MARKS.annotate({ id: article.id, text }).layers.quotedRegions ?? [];
  const names = mentions.filter((m) => m.form === 'name').map((m) => ({ start: m.title?.start ?? m.start, end: m.end }));
  return {
    article,
    text,
    layers: toLayers(article, { headline: true }),
    regions,
    named: paint(text, dateline ? [...names, dateline] : names),
    dated: paint(text, dates),
    content: paint(
      text,
      quotes.flatMap((q) => q.content),
    ),
    cue: paint(
      text,
      quotes.flatMap((q) => q.cue),
    ),
    marked: paint(text, regions),
  };
}

function paint(text: string, spans: readonly Span[]): Uint8Array {
  const out = new Uint8Array(text.length + 1);
  for (const { start, end } of spans) out.fill(1, start, end);
  return out;
}
