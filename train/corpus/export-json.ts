import type { Quote } from '../../src/document/layers.js';
import type { Span } from '../../src/document/span.js';
import { type TypeSet, typeLabel } from './export-iob2.js';
import type { CorpusArticle } from './model.js';
import { type GoldLayers, toLayers } from './to-layers.js';

type Offsets = (utf16: number) => number;

/**
 * One article as the independent scorers read it: `{text, dct, entities, timexes, quotes}`. Offsets are code points, as
 * Python counts; only name mentions are entities.
 */
export function toScorerJson(article: CorpusArticle, types: TypeSet, headline: boolean): Record<string, unknown> {
  const layers = toLayers(article, { headline });
  const at = codePoints(layers.text);
  const span = ({ start, end }: Span) => ({ start: at(start), end: at(end) });
  const names = layers.entities.flatMap(({ type, mentions }) =>
    mentions.filter((m) => m.form === 'name').map((m) => ({ ...span(m), text: m.text, type: typeLabel(type, types) })),
  );
  return {
    text: layers.text,
    dct: article.header.published.slice(0, 10),
    entities: names.sort((a, b) => a.start - b.start),
    timexes: layers.dates.map((d) => ({ ...span(d), text: d.text, ...d.timex })),
    quotes: layers.quotes.map((q) => toQuoteJson(q, layers, span)),
  };
}

function toQuoteJson(quote: Quote, layers: GoldLayers, span: (s: Span) => { start: number; end: number }): Record<string, unknown> {
  const whole = (spans: readonly Span[]) => {
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last ? { ...span({ start: first.start, end: last.end }), spans: spans.map(span).map((s) => [s.start, s.end]) } : null;
  };
  const speakers = quote.speakers ?? (quote.speaker ? [quote.speaker] : []);
  const names = speakers.map((s) => s.name);
  const source = whole(quote.source.length > 0 ? quote.source : carriedSource(quote, layers));
  return {
    id: quote.id,
    ...whole(quote.content),
    type: quote.form,
    speech: true,
    speaker: source && { ...source, ...(names.length > 0 && { canonical: names.length === 1 ? names[0] : names }) },
    cue: whole(quote.cue),
  };
}

/** A quote without a source of its own points at its speaker's nearest mention before it, else at the first. */
function carriedSource({ content, speaker }: Quote, { entities }: GoldLayers): readonly Span[] {
  const mentions = entities.find((e) => e.id === speaker?.entityId)?.mentions ?? [];
  const before = mentions.filter((m) => m.end <= (content[0] as Span).start);
  const nearest = before.at(-1) ?? mentions[0];
  return nearest ? [nearest] : [];
}

/** UTF-16 offset -> code point offset. */
function codePoints(text: string): Offsets {
  if (!/[\uD800-\uDBFF]/.test(text)) return (utf16) => utf16;
  const counts = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const low = /[\uDC00-\uDFFF]/.test(text[i] as string);
    counts[i + 1] = (counts[i] as number) + (low ? 0 : 1);
  }
  return (utf16) => counts[utf16] as number;
}
