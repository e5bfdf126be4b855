import { ZONES } from '../lang/en/date-words.js';
import { at, isCapital, type Words } from './words.js';

const NAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['eastern', 'et'],
  ['central', 'ct'],
  ['mountain', 'mt'],
  ['pacific', 'pt'],
]);

/** The name of a zone in capitals, or `local`. */
export interface Zone {
  readonly name: string;
  readonly end: number;
}

/** "EST", "Eastern time", "Pacific daylight time", "local time". */
export function readZone(words: Words, i: number): Zone | undefined {
  if (ZONES.has(at(words, i)) && isCapital(words, i)) return { name: at(words, i).toUpperCase(), end: i + 1 };
  if (at(words, i) === 'local' && at(words, i + 1) === 'time') return { name: 'local', end: i + 2 };
  const named = isCapital(words, i) ? NAMED_ZONES.get(at(words, i)) : undefined;
  if (named === undefined) return undefined;
  const kind = at(words, i + 1);
  const time = kind === 'standard' || kind === 'daylight' ? i + 2 : i + 1;
  if (at(words, time) !== 'time') return undefined;
  const letter = kind === 'standard' ? 's' : kind === 'daylight' ? 'd' : '';
  return { name: `${named[0]}${letter}t`.toUpperCase(), end: time + 1 };
}
