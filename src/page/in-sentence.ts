import type { ChildNode, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';
import type { Shunned } from './box.js';

/** Names of what stands in a sentence without being read with it: text for screen readers, pop-ups, tools. */
const APART =
  /"(?:hidden|visually-?hidden|sr-only|screen-reader(?:-text)?|skip(?:link)?|jump|print|printer|pop-?up|modal|overlay|lightbox|dropdown|menu|tools|toolbar|share|sharing|ads?|mw-editsection)"/i;
/** So many words right before make a sentence that goes on; "Share:" and "By" do not. */
const WORDS_BEFORE = 3;
/** At the head of a paragraph, what follows goes on for so many characters: "<b>Name</b> said on Tuesday that ...". */
const GOES_ON = 30;
/** Characters of a neighbour that are looked at. */
const LOOKED_AT = 80;

/**
 * True for an inline element that its class alone calls furniture, but that stands inside a sentence: sites mark names and
 * terms in running text with classes such as `meta-org` or `topic-link`.
 */
export function isInSentence(element: Element, { rule, reason }: Shunned): boolean {
  if (rule === 'page/shun-elements#tag' || rule === 'page/shun-elements#role' || rule === 'page/shun-elements#hidden') return false;
  if (APART.test(reason)) return false;
  const before = textOf(element.prev).slice(-LOOKED_AT);
  const after = textOf(element.next).slice(0, LOOKED_AT);
  const unfinished = /\p{L}["”’)]*,?\s*$/u.test(before) && before.trim().split(/\s+/).length >= WORDS_BEFORE;
  if (unfinished) return /^\s*(?:[.,;:!?…)–—-]|["“”'‘’(]?[\p{L}\p{N}])/u.test(after);
  return /^\s*[\p{Ll},]/u.test(after) && after.trim().length >= GOES_ON;
}

function textOf(node: ChildNode | null): string {
  return node?.type === ElementType.Text ? node.data : '';
}
