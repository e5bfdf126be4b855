import { bySpan, type Span } from '../../src/document/span.js';
import { readDateMark } from './date-mark.js';
import { type DateMark, type MentionMark, TYPE_LETTERS } from './model.js';
import { isPronoun } from './pronouns.js';

/** A quote part as found: `<q1:P1 ...>`, `<c1 ...>`, `<s1,2 ...>`; `column` is where its bracket stands. */
export interface PartMark extends Span {
  readonly part: 'q' | 'c' | 's';
  readonly numbers: readonly number[];
  readonly flags: string;
  readonly speakers: readonly string[] | undefined;
  readonly column: number;
}

/** What one line of markup holds. Offsets are relative to its own `text`. */
export interface ScannedLine {
  readonly text: string;
  readonly mentions: readonly MentionMark[];
  readonly dates: readonly DateMark[];
  readonly parts: readonly PartMark[];
  readonly dateline: Span | undefined;
  /** Column (from 1) of each mark's bracket, for messages about it. */
  readonly columns: ReadonlyMap<object, number>;
}

/** Malformed markup; `column` counts from 1. */
export class MarkupError extends Error {
  readonly column: number;
  constructor(column: number, message: string) {
    super(message);
    this.name = 'MarkupError';
    this.column = column;
  }
}

interface Open {
  readonly close: ']' | '>';
  readonly at: number;
  readonly tag: string;
  start: number;
  title?: Span;
  hasName: boolean;
  readonly finish: (open: Open, end: number) => void;
}

