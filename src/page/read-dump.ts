import type { BlockKind, MapSegment, Metadata, PageInput } from '../document/layers.js';
import { DocumentFailure } from '../document/message.js';
import type { Span } from '../document/span.js';
import { END_HEADINGS, findChrome } from '../lang/en/chrome-phrases.js';
import { applyVerdicts, type PageLayers } from './apply-verdicts.js';
import { readDumpHead } from './dump-head.js';
import { liftAsides } from './lift-asides.js';
import { splitParagraphs } from './plain-text.js';
import type { Candidate, Verdict } from './verdict.js';

const BULLET = /^[ \t]*(?:[•·*▪●◦‣–+o-])[ \t]+/;
const SENTENCE_END = /[.!?…:;,]["”’)\]]*$/;
/** Lines of a hard-wrapped paragraph are about this long, the last one apart. */
const WRAP_WIDTH = 45;
/** A line this long is prose even without a full stop. */
const PROSE_LENGTH = 90;

/**
 * True when the text shows the chrome of a page: at least two short lines that are known furniture ("Skip to main
 * content", "Story Highlights", "E-mail to a friend").
 */
export function looksLikeDump(raw: string): boolean {
  let seen = 0;
  for (const line of linesOf(raw, 400)) {
    if (line.text.length > 100) continue;
    if (findChrome(line.text) && ++seen >= 2) return true;
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
    const whole = splitParagraphs(raw).map((span) => keep(candidate(raw, [span], 'paragraph')));
    return nonEmpty(applyVerdicts(whole, given));
  }
  const verdicts = judgeLines(cutCandidates(raw));
  const metadata = readDumpHead(verdicts, given);
  return nonEmpty(applyVerdicts(verdicts, liftAsides(verdicts, metadata)));
}

function nonEmpty(page: PageLayers): PageLayers {
  if (page.blocks.length === 0) throw new DocumentFailure('NO_ARTICLE', 'the text holds page furniture but no article');
  return page;
}

interface Line extends Span {
  readonly text: string;
  readonly bullet: boolean;
  /** True when a blank line stands before it. */
  readonly apart: boolean;
}

function linesOf(raw: string, limit: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let apart = true;
  while (start <= raw.length && lines.length < limit) {
    const newline = raw.indexOf('\n', start);
    const end = newline < 0 ? raw.length : newline;
    const whole = raw.slice(start, end);
    const bullet = BULLET.exec(whole);
    const lead = bullet ? bullet[0].length : whole.length - whole.trimStart().length;
    const text = whole.slice(lead).trimEnd();
    if (text === '') apart = true;
    else {
      lines.push({ start: start + lead, end: start + lead + text.length, text, bullet: bullet !== null, apart });
      apart = false;
    }
    start = end + 1;
  }
  return lines;
}

/** Lines that belong together (hard-wrapped prose) become one candidate; each chrome line and bullet stays alone. */
function cutCandidates(raw: string): Candidate[] {
  const candidates: Candidate[] = [];
  let open: Line[] = [];
  const flush = () => {
    const first = open[0];
    if (first) candidates.push(candidate(raw, open, first.bullet ? 'list-item' : 'paragraph'));
    open = [];
  };
  for (const line of linesOf(raw, Number.POSITIVE_INFINITY)) {
    const last = open[open.length - 1];
    const wrapped =
      last !== undefined &&
      !line.apart &&
      !line.bullet &&
      last.text.length >= WRAP_WIDTH &&
      !findChrome(line.text) &&
      !findChrome(last.text);
    if (!wrapped) flush();
    open.push(line);
  }
  flush();
  return candidates;
}

/** One candidate of several spans of the input, joined by single spaces, white space inside folded. */
function candidate(raw: string, spans: readonly Span[], kind: BlockKind): Candidate {
  let text = '';
  const map: MapSegment[] = [];
  for (const { start, end } of spans) {
    for (const match of raw.slice(start, end).matchAll(/\S+(?: \S+)*/g)) {
      const piece = match[0].replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
      if (piece === '') continue;
      if (text !== '') text += ' ';
      const from = text.length;
      text += piece;
      map.push([from, text.length, start + match.index, start + match.index + match[0].length]);
    }
  }
  return { text, map, kind };
}

function keep(block: Candidate): Verdict {
  return { block, keep: true, rule: 'page/read-dump#prose', reason: 'prose', score: proseOf(block) };
}

function proseOf({ text, kind }: Candidate): number {
  if (kind === 'list-item' && text.length < PROSE_LENGTH) return 0;
  if (text.length >= PROSE_LENGTH) return text.length / 100;
  return text.length >= 30 && /[.!?…]["”’)\]]*$/.test(text) ? text.length / 100 : 0;
}

/** Chrome by its words anywhere; short lines before the first prose and after the last; all after an end heading. */
function judgeLines(candidates: readonly Candidate[]): Verdict[] {
  const verdicts = candidates.map((block): Verdict => {
    const chrome = findChrome(block.text);
    return chrome ? { block, keep: false, rule: chrome.rule, reason: chrome.reason, score: 0 } : keep(block);
  });
  const prose = verdicts.map((v, i) => (v.keep && v.score >= 0.3 ? i : -1)).filter((i) => i >= 0);
  const first = prose[0] ?? 0;
  const last = prose[prose.length - 1] ?? -1;
  let ended = false;
  verdicts.forEach((verdict, i) => {
    if (!verdict.keep || verdict.score >= 0.3) {
      if (ended && verdict.keep) verdicts[i] = drop(verdict, 'after-end', 'after the heading that ends the article');
      return;
    }
    const late = i > first + (last - first) / 2;
    if (late && END_HEADINGS.test(verdict.block.text)) ended = true;
    if (ended) verdicts[i] = drop(verdict, 'end-heading', 'heading of what follows the article');
    else if (i < first) verdicts[i] = drop(verdict, 'before-prose', 'short line before the first paragraph');
    else if (i > last) verdicts[i] = drop(verdict, 'after-prose', 'short line after the last paragraph');
    else if (verdict.block.kind !== 'list-item' && !SENTENCE_END.test(verdict.block.text)) {
      verdicts[i] = { ...verdict, block: { ...verdict.block, kind: 'heading' } };
    }
  });
  return verdicts;
}

function drop(verdict: Verdict, rule: string, reason: string): Verdict {
  return { ...verdict, keep: false, rule: `page/read-dump#${rule}`, reason };
}
