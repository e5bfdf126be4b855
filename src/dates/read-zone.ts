import { SPOKEN_ZONES, ZONE_KINDS, ZONES } from '../lang/en/time-zones.js';
import { at, isCapital, type Words } from './words.js';

/** The name of a zone in capitals, or `local`. */
export interface Zone {
  readonly name: string;
  readonly end: number;
}

/** "EST", "Eastern time", "Pacific daylight time", "local time". */
export function readZone(words: Words, i: number): Zone | undefined {
  if (ZONES.has(at(words, i)) && isCapital(words, i)) return { name: at(words, i).toUpperCase(), end: i + 1 };
  if (at(words, i) === 'local' && at(words, i + 1) === 'time') return { name: 'local', end: i + 2 };
  const letter = isCapital(words, i) ? SPOKEN_ZONES.get(at(words, i)) : undefined;
  if (letter === undefined) return undefined;
  const kind = ZONE_KINDS.get(at(words, i + 1));
  const time = kind === undefined ? i + 1 : i + 2;
  return at(words, time) === 'time' ? { name: `${letter}${kind ?? ''}t`.toUpperCase(), end: time + 1 } : undefined;
}
