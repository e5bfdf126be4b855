import type { Metadata, MetadataDate } from '../document/layers.js';
import type { Message } from '../document/message.js';
import { contains } from '../document/span.js';
import { defineStage } from '../document/stage.js';
import { type Anchor, findAnchor } from './anchor.js';
import type { Draft } from './draft.js';
import { groundAll } from './ground-all.js';
import { type Order, orderOfUrl } from './house-style.js';
import { toMentions } from './mention.js';
import { recogniseDates } from './recognise.js';
import { dropInsideNames } from './refiners/drop-inside-names.js';
import { linkEvents } from './refiners/link-events.js';
import { makeColumns, scanWords } from './scan-words.js';
import { parseDay } from './timex.js';

export interface DateOptions {
  /**
   * How "3/4/2007" reads. `auto` (default) goes by the text's other dates, then by the country of the page's address, then
   * takes the month first.
   */
  readonly order?: Order;
}

/** Columns of the words of one article after the other: a run is done with its words before it ends, and calls no other run. */
const scratch = makeColumns(0);

const ORDERS: readonly string[] = ['auto', 'auto-day-first', 'month-first', 'day-first'] satisfies readonly Order[];

/**
 * Dates, times, durations and sets as TIMEX3, by an own grammar: recognised first, then grounded against the published
 * date, or where the page has none against a full date in its dateline or on a line of its own (`dates/anchor` says so).
 * Without any, values keep their X's and `dates/no-anchor` says so. The headline and the highlights get theirs in
 * `metadataDates`.
 * @example findDates({ order: 'day-first' })
 */
export function findDates(options: DateOptions = {}) {
  const order = options.order ?? 'auto';
  if (!ORDERS.includes(order)) {
    throw new TypeError(`findDates: order must be 'auto', 'auto-day-first', 'month-first' or 'day-first', got ${JSON.stringify(order)}`);
  }
  return defineStage({
    name: 'find-dates',
    requires: ['text', 'tokens', 'sentences', 'paragraphs', 'metadata', 'entities', 'dateline'],
    provides: ['dates', 'metadataDates'],
    options: { order },
    run: ({ text, tokens, sentences, paragraphs, metadata, entities, dateline, input, report }) => {
      const style = order === 'auto' ? orderOfUrl(input.url ?? metadata.canonicalUrl) : order;
      const words = scanWords(text, scratch);
      const candidates = recogniseDates(words, style);
      const anchor = findAnchor(words, candidates, metadata, dateline, paragraphs);
      const drafts = groundAll(words, dropInsideNames(words, candidates, entities), anchor && parseDay(anchor.day), tokens);
      const published = namePublished(anchor, drafts);
      const dates = toMentions(words, drafts, 't', 1, published);
      const metadataDates = findInMetadata(metadata, anchor?.day, style, published);
      if (!anchor && dates.length + metadataDates.length > 0) {
        report({ code: 'dates/no-anchor', level: 'info', text: 'no published date: relative dates keep their X' });
      } else if (anchor?.span) report(sayAnchor(anchor));
      linkEvents(text, dates, tokens, sentences);
      return { dates, metadataDates };
    },
  });
}

/** What dates counted from the anchor refer to: the mention that states it, where it was read from the text. */
function namePublished(anchor: Anchor | undefined, drafts: readonly Draft[]): string {
  const span = anchor?.span;
  const stated = span ? drafts.findIndex((draft) => contains(draft, span)) : -1;
  return stated < 0 ? 'published' : `t${stated + 1}`;
}

function sayAnchor({ day, from, span }: Anchor): Message {
  const where = from === 'dateline' ? 'the dateline' : 'the only full date of the text';
  return { code: 'dates/anchor', level: 'info', text: `relative dates count from ${day}, by ${where}`, ...(span ? { span } : {}) };
}

/** Dates of the headline and of each highlight, in their own strings; ids `m1`, `m2`... */
function findInMetadata({ headline, highlights }: Metadata, anchor: string | undefined, order: Order, published: string): MetadataDate[] {
  const found: MetadataDate[] = [];
  const add = (text: string, where: { readonly field: 'headline' | 'highlights'; readonly item?: number }) => {
    const words = scanWords(text);
    const drafts = groundAll(words, recogniseDates(words, order), anchor === undefined ? undefined : parseDay(anchor));
    for (const date of toMentions(words, drafts, 'm', found.length + 1, published)) found.push({ ...date, ...where });
  };
  if (headline !== undefined) add(headline, { field: 'headline' });
  highlights.forEach((text, item) => {
    add(text, { field: 'highlights', item });
  });
  return found;
}
