import { isBareName } from './bare-name.js';
import { readSigned } from './byline.js';
import { HAS_YEAR } from './read-date.js';

/** "Ada Lund in Halden", "Ada Lund at the Old Harbour": a name, then where it wrote from and nothing else. */
const REPORTING = /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+),? (?:in|at|reporting from)(?: the)?(?: \p{Lu}[\p{L}.'’-]+){1,4}$/u;
/** A line of so many characters may hold names, a paper and a date. */
const LONGEST = 120;

/**
 * The people that a line right below the headline names without "By": one name above a date, or before one; two names or
 * more; a name with a place.
 * @param next the line below
 * @param above the lines above: what stands alone among them is the paper, not a person
 */
export function readBareByline(text: string, next: string, above: readonly string[]): readonly string[] {
  if (text.length > LONGEST || /[.!?:]$/.test(text)) return [];
  const { people } = readSigned(text);
  const [first] = people;
  if (first === undefined || !text.startsWith(first)) return [];
  if (people.length === 1 && text === first) return isBareName(text) && HAS_YEAR.test(next) ? people : [];
  if (REPORTING.exec(text)?.[1] === first && isBareName(first)) return [first];
  const papers = new Set(above.map((line) => line.toLowerCase()));
  if (HAS_YEAR.test(text)) {
    const named = people.filter((name) => isBareName(name) && !papers.has(name.toLowerCase()));
    return named.length > 0 && named[0] === first && /^[,|]? /.test(text.slice(first.length)) ? named : [];
  }
  const parts = text.split(/\s*(?:,|&|\band\b)\s*/);
  return parts.length >= 2 && parts.every(isBareName) ? parts : [];
}
