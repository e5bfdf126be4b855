import type { Dateline } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';

/**
 * Finds the dateline at the head of the text: "BAGHDAD, Iraq (CNN) --", "LONDON (Reuters) - ", "Port Halden, Dec. 4 (AP) —".
 * It needs a dash (or, for a place in capitals with an agency, a colon) within the first 120 characters.
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
  const dash = matchAt(DASH, text, at);
  if (!dash || at + dash[0].length >= end) return undefined;
  const capitals = IN_CAPITALS.test((place[0].split(/[,/]/, 1)[0] as string).trim());
  const colon = dash[0].trim() === ':';
  // Without capitals or an agency, "Paris - the city of light" is a sentence, not a dateline; a colon asks for both.
  if (colon ? !(capitals && agency !== undefined) : !capitals && agency === undefined && date === undefined) return undefined;
  const stop = at + dash[0].length;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    place: place[0],
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
