import type { Span } from '../../src/document/span.js';
import { writeDateMark } from './date-mark.js';
import { writeHeader } from './header.js';
import type { Annotated, CorpusArticle, MentionMark, QuoteMark } from './model.js';

/** Markup to put in at an offset. Closers come before openers there; of openers the longer span's first. */
interface Insertion {
  readonly at: number;
  readonly opens: boolean;
  readonly span: Span;
  readonly rank: number;
  readonly markup: string;
}

/** Writes the file that parseArticle reads back to an equal article. */
export function serialiseArticle({ header, body }: CorpusArticle): string {
  const marked = markUp(body);
  const cut = marked.indexOf('\n\n');
  return `${writeHeader(header, marked.slice(0, cut)).join('\n')}\n---\n${marked.slice(cut + 2)}\n`;
}

function markUp({ text, dateline, mentions, dates, quotes }: Annotated): string {
  const insertions: Insertion[] = [];
  const titleEnds = new Set<number>();
  const mentionStarts = new Set<number>();
  const wrap = (span: Span, rank: number, open: string, close: string) => {
    insertions.push({ at: span.start, opens: true, span, rank, markup: open }, { at: span.end, opens: false, span, rank, markup: close });
  };
  if (dateline) wrap(dateline, 0, '<d ', '>');
  for (const quote of quotes) wrapContent(quote, wrap);
  for (const [part, spans] of [
    ['c', partSpans(quotes, 'cue')],
    ['s', partSpans(quotes, 'source')],
  ] as const) {
    for (const { span, numbers } of spans) wrap(span, 2, `<${part}${numbers.join(',')} `, '>');
  }
  for (const mention of mentions) {
    mentionStarts.add(mention.start);
    if (mention.title) titleEnds.add(mention.title.end);
    wrap({ start: mention.title?.start ?? mention.start, end: mention.end }, 3, openMention(mention), ']');
  }
  for (const date of dates) wrap(date, 4, '{', `=${writeDateMark('', date).slice(1)}}`);
  insertions.sort(byNesting);
  return weave(text, insertions, titleEnds);
}

function wrapContent(quote: QuoteMark, wrap: (span: Span, rank: number, open: string, close: string) => void): void {
  const flags = `${quote.unmarked ? 'd' : ''}${quote.kind === 'writing' ? 'w' : ''}`;
  const who = quote.speakers.length > 0 ? quote.speakers.join('+') : '-';
  quote.content.forEach((span, i) => {
    wrap(span, 1, i === 0 ? `<q${quote.number}${flags}:${who} ` : `<q${quote.number} `, '>');
  });
}

/** Cue or source spans, each once, with all the quotes that share it. */
function partSpans(quotes: readonly QuoteMark[], part: 'cue' | 'source'): { span: Span; numbers: number[] }[] {
  const byPlace = new Map<string, { span: Span; numbers: number[] }>();
  for (const quote of quotes) {
    for (const span of quote[part]) {
      const key = `${span.start}-${span.end}`;
      const known = byPlace.get(key);
      if (known) known.numbers.push(quote.number);
      else byPlace.set(key, { span, numbers: [quote.number] });
    }
  }
  return [...byPlace.values()].map(({ span, numbers }) => ({ span, numbers: numbers.sort((a, b) => a - b) }));
}

function openMention({ key, form }: MentionMark): string {
  return `[${key}${form === 'name' ? ' ' : '~'}`;
}

function byNesting(a: Insertion, b: Insertion): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.opens !== b.opens) return a.opens ? 1 : -1;
  if (a.opens) return b.span.end - a.span.end || a.rank - b.rank;
  return b.span.start - a.span.start || b.rank - a.rank;
}

function weave(text: string, insertions: readonly Insertion[], titleEnds: ReadonlySet<number>): string {
  let out = '';
  let next = 0;
  const depth: string[] = [];
  for (let i = 0; i <= text.length; i++) {
    for (; insertions[next]?.at === i; next++) {
      const { opens, markup } = insertions[next] as Insertion;
      out += markup;
      if (opens) depth.push(markup);
      else depth.pop();
    }
    if (i === text.length) break;
    const sign = text[i] as string;
    if (titleEnds.has(i) && sign === ' ') out += '|';
    else if ('[]{}<>\\'.includes(sign) || (sign === '|' && depth.at(-1)?.startsWith('['))) out += `\\${sign}`;
    else out += sign;
  }
  return out;
}
