import type { Metadata } from '../document/layers.js';
import { isPersonName, readBylineLine } from './byline.js';
import type { DumpBlock } from './dump-blocks.js';
import { splitDateLine } from './find-dates.js';
import { HAS_YEAR } from './read-date.js';
import type { Verdict } from './verdict.js';

/** A headline in a dump is at least this long, and seldom longer. */
const HEADLINE = { from: 12, to: 250 };
/** Bylines and dates stand at most this many lines into the body ("Updated ..." under the first paragraph). */
const LINES_INTO_BODY = 3;
/** A headline above its standfirst has so many words. */
const STANDALONE = 5;
const SITE_TAIL = /\s+(?:[|»-]|–|—)\s+[^|»–—]{2,40}$/u;

/** A line that may be the headline, and which block it is. */
interface Titled {
  readonly text: string;
  readonly at: number;
}

/**
 * Headline, byline and dates of a text dump: from the short lines before the body, and bylines and dates that stand among
 * its first lines.
 */
export function readDumpHead(verdicts: readonly Verdict[], given: Metadata): Metadata {
  let metadata = given;
  let kept = 0;
  const headlines: Titled[] = [];
  for (const [at, { block, keep, rule }] of verdicts.entries()) {
    if (keep && ++kept > LINES_INTO_BODY) break;
    const { text, kind } = block;
    if (text.length > HEADLINE.to) continue;
    const people = readBylineLine(text);
    if (people.length > 0) {
      metadata = metadata.byline ? metadata : withByline(metadata, text, people);
      continue;
    }
    const dated = withDates(metadata, text, keep);
    if (dated !== metadata) {
      metadata = dated;
      continue;
    }
    const short = !keep && kept === 0 && rule.endsWith('#before-prose') && kind !== 'list-item';
    if (!short || !text.includes(' ') || isRowOfLinks(block as DumpBlock)) continue;
    const next = verdicts[at + 1]?.block.text ?? '';
    if (headlines.at(-1)?.at === at - 1 && isNameLine(text) && !metadata.byline && HAS_YEAR.test(next))
      metadata = withByline(metadata, text, [text]);
    else if (text.length >= HEADLINE.from) headlines.push({ text, at });
  }
  const headline = chooseHeadline(headlines);
  return headline === undefined ? metadata : { ...metadata, headline, sources: { ...metadata.sources, headline: 'text' } };
}

function withByline(metadata: Metadata, text: string, authors: readonly string[]): Metadata {
  return { ...metadata, byline: { text, authors }, sources: { ...metadata.sources, byline: 'text' } };
}

/** Published and modified from a line that says one or both; a date inside a sentence of the body says neither. */
function withDates(metadata: Metadata, text: string, inBody: boolean): Metadata {
  if (!HAS_YEAR.test(text) || (inBody && !/^\W{0,3}(?:last |first )?(?:updated|published|posted|modified)\b/i.test(text))) return metadata;
  const { published, modified } = splitDateLine(text);
  const from = 'text' as const;
  let next = metadata;
  if (modified !== undefined && next.modified === undefined) next = { ...next, modified: { value: modified, from } };
  const value = published ?? modified;
  if (value !== undefined && next.published === undefined) next = { ...next, published: { value, from } };
  return next;
}

/**
 * The longest of the lines above the body: menus are short. Where another headline-like line stands right above it, that is
 * the headline and the longest its standfirst. A site's name at its end goes when the line stands twice.
 */
function chooseHeadline(lines: readonly Titled[]): string | undefined {
  const longest = lines.reduce<Titled | undefined>(
    (best, l) => (best === undefined || l.text.length > best.text.length ? l : best),
    undefined,
  );
  if (longest === undefined) return undefined;
  const above = lines.find((l) => l.at === longest.at - 1 && l.text.split(' ').length >= STANDALONE && l.text !== longest.text);
  const { text } = above ?? longest;
  const bare = text.replace(SITE_TAIL, '');
  return bare !== text && lines.some((l) => l.text === bare) ? bare : text;
}

/** A menu in columns, a ticker, a line of buttons: two or more gaps of several spaces, or link marks. */
function isRowOfLinks(block: DumpBlock): boolean {
  const columns = block.lines === 1 ? block.map.length : block.map.length / block.lines;
  return columns >= 3 || block.marks > 0;
}

/** "Ada Lund" on a line of its own below the headline, above the date. */
function isNameLine(text: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{Lu}\.)?(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,2}$/u.test(text) && isPersonName(text);
}
