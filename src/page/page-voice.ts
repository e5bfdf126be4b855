import { CONSENT_WORDS, ERROR_TEXT, READER_WORDS, REPORTING } from '../lang/en/page-kinds.js';
import type { RawBlock } from './collect-blocks.js';
import type { Verdict } from './verdict.js';

/** How the prose of a page speaks, and where it stands: what tells a story from a site's words to its readers. */
export interface PageVoice {
  /** Paragraphs kept that stand right below a linked headline, or are items that hold one: summaries of other stories. */
  readonly headed: number;
  /** True when nearly all paragraphs kept are such summaries. */
  readonly headlineEach: boolean;
  /** True when the prose speaks to the reader ("you", "we", "our") and hardly any of it reports what somebody said or did. */
  readonly addressed: boolean;
  /** Share of the page's prose that stands in forms. */
  readonly formShare: number;
  /** Of prose addressed to the reader, the share of the paragraphs that speak of consent, tracking and personal data. */
  readonly consentShare: number;
  /** True when the first paragraph says to the reader that the page is not there. */
  readonly errorFirst: boolean;
}

/** Prose of fewer characters is a label. */
const SHORTEST_PROSE = 25;
/** A site says less than this to its readers; in a longer text nothing is looked for by words. */
const LONGEST_ADDRESS = 2500;
/** Share of the prose that must speak to the reader. */
const ADDRESSED = 0.6;
/** Of so many paragraphs one may report something. */
const REPORTED = 0.2;
/** So many paragraphs below headlines, and this share of all, make a list. */
const FEWEST_HEADED = 4;
const HEADED = 0.75;
/** A list of summaries has less prose than this before them, what it says to its readers left out: a story about five books has an introduction. */
const SHORTEST_STORY = 80;
/** An item is a headline with its summary when so much of it, and so many characters, are a link. */
const ITEM_LINK = { share: 0.2, length: 15 };
/** A line of fewer characters between a headline and its summary is a date or a source. */
const LABEL = 50;
const QUOTED = /"[^"]{0,600}"|“[^”]{0,600}”/g;

/** Listens once to the blocks. */
export function hearPage(verdicts: readonly Verdict[]): PageVoice {
  /** Paragraphs, without the summaries. */
  const prose: string[] = [];
  let headed = 0;
  let introduction = 0;
  let belowHeadline = false;
  const scores = { form: 0, all: 0 };
  for (const { block, keep, score } of verdicts) {
    const { linkChars = 0, shunned } = block as Partial<RawBlock>;
    const { text, kind } = block;
    scores.all += score;
    if (shunned?.reason === '<form>') scores.form += score;
    if (shunned) continue;
    const isHeadline = linkChars >= 0.75 * text.length && linkChars >= ITEM_LINK.length;
    if (keep && !isHeadline && text.length >= SHORTEST_PROSE && kind !== 'heading') {
      const item = kind === 'list-item' && linkChars >= ITEM_LINK.length && linkChars >= ITEM_LINK.share * text.length;
      if (belowHeadline || item) headed += 1;
      else prose.push(text);
      if (headed === 0 && introduction < SHORTEST_STORY && !READER_WORDS.test(text.slice(0, LONGEST_ADDRESS))) introduction += text.length;
      belowHeadline = false;
    } else belowHeadline = isHeadline || (belowHeadline && text.length < LABEL);
  }
  const chars = prose.reduce((sum, text) => sum + text.length, 0);
  const addressed = chars > 0 && chars < LONGEST_ADDRESS && speaksToReader(prose, chars);
  return {
    headed,
    headlineEach: headed >= FEWEST_HEADED && headed >= HEADED * (headed + prose.length) && introduction < SHORTEST_STORY,
    addressed,
    formShare: scores.all === 0 ? 0 : scores.form / scores.all,
    consentShare: addressed ? prose.filter((text) => CONSENT_WORDS.test(text)).length / prose.length : 0,
    errorFirst: addressed && ERROR_TEXT.test(prose[0] as string),
  };
}

function speaksToReader(prose: readonly string[], chars: number): boolean {
  let spoken = 0;
  let reported = 0;
  for (const text of prose) {
    const own = text.replace(QUOTED, '');
    if (READER_WORDS.test(own)) spoken += text.length;
    if (REPORTING.test(own)) reported += 1;
  }
  return spoken >= ADDRESSED * chars && reported <= REPORTED * prose.length;
}
