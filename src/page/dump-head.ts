import type { Metadata } from '../document/layers.js';
import { readBylineLine } from './byline.js';
import { splitDateLine } from './find-dates.js';
import type { Verdict } from './verdict.js';

/** A headline in a dump is at least this long, and seldom longer. */
const HEADLINE = { from: 12, to: 250 };
/** Bylines and dates stand at most this many lines into the body ("Updated ..." under the first paragraph). */
const LINES_INTO_BODY = 3;
const SITE_TAIL = /\s+(?:[|»-]|–|—)\s+[^|»–—]{2,40}$/u;

/**
 * Headline, byline and dates of a text dump: from the short lines before the body, and bylines and dates that stand among
 * its first lines.
 */
export function readDumpHead(verdicts: readonly Verdict[], given: Metadata): Metadata {
  let metadata = given;
  let kept = 0;
  const headlines: string[] = [];
  for (const { block, keep, rule } of verdicts) {
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
    if (short && text.length >= HEADLINE.from && text.includes(' ')) headlines.push(text);
  }
  const headline = chooseHeadline(headlines);
  return headline === undefined ? metadata : { ...metadata, headline, sources: { ...metadata.sources, headline: 'text' } };
}

function withByline(metadata: Metadata, text: string, authors: readonly string[]): Metadata {
  return { ...metadata, byline: { text, authors }, sources: { ...metadata.sources, byline: 'text' } };
}

/** Published and modified from a line that says one or both; a date inside a sentence of the body says neither. */
function withDates(metadata: Metadata, text: string, inBody: boolean): Metadata {
  if (!/\b(?:19|20)\d\d\b/.test(text) || (inBody && !/^\W{0,3}(?:last |first )?(?:updated|published|posted|modified)\b/i.test(text)))
    return metadata;
  const { published, modified } = splitDateLine(text);
  const from = 'text' as const;
  let next = metadata;
  if (modified !== undefined && next.modified === undefined) next = { ...next, modified: { value: modified, from } };
  const value = published ?? modified;
  if (value !== undefined && next.published === undefined) next = { ...next, published: { value, from } };
  return next;
}

/** The longest of the lines above the body: menus are short. A site's name at its end goes when the line stands twice. */
function chooseHeadline(lines: readonly string[]): string | undefined {
  const longest = lines.reduce<string | undefined>((best, l) => (best === undefined || l.length > best.length ? l : best), undefined);
  if (longest === undefined) return undefined;
  const bare = longest.replace(SITE_TAIL, '');
  return bare !== longest && lines.includes(bare) ? bare : longest;
}
