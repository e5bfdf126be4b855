import type { EntityType, MentionForm } from '../../src/document/layers.js';
import type { Span } from '../../src/document/span.js';

/** Entity types by the letter that opens a mention: `[P1 Ada Lund]`. */
export const TYPE_LETTERS: ReadonlyMap<string, EntityType> = new Map([
  ['P', 'PERSON'],
  ['O', 'ORG'],
  ['G', 'GPE'],
  ['L', 'LOC'],
  ['N', 'NORP'],
  ['F', 'FAC'],
  ['E', 'EVENT'],
  ['W', 'WORK'],
  ['D', 'PRODUCT'],
  ['A', 'LAW'],
]);

/** A mention as marked. All spans are UTF-16 offsets of the annotated text, half-open. */
export interface MentionMark extends Span {
  /** `P1`, `Plund`, or the bare type letter `G`: then the words themselves are the entity. */
  readonly key: string;
  readonly form: MentionForm;
  readonly title?: Span;
}

export interface DateMark extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  /** Numbers of the quotes that it says the time of. */
  readonly saysWhen: readonly number[];
}

export interface QuoteMark {
  readonly number: number;
  readonly kind: 'speech' | 'writing';
  /** Spoken words printed without marks: the turn of a transcript, a block quote. */
  readonly unmarked: boolean;
  /** Entity keys, the first one first; empty when nobody is named. */
  readonly speakers: readonly string[];
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** Text with everything marked in it, in text order. Paragraph 0 is the headline. */
export interface Annotated {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly dateline: Span | undefined;
  readonly mentions: readonly MentionMark[];
  readonly dates: readonly DateMark[];
  readonly quotes: readonly QuoteMark[];
}

/** Header fields but for the headline, which is marked up and stands in the text. */
export interface Header {
  readonly desk: string;
  readonly region: string;
  readonly country: string;
  readonly form: string;
  readonly style: string;
  /** ISO 8601 day or instant. */
  readonly published: string;
  readonly byline: readonly string[];
  /** Capitalised words, cue verbs and the like that the linter asks about and a person has judged right as they are. */
  readonly ok: readonly string[];
}

export interface CorpusArticle {
  /** The file's name without its ending: `017-lagos-derby`. */
  readonly id: string;
  readonly header: Header;
  readonly body: Annotated;
}

/** Something wrong at a place of the file; both numbers count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Slot number of an id: the digits it starts with; 0 when it has none. */
export function slotOf(id: string): number {
  return Number(/^\d{3,4}(?=-)/.exec(id)?.[0] ?? 0);
}