const MENTION = /\[([A-Z])([a-z0-9]*)([ ~])/y;
const PART = /<([qcs])(\d+(?:,\d+)*)([a-z]*)(?::([A-Za-z0-9+-]+))? /y;
const DATE = /\{([^{}[\]<>\\]*)\}/y;
const SPECIAL = '[]{}<>\\|';

/** Reads one line of inline markup. Throws MarkupError at the first thing that is malformed. */
export function scanLine(line: string): ScannedLine {
  return new Scanner(line).scan();
}

class Scanner {
  private text = '';
  private at = 0;
  private readonly stack: Open[] = [];
  private readonly mentions: MentionMark[] = [];
  private readonly dates: DateMark[] = [];
  private readonly parts: PartMark[] = [];
  private readonly columns = new Map<object, number>();
  private dateline: Span | undefined;

  constructor(private readonly line: string) {}

  scan(): ScannedLine {
    while (this.at < this.line.length) this.step(this.line[this.at] as string);
    const open = this.stack.at(-1);
    if (open) this.fail(open.at, `"${open.tag}" is not closed on its line; expected "${open.close}"`);
    const { text, mentions, dates, parts, dateline, columns } = this;
    return {
      text,
      mentions: mentions.sort(bySpan),
      dates,
      parts: parts.sort(bySpan),
      dateline,
      columns,
    };
  }

  private step(sign: string): void {
    if (sign === '\\') this.escape();
    else if (sign === '[') this.openMention();
    else if (sign === '<') this.openPart();
    else if (sign === '{') this.readDate();
    else if (sign === ']' || sign === '>') this.close(sign);
    else if (sign === '}') this.fail(this.at, 'a "}" that closes nothing; write \\} for a plain brace');
    else if (sign === '|' && this.stack.at(-1)?.close === ']') this.endTitle();
    else {
      this.text += sign;
      this.at += 1;
    }
  }

  private escape(): void {
    const next = this.line[this.at + 1] ?? '';
    if (next === '' || !SPECIAL.includes(next))
      this.fail(this.at, `"\\${next}" means nothing; a backslash stands only before one of ${SPECIAL}`);
    this.text += next;
    this.at += 2;
  }

  private openMention(): void {
    const found = this.match(MENTION);
    if (!found) this.fail(this.at, 'expected a mention such as "[P1 Ada Lund]" or "[P1~she]"; write \\[ for a plain bracket');
    const [tag, letter, key, mark] = found as unknown as [string, string, string, string];
    if (!TYPE_LETTERS.has(letter)) this.fail(this.at, `no entity type "${letter}"; expected one of ${[...TYPE_LETTERS.keys()].join(' ')}`);
    if (mark === '~' && key === '') this.fail(this.at, `"${tag}" needs to say of whom: a key after the letter, as in "[${letter}1~she]"`);
    if (mark === ' ') {
      // A name inside a title is fine; one inside the name itself is not, which shows when the bracket closes.
      for (const open of this.stack) if (open.close === ']') open.hasName = true;
    }
    const finish = (open: Open, end: number) => this.addMention(letter + key, mark === '~', open, end);
    this.push({ close: ']', at: this.at, tag, start: this.text.length, hasName: false, finish }, tag.length);
  }

  private addMention(key: string, referring: boolean, open: Open, end: number): void {
    const { start, title } = open;
    if (!referring && open.hasName) this.fail(open.at, `a name inside the name "${this.text.slice(start, end)}"; names do not nest`);
    if (referring && title) this.fail(open.at, 'a title stands before a name, not before a nominal or a pronoun');
    if (this.mentions.some((m) => m.start === start && m.end === end))
      this.fail(open.at, `"${this.text.slice(start, end)}" is marked twice`);
    const form = !referring ? 'name' : isPronoun(this.text.slice(start, end)) ? 'pronoun' : 'nominal';
    const mention: MentionMark = { start, end, key, form, ...(title && { title }) };
    this.mentions.push(mention);
    this.columns.set(mention, open.at + 1);
  }

  private endTitle(): void {
    const open = this.stack.at(-1) as Open;
    if (open.title) this.fail(this.at, 'a second "|" in one mention; write \\| for a plain bar');
    this.checkEdges(open.start, this.text.length, open.at);
    open.title = { start: open.start, end: this.text.length };
    open.hasName = false;
    this.text += ' ';
    open.start = this.text.length;
    this.at += 1;
  }

  private openPart(): void {
    if (this.line.startsWith('<d ', this.at)) {
      if (this.stack.length > 0 || this.text !== '') this.fail(this.at, 'a dateline stands at the head of its paragraph');
      const finish = ({ start }: Open, end: number) => {
        this.dateline = { start, end };
        this.columns.set(this.dateline, 1);
      };
      this.push({ close: '>', at: this.at, tag: '<d', start: 0, hasName: false, finish }, 3);
      return;
    }
    const found = this.match(PART);
    if (!found)
      this.fail(this.at, 'expected a quote part such as "<q1:P1 ...>", "<c1 said>", "<s1 she>" or "<d ...>"; write \\< for a plain sign');
    const [tag, part, list, flags, speakers] = found as unknown as [string, 'q' | 'c' | 's', string, string, string | undefined];
    const numbers = list.split(',').map(Number);
    if (part === 'q' && numbers.length > 1) this.fail(this.at, 'a content piece belongs to one quote');
    if (part !== 'q' && (flags !== '' || speakers !== undefined))
      this.fail(this.at, 'flags and speaker stand on the content: "<q1w:P1 ...>"');
    if (!/^(?:d?w?|wd)$/.test(flags))
      this.fail(this.at, `unknown flags "${flags}"; expected d (direct, printed without marks) or w (written)`);
    if (new Set(numbers).size < numbers.length) this.fail(this.at, `the same quote twice in "${tag.trim()}"`);
    const finish = ({ start, at }: Open, end: number) => {
      const names = speakers === undefined ? undefined : speakers === '-' ? [] : speakers.split('+');
      this.parts.push({ start, end, part, numbers, flags, speakers: names, column: at + 1 });
    };
    this.push({ close: '>', at: this.at, tag: tag.trim(), start: this.text.length, hasName: false, finish }, tag.length);
  }

  private readDate(): void {
    const found = this.match(DATE);
    if (!found) this.fail(this.at, 'expected a date such as "{Monday=2019-03-04}" with nothing marked inside; write \\{ for a plain brace');
    const read = readDateMark(found[1] as string);
    if (typeof read === 'string') this.fail(this.at, read);
    const start = this.text.length;
    this.text += read.words;
    const date: DateMark = { start, end: this.text.length, ...read.mark };
    this.checkEdges(start, date.end, this.at);
    this.dates.push(date);
    this.columns.set(date, this.at + 1);
    this.at += found[0].length;
  }

  private close(sign: ']' | '>'): void {
    const open = this.stack.pop();
    if (!open) this.fail(this.at, `a "${sign}" that closes nothing; write \\${sign} for a plain one`);
    if (open.close !== sign) this.fail(this.at, `"${sign}" closes "${open.tag}" of column ${open.at + 1}; expected "${open.close}"`);
    this.checkEdges(open.start, this.text.length, open.at);
    open.finish(open, this.text.length);
    this.at += 1;
  }

  private push(open: Open, length: number): void {
    this.stack.push(open);
    this.at += length;
  }

  private checkEdges(start: number, end: number, at: number): void {
    if (start === end) this.fail(at, 'nothing is marked');
    const words = this.text.slice(start, end);
    if (words !== words.trim()) this.fail(at, `white space at the edge of ${JSON.stringify(words)}; put it outside the mark`);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.line);
  }

  private fail(at: number, message: string): never {
    throw new MarkupError(at + 1, message);
  }
}
