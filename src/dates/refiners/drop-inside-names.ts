import type { DateMention, Entity, EntityType } from '../../document/layers.js';
import { contains, type Span } from '../../document/span.js';

const NAMES: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'WORK']);

interface Name extends Span {
  readonly type: EntityType;
}

/** Readings that hold inside a name too: a full day that a tagger drew in ("Ada Lund Feb. 1"), the year of a law. */
const SURE = /^dates\/(?:month-date#(?!month$)|numeric-date|clock#with-day|year#plain)/;

/**
 * Leaves out dates that are part of a name: "Sunday" of "Sunday Times", a title such as *1984*. Both lists are walked once,
 * in text order.
 */
export function dropInsideNames(dates: readonly DateMention[], entities: readonly Entity[]): DateMention[] {
  const names: Name[] = entities
    .filter(({ type }) => NAMES.has(type))
    .flatMap(({ type, mentions }) => mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, type })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return dates.filter((date) => {
    while (next < names.length && (names[next] as Name).end <= date.start) next++;
    const name = names[next];
    return !name || !contains(name, date) || isOwn(date, name);
  });
}

/** The date is more than a part of the name around it. */
function isOwn(date: DateMention, name: Name): boolean {
  if (name.type === 'WORK') return false;
  return SURE.test(date.by) || name.end - name.start === date.end - date.start;
}
