import type { Span } from '../../src/document/span.js';
import { contradiction } from './calendar-check.js';
import { collectQuotes, type PlacedPart } from './collect-quotes.js';
import { readHeader } from './header.js';
import { MarkupError, type ScannedLine, scanLine } from './markup-scanner.js';
import type { Annotated, CorpusArticle, DateMark, MentionMark, Problem } from './model.js';

/** Where a line of the text stands in the file: text offset of its start, line number from 1. */
export interface LineStart {
  readonly start: number;
  readonly line: number;
}

/** A parsed file: the article, or what is wrong with it (then never empty). */
export type Parsed =
  | { readonly article: CorpusArticle; readonly problems: readonly []; readonly lines: readonly LineStart[] }
  | { readonly article: undefined; readonly problems: readonly Problem[] };

/** Where a mark stands in the file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads one corpus file: header lines, `---`, then paragraphs set apart by blank lines. Never throws. */
export function parseArticle(id: string, raw: string): Parsed {
  const lines = raw.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rule = lines.indexOf('---');
  if (rule < 0) return { article: undefined, problems: [{ line: 1, column: 1, message: 'expected a line "---" between header and body' }] };
  const { header, headline, headlineAt, problems: headerProblems } = readHeader(lines.slice(0, rule));
  const builder = new Builder();
  builder.problems.push(...headerProblems);
  if (headline !== '') builder.addLine(headline, headlineAt, true);
  let fresh = true;
  for (let i = rule + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') fresh = true;
    else {
      if (line !== line.trim()) builder.problems.push({ line: i + 1, column: 1, message: 'white space at the edge of a line' });
      builder.addLine(line, { line: i + 1, column: 0 }, fresh);
      fresh = false;
    }
  }
  const body = builder.build();
  if (builder.problems.length > 0)
    return { article: undefined, problems: builder.problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  return { article: { id, header, body }, problems: [], lines: builder.lines };
}

class Builder {
  readonly problems: Problem[] = [];
  readonly lines: LineStart[] = [];
  private text = '';
  private readonly paragraphs: { start: number; end: number }[] = [];
  private readonly mentions: MentionMark[] = [];
  private readonly dates: DateMark[] = [];
  private readonly parts: PlacedPart[] = [];
  private readonly places = new Map<object, Place>();
  private dateline: Annotated['dateline'];

  addLine(line: string, at: Place, opensParagraph: boolean): void {
    let scanned: ScannedLine;
    try {
      scanned = scanLine(line);
    } catch (error) {
      if (!(error instanceof MarkupError)) throw error;
      this.problems.push({ line: at.line, column: at.column + error.column, message: error.message });
      return;
    }
    if (this.text !== '') this.text += opensParagraph ? '\n\n' : '\n';
    const base = this.text.length;
    this.lines.push({ start: base, line: at.line });
    this.text += scanned.text;
    if (opensParagraph) this.paragraphs.push({ start: base, end: this.text.length });
    else (this.paragraphs.at(-1) as { end: number }).end = this.text.length;
    this.addMarks(scanned, base, at);
  }

  private addMarks(scanned: ScannedLine, base: number, at: Place): void {
    const shift = <T extends { start: number; end: number }>(mark: T): T => ({ ...mark, start: mark.start + base, end: mark.end + base });
    const placeOf = (mark: object): Place => ({ line: at.line, column: at.column + (scanned.columns.get(mark) ?? 1) });
    for (const mark of scanned.mentions) {
      const moved = { ...shift(mark), ...(mark.title && { title: shift(mark.title) }) };
      this.mentions.push(moved);
      this.places.set(moved, placeOf(mark));
    }
    for (const mark of scanned.dates) {
      const moved = shift(mark);
      this.dates.push(moved);
      const fault = contradiction(this.text.slice(moved.start, moved.end), moved);
      if (fault) this.problems.push({ ...placeOf(mark), message: fault });
      this.places.set(moved, placeOf(mark));
    }
    for (const mark of scanned.parts) this.parts.push({ ...shift(mark), line: at.line, column: at.column + mark.column });
    if (scanned.dateline) this.addDateline(shift(scanned.dateline), at);
  }

  private addDateline(span: Span, at: Place): void {
    const fault = this.dateline
      ? 'a second dateline'
      : this.paragraphs.length !== 2
        ? 'a dateline stands in the first paragraph of the body'
        : /(?:--|[-–—:])$/.test(this.text.slice(span.start, span.end))
          ? undefined
          : 'a dateline runs to the end of its dash';
    if (fault) this.problems.push({ line: at.line, column: at.column + 1, message: fault });
    this.dateline = span;
  }

  build(): Annotated {
    const { text, paragraphs, mentions, dates, dateline } = this;
    const headlineEnd = paragraphs[0]?.end ?? 0;
    const inHeadline = this.parts.find((part) => part.start < headlineEnd);
    if (inHeadline) this.problems.push({ line: inHeadline.line, column: inHeadline.column, message: 'quotes are marked in the body only' });
    if (paragraphs.length < 2 && this.problems.length === 0) this.problems.push({ line: 1, column: 1, message: 'the body is empty' });
    const inBody = mentions.filter((m) => m.start >= headlineEnd);
    this.checkNames(inBody);
    const quotes = collectQuotes({
      mentions: inBody,
      dates,
      parts: this.parts,
      placeOf: (mark) => this.places.get(mark) as Place,
      problems: this.problems,
    });
    return { text, paragraphs, dateline, mentions, dates, quotes };
  }

  /** Every entity of the body needs a name there: one that has none is anonymous, and no entity. */
  private checkNames(mentions: readonly MentionMark[]): void {
    const named = new Set(mentions.filter((m) => m.form === 'name').map((m) => m.key));
    for (const mention of mentions) {
      if (named.has(mention.key)) continue;
      named.add(mention.key); // say it once
      this.problems.push({
        ...(this.places.get(mention) as Place),
        message: `${mention.key} is never named in the body; mark a name, or leave it unmarked`,
      });
    }
  }
}
