import type { Metadata } from '../document/layers.js';
import { findChrome } from '../lang/en/chrome-phrases.js';
import { bareWords } from './bare-words.js';
import { STANDFIRST } from './box.js';
import { readBylineLine, readSigned } from './byline.js';
import type { RawBlock } from './collect-blocks.js';
import { readCredits } from './credits.js';
import { sharedWords } from './headline.js';
import { HAS_YEAR, readDate } from './read-date.js';
import { dropped, type Verdict } from './verdict.js';

const HIGHLIGHTS_LABEL =
  /^(?:story )?highlights:?$|^key (?:points|takeaways|facts):?$|^at a glance:?$|^(?:article )?summary:?$|^in (?:short|brief):?$|^what (?:you need )?to know:?$|^the (?:gist|main points):?$/i;
const NOTE =
  /^(?:corrections?|clarifications?|editor['’]?s['’]? note|editors['’] note|note to readers|update|this (?:article|story|report|post|piece|headline) (?:was|has been) (?:updated|corrected|amended|changed|clarified)|an? (?:earlier|previous) version of this)\b.{0,800}$/i;
/** What only a credit line says, in an element that is called one. */
const CREDITED = /^\W{0,2}(?:additional|further) reporting\b|\bcontributed to this\b/i;
const LONGEST_LABEL = 40;
const MOST_HIGHLIGHTS = 12;
const LONGEST_HIGHLIGHT = 250;
/** Highlights without a label are two or more, of so many words each. */
const FEWEST_BULLETS = 2;
const BULLET_WORDS = 4;
const STANDFIRST_LENGTH = { from: 20, to: 600 };
/** Credits, dates and captions that stand where a standfirst may. */
const NO_STANDFIRST = /^[([©]|^(?:updated|posted|published|file photo|photo|image)\b|\bcredit\b\W|\bgetty images\b|\bphotograph by\b/i;
/** A description and a standfirst are compared from this length on. */
const DESCRIBED = 40;
/** A headline has at most so many characters that are no words. */
const MOST_PUNCTUATION = 60;
const MOST_STANDFIRSTS = 3;
/** A standfirst stands at most this many blocks below the headline. */
const LINES_BELOW = 3;

/**
 * Takes out of the body what belongs beside it: standfirst and highlights, contributors, corrections and editor's notes.
 * Changes the verdicts in place and returns the metadata with what was lifted.
 */
export function liftAsides(verdicts: Verdict[], metadata: Metadata): Metadata {
  const highlights = distinct([...findStandfirst(verdicts, metadata), ...liftHighlights(verdicts, metadata.headline)]);
  const contributors: string[] = [];
  const notes: string[] = [];
  verdicts.forEach((verdict, i) => {
    const { text } = verdict.block;
    // A credit line after the last paragraph was dropped as a short line: it still says who contributed.
    const late =
      verdict.rule.endsWith('#after-prose') ||
      verdict.rule.endsWith('#after-end') ||
      (verdict.rule === 'page/shun-elements#class' && CREDITED.test(text));
    if (!(verdict.keep || late) || text.length > 900) return;
    const people = readCredits(text);
    if (people !== undefined) {
      contributors.push(...people);
      verdicts[i] = dropped(verdict, 'page/lift-asides#contributors', 'who contributed to the report');
    } else if (NOTE.test(text) && isNoteForm(text)) {
      notes.push(text);
      verdicts[i] = dropped(verdict, 'page/lift-asides#note', "correction or editor's note");
    }
  });
  return { ...metadata, highlights, contributors: distinct(contributors), notes };
}

/** "Update" and "correction" are ordinary words: as a note's head they stand before a colon or dash, or the whole is a set phrase. */
function isNoteForm(text: string): boolean {
  return (
    /^[\p{L}'’ ]{4,30}(?::|\s[—–-])/u.test(text) ||
    /^(?:this (?:article|story|report|post|piece|headline)|an? (?:earlier|previous) version)/i.test(text)
  );
}

/**
 * What was left out as a standfirst, says the page's description above the body, or stands right under the headline in its
 * `<header>` and reads as a sentence.
 */
function findStandfirst(verdicts: readonly Verdict[], { description, headline }: Metadata): string[] {
  const stated = description === undefined ? '' : bareWords(description);
  const title = headline === undefined ? '' : bareWords(headline);
  const found: string[] = [];
  let sinceHeadline = Number.POSITIVE_INFINITY;
  for (const verdict of verdicts) {
    if (verdict.keep && verdict.score >= 1) break;
    const { text } = verdict.block;
    sinceHeadline += 1;
    // Most blocks above the body are menus: what costs is asked only of what may be the headline or a standfirst.
    const maybeTitle = text.length >= title.length && text.length <= title.length + MOST_PUNCTUATION;
    const maybeDescribed =
      stated.length >= DESCRIBED &&
      text.length >= DESCRIBED &&
      text.length <= STANDFIRST_LENGTH.to &&
      beginsWith(text, stated[0] as string);
    const placed = verdict.rule === STANDFIRST || (sinceHeadline <= LINES_BELOW && verdict.reason === '<header>');
    if (!maybeTitle && !maybeDescribed && !placed) continue;
    const words = bareWords(text.slice(0, STANDFIRST_LENGTH.to + 1));
    if (words === title) {
      sinceHeadline = 0;
      continue;
    }
    const described = maybeDescribed && (words.startsWith(stated) || (words.length >= DESCRIBED && stated.startsWith(words)));
    const below = sinceHeadline <= LINES_BELOW && verdict.reason === '<header>' && words.split(' ').length >= 7 && !/\d{4}/.test(text);
    const stands = verdict.rule === STANDFIRST || described || below;
    if (!verdict.keep && stands && readsAsStandfirst(verdict, headline)) found.push(text);
    if (found.length >= MOST_STANDFIRSTS) break;
  }
  return found;
}

/** True when the first letter or digit of the text is `letter`, a small one. */
function beginsWith(text: string, letter: string): boolean {
  const at = text.search(/[\p{L}\p{N}]/u);
  return at >= 0 && text.slice(at, at + letter.length).toLowerCase() === letter;
}

/** Five words or more that are no link, no caption, no byline and no date. */
function readsAsStandfirst({ block }: Verdict, headline: string | undefined): boolean {
  const { text, kind } = block;
  if (text.length < STANDFIRST_LENGTH.from || text.length > STANDFIRST_LENGTH.to || text.split(' ').length < 5) return false;
  if (kind === 'caption' || NO_STANDFIRST.test(text) || isLink(block)) return false;
  if (headline !== undefined && sharedWords(text, headline) > 0.9) return false;
  if (text.length >= 90) return true;
  if (readBylineLine(text).length > 0 || (readSigned(text).people.length > 0 && /,|\band\b/.test(text) && !/[.!?…]$/.test(text)))
    return false;
  return !(HAS_YEAR.test(text) && readDate(text) !== undefined);
}

function isLink(block: Verdict['block']): boolean {
  const { linkChars = 0 } = block as Partial<RawBlock>;
  return linkChars > block.text.length / 2;
}

/** List items right after a "Story Highlights" label. */
function liftHighlights(verdicts: Verdict[], headline: string | undefined): string[] {
  const at = verdicts.findIndex(({ block }) => block.text.length <= LONGEST_LABEL && HIGHLIGHTS_LABEL.test(block.text));
  if (at < 0) return liftBullets(verdicts, headline);
  const highlights: string[] = [];
  for (let i = at + 1; i < verdicts.length && highlights.length < MOST_HIGHLIGHTS; i++) {
    const verdict = verdicts[i] as Verdict;
    if (verdict.rule.startsWith('page/chrome-phrases#') || verdict.block.text.length > LONGEST_HIGHLIGHT) break;
    if (verdict.block.kind !== 'list-item' || isLink(verdict.block)) break;
    highlights.push(verdict.block.text);
    verdicts[i] = dropped(verdict, 'page/lift-asides#highlights', 'one of the highlights');
  }
  return highlights;
}

/** A list right below the headline, above the body, whose items are no links: highlights without a label. */
function liftBullets(verdicts: Verdict[], headline: string | undefined): string[] {
  if (headline === undefined) return [];
  const title = bareWords(headline);
  const at = verdicts.findIndex(
    ({ block: { text } }) => text.length >= title.length && text.length < title.length + MOST_PUNCTUATION && bareWords(text) === title,
  );
  if (at < 0) return [];
  const bullets: number[] = [];
  for (let i = at + 1; i < verdicts.length && i <= at + LINES_BELOW + bullets.length; i++) {
    const { block, keep, score } = verdicts[i] as Verdict;
    const item = block.kind === 'list-item' && !isLink(block) && block.text.split(' ', BULLET_WORDS).length === BULLET_WORDS;
    if (item && block.text.length <= LONGEST_HIGHLIGHT && !findChrome(block.text)) bullets.push(i);
    else if (bullets.length > 0 || (keep && score >= 1)) break;
  }
  if (bullets.length < FEWEST_BULLETS || bullets.length > MOST_HIGHLIGHTS) return [];
  return bullets.map((i) => {
    const verdict = verdicts[i] as Verdict;
    verdicts[i] = dropped(verdict, 'page/lift-asides#highlights', 'one of the highlights');
    return verdict.block.text;
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
