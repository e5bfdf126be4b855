import type { Quote, QuoteForm, Speaker } from '../document/layers.js';
import { type Span, type TextSpan, textSpan } from '../document/span.js';
import type { Attribution } from './attribution.js';
import type { Phrase } from './phrase.js';
import { PUNCT, type Reading } from './reading.js';
import { isComma, posOf } from './token-tests.js';

/** Speakers of one quote: the first, and all when the source names several. */
export interface Speakers {
  readonly speaker?: Speaker;
  readonly speakers?: readonly Speaker[];
}

/** The record of an attribution. A carried source is not repeated: its words stand elsewhere. */
export function toQuote(reading: Reading, a: Attribution, id: string, speakers: Speakers): Quote {
  const said = saidOn(reading, a);
  const source = a.source && !(a.carried && speakers.speaker) ? [spanOf(reading, a.source)] : [];
  return {
    id,
    form: a.verbatim ? 'direct' : formOf(reading, a.content),
    kind: a.kind,
    content: a.content.map((p) => spanOf(reading, p)),
    marked: a.content.flatMap((p) => markedIn(reading, p)),
    cue: a.cue ? [spanOf(reading, a.cue)] : [],
    source,
    ...(speakers.speaker ? { speaker: a.carried ? { ...speakers.speaker, via: 'carried' } : speakers.speaker } : {}),
    ...(speakers.speakers ? { speakers: speakers.speakers } : {}),
    ...(said === undefined ? {} : { saidOn: said }),
    by: a.by,
    confidence: a.confidence,
  };
}

function spanOf(reading: Reading, { first, end }: Phrase): TextSpan {
  return textSpan(reading.text, reading.tokens.start[first] as number, reading.tokens.end[end - 1] as number);
}

/** Direct when every word stands in quote marks, indirect when none does. */
function formOf(reading: Reading, content: readonly Phrase[]): QuoteForm {
  let inside = 0;
  let outside = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (posOf(reading, i) === PUNCT) continue;
      if ((reading.region[i] as number) >= 0) inside += 1;
      else outside += 1;
    }
  }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}

/** The quoted regions inside a piece, cut to it. */
function markedIn(reading: Reading, piece: Phrase): Span[] {
  const { start, end } = spanOf(reading, piece);
  const out: Span[] = [];
  let last = -1;
  for (let i = piece.first; i < piece.end; i++) {
    const r = reading.region[i] as number;
    const region = reading.regions[r];
    if (!region || r === last) continue;
    last = r;
    out.push({ start: Math.max(region.start, start), end: Math.min(region.end, end) });
  }
  return out;
}

/** Id of the date in the reporting clause, outside content and source: "told reporters Monday", "On Monday, Lund said". */
function saidOn(reading: Reading, a: Attribution): string | undefined {
  if (!a.cue || !a.clause) return undefined;
  for (let i = a.clause.first; i < a.clause.end; i++) {
    const date = reading.dates[reading.date[i] as number];
    if (!date || (date.timex.type !== 'DATE' && date.timex.type !== 'TIME')) continue;
    if (inside(a.source, i) || a.content.some((p) => inside(p, i))) continue;
    return date.id;
  }
  const before = a.clause.first - 1;
  if (before < 1 || !isComma(reading, before) || a.content.some((p) => inside(p, before - 1))) return undefined;
  const opening = reading.dates[reading.date[before - 1] as number];
  return opening && (opening.timex.type === 'DATE' || opening.timex.type === 'TIME') ? opening.id : undefined;
}

function inside(phrase: Phrase | undefined, i: number): boolean {
  return phrase !== undefined && phrase.first <= i && i < phrase.end;
}
