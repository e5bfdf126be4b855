import type { DateMention } from '../document/layers.js';
import { defineStage } from '../document/stage.js';
import { findDatesIn } from './find-in-text.js';
import { dropInsideNames } from './refiners/drop-inside-names.js';

export interface DateOptions {
  /** How "3/4/2007" reads: `auto` (default) goes by the text's other dates. */
  readonly order?: 'auto' | 'month-first' | 'day-first';
}

/**
 * Dates, times, durations and sets as TIMEX3, by an own grammar: recognised first, then grounded against the published
 * date. Without one, values keep their X's and `dates/no-anchor` says so.
 * @example findDates({ order: 'day-first' })
 */
export function findDates(options: DateOptions = {}) {
  const order = options.order ?? 'auto';
  if (order !== 'auto' && order !== 'month-first' && order !== 'day-first') {
    throw new TypeError(`findDates: order must be 'auto', 'month-first' or 'day-first', got ${JSON.stringify(order)}`);
  }
  return defineStage({
    name: 'find-dates',
    requires: ['text', 'tokens', 'sentences', 'paragraphs', 'metadata', 'entities', 'quotedRegions'],
    provides: ['dates'],
    options: { order },
    run: ({ text, metadata, entities, report }) => {
      const published = metadata.published?.value;
      const dates = dropInsideNames(findDatesIn(text, published, { order }), entities);
      if (published === undefined && dates.length > 0) {
        report({ code: 'dates/no-anchor', level: 'info', text: 'no published date: relative dates keep their X' });
      }
      return { dates: renumber(dates) };
    },
  });
}

/** Ids in text order without gaps, anchors following them. An anchor that was dropped is left out. */
function renumber(dates: readonly DateMention[]): DateMention[] {
  const ids = new Map(dates.map(({ id }, k) => [id, `t${k + 1}`]));
  return dates.map(({ anchor, ...date }) => {
    const kept = anchor === 'published' ? anchor : anchor && ids.get(anchor);
    return { ...date, id: ids.get(date.id) as string, ...(kept ? { anchor: kept } : {}) };
  });
}
