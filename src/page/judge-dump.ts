import { findChrome } from '../lang/en/chrome-phrases.js';
import { isSolicitation } from '../lang/en/solicitations.js';
import type { DumpBlock } from './dump-blocks.js';
import { dropRelated } from './dump-related.js';
import { dropAdvertisements, dropFigureRows, dropGalleryCaptions, dropReferences, dropRuns, keepHeads } from './dump-rows.js';
import { cutUnits, isParted, joinUnits, type Unit } from './dump-units.js';
import { endsSentence, proseScore, REAL_PARAGRAPH } from './prose-score.js';
import { dropped, type Verdict } from './verdict.js';

/** Blocks that may stand between the best stretch and a further paragraph of the article. */
const GAP = { up: 9, down: 5 };

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
  if (isParted(blocks, verdicts)) {
    keepHeads(verdicts, blocks);
    dropAdvertisements(verdicts, blocks);
  }
  const units = cutUnits(blocks, verdicts);
  const { start, end } = withScore(widen(bestStretch(units), units), units, blocks);
  verdicts.forEach((verdict, i) => {
    if (!verdict.keep || (i >= start && i < end)) return;
    const rule = i < start ? 'before-prose' : 'after-prose';
    verdicts[i] = dropped(verdict, `page/judge-dump#${rule}`, i < start ? 'above the article' : 'below the article');
  });
  dropRelated(verdicts, blocks, start, end);
  const joined = joinUnits(blocks, verdicts);
  markHeadings(joined);
  return joined;
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

/** A row of labels with a button of every site among them. */
export function isSiteMenu(text: string): boolean {
  return isMenu(text) && text.split(SEPARATOR).some((p) => findChrome(p)?.rule === 'page/chrome-phrases#navigation');
}

/** "Home | World | Sport", "News > Europe > Norway": three or more short pieces. */
function isMenu(text: string): boolean {
  if (text.length > 400 || endsSentence(text)) return false;
  const pieces = text.split(SEPARATOR).filter((p) => p !== '');
  return pieces.length >= 3 && pieces.every((p) => p.split(' ').length <= 5 && p.length <= 40);
}

/** What stands in the middle of a story as often as at its end, row by row: it says nothing of where the story ends. */
const INSET = /#(?:figures|stock-quotes|caption)$/;

/** The stretch of units worth most: prose adds its score, everything else costs. */
function bestStretch(units: readonly Unit[]): Stretch {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let from = 0;
  units.forEach(({ keep, worth, rule }, i) => {
    if (!keep && INSET.test(rule)) return;
    sum += worth;
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best.sum) best = { start: from, end: i + 1, sum };
  });
  return best.sum > 0 ? best : { start: 0, end: units.length };
}

/** Over a gap of a few lines (a list, a menu in between) to the next real paragraph: further up than down, where teasers stand. */
function widen({ start, end }: Stretch, units: readonly Unit[]): Stretch {
  const isParagraph = (i: number) => units[i]?.keep === true && (units[i] as Unit).score >= REAL_PARAGRAPH;
  let [from, to] = [start, end];
  for (let i = start - 1; i >= from - GAP.up && i >= 0; i--) if (isParagraph(i)) from = i;
  for (let i = end; i < to + GAP.down && i < units.length; i++) if (isParagraph(i)) to = i + 1;
  return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}

/** "Moss 1 Halden 1": the result right above the report of the match. */
const SCORE = /^\p{Lu}[\p{L}.' -]{2,40} \d{1,3},? \p{Lu}[\p{L}.' -]{2,40} \d{1,3}$/u;

function withScore(stretch: Stretch, units: readonly Unit[], blocks: readonly DumpBlock[]): Stretch {
  const above = units.find((unit) => unit.end === stretch.start);
  const scored = above?.keep && blocks.slice(above.start, above.end).some(({ text }) => SCORE.test(text));
  return scored ? { ...stretch, start: above.start } : stretch;
}

/** A short line that is no sentence, with prose below it, is a subheading. */
function markHeadings(verdicts: Verdict[]): void {
  verdicts.forEach((verdict, i) => {
    const { block, keep } = verdict;
    if (keep && block.kind === 'paragraph' && block.text.length < 90 && !/[.!?…:;,]["”’)\]]*$/.test(block.text))
      verdicts[i] = { ...verdict, block: { ...block, kind: 'heading' } };
  });
}
