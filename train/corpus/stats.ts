import type { CorpusArticle } from './model.js';
import { decadeOf, type Slot, splitOf } from './plan.js';
import { toLayers } from './to-layers.js';
import { wordsOf } from './variety.js';

/** Counts by label, printed largest first. */
class Tally {
  private readonly counts = new Map<string, number>();
  add(label: string, by = 1): void {
    this.counts.set(label, (this.counts.get(label) ?? 0) + by);
  }
  toString(): string {
    const total = [...this.counts.values()].reduce((a, b) => a + b, 0);
    const parts = [...this.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label, n]) => `${label} ${n}`);
    return `${total}: ${parts.join(', ')}`;
  }
}

/** Counts and distributions of the articles, one line a subject. */
export function statLines(articles: readonly CorpusArticle[], plan: ReadonlyMap<number, Slot>): string[] {
  const tallies = new Map<string, Tally>();
  const add = (subject: string, label: string, by = 1) => {
    const tally = tallies.get(subject) ?? new Tally();
    tallies.set(subject, tally);
    tally.add(label, by);
  };
  const names = new Map<string, Set<string>>();
  for (const article of articles) {
    const { header } = article;
    const layers = toLayers(article, { headline: true });
    const split = splitOf(article, plan);
    add('articles', split);
    add('words', split, wordsOf(layers.text).length);
    for (const field of ['desk', 'region', 'form', 'style', 'country'] as const) add(field, header[field]);
    add('decade', `${decadeOf(article)}s`);
    for (const { type, mentions } of layers.entities) {
      add('entities', type);
      for (const m of mentions) {
        add(`${m.form} mentions`, type);
        if (m.title) add('titles', type);
        if (m.form === 'name') names.set(type, (names.get(type) ?? new Set()).add(m.text));
      }
    }
    for (const { timex } of layers.dates) add('dates', timex.type);
    for (const quote of layers.quotes) {
      add('quotes', quote.form);
      add('quote kinds', quote.kind);
      add('speakers', quote.speaker?.via ?? 'nobody named');
      add('content pieces', quote.content.length > 2 ? '3 or more' : String(quote.content.length));
      if (quote.saidOn) add('said on', 'dated');
    }
  }
  for (const [type, set] of names) add('distinct names', type, set.size);
  return [...tallies].map(([subject, tally]) => `${subject.padEnd(18)} ${tally}`);
}
