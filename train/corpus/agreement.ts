import type { Quote } from '../../src/document/layers.js';
import type { Span } from '../../src/document/span.js';
import type { CorpusArticle } from './model.js';
import { toLayers } from './to-layers.js';

/** How far two annotations of the same texts agree on one layer: F1 in percent, and the items on either side. */
export interface Agreement {
  readonly layer: string;
  readonly f1: number;
  readonly first: number;
  readonly second: number;
  /** Items of one side only, `id: - item` of the first, `id: + item` of the second. */
  readonly differences: readonly string[];
}

/** What is compared, and how it is shown: two items agree when their keys are equal. */
type Items = (article: CorpusArticle) => ReadonlyMap<string, string>;

function placed(items: readonly { readonly start: number; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(items.map(({ start, label }) => [`${start} ${label}`, label]));
}

const names = (article: CorpusArticle) =>
  toLayers(article, { headline: true }).entities.flatMap((entity) =>
    entity.mentions.filter((m) => m.form === 'name').map((m) => ({ ...m, entity })),
  );
const dates = (article: CorpusArticle) => toLayers(article, { headline: true }).dates;

/** Content compared by its words: marks, commas and the stops at its edges can't make two annotators differ. */
function contentWords(text: string, content: readonly Span[]): string {
  return content.flatMap((c) => [...text.slice(c.start, c.end).matchAll(/[\p{L}\p{N}]+/gu)].map((w) => c.start + w.index)).join(',');
}

function quoteItems(label: (quote: Quote) => string): Items {
  return (article) => {
    const { text, quotes } = toLayers(article);
    return new Map(
      quotes.map((q) => [`${contentWords(text, q.content)} ${label(q)}`, `[${label(q)}] ${q.content.map((c) => c.text).join(' … ')}`]),
    );
  };
}

const speakerOf = (quote: Quote): string =>
  (quote.speakers ?? (quote.speaker ? [quote.speaker] : [])).map((s) => s.name).join(' + ') || 'nobody named';

const LAYERS: readonly (readonly [string, Items])[] = [
  ['entities', (a) => placed(names(a).map(({ start, text, entity }) => ({ start, label: `${entity.type} ${text}` })))],
  ['entity names', (a) => placed(names(a).map(({ start, text, entity }) => ({ start, label: `${text} = ${entity.name}` })))],
  ['date spans', (a) => placed(dates(a).map(({ start, text }) => ({ start, label: text })))],
  [
    'date values',
    (a) =>
      placed(dates(a).map(({ start, text, timex }) => ({ start, label: `${text} = ${timex.type} ${timex.value} ${timex.mod ?? ''}` }))),
  ],
  ['quote contents', quoteItems((q) => q.form)],
  ['quotes joint', quoteItems(speakerOf)],
  ['cues', quoteItems((q) => q.cue.map((c) => c.text).join(' … '))],
  ['sources', quoteItems((q) => q.source.map((s) => s.text).join(' … '))],
];

/** Agreement layer by layer over pairs of articles, exact match. Throws when a pair differs in its text. */
export function measureAgreement(pairs: readonly (readonly [CorpusArticle, CorpusArticle])[]): Agreement[] {
  for (const [a, b] of pairs) {
    if (a.body.text !== b.body.text)
      throw new Error(`${a.id}: expected the same text in both annotations, got two that differ at ${differAt(a.body.text, b.body.text)}`);
  }
  return LAYERS.map(([layer, items]) => {
    let [both, first, second] = [0, 0, 0];
    const differences: string[] = [];
    for (const [a, b] of pairs) {
      const [left, right] = [items(a), items(b)];
      first += left.size;
      second += right.size;
      for (const [key, shown] of left) {
        if (right.has(key)) both += 1;
        else differences.push(`${a.id}: - ${shown}`);
      }
      for (const [key, shown] of right) if (!left.has(key)) differences.push(`${a.id}: + ${shown}`);
    }
    return { layer, f1: first + second === 0 ? 100 : (200 * both) / (first + second), first, second, differences };
  });
}

function differAt(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return `${i}: ${JSON.stringify(a.slice(i, i + 20))} and ${JSON.stringify(b.slice(i, i + 20))}`;
}

/** The article without a mark, for a second annotator who must not see the first one's. */
export function stripMarks(article: CorpusArticle): CorpusArticle {
  const { text, paragraphs } = article.body;
  return {
    ...article,
    header: { ...article.header, ok: [] },
    body: { text, paragraphs, dateline: undefined, mentions: [], dates: [], quotes: [] },
  };
}
