import type { Metadata, PageInput } from '../document/layers.js';
import { DocumentFailure } from '../document/message.js';
import { findChrome } from '../lang/en/chrome-phrases.js';
import { applyVerdicts, type PageLayers } from './apply-verdicts.js';
import { dropRepeats } from './drop-repeats.js';
import { cutDump, mapSpans } from './dump-blocks.js';
import { readDumpHead } from './dump-head.js';
import { readLines } from './dump-lines.js';
import { isSiteMenu, judgeDump } from './judge-dump.js';
import { liftAsides } from './lift-asides.js';
import { splitParagraphs } from './plain-text.js';
import type { Verdict } from './verdict.js';

/** Lines looked at to tell a dump from a text. */
const LINES_LOOKED_AT = 400;
/** So much furniture makes a dump. */
const SIGNS = 2;

/**
 * True when the text shows the chrome of a page: at least two short lines that are known furniture ("Skip to main
 * content", "Story Highlights", "E-mail to a friend", "Home | Search | Help") or begin with a link mark (`[3]Home`).
 */
export function looksLikeDump(raw: string): boolean {
  let seen = 0;
  for (const line of readLines(raw, LINES_LOOKED_AT)) {
    if (line.text.length > 100) continue;
    if ((line.marks > 0 || findChrome(line.text) || isSiteMenu(line.text)) && ++seen >= SIGNS) return true;
  }
  return false;
}

/** Reads a text: with `dump`, as a dump of a page, dropping its chrome; without, paragraph by paragraph, all kept. */
export function readDump(raw: string, input: PageInput, dump: boolean): PageLayers {
  const given: Metadata = {
    highlights: [],
    contributors: [],
    captions: [],
    notes: [],
    ...(input.date === undefined ? {} : { published: { value: input.date, from: 'given' } }),
  };
  if (!dump) {
    const whole = splitParagraphs(raw).map((span): Verdict => {
      const block = mapSpans(raw, [[span]], 'paragraph');
      return { block, keep: true, rule: 'page/read-dump#text', reason: 'a paragraph of a plain text', score: 1 };
    });
    return nonEmpty(applyVerdicts(whole, given));
  }
  const blocks = cutDump(raw);
  const verdicts = judgeDump(blocks);
  const text = (i: number) => verdicts[i]?.block.text;
  // One line may come twice; two in a row come twice only in a copy.
  dropRepeats(verdicts, { isParagraph: () => true, areSiblings: (i, j) => text(i - 1) !== text(j - 1) && text(i + 1) !== text(j + 1) });
  const metadata = readDumpHead(verdicts, given);
  return nonEmpty(applyVerdicts(verdicts, liftAsides(verdicts, metadata)));
}

function nonEmpty(page: PageLayers): PageLayers {
  if (!page.blocks.some((b) => /[\p{L}\p{N}]/u.test(b.text)))
    throw new DocumentFailure('NO_ARTICLE', 'the text holds page furniture but no article');
  return page;
}
