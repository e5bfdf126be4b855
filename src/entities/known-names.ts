import { PLAIN_BODIES } from '../lang/en/bodies.js';
import { COUNTRIES } from '../lang/en/countries.js';
import { CITIES, GROUPS, REGIONS, STATES } from '../lang/en/places.js';

/** Every usual name of a country -> the name we show. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((c) => c.names.map((n): [string, string] => [n, c.names[0] as string])),
);

const CAPITALS = COUNTRIES.map((c) => c.capital);
/** Names of places that govern themselves or are towns: GPE. */
export const GPE_NAMES: ReadonlySet<string> = new Set([...COUNTRY_NAMES.keys(), ...CAPITALS, ...CITIES, ...STATES]);
/** Organisations that are nothing else. */
export const BODY_NAMES: ReadonlySet<string> = PLAIN_BODIES;
/** Continents, seas, ranges: LOC. */
export const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS);
/** Demonyms, faiths and parties' adherents, singular and plural: NORP. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap((c) => c.demonyms), ...GROUPS].flatMap((name) => [name, `${name}s`]),
);

/** "BAGHDAD" -> "Baghdad", word by word: how the lists spell it. */
export function inTitleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
