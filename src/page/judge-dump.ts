import { findChrome, isEndHeading } from '../lang/en/chrome-phrases.js';
import { isSolicitation } from '../lang/en/solicitations.js';
import type { DumpBlock } from './dump-blocks.js';
import { endsSentence, proseScore } from './prose-score.js';
import { dropped, type Verdict } from './verdict.js';

/** What a block that is no prose costs the stretch it stands in: the article is the stretch that is worth most. */
const COST = { chrome: 0.5, short: 0.3, heading: 0.15 };
/** So many short lines in a row are a list of links. */
const RUN_OF_LINKS = 3;
/** An end heading ends the article when less than this share of its prose follows. */
const LITTLE_LEFT = 0.25;
/** Blocks that may stand between the best stretch and a further paragraph of the article. */
const GAP = { up: 9, down: 5 };
const REAL_PARAGRAPH = 1;
/** Prose of at least this score ends a list of related stories. */
const PARAGRAPH = 0.5;

/** Blocks `[start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Judges the blocks of a dump: chrome by its words, link lists, addresses; then the stretch of blocks that holds the
 * article, and in it what stands under headings of other stories.
 */
export function judgeDump(blocks: readonly DumpBlock[]): Verdict[] {
  const verdicts = blocks.map(judge);
  dropReferences(verdicts);
  dropFigureRows(verdicts);
  dropGalleryCaptions(verdicts);
  dropRuns(verdicts, blocks);
  const { start, end } = widen(bestStretch(verdicts), verdicts);
  verdicts.forEach((verdict, i) => {
    if (!verdict.keep || (i >= start && i < end)) return;
    const rule = i < start ? 'before-prose' : 'after-prose';
    verdicts[i] = dropped(verdict, `page/judge-dump#${rule}`, i < start ? 'above the article' : 'below the article');
  });
  dropRelated(verdicts, start, end);
  markHeadings(verdicts);
  return verdicts;
}

function judge(block: DumpBlock): Verdict {
  const { text, kind } = block;
  const score = scoreOf(block);
  const no = (rule: string, reason: string): Verdict => ({ block, keep: false, rule, reason, score });
  const own = (rule: string, reason: string) => no(`page/judge-dump#${rule}`, reason);
  const chrome = findChrome(text);
  if (chrome) return no(chrome.rule, chrome.reason);
  if (isSolicitation(text)) return no('page/solicitations#call', 'a call of the site to its readers');
  if (/^(?:\d{1,3}[.)]\s+)?(?:https?|file|mailto|ftp):\S+$/.test(text)) return own('address', 'an address alone');
  if (isMenu(text)) return own('menu', 'menu on one line');
  const linked = block.linkChars > 0.75 * text.length || (block.marks > 0 && text.length < 40 * block.marks);
  if (linked && kind !== 'heading' && !endsSentence(text)) return own('links', 'nothing but links');
  return { block, keep: true, rule: 'page/judge-dump#prose', reason: 'prose', score };
}

/** A bullet or a short line counts as prose only when it is a sentence. */
function scoreOf({ text, kind, linkChars }: DumpBlock): number {
  return proseScore(text, kind, Math.min(linkChars, text.length));
}

const SEPARATOR = /\s*(?:\||·|•|»|›|\s>\s|\s\/\s|\s::\s)\s*/u;

/** "Home | World | Sport", "News > Europe > Norway": three or more short pieces. */
function isMenu(text: string): boolean {
  if (text.length > 400 || endsSentence(text)) return false;
  const pieces = text.split(SEPARATOR).filter((p) => p !== '');
  return pieces.length >= 3 && pieces.every((p) => p.split(' ').length <= 5 && p.length <= 40);
}

/** The list of addresses that lynx and links put below the text. */
function dropReferences(verdicts: Verdict[]): void {
  const at = verdicts.findLastIndex(({ block }) => /^(?:references|(?:visible|hidden) links):?$/i.test(block.text));
  if (at < 0 || !verdicts.slice(at + 1, at + 4).some((v) => v.rule === 'page/judge-dump#address')) return;
  for (let i = at; i < verdicts.length; i++)
    verdicts[i] = dropped(verdicts[i] as Verdict, 'page/judge-dump#references', 'list of the addresses of links');
}

/** A word or three, then numbers and nothing else: "CVN 4.37 -0.54 -11.00". */
const FIGURES = /^(?:\S{1,20} ){1,3}(?:[-+±$£€]?\d[\d.,]*%?(?: |$)){2,12}$/;
const FEWEST_ROWS = 2;

/** Rows of figures in a row, and the line above that names their columns. */
function dropFigureRows(verdicts: Verdict[]): void {
  let from = 0;
  for (let i = 0; i <= verdicts.length; i++) {
    const verdict = verdicts[i];
    if (verdict?.keep && verdict.block.text.length < 100 && FIGURES.test(verdict.block.text)) continue;
    if (i - from >= FEWEST_ROWS)
      for (let j = from; j < i; j++) verdicts[j] = dropped(verdicts[j] as Verdict, 'page/judge-dump#figures', 'row of a table of figures');
    from = i + 1;
  }
}

