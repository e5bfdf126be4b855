import type { BlockKind } from '../document/layers.js';

/** Shorter than this is a label, whatever it ends with. */
const SHORTEST = 25;
/** Shorter than this needs the end of a sentence to count as prose. */
const SENTENCE_NEEDED = 80;
/** Above this share of links a block is prose only when it is a whole sentence. */
const LINK_LIMIT = 0.45;
/** Hundreds of characters beyond which a longer paragraph counts no more. */
const MOST = 6;
/** A character of Chinese or Japanese says about as much as this many letters. */
const DENSE_SCRIPT = 2.5;

/** A block of a dump with at least this score is a paragraph beyond doubt. */
export const REAL_PARAGRAPH = 1;

const SENTENCE_END = /[.!?…。！？।؟۔]["”’»')\]」』]*$/;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** True when the text ends as a sentence does, closing quotes and brackets allowed. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > 12 ? text.slice(-12) : text);
}

/** Length in letters of an alphabet: Chinese and Japanese say more with a character. */
function weigh(text: string): number {
  return DENSE.test(text.length > 40 ? text.slice(0, 40) : text) ? text.length * DENSE_SCRIPT : text.length;
}

/** How much a block looks like a paragraph of prose: 0 for none, else about its length in hundreds, at most 6. */
export function proseScore(text: string, kind: BlockKind, linkChars: number): number {
  const length = weigh(text);
  if (length < SHORTEST || kind === 'heading' || kind === 'caption') return 0;
  const sentence = endsSentence(text);
  if (length < SENTENCE_NEEDED && !sentence) return 0;
  const linked = linkChars / text.length;
  if (linked > (sentence && length > SENTENCE_NEEDED ? 0.9 : LINK_LIMIT)) return 0;
  const weight = kind === 'paragraph' || kind === 'quote' ? 1 : kind === 'list-item' ? 0.4 : 0.5;
  return Math.min(length / 100, MOST) * weight * (sentence ? 1 : 0.5) * (1 - linked);
}
