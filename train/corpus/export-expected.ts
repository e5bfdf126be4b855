import type { Expected } from '../../src/check/expected.js';
import type { Span } from '../../src/document/span.js';
import type { CorpusArticle } from './model.js';
import { toLayers } from './to-layers.js';

/**
 * The gold of a fixture whose page carries this article: `expected.json` as src/check reads it. What only the page
 * decides (highlights, contributors, mustNot) is left for its author to add.
 */
export function toExpected(article: CorpusArticle): Expected {
  const { text, paragraphs, dateline, entities, dates, quotes } = toLayers(article);
  const { text: whole, paragraphs: all } = article.body;
  const names = entities.flatMap(({ type, name, mentions }) =>
    mentions.filter((m) => m.form === 'name').map((m) => ({ start: m.start, row: [type, m.text, name] as [typeof type, string, string] })),
  );
  const through = (spans: readonly Span[]) => (spans.length > 0 ? text.slice(spans[0]?.start, spans.at(-1)?.end) : null);
  return {
    headline: whole.slice(all[0]?.start, all[0]?.end),
    byline: [...article.header.byline],
    published: article.header.published,
    dateline: dateline?.text ?? null,
    text: paragraphs.map((p) => text.slice(p.start, p.end)),
    mentions: names.sort((a, b) => a.start - b.start).map((n) => n.row),
    dates: dates.map(({ text, timex: { type, value, mod } }) => (mod ? [text, type, value, mod] : [text, type, value])),
    quotes: quotes.map((quote) => ({
      form: quote.form,
      content: quote.content.map((c) => c.text),
      cue: quote.cue[0]?.text ?? null,
      source: through(quote.source),
      speaker: quote.speaker?.name ?? null,
      saidOn: dates.find((d) => d.id === quote.saidOn)?.text ?? null,
    })),
  };
}
