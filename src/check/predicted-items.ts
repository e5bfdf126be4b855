import type { Article } from '../document/record.js';
import type { Expected } from './expected.js';
import { NOBODY, timexLabel, toValueItem } from './gold-items.js';
import { type Item, type Items, nameLabel, normalise, type Task } from './item.js';
import { publishedItem } from './published-item.js';

/** What a record says, in the same form as gold. Only name mentions count as mentions. */
export function toPredictedItems(article: Article, expected: Expected): Items {
  const names = article.entities
    .flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((m) => ({ type: e.type, name: e.name, ...m })))
    .sort((a, b) => a.start - b.start);
  const { quotes } = article;
  return new Map<Task, readonly Item[]>([
    ['headline', values(article.headline)],
    ['byline', (article.byline?.authors ?? []).map(toValueItem)],
    ['published', published(article, expected)],
    ['dateline', values(article.dateline?.text)],
    ['highlights', article.highlights.map(toValueItem)],
    ['contributors', article.contributors.map(toValueItem)],
    ['text', article.paragraphs.map((p) => toValueItem(article.text.slice(p.start, p.end)))],
    ['mentions', names.map((m) => ({ spans: [m], label: m.type, shown: `${m.type} ${m.text}` }))],
    ['names', names.map((m) => ({ spans: [m], label: nameLabel(m.name), shown: `${m.text} = ${m.name}` }))],
    ['dates', predictDates(article, expected)],
    ['quotes', quotes.map((q) => ({ spans: q.content, label: q.form, shown: `${q.form} ${wordsOf(q.content)}` }))],
    ['speakers', quotes.map((q) => ({ spans: q.content, ...speakerOf(q) }))],
    ['cues', quotes.flatMap((q) => part(q.cue, `cue ${wordsOf(q.cue)} of ${wordsOf(q.content)}`))],
    ['sources', quotes.flatMap((q) => part(q.source, `source ${wordsOf(q.source)} of ${wordsOf(q.content)}`))],
    ['saidOn', sayingDates(article)],
  ]);
}

function values(value: string | undefined): Item[] {
  return value === undefined ? [] : [toValueItem(value)];
}

/** Gold that gives a day is met by an instant on that day. */
function published({ published }: Article, expected: Expected): Item[] {
  if (published === undefined) return [];
  return [publishedItem(expected.published?.length === 10 ? published.value.slice(0, 10) : published.value)];
}

/** `mod` is compared only where gold of this page uses it at all. */
function predictDates(article: Article, expected: Expected): Item[] {
  const modded = (expected.dates ?? []).some((d) => d.length === 4);
  return article.dates.map((d) => {
    const label = timexLabel(d.timex.type, d.timex.value, modded ? d.timex.mod : undefined);
    return { spans: [d], label, shown: `${d.text} = ${label}` };
  });
}

function speakerOf(quote: Article['quotes'][number]): { readonly label: string; readonly shown: string } {
  const name = quote.speaker?.name ?? NOBODY;
  return { label: nameLabel(name), shown: `${name}: ${wordsOf(quote.content)}` };
}

function sayingDates({ quotes, dates }: Article): Item[] {
  const words = new Map(dates.map((d) => [d.id, d.text]));
  return quotes.flatMap((q) => {
    const said = q.saidOn === undefined ? undefined : words.get(q.saidOn);
    return said === undefined ? [] : [{ spans: q.content, label: normalise(said), shown: `said ${said}: ${wordsOf(q.content)}` }];
  });
}

function part(spans: Article['quotes'][number]['cue'], shown: string): Item[] {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [{ spans: [{ start: first.start, end: last.end }], label: '', shown }] : [];
}

function wordsOf(spans: readonly { readonly text: string }[]): string {
  return spans.map((s) => s.text).join(' … ');
}
