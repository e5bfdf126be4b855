import { bySpan, contains, type Span } from '../../src/document/span.js';
import type { PartMark } from './markup-scanner.js';
import type { DateMark, MentionMark, Problem, QuoteMark } from './model.js';

/** A quote part with its place in the file. */
export interface PlacedPart extends PartMark {
  readonly line: number;
}

interface Given {
  readonly mentions: readonly MentionMark[];
  readonly dates: readonly DateMark[];
  readonly parts: readonly PlacedPart[];
  readonly placeOf: (mark: object) => { line: number; column: number };
  /** Where problems go. */
  readonly problems: Problem[];
}

/** Puts the parts of each quote together, in order of their first content, and reports what does not fit. */
export function collectQuotes(given: Given): QuoteMark[] {
  const { parts, problems } = given;
  const numbers = [...new Set(parts.flatMap((part) => part.numbers))];
  const quotes: QuoteMark[] = [];
  for (const number of numbers) {
    const own = parts.filter((part) => part.numbers.includes(number));
    const first = own.find((part) => part.part === 'q');
    const at = own[0] as PlacedPart;
    if (!first)
      problems.push({
        line: at.line,
        column: at.column,
        message: `quote ${number} has no content; expected "<q${number}:P1 ...>" somewhere`,
      });
    else quotes.push(...toQuote(number, own, first, given));
  }
  for (const date of given.dates) {
    const missing = date.saysWhen.find((n) => !numbers.includes(n));
    if (missing !== undefined) problems.push({ ...given.placeOf(date), message: `"@${missing}": there is no quote ${missing}` });
  }
  for (const quote of quotes) {
    const dated = given.dates.filter((d) => d.saysWhen.includes(quote.number));
    if (dated[1]) problems.push({ ...given.placeOf(dated[1]), message: `a second date says when quote ${quote.number} was said` });
  }
  return quotes.sort((a, b) => bySpan(whole(a), whole(b)) || a.number - b.number);
}

function whole({ content }: QuoteMark): Span {
  return { start: (content[0] as Span).start, end: (content.at(-1) as Span).end };
}

function toQuote(number: number, own: readonly PlacedPart[], first: PlacedPart, given: Given): QuoteMark[] {
  const fail = (part: PlacedPart, message: string) => given.problems.push({ line: part.line, column: part.column, message });
  if (first.speakers === undefined) {
    fail(
      first,
      `the first piece of quote ${number} must name its speaker: "<q${number}:P1 ...>", or "<q${number}:- ...>" for nobody named`,
    );
    return [];
  }
  const of = (part: PartMark['part']) => own.filter((p) => p.part === part);
  const spans = (part: PartMark['part']): Span[] => of(part).map(({ start, end }) => ({ start, end }));
  for (const piece of of('q')) {
    if (piece !== first && (piece.speakers || piece.flags !== ''))
      fail(piece, `speaker and flags of quote ${number} stand on its first piece`);
  }
  for (const part of own) {
    const around = own.find((other) => other !== part && contains(other, part));
    if (around) fail(part, `this part of quote ${number} lies inside another part of the same quote`);
  }
  const source = spans('s');
  for (const key of first.speakers) {
    const known = given.mentions.filter((m) => m.key === key);
    if (known.length === 0) fail(first, `the speaker ${key} of quote ${number} has no mention in the body`);
    else if (source.length > 0 && !known.some((m) => source.some((s) => contains(s, m)))) {
      fail(of('s')[0] as PlacedPart, `the source of quote ${number} holds no mention of its speaker ${key}; mark it, e.g. "[${key}~she]"`);
    }
  }
  if (first.speakers.some((key) => key.length === 1)) fail(first, 'a speaker needs a key of its own, such as P1 or Plund');
  const quote: QuoteMark = {
    number,
    kind: first.flags.includes('w') ? 'writing' : 'speech',
    unmarked: first.flags.includes('d'),
    speakers: first.speakers,
    content: spans('q'),
    cue: spans('c'),
    source,
  };
  return [quote];
}
