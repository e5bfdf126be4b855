import type { Metadata } from '../document/layers.js';
import { readBylineLine } from './byline.js';
import type { DumpBlock } from './dump-blocks.js';
import { readBareByline } from './dump-byline.js';
import { HAS_YEAR } from './read-date.js';
import type { Verdict } from './verdict.js';
import { splitDateLine } from './visible-dates.js';

/** A headline in a dump is at least this long, and seldom longer. */
const HEADLINE = { from: 12, to: 250 };
/** Bylines and dates stand at most this many lines into the body ("Updated ..." under the first paragraph). */
const LINES_INTO_BODY = 3;
/** A headline above its standfirst has so many words. */
const STANDALONE = 5;
/** The line above a byline or a date is the headline when it has so many words. */
const FEWEST_WORDS = 4;
/** Lines above a byline among which the paper's name is looked for. */
const LINES_ABOVE = 30;
/** A headline is seldom longer than its standfirst. */
const LONGER = 1.25;
const SITE_TAIL = /\s+(?:[|»-]|–|—)\s+[^|»–—]{2,40}$/u;

/** A line that may be the headline, and which block it is. */
interface Titled {
  readonly text: string;
  readonly at: number;
}

/** The lines right above a byline, and right above a date. */
interface Marked {
  signed: Titled | undefined;
  dated: Titled | undefined;
}

/**
 * Headline, byline and dates of a text dump: from the short lines before the body, and bylines and dates that stand among
 * its first lines.
 */
export function readDumpHead(verdicts: readonly Verdict[], given: Metadata): Metadata {
  let metadata = given;
  let kept = 0;
  const headlines: Titled[] = [];
  const marked: Marked = { signed: undefined, dated: undefined };
  for (const [at, { block, keep, rule }] of verdicts.entries()) {
    if (keep && ++kept > LINES_INTO_BODY) break;
    const { text, kind } = block;
    if (text.length > HEADLINE.to) continue;
    const above = headlines.at(-1)?.at === at - 1 ? headlines.at(-1) : undefined;
    const people = peopleOf(verdicts, at, above);
    if (people.length > 0 && !metadata.byline) metadata = withByline(metadata, text, people);
    const dated = withDates(metadata, text, keep, people.length > 0);
    if (people.length > 0 || dated !== metadata) {
      metadata = dated;
      mark(marked, above, people.length > 0);
      continue;
    }
    const short = !keep && kept === 0 && rule.endsWith('#before-prose') && kind !== 'list-item';
    if (short && text.includes(' ') && !isRowOfLinks(block as DumpBlock) && text.length >= HEADLINE.from) headlines.push({ text, at });
  }
  const headline = chooseHeadline(headlines, marked.signed ?? marked.dated);
  return headline === undefined ? metadata : { ...metadata, headline, sources: { ...metadata.sources, headline: 'text' } };
}

/** The people of a byline, with "By" or, right below what may be the headline, without. */
function peopleOf(verdicts: readonly Verdict[], at: number, above: Titled | undefined): readonly string[] {
  const { block, keep } = verdicts[at] as Verdict;
  const people = readBylineLine(block.text);
  if (people.length > 0 || above === undefined || keep || block.kind === 'list-item') return people;
  const lines = verdicts.slice(Math.max(0, at - LINES_ABOVE), at).map((v) => v.block.text);
  return readBareByline(block.text, verdicts[at + 1]?.block.text ?? '', lines);
}

/** A line right above a byline or a date is the headline. */
function mark(marked: Marked, above: Titled | undefined, signs: boolean): void {
  if (above === undefined || (above.text.match(/\p{L}{2,}/gu) ?? []).length < FEWEST_WORDS) return;
  if (signs) marked.signed ??= above;
  else marked.dated ??= above;
}

function withByline(metadata: Metadata, text: string, authors: readonly string[]): Metadata {
  return { ...metadata, byline: { text, authors }, sources: { ...metadata.sources, byline: 'text' } };
}

/** Published and modified from a line that says one or both; a date inside a sentence of the body says neither. */
function withDates(metadata: Metadata, text: string, inBody: boolean, signs: boolean): Metadata {
  if (!HAS_YEAR.test(text) || (inBody && !/^\W{0,3}(?:last |first )?(?:updated|published|posted|modified)\b/i.test(text))) return metadata;
  // A long line that begins with a name is about its date all the same.
  const { published, modified } = splitDateLine(signs ? text.slice(text.search(/\d/)) : text);
  const from = 'text' as const;
  let next = metadata;
  if (modified !== undefined && next.modified === undefined) next = { ...next, modified: { value: modified, from } };
  const value = published ?? modified;
  if (value !== undefined && next.published === undefined) next = { ...next, published: { value, from } };
  return next;
}

/**
 * The line above the byline or the date; else the longest of those above the body: menus are short. Where another
 * headline-like line stands right above it, that is the headline and this its standfirst. A site's name at its end goes when
 * the line stands twice.
 */
function chooseHeadline(lines: readonly Titled[], marked: Titled | undefined): string | undefined {
  const longest = lines.reduce<Titled | undefined>(
    (best, l) => (best === undefined || l.text.length > best.text.length ? l : best),
    undefined,
  );
  const chosen = marked ?? longest;
  if (chosen === undefined) return undefined;
  const above = lines.find(
    (l) => l.at === chosen.at - 1 && l.text.split(' ').length >= STANDALONE && l.text.length < LONGER * chosen.text.length,
  );
  const { text } = above ?? chosen;
  const bare = text.replace(SITE_TAIL, '');
  return bare !== text && lines.some((l) => l.text === bare) ? bare : text;
}

/** A menu in columns, a ticker, a line of buttons: two or more gaps of several spaces, or link marks. */
function isRowOfLinks(block: DumpBlock): boolean {
  const columns = block.lines === 1 ? block.map.length : block.map.length / block.lines;
  return columns >= 3 || block.marks > 0;
}
