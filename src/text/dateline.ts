import type { Dateline } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';
import { COUNTRIES } from '../lang/en/countries.js';
import { CITIES } from '../lang/en/places.js';

/**
 * Finds the dateline at the head of the text: "BAGHDAD, Iraq (CNN) --", "LONDON (Reuters) - ", "Port Halden, Dec. 4 (AP) —".
 * "BENGALURU:", "Cape Town - ", "Chennai, Mar 17 (PTI)". It stands in one of the first three paragraphs.
 */
export function findDateline() {
  return defineStage({
    name: 'dateline',
    requires: ['text', 'paragraphs'],
    provides: ['dateline'],
    run: ({ text, paragraphs }) => ({ dateline: firstDateline(text, paragraphs) }),
  });
}

const DASH = /\s*(?:--+|[–—]|\s-|:)(?=\s)/y;
const AGENCY = /\s*[([]([^()[\]]{1,40})[)\]]/y;
const DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?`;
const DATE = new RegExp(String.raw`,?\s(?:${DAY})(?:,? \d{4})?`, 'y');
/** A place: up to four capitalised words, then up to two more parts after commas or slashes ("LAGOS, Nigeria", "PARIS/LYON"). */
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.? \d`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|of|de|la|del|al|el|the)`;
const PLACE = new RegExp(
  String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: ${WORD}){0,4}(?:(?:, ?|/)(?!${MONTH})\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: ${WORD}){0,3}){0,2}`,
  'uy',
);
/** Towns by name, lower case. */
const TOWNS: ReadonlySet<string> = new Set([...CITIES, ...COUNTRIES.map((c) => c.capital)].map((name) => name.toLowerCase()));
const OPENS_SENTENCE = /^\s+[\p{Lu}\p{N}"“‘']/u;
const IN_CAPITALS = /^[\p{Lu}\p{M} .'’-]{2,}$/u;

function firstDateline(text: string, paragraphs: readonly Span[]): Dateline | undefined {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const found = datelineAt(text, paragraph);
    if (found) return found;
  }
  return undefined;
}

function datelineAt(text: string, { start, end }: Span): Dateline | undefined {
  const place = matchAt(PLACE, text, start);
  if (!place) return undefined;
  let at = start + place[0].length;
  let agency: string | undefined;
  let date: string | undefined;
  for (let turn = 0; turn < 2; turn++) {
    const agencyMatch = agency === undefined ? matchAt(AGENCY, text, at) : null;
    if (agencyMatch) {
      agency = agencyMatch[1] as string;
      at += agencyMatch[0].length;
    }
    const dateMatch = date === undefined ? matchAt(DATE, text, at) : null;
    if (dateMatch) {
      date = dateMatch[0].replace(/^,?\s/, '');
      at += dateMatch[0].length;
    }
  }
  const mark = matchAt(DASH, text, at)?.[0] ?? '';
  const stop = at + mark.length;
  if (stop >= end || !isAccepted(place[0], mark.trim(), text.slice(stop, stop + 3), agency, date)) return undefined;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    place: place[0],
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
  };
}

/**
 * Whether a place with this mark behind it heads a story. "Paris - the city of light" is a sentence: a dash asks for
 * capitals, an agency or a date, or for a town we know before a new sentence; a colon ("BENGALURU:") for more; and without
 * a mark, as Indian agencies write it, there must be both agency and date.
 */
function isAccepted(place: string, mark: string, next: string, agency: string | undefined, date: string | undefined): boolean {
  const town = (place.split(/[,/]/, 1)[0] as string).trim();
  const capitals = IN_CAPITALS.test(town);
  const opens = OPENS_SENTENCE.test(next);
  if (mark === '') return agency !== undefined && date !== undefined && opens;
  if (mark === ':') return date !== undefined || (capitals && (agency !== undefined || isKnown(town)));
  return capitals || agency !== undefined || date !== undefined || (opens && isKnown(town));
}

function isKnown(town: string): boolean {
  return TOWNS.has(town.toLowerCase());
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
