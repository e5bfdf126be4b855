import type { DateMention } from '../document/layers.js';
import { groundAll } from './ground-all.js';
import type { Order } from './house-style.js';
import { toMentions } from './mention.js';
import { recogniseDates } from './recognise.js';
import { scanWords } from './scan-words.js';
import { parseDay } from './timex.js';

export interface FindOptions {
  /** How "3/4/2007" reads; `auto` lets the text's own dates decide, and falls back to month first. */
  readonly order: Order;
}

/** All dates of a text without tokens or entities, grounded against `published` (an ISO day or instant) where there is one. */
export function findDatesIn(text: string, published: string | undefined, options: FindOptions): DateMention[] {
  const words = scanWords(text);
  const candidates = recogniseDates(words, options.order);
  return toMentions(words, groundAll(words, candidates, published === undefined ? undefined : parseDay(published)), 't', 1);
}
