import type { Span } from '../document/span.js';
import { type Aligner, alignTexts } from './align-texts.js';
import type { Expected } from './expected.js';
import { findNearest, findWhole } from './find-gold.js';
import { type Item, type Items, nameLabel, normalise, type Task } from './item.js';
import { publishedItem } from './published-item.js';

/** Gold placed on the predicted text; `problems` name gold that does not fit its own text. */
export interface Gold {
  readonly items: Items;
  readonly problems: readonly string[];
}

/** Where gold is found: in its own text when it has one, else in the predicted text. */
interface Place {
  readonly text: string;
  readonly align: Aligner;
  readonly problems: string[];
}

/** The items of `expected`, with spans in `predicted`. */
export function toGoldItems(expected: Expected, predicted: string): Gold {
  const text = expected.text?.join('\n\n') ?? predicted;
  const place: Place = { text, align: alignTexts(text, predicted), problems: [] };
  const items = new Map<Task, readonly Item[]>(valueItems(expected));
  if (expected.mentions) addMentions(expected.mentions, place, items);
  if (expected.dates) items.set('dates', placeDates(expected.dates, place));
  if (expected.quotes) addQuotes(expected.quotes, place, items);
  return { items, problems: place.problems };
}

function valueItems(expected: Expected): [Task, Item[]][] {
  const out: [Task, Item[]][] = [];
  const add = (task: Task, values: string | null | readonly string[] | undefined): void => {
    if (values === undefined) return;
    out.push([task, (typeof values === 'string' ? [values] : (values ?? [])).map(toValueItem)]);
  };
  add('headline', expected.headline);
  add('byline', expected.byline);
  if (expected.published !== undefined) out.push(['published', expected.published === null ? [] : [publishedItem(expected.published)]]);
  add('dateline', expected.dateline);
  add('highlights', expected.highlights);
  add('contributors', expected.contributors);
  add('text', expected.text);
  return out;
}

/** A value that has no place: it is compared by its words. */
export function toValueItem(value: string): Item {
  const label = normalise(value);
  return { label, shown: label, byWords: true };
}

function placed(place: Place, spans: readonly Span[], label: string, shown: string): Item {
  const mapped = spans.map(place.align).filter((s) => s !== undefined);
  return { label, shown, spans: mapped.length === spans.length ? mapped : [] };
}

function addMentions(mentions: NonNullable<Expected['mentions']>, place: Place, items: Map<Task, readonly Item[]>): void {
  const typed: Item[] = [];
  const named: Item[] = [];
  let at = 0;
  mentions.forEach(([type, words, name], i) => {
    const span = findWhole(place.text, words, at);
    if (!span) {
      place.problems.push(`mentions[${i}] ${JSON.stringify(words)} is not in the text after the one before`);
      return;
    }
    at = span.end;
    typed.push(placed(place, [span], type, `${type} ${words}`));
    named.push(placed(place, [span], nameLabel(name), `${words} = ${name}`));
  });
  items.set('mentions', typed);
  items.set('names', named);
}

function placeDates(dates: NonNullable<Expected['dates']>, place: Place): Item[] {
  const out: Item[] = [];
  let at = 0;
  dates.forEach(([words, type, value, mod], i) => {
    const span = findWhole(place.text, words, at);
    if (!span) {
      place.problems.push(`dates[${i}] ${JSON.stringify(words)} is not in the text after the one before`);
      return;
    }
    at = span.end;
    out.push(placed(place, [span], timexLabel(type, value, mod ?? undefined), `${words} = ${timexLabel(type, value, mod ?? undefined)}`));
  });
  return out;
}

/** How a timex is compared. */
export function timexLabel(type: string, value: string, mod: string | undefined): string {
  return mod ? `${type} ${value} ${mod}` : `${type} ${value}`;
}

/** The label of a quote without a known speaker. */
export const NOBODY = '(nobody named)';

function addQuotes(quotes: NonNullable<Expected['quotes']>, place: Place, items: Map<Task, readonly Item[]>): void {
  const lists = { quotes: [] as Item[], speakers: [] as Item[], cues: [] as Item[], sources: [] as Item[], saidOn: [] as Item[] };
  let after = 0;
  quotes.forEach((quote, i) => {
    const content = placeContent(quote.content, place, after);
    const [first, last] = [content[0], content.at(-1)];
    if (content.length < quote.content.length || !first || !last) {
      place.problems.push(`quotes[${i}] content ${JSON.stringify(quote.content[content.length])} is not in the text`);
      return;
    }
    // Quotes may nest, so the next one may start inside this one, but not before it.
    after = first.start + 1;
    const shown = quote.content.join(' … ');
    lists.quotes.push(placed(place, content, quote.form, `${quote.form} ${shown}`));
    if (quote.speaker !== undefined) {
      const speaker = quote.speaker ?? NOBODY;
      lists.speakers.push(placed(place, content, nameLabel(speaker), `${speaker}: ${shown}`));
    }
    if (quote.saidOn) lists.saidOn.push(placed(place, content, normalise(quote.saidOn), `said ${quote.saidOn}: ${shown}`));
    const whole = { start: first.start, end: last.end };
    const cue = quote.cue ? findPart(quote.cue, whole, content, place, `quotes[${i}] cue`) : undefined;
    if (cue) lists.cues.push(placed(place, [cue], '', `cue ${quote.cue} of ${shown}`));
    const source = quote.source ? findPart(quote.source, cue ?? whole, content, place, `quotes[${i}] source`) : undefined;
    if (source) lists.sources.push(placed(place, [source], '', `source ${quote.source} of ${shown}`));
  });
  items.set('quotes', lists.quotes);
  for (const [task, key] of [
    ['speakers', 'speaker'],
    ['cues', 'cue'],
    ['sources', 'source'],
    ['saidOn', 'saidOn'],
  ] as const) {
    // One quote that leaves a part unsaid leaves the whole task unchecked on this page: ours would count as wrong.
    if (quotes.every((q) => q[key] !== undefined)) items.set(task, lists[task]);
  }
}

function placeContent(pieces: readonly string[], place: Place, after: number): Span[] {
  const spans: Span[] = [];
  let at = after;
  for (const piece of pieces) {
    const span = findWhole(place.text, piece, at);
    if (!span) break;
    spans.push(span);
    at = span.end;
  }
  return spans;
}

function findPart(words: string, near: Span, taken: readonly Span[], place: Place, what: string): Span | undefined {
  const span = findNearest(place.text, words, near, taken) ?? findNearest(place.text, words, near, []);
  if (!span) place.problems.push(`${what} ${JSON.stringify(words)} is not in the text`);
  return span;
}
