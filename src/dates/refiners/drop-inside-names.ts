import type { Entity, EntityType } from '../../document/layers.js';
import type { Candidate } from '../value.js';
import type { Words } from '../words.js';

const NAMES: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORG', 'WORK']);

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Readings that hold inside a name too: a full day that a tagger drew in ("Ada Lund Feb. 1"), the year of a law. */
const SURE = /^(?:month-date#(?!month$)|numeric-date|clock#with-day|year#plain)/;

/**
 * Leaves out dates that are part of a name: "Sunday" of "Sunday Times", a title such as *1984*. Both lists are walked once,
 * in text order.
 */
export function dropInsideNames(words: Words, candidates: readonly Candidate[], entities: readonly Entity[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const names = namesOf(entities);
  let next = 0;
  return candidates.filter((c) => {
    const start = words.start[c.first] as number;
    const end = words.end[c.end - 1] as number;
    while (next < names.length && (names[next] as Name).end <= start) next++;
    const name = names[next];
    return !name || name.start > start || name.end < end || isOwn(c, end - start, name);
  });
}

function namesOf(entities: readonly Entity[]): Name[] {
  const names: Name[] = [];
  for (const { type, mentions } of entities) {
    if (!NAMES.has(type)) continue;
    for (const { start, end, form } of mentions) if (form === 'name') names.push({ start, end, type });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** The date is more than a part of the name around it. */
function isOwn({ rule }: Candidate, length: number, name: Name): boolean {
  if (name.type === 'WORK') return false;
  return SURE.test(rule) || name.end - name.start === length;
}
