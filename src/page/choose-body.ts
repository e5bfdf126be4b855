import type { Document as DomDocument, Element } from 'domhandler';
import { BODY_NAMES, END_HEADINGS, WHOLE_BLOCK_CHROME } from '../lang/en/chrome-phrases.js';
import type { RawBlock } from './collect-blocks.js';

type Container = Element | DomDocument;

/** What a verdict is about: a block of HTML or of a dump. */
export type Candidate = Pick<RawBlock, 'text' | 'map' | 'kind'>;

/** What became of each block: kept, or left out by a rule. */
export interface Verdict {
  readonly block: Candidate;
  readonly keep: boolean;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

/** Share of a parent's paragraph score that one child must hold for the walk to go down into it. */
const DESCEND_SHARE = 0.62;
/** A hinted container (`articleBody`, "story-body", <article>) is taken when it holds this share of the page's paragraphs. */
const HINT_SHARE = 0.45;
const LINK_LIMIT = 0.45;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

/** How much a block looks like a paragraph of prose: 0 for none, else about its length in hundreds, at most 6. */
export function proseScore(block: RawBlock): number {
  const { text, linkChars, kind } = block;
  if (text.length < 25 || kind === 'heading' || kind === 'caption') return 0;
  if (linkChars > text.length * LINK_LIMIT) return 0;
  const sentence = SENTENCE_END.test(text);
  if (text.length < 80 && !sentence) return 0;
  const weight = kind === 'paragraph' || kind === 'quote' ? 1 : kind === 'list-item' ? 0.4 : 0.5;
  return Math.min(text.length / 100, 6) * weight * (sentence ? 1 : 0.5) * (1 - linkChars / text.length);
}

/** Chooses the blocks of the article: container first, then each block in it, then both ends. */
export function chooseBody(blocks: readonly RawBlock[], headline: string | undefined): Verdict[] {
  const scores = blocks.map((b) => (b.shunned ? 0 : proseScore(b)));
  const container = chooseContainer(blocks, scores);
  const inside = (block: RawBlock) => {
    for (let e: Container | null = block.element; e; e = e.parent as Container | null) if (e === container) return true;
    return false;
  };
  const verdicts = blocks.map((block, i): Verdict => {
    const score = scores[i] as number;
    const no = (rule: string, reason: string): Verdict => ({
      block,
      keep: false,
      rule: rule.includes('/') ? rule : `page/choose-body#${rule}`,
      reason,
      score,
    });
    if (block.shunned) return no(block.shunned.rule, block.shunned.reason);
    if (!inside(block)) return no('outside', 'outside the element that holds the article');
    const chrome = block.text.length < 420 ? WHOLE_BLOCK_CHROME.find((r) => r.pattern.test(block.text)) : undefined;
    if (chrome) return no(chrome.rule, chrome.reason);
    if (isHeadline(block, headline)) return no('headline', 'the headline itself');
    return judgeBlock(block, score, no);
  });
  return trimEnds(verdicts);
}

function judgeBlock(block: RawBlock, score: number, no: (rule: string, reason: string) => Verdict): Verdict {
  const { text, kind, linkChars } = block;
  const yes: Verdict = { block, keep: true, rule: 'page/choose-body#prose', reason: 'prose inside the article', score };
  const linked = linkChars / text.length;
  if (linked > 0.75 && text.length < 200) return no('links', `${Math.round(linked * 100)} % of it is links`);
  if (kind === 'caption') return no('caption', 'caption');
  if (kind === 'table' && text.length < 80) return no('table', 'cell of a table');
  if (kind === 'heading') return yes; // trimEnds drops those that no prose follows
  if (kind === 'list-item') return linked > 0.5 ? no('link-list', 'item of a list of links') : yes;
  if (linked > 0.55) return no('links', `${Math.round(linked * 100)} % of it is links`);
  return yes;
}

function isHeadline(block: RawBlock, headline: string | undefined): boolean {
  return headline !== undefined && block.text.length < 300 && fold(block.text) === fold(headline);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Goes down from the page to the element that still holds most of the prose; hinted elements are preferred. */
function chooseContainer(blocks: readonly RawBlock[], scores: readonly number[]): Container | undefined {
  const total = new Map<Container, number>();
  let root: Container | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const score = scores[i] as number;
    if (score === 0) continue;
    for (let e: Container | null = (blocks[i] as RawBlock).element; e; e = e.parent as Container | null) {
      total.set(e, (total.get(e) ?? 0) + score);
      root = e;
    }
  }
  if (!root) return undefined;
  const best = new Map<Container, Container>();
  const hinted: Container[] = [];
  for (const [element, score] of total) {
    const parent = element.parent as Container | null;
    if (parent && score > (total.get(best.get(parent) as Container) ?? 0)) best.set(parent, element);
    if (isHinted(element)) hinted.push(element);
  }
  const all = total.get(root) as number;
  const hint = bestHint(hinted, total, all);
  let container: Container = hint ?? root;
  for (let child = best.get(container); child; child = best.get(child)) {
    if ((total.get(child) as number) < DESCEND_SHARE * (total.get(container) as number)) break;
    if (isLeaf(child)) break;
    container = child;
  }
  return container;
}

/** Of the hinted elements that hold enough, the innermost with nearly all that the largest of them holds. */
function bestHint(hinted: readonly Container[], total: Map<Container, number>, all: number): Container | undefined {
  const enough = hinted.filter((e) => (total.get(e) as number) >= HINT_SHARE * all);
  if (enough.length === 0) return undefined;
  const most = Math.max(...enough.map((e) => total.get(e) as number));
  const near = enough.filter((e) => (total.get(e) as number) >= 0.85 * most);
  return near.reduce((a, b) => (depthOf(b) > depthOf(a) ? b : a));
}

function depthOf(element: Container): number {
  let depth = 0;
  for (let e: Container | null = element; e; e = e.parent as Container | null) depth += 1;
  return depth;
}

function isHinted(element: Container): boolean {
  if (!('name' in element)) return false;
  const { name, attribs } = element;
  if (name === 'article' || attribs['itemprop']?.includes('articleBody')) return true;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  return names.length > 3 && names.length < 600 && BODY_NAMES.test(names);
}

const LEAVES = new Set(['p', 'li', 'blockquote', 'pre', 'ul', 'ol', 'td']);
function isLeaf(element: Container): boolean {
  return 'name' in element && LEAVES.has(element.name);
}

/** Drops headings that no prose follows, short lines before the first prose, and everything after an end heading. */
function trimEnds(verdicts: Verdict[]): Verdict[] {
  const kept = verdicts.map((v, i) => ({ v, i })).filter(({ v }) => v.keep);
  const drop = (i: number, rule: string, reason: string) => {
    const v = verdicts[i] as Verdict;
    verdicts[i] = { ...v, keep: false, rule: `page/choose-body#${rule}`, reason };
  };
  const firstProse = kept.findIndex(({ v }) => v.score >= 0.5);
  if (firstProse < 0) {
    return verdicts;
  }
  for (const { i } of kept.slice(0, firstProse)) drop(i, 'before-prose', 'short line before the first paragraph');
  const total = kept.reduce((sum, { v }) => sum + v.score, 0);
  let seen = 0;
  let ended = false;
  for (const { v, i } of kept.slice(firstProse)) {
    if (ended) {
      drop(i, 'after-end', 'after the heading that ends the article');
      continue;
    }
    seen += v.score;
    if (v.block.text.length < 80 && v.score < 0.8 && seen > 0.5 * total && END_HEADINGS.test(v.block.text)) {
      ended = true;
      drop(i, 'end-heading', 'heading of what follows the article');
    }
  }
  let proseAfter = false;
  for (const { i } of kept.slice(firstProse).reverse()) {
    const v = verdicts[i] as Verdict;
    if (!v.keep) continue;
    if (v.score > 0 && v.block.kind !== 'heading') proseAfter = true;
    else if (v.block.kind === 'heading' && !proseAfter) drop(i, 'loose-heading', 'heading that no prose follows');
    else if (!proseAfter && v.block.text.length < 60 && !SENTENCE_END.test(v.block.text))
      drop(i, 'after-prose', 'short line after the last paragraph');
  }
  return verdicts;
}
