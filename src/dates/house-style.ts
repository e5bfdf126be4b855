import { MONTHS } from '../lang/en/months.js';
import { numericOrder } from './parsers/numeric-date.js';
import { tableOf } from './vocabulary.js';
import { isNumber, Kind, kindIn, lengthAt, termIn, termOf, type Words } from './words.js';

/** How a numeric date with two small numbers reads. */
export type Order = 'auto' | 'auto-day-first' | 'month-first' | 'day-first';

/** Country domains of English-language press that writes the day first. */
const DAY_FIRST_COUNTRIES = /^https?:\/\/[^/?#]{0,253}\.(?:uk|ie|au|nz|in|za|ng|ke|gh|ug|my|sg|mt|na|zw|pk|bd|lk|eu)(?::\d+)?(?:[/?#]|$)/i;

/** `auto`, with the country of the page's address as what it falls back on. */
export function orderOfUrl(url: string | undefined): Order {
  return url !== undefined && DAY_FIRST_COUNTRIES.test(url.slice(0, 300)) ? 'auto-day-first' : 'auto';
}

const MONTH_TERMS = tableOf([...MONTHS.keys()].filter((name) => name !== 'may' && name !== 'mar'));

/**
 * Whether "3/4/2007" is the third of April here. `auto`: numeric dates that can be read one way only decide; else the
 * order in which the text writes its named dates ("18 December" against "December 18"); else month first, or with
 * `auto-day-first` day first.
 */
export function isDayFirst(words: Words, order: Order): boolean {
  if (!order.startsWith('auto')) return order === 'day-first';
  let numeric = 0;
  let named = 0;
  for (let i = 0; i < words.count; i++) {
    const info = words.info[i] as number;
    if (kindIn(info) !== Kind.Number) {
      if (MONTH_TERMS[termIn(info)]) named += isDay(words, i - 1) ? 1 : isDay(words, i + 1) ? -1 : 0;
      continue;
    }
    if (lengthAt(words, i) > 2 || SLASH[termOf(words, i + 1)] !== 1) continue;
    const only = numericOrder(words, i);
    if (only) numeric += only === 'day-first' ? 1 : -1;
  }
  if (numeric !== 0) return numeric > 0;
  return named !== 0 ? named > 0 : order === 'auto-day-first';
}

const SLASH = tableOf(['/']);

function isDay(words: Words, i: number): boolean {
  return isNumber(words, i) && lengthAt(words, i) <= 2;
}
