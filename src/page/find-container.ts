import { type Box, signature } from './box.js';

/** Share of a box's prose that one child must hold for the walk to go down into it. */
const DESCEND_SHARE = 0.62;
/** A hinted container (`articleBody`, "story-body", <article>) is taken when it holds this share of the page's prose. */
const HINT_SHARE = 0.45;
/** Of the hinted containers, those with this share of what the fullest holds are equals: the innermost wins. */
const EQUAL_SHARE = 0.85;
/** Prose left behind that is worth staying for: about one short paragraph. */
const WORTH_STAYING = 0.8;
/** Links in text that goes with the article take at most this share. */
const LINK_LIMIT = 0.25;
/** Share of a box's characters that are prose, where the box is nothing but text. */
const PURE = 0.75;
/** Boxes more than this many blocks apart are not one text. */
const NEAR = 6;

/** The box that holds the article: hinted ones first, else down from the page to what still holds most of its prose. */
export function findContainer(root: Box): Box {
  let box = widen(bestHint(root) ?? root, root);
  for (let child = fullest(box); child; child = fullest(box)) {
    if (child.prose < DESCEND_SHARE * box.prose || isLeaf(child) || leavesProse(box, child)) break;
    box = child;
  }
  return box;
}

function fullest(box: Box): Box | undefined {
  let best: Box | undefined;
  for (const child of box.children) if (!child.shunned && child.prose > (best?.prose ?? 0)) best = child;
  return best;
}

/** True when going down to `child` would leave behind text that goes with it. */
function leavesProse(box: Box, child: Box): boolean {
  let single = 0;
  for (const other of box.children) {
    if (other === child || !goesWith(other, child)) continue;
    // One block alone above the body is a standfirst, or below it a note on the author: no reason to stay.
    if (saysBody(other, child) || other.end - other.first > 1 || other.name === 'p' || ++single > 1) return true;
  }
  return false;
}

/** A body cut in two around an inset: both parts say that they are the body. An `<article>` beside another is another story. */
function saysBody(other: Box, body: Box): boolean {
  return other.hinted && body.hinted && other.name !== 'article' && signature(other) === signature(body);
}

/** A sibling that is nothing but text, or one of the same class, close by. */
function goesWith(other: Box, body: Box): boolean {
  if (other.shunned || other.legal || other.prose < WORTH_STAYING || other.linkChars > LINK_LIMIT * other.chars) return false;
  if (saysBody(other, body)) return true;
  const apart = other.first >= body.end ? other.first - body.end : body.first - other.end;
  if (apart > NEAR) return false;
  return other.prose * 100 > PURE * Math.min(other.chars, 600 * (other.end - other.first)) || signature(other) === signature(body);
}

/** A body cut into several boxes: up while the next box holds siblings that go with it. */
function widen(box: Box, root: Box): Box {
  for (let at = box; at.parent && at.parent !== root; at = at.parent) {
    const { parent } = at;
    if (parent.name === 'body') break;
    if (leavesProse(parent, at)) return parent;
    if (parent.children.length > 1) break;
  }
  return box;
}

/** Of the hinted boxes that hold enough, the innermost with nearly all that the fullest of them holds. */
function bestHint(root: Box): Box | undefined {
  const hinted: Box[] = [];
  const stack: Box[] = [root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box.shunned || box.prose < HINT_SHARE * root.prose) continue;
    if (box.hinted) hinted.push(box);
    stack.push(...box.children.slice(0, MOST_CHILDREN));
  }
  const most = hinted.reduce((max, box) => Math.max(max, box.prose), 0);
  return hinted
    .filter((box) => box.prose >= EQUAL_SHARE * most)
    .reduce<Box | undefined>((a, b) => (a && a.depth >= b.depth ? a : b), undefined);
}

/** More children than this at one level are not searched for hints. */
const MOST_CHILDREN = 10_000;

const LEAVES = new Set(['p', 'li', 'blockquote', 'pre', 'ul', 'ol']);
/** A cell with fewer blocks is data of a table; one with more is a column of a layout. */
const FEWEST_OF_COLUMN = 4;
function isLeaf(box: Box): boolean {
  return LEAVES.has(box.name) || (box.name === 'td' && box.end - box.first < FEWEST_OF_COLUMN);
}
