import type { MapSegment } from '../document/layers.js';
import type { DumpBlock } from './dump-blocks.js';
import { endsSentence, proseScore, REAL_PARAGRAPH } from './prose-score.js';
import type { Verdict } from './verdict.js';

/** What blocks that are no prose cost the stretch they stand in: the article is the stretch that is worth most. */
const COST = { chrome: 0.5, short: 0.3, heading: 0.15 };
/** So many paragraphs are needed to tell them, this share of them parted by blank lines. */
const FEWEST_PARTED = 3;
const MOSTLY_PARTED = 0.75;
/** A list of results has so many figures a line. */
const RESULTS = 1.5;

/** Blocks `[start, end)` that a reader sees as one: a single one, or all lines between two blank lines. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly keep: boolean;
  /** What it adds to the article it stands in, or costs it. */
  readonly worth: number;
  /** How much it looks like prose. */
  readonly score: number;
  readonly rule: string;
}

/** True when blank lines part the paragraphs: what stands between two of them is one, whatever lines it has. */
export function isParted(blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): boolean {
  let [pairs, parted, apart, seen] = [0, 0, false, false];
  blocks.forEach((block, i) => {
    apart ||= block.apart;
    const { keep, score } = verdicts[i] as Verdict;
    if (!keep || score < REAL_PARAGRAPH || block.kind !== 'paragraph') return;
    if (seen) {
      pairs += 1;
      if (apart) parted += 1;
    }
    [apart, seen] = [false, true];
  });
  return pairs >= FEWEST_PARTED && parted >= MOSTLY_PARTED * pairs;
}

/** The units of a dump: its blocks, or, where blank lines part the paragraphs, the kept lines between two blank lines. */
export function cutUnits(blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): Unit[] {
  const together = isParted(blocks, verdicts);
  const units: Unit[] = [];
  for (let start = 0; start < blocks.length; ) {
    const end = together ? endOfParagraph(start, blocks, verdicts) : start + 1;
    units.push(weigh(start, end, blocks, verdicts));
    start = end;
  }
  return units;
}

/** Where the paragraph that starts at `start` ends. */
function endOfParagraph(start: number, blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): number {
  let end = start + 1;
  while (end < blocks.length && goesWith(end, blocks, verdicts)) end += 1;
  return end;
}

/** True when the block at `i` and the one before it are lines of one paragraph. */
function goesWith(i: number, blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): boolean {
  const [last, block] = [blocks[i - 1] as DumpBlock, blocks[i] as DumpBlock];
  if (block.apart || block.kind !== 'paragraph' || last.kind !== 'paragraph') return false;
  return verdicts[i]?.keep === true && verdicts[i - 1]?.keep === true;
}

function weigh(start: number, end: number, blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): Unit {
  const { keep, score: single, rule, block } = verdicts[start] as Verdict;
  const lines = blocks.slice(start, end);
  const some = verdicts.slice(start, end).some((v) => v.score > 0);
  const results = lines.length > 1 && isResults(lines);
  const score = lines.length === 1 ? single : some || results ? scoreTogether(lines) : 0;
  const each = keep ? (block.kind === 'heading' || block.kind === 'list-item' ? COST.heading : COST.short) : COST.chrome;
  return { start, end, keep, worth: keep && score > 0 ? score : -each * (results ? 1 : lines.length), score, rule };
}

function scoreTogether(lines: readonly DumpBlock[]): number {
  const text = lines.map((l) => l.text).join(' ');
  const links = lines.reduce((sum, l) => sum + l.linkChars, 0);
  return proseScore(text, 'paragraph', Math.min(links, text.length));
}

/** Numbers that are none of a result: the line's own, a day, a year, a time. */
const NO_RESULT =
  /^\d{1,2}[.)]\s|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/giu;

/** Results, scores, line-ups: more figures than lines, and no line cut into columns. */
function isResults(lines: readonly DumpBlock[]): boolean {
  const figures = lines.reduce((sum, { text }) => sum + (text.replace(NO_RESULT, ' ').match(/\d+/g)?.length ?? 0), 0);
  return figures >= RESULTS * lines.length && !lines.some((l) => l.map.length > l.lines && !endsSentence(l.text));
}

/** Joins the lines of each paragraph that are kept. */
export function joinUnits(blocks: readonly DumpBlock[], verdicts: readonly Verdict[]): Verdict[] {
  if (!isParted(blocks, verdicts)) return [...verdicts];
  const joined: Verdict[] = [];
  for (let start = 0; start < verdicts.length; ) {
    const end = endOfParagraph(start, blocks, verdicts);
    joined.push(join(verdicts.slice(start, end)));
    start = end;
  }
  return joined;
}

function join(lines: readonly Verdict[]): Verdict {
  const first = lines[0] as Verdict;
  if (lines.length === 1) return first;
  const map: MapSegment[] = [];
  let shift = 0;
  for (const { block } of lines) {
    for (const [a, b, from, to] of block.map) map.push([a + shift, b + shift, from, to]);
    shift += block.text.length + 1;
  }
  const text = lines.map((l) => l.block.text).join(' ');
  return { ...first, block: { ...first.block, text, map }, score: proseScore(text, 'paragraph', 0) };
}
