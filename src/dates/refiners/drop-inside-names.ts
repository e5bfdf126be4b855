import type { DateMention, Entity } from '../../document/layers.js';
import type { Span } from '../../document/span.js';

const NAMES: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'WORK']);

/** Leaves out dates strictly inside a name: "Sunday" of "Sunday Times". Both lists are walked once, in text order. */
export function dropInsideNames(dates: readonly DateMention[], entities: readonly Entity[]): DateMention[] {
  const names: Span[] = entities
    .filter(({ type }) => NAMES.has(type))
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return dates.filter((date) => {
    while (next < names.length && (names[next] as Span).end <= date.start) next++;
    const name = names[next];
    return !name || name.start > date.start || name.end < date.end || name.end - name.start === date.end - date.start;
  });
}