const GALLERY = /^(?:click to (?:view|see)\b|\d{1,3} of \d{1,3}$)/i;
const LONGEST_CAPTION = 200;

/** The line right above the buttons of a gallery. */
function dropGalleryCaptions(verdicts: Verdict[]): void {
  for (let i = 0; i + 1 < verdicts.length; i++) {
    const [verdict, next] = [verdicts[i] as Verdict, verdicts[i + 1] as Verdict];
    if (!verdict.keep || next.keep || !GALLERY.test(next.block.text) || verdict.block.text.length > LONGEST_CAPTION) continue;
    const block = { ...verdict.block, kind: 'caption' as const };
    verdicts[i] = { ...dropped(verdict, 'page/judge-dump#caption', 'caption above the buttons of a gallery'), block };
  }
}

/** Short lines in a row, none a sentence, none a bullet, none a score: menus and lists of other stories. */
function dropRuns(verdicts: Verdict[], blocks: readonly DumpBlock[]): void {
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

/** What stands in the middle of a story as often as at its end, row by row: it says nothing of where the story ends. */
const INSET = /#(?:figures|stock-quotes|caption)$/;

/** The stretch of blocks worth most: prose adds its score, everything else costs. */
function bestStretch(verdicts: readonly Verdict[]): Stretch {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let from = 0;
  verdicts.forEach(({ keep, score, block, rule }, i) => {
    if (!keep && INSET.test(rule)) return;
    const cost = keep ? (block.kind === 'heading' || block.kind === 'list-item' ? COST.heading : COST.short) : COST.chrome;
    sum += keep && score > 0 ? score : -cost;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best.sum) best = { start: from, end: i + 1, sum };
  });
  return best.sum > 0 ? best : { start: 0, end: verdicts.length };
}

/** Over a gap of a few lines (a list, a menu in between) to the next real paragraph: further up than down, where teasers stand. */
function widen({ start, end }: Stretch, verdicts: readonly Verdict[]): Stretch {
  const isParagraph = (i: number) => verdicts[i]?.keep === true && (verdicts[i] as Verdict).score >= REAL_PARAGRAPH;
  let [from, to] = [start, end];
  for (let i = start - 1; i >= from - GAP.up && i >= 0; i--) if (isParagraph(i)) from = i;
  for (let i = end; i < to + GAP.down && i < verdicts.length; i++) if (isParagraph(i)) to = i + 1;
  return { start: from, end: to };
}

/** Headings of other stories end the article, or, where much of it follows, only hide the short lines below them. */
function dropRelated(verdicts: Verdict[], start: number, end: number): void {
  let left = 0;
  for (let i = start; i < end; i++) left += (verdicts[i] as Verdict).keep ? (verdicts[i] as Verdict).score : 0;
  const total = left;
  let hiding = false;
  for (let i = start; i < end; i++) {
    const verdict = verdicts[i] as Verdict;
    const { text, kind } = verdict.block;
    if (verdict.keep) left -= verdict.score;
    const label = verdict.rule.startsWith('page/chrome-phrases#');
    // "Don't Miss" above bullets hides them, but ends nothing.
    if (verdict.rule === 'page/chrome-phrases#read-more' && text.length < 30 && verdicts[i + 1]?.block.kind === 'list-item') {
      hiding = true;
      continue;
    }
    if ((verdict.keep || label) && verdict.score < PARAGRAPH && isEndHeading(text)) {
      hiding = true;
      if (verdict.keep) verdicts[i] = dropped(verdict, 'page/judge-dump#end-heading', 'heading of other stories');
      if (left < LITTLE_LEFT * total) {
        for (let j = i + 1; j < end; j++)
          if ((verdicts[j] as Verdict).keep)
            verdicts[j] = dropped(verdicts[j] as Verdict, 'page/judge-dump#after-end', 'after the heading that ends the article');
        return;
      }
    } else if (hiding && verdict.keep) {
      if (verdict.score >= PARAGRAPH && kind !== 'list-item') hiding = false;
      else verdicts[i] = dropped(verdict, 'page/judge-dump#related', 'below a heading of other stories');
    }
  }
}

/** A short line that is no sentence, with prose below it, is a subheading. */
function markHeadings(verdicts: Verdict[]): void {
  verdicts.forEach((verdict, i) => {
    const { block, keep } = verdict;
    if (keep && block.kind === 'paragraph' && block.text.length < 90 && !/[.!?…:;,]["”’)\]]*$/.test(block.text))
      verdicts[i] = { ...verdict, block: { ...block, kind: 'heading' } };
  });
}
