import { isEndHeading } from '../lang/en/chrome-phrases.js';
import type { DumpBlock } from './dump-blocks.js';
import { headsParagraph } from './dump-rows.js';
import { dropped, type Verdict } from './verdict.js';

/** An end heading ends the article when less than this share of its prose follows. */
const LITTLE_LEFT = 0.25;
/** A copyright line ends it when no more than this follows: pictures have such lines too. */
const HARDLY_ANY_LEFT = 0.1;
const HAS_RIGHTS = /\b(?:19|20)\d\d\b|\brights\b/;
/** Prose of at least this score ends a list of related stories. */
const PARAGRAPH = 0.5;

const COPYRIGHT = 'page/chrome-phrases#copyright';
/** The heading of a row of links went with it, and is a heading all the same. */
const ROW = 'page/judge-dump#before-prose';

/** Headings of other stories end the article, or, where much of it follows, only hide the short lines below them. */
export function dropRelated(verdicts: Verdict[], blocks: readonly DumpBlock[], start: number, end: number): void {
  let left = 0;
  for (let i = start; i < end; i++) left += (verdicts[i] as Verdict).keep ? (verdicts[i] as Verdict).score : 0;
  const total = left;
  let hiding = false;
  for (let i = start; i < end; i++) {
    const verdict = verdicts[i] as Verdict;
    const { text, kind } = verdict.block;
    if (verdict.keep) left -= verdict.score;
    const label = verdict.rule.startsWith('page/chrome-phrases#') || verdict.rule === ROW;
    if (verdict.rule === COPYRIGHT && HAS_RIGHTS.test(text) && left < HARDLY_ANY_LEFT * total) {
      dropRest(verdicts, i + 1, end, 'after the copyright line');
      return;
    }
    // "Don't Miss" above bullets hides them, but ends nothing.
    if (verdict.rule === 'page/chrome-phrases#read-more' && text.length < 30 && verdicts[i + 1]?.block.kind === 'list-item') {
      hiding = true;
      continue;
    }
    if ((verdict.keep || label) && verdict.score < PARAGRAPH && isEndHeading(text)) {
      hiding = true;
      if (verdict.keep) verdicts[i] = dropped(verdict, 'page/judge-dump#end-heading', 'heading of other stories');
      if (left < LITTLE_LEFT * total) {
        dropRest(verdicts, i + 1, end, 'after the heading that ends the article');
        return;
      }
    } else if (hiding && verdict.keep) {
      if ((verdict.score >= PARAGRAPH && kind !== 'list-item') || headsParagraph(i, blocks, verdicts)) hiding = false;
      else verdicts[i] = dropped(verdict, 'page/judge-dump#related', 'below a heading of other stories');
    }
  }
}

function dropRest(verdicts: Verdict[], from: number, end: number, reason: string): void {
  for (let i = from; i < end; i++)
    if ((verdicts[i] as Verdict).keep) verdicts[i] = dropped(verdicts[i] as Verdict, 'page/judge-dump#after-end', reason);
}
