import { findChrome } from '../lang/en/chrome-phrases.js';
import { isSolicitation } from '../lang/en/solicitations.js';
import type { RawBlock } from './collect-blocks.js';
import { endsSentence } from './prose-score.js';
import type { Verdict } from './verdict.js';

/** Whole-block links above this share, unless the block reads as a sentence among paragraphs. */
const ALL_LINKS = 0.75;
/** A line of fewer characters that shares its box with an image, and is no sentence, is its caption. */
const LONGEST_CAPTION = 150;
const MOSTLY_LINKS = 0.55;

/** Judges one block inside the article by itself; what its place says comes later, in `trimEnds`. */
export function judgeBlock(block: RawBlock, headline: string | undefined): Verdict {
  const { text, kind, linkChars, prose, box } = block;
  const no = (rule: string, reason: string): Verdict => ({ block, keep: false, rule, reason, score: prose });
  const own = (rule: string, reason: string) => no(`page/judge-block#${rule}`, reason);
  const chrome = findChrome(text);
  if (chrome) return no(chrome.rule, chrome.reason);
  if (isSolicitation(text)) return no('page/solicitations#call', 'a call of the site to its readers');
  if (isHeadline(text, headline)) return own('headline', 'the headline itself');
  const yes: Verdict = { block, keep: true, rule: 'page/choose-body#prose', reason: 'prose inside the article', score: prose };
  const linked = linkChars / text.length;
  const percent = `${Math.round(linked * 100)} % of it is links`;
  const besideImage =
    box.image &&
    box.end - box.first === 1 &&
    kind === 'paragraph' &&
    text.length < LONGEST_CAPTION &&
    !endsSentence(text) &&
    !ADDRESS.test(text);
  if (kind === 'caption' || besideImage) return own('caption', 'caption');
  if (kind === 'heading') return yes; // trimEnds drops those that no prose follows
  if (kind === 'paragraph' && linked < 0.9 && text.length >= 60 && endsSentence(text)) return yes;
  if (box.name === 'p' && isReference(text)) return yes;
  if (linked > ALL_LINKS && text.length < 200) return own('links', percent);
  if (kind === 'list-item' && linked > 0.5) return own('link-list', 'item of a list of links');
  if (linked > MOSTLY_LINKS) return own('links', percent);
  return yes;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{4,}/;

/** A link among paragraphs that is an address, a source or a price, not the headline of another story. */
function isReference(text: string): boolean {
  if (ADDRESS.test(text)) return true;
  return text.length < 40 && text.split(' ').length <= 4 && text !== text.toUpperCase();
}

/** The headline said again. */
function isHeadline(text: string, headline: string | undefined): boolean {
  if (headline === undefined || Math.abs(text.length - headline.length) > 0.2 * headline.length) return false;
  return fold(text) === fold(headline);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
