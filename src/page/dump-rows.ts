import type { DumpBlock } from './dump-blocks.js';
import { endsSentence, REAL_PARAGRAPH } from './prose-score.js';
import { dropped, type Verdict } from './verdict.js';

/** So many short lines in a row are a list of links. */
const RUN_OF_LINKS = 3;

/** The list of addresses that lynx and links put below the text. */
export function dropReferences(verdicts: Verdict[]): void {
  const at = verdicts.findLastIndex(({ block }) => /^(?:references|(?:visible|hidden) links):?$/i.test(block.text));
  if (at < 0 || !verdicts.slice(at + 1, at + 4).some((v) => v.rule === 'page/judge-dump#address')) return;
  for (let i = at; i < verdicts.length; i++)
    verdicts[i] = dropped(verdicts[i] as Verdict, 'page/judge-dump#references', 'list of the addresses of links');
}

/** A word or three, then numbers and nothing else: "CVN 4.37 -0.54 -11.00". */
const FIGURES = /^(?:\S{1,20} ){1,3}(?:[-+±$£€]?\d[\d.,]*%?(?: |$)){2,12}$/;
const FEWEST_ROWS = 2;

/** Quotes have fractions, signs and per cents; rows of whole numbers are results and standings, which may be the story. */
const FRACTION = /\d\.\d|[-+±$£€%]\s?\d|\d%/;

/** Rows of figures in a row, and the line above that names their columns. */
export function dropFigureRows(verdicts: Verdict[]): void {
  let from = 0;
  for (let i = 0; i <= verdicts.length; i++) {
    const verdict = verdicts[i];
    if (verdict?.keep && verdict.block.text.length < 100 && FIGURES.test(verdict.block.text)) continue;
    if (i - from >= FEWEST_ROWS && verdicts.slice(from, i).some((v) => FRACTION.test(v.block.text)))
      for (let j = from; j < i; j++) verdicts[j] = dropped(verdicts[j] as Verdict, 'page/judge-dump#figures', 'row of a table of figures');
    from = i + 1;
  }
}

const GALLERY = /^(?:click to (?:view|see)\b|\d{1,3} of \d{1,3}$)/i;
const LONGEST_CAPTION = 200;

/** The line right above the buttons of a gallery. */
export function dropGalleryCaptions(verdicts: Verdict[]): void {
  for (let i = 0; i + 1 < verdicts.length; i++) {
    const [verdict, next] = [verdicts[i] as Verdict, verdicts[i + 1] as Verdict];
    if (!verdict.keep || next.keep || !GALLERY.test(next.block.text) || verdict.block.text.length > LONGEST_CAPTION) continue;
    const block = { ...verdict.block, kind: 'caption' as const };
    verdicts[i] = { ...dropped(verdict, 'page/judge-dump#caption', 'caption above the buttons of a gallery'), block };
  }
}

/** Short lines in a row, none a sentence, none a bullet, none a score: menus and lists of other stories. */
export function dropRuns(verdicts: Verdict[], blocks: readonly DumpBlock[]): void {
  let from = 0;
  const isShort = (i: number) => {
    const { text, kind, lines } = blocks[i] as DumpBlock;
    return (
      (verdicts[i] as Verdict).keep &&
      kind === 'paragraph' &&
      lines === 1 &&
      text.length < 90 &&
      !endsSentence(text) &&
      !/[:;,]$|\d/.test(text)
    );
  };
  for (let i = 0; i <= blocks.length; i++) {
    if (i < blocks.length && isShort(i)) continue;
    // The last of the row may be the heading of what follows; above the body it may be the headline.
    const announced = from > 0 && (blocks[from - 1] as DumpBlock).text.endsWith(':');
    if (i - from > RUN_OF_LINKS && from > 0 && !announced) {
      for (let j = from; j < i - 1; j++)
        verdicts[j] = dropped(verdicts[j] as Verdict, 'page/judge-dump#before-prose', 'one of a row of short lines');
    }
    from = i + 1;
  }
}

const CAPITALS = /^[^\p{Ll}]{2,40}$/u;

/** A line in capitals right above a paragraph, a blank line before it and none after: it heads the paragraph, whatever it says. */
export function headsParagraph(i: number, blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): boolean {
  const [block, next, verdict] = [blocks[i], blocks[i + 1], verdicts[i + 1]];
  if (!block?.apart || !next || next.apart || next.kind !== 'paragraph' || !/\p{Lu}/u.test(block.text)) return false;
  return CAPITALS.test(block.text) && verdict?.keep === true && verdict.score >= REAL_PARAGRAPH;
}

/** "NEXT", "MORE", "SEARCH" are buttons, but for those that head a paragraph. */
export function keepHeads(verdicts: Verdict[], blocks: readonly DumpBlock[]): void {
  verdicts.forEach((verdict, i) => {
    if (verdict.rule !== 'page/chrome-phrases#navigation' || !headsParagraph(i, blocks, verdicts)) return;
    verdicts[i] = { ...verdict, keep: true, rule: 'page/judge-dump#head', reason: 'line in capitals right above a paragraph' };
  });
}

/** Where blank lines part the paragraphs: the short lines right below the label of an advertisement are it. */
export function dropAdvertisements(verdicts: Verdict[], blocks: readonly DumpBlock[]): void {
  let inside = false;
  verdicts.forEach((verdict, i) => {
    const block = blocks[i] as DumpBlock;
    if (verdict.rule === 'page/chrome-phrases#advertisement') inside = true;
    else if (block.apart || verdict.score >= REAL_PARAGRAPH) inside = false;
    else if (inside && verdict.keep)
      verdicts[i] = dropped(verdict, 'page/judge-dump#advertisement', 'right below the label of an advertisement');
  });
}
