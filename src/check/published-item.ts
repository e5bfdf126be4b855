import { type Item, normalise } from './item.js';

/** A day or an instant; instants are the same when they name the same moment, in whatever zone. */
export function publishedItem(value: string): Item {
  const shown = normalise(value);
  const moment = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(shown) ? Date.parse(shown) : Number.NaN;
  return { label: Number.isNaN(moment) ? shown : new Date(moment).toISOString(), shown, byWords: true };
}
