import { findChrome } from '../lang/en/chrome-phrases.js';
import { isSolicitation } from '../lang/en/solicitations.js';
import { bareWords } from './bare-words.js';
import type { RawBlock } from './collect-blocks.js';
import { endsSentence } from './prose-score.js';
import { leftOut, type Verdict } from './verdict.js';

const ALL_LINKS = 0.75;
/** A line of fewer characters that shares its box with an image, and is no sentence, is its caption. */
const LONGEST_CAPTION = 150;
const MOSTLY_LINKS = 0.55;
/** A sentence of this length may be links up to this share: some sites link whole clauses. */
const SENTENCE_LENGTH = 60;
const SENTENCE_LINKS = 0.9;

/** Judges one block inside the article by itself; what its place says comes later, in `trimEnds`. */
export function judgeBlock(block: RawBlock, headline: string | undefined): Verdict {
  const { text } = block;
  const chrome = findChrome(text);
  if (chrome) return leftOut(block, chrome.rule, chrome.reason);
  if (isSolicitation(text)) return leftOut(block, 'page/solicitations#call', 'a call of the site to its readers');
  if (saysAgain(text, headline)) return leftOut(block, 'page/judge-block#headline', 'the headline itself');
  if (block.kind === 'caption') return leftOut(block, 'page/judge-block#caption', 'caption');
  if (isCreditedCaption(block)) return leftOut(block, 'page/judge-block#caption', 'line below an image, with its credit or class');
  if (sharesBoxWithImage(block)) return leftOut(block, 'page/judge-block#caption', 'line beside an image that is no sentence');
  return judgeLinks(block) ?? { block, keep: true, rule: 'page/judge-block#prose', reason: 'prose inside the article', score: block.prose };
}

function sharesBoxWithImage({ text, kind, box }: RawBlock): boolean {
  if (!box.image || kind !== 'paragraph' || box.end - box.first !== 1 || text.length >= LONGEST_CAPTION) return false;
  return !endsSentence(text) && !ADDRESS.test(text);
}

const CREDIT = /(?:^|[.!?)”"’]\s+|\s)(?:photo(?:graph)?s?|pictures?|images?|credit)(?: by| courtesy of)?: ?\p{Lu}.{2,50}$/iu;
const PHOTO_BY = /\((?:photo|picture|image)s?(?: by| courtesy of)? \p{Lu}[^()]{2,50}\)$/iu;
const CAPTION_NAMES = /(?:^|[\s_-])(?<!drop[_-])(?:cap|cutline|legend|photo-?text)(?:$|[\s_-])/i;
const LONGEST_CREDITED = 400;

/** Right after an image: what names its photographer, or is called a caption by a class too common to be believed elsewhere. */
function isCreditedCaption({ text, kind, box, afterImage }: RawBlock): boolean {
  if (!afterImage || kind !== 'paragraph' || text.length > LONGEST_CREDITED) return false;
  return CREDIT.test(text) || PHOTO_BY.test(text) || ('attribs' in box.element && CAPTION_NAMES.test(box.element.attribs['class'] ?? ''));
}

/** Against a block that is mostly links; headings are left to `trimEnds`, which drops those that no prose follows. */
function judgeLinks(block: RawBlock): Verdict | undefined {
  const { text, kind, linkChars, box } = block;
  const linked = linkChars / text.length;
  if (linked <= 0.5 || kind === 'heading') return undefined;
  if (kind === 'paragraph' && linked < SENTENCE_LINKS && text.length >= SENTENCE_LENGTH && endsSentence(text)) return undefined;
  if (box.name === 'p' && isReference(text)) return undefined;
  const percent = `${Math.round(linked * 100)} % of it is links`;
  if (linked > ALL_LINKS && text.length < 200) return leftOut(block, 'page/judge-block#links', percent);
  if (kind === 'list-item') return leftOut(block, 'page/judge-block#link-list', 'item of a list of links');
  return linked > MOSTLY_LINKS ? leftOut(block, 'page/judge-block#links', percent) : undefined;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{4,}/;

/** A link among paragraphs that is an address, a source or a price, not the headline of another story. */
function isReference(text: string): boolean {
  if (ADDRESS.test(text)) return true;
  return text.length < 40 && text.split(' ').length <= 4 && text !== text.toUpperCase();
}

/** True when a block says the headline, or another such line of the page, again: the same words, whatever stands between them. */
export function saysAgain(text: string, headline: string | undefined): boolean {
  if (headline === undefined || Math.abs(text.length - headline.length) > 0.2 * headline.length) return false;
  return bareWords(text) === bareWords(headline);
}
