import type { Message } from './message.js';
import type { Span, TextSpan } from './span.js';

/** What the caller gives: one page, already decoded. Exactly one of `html` and `text` is set. */
export interface PageInput {
  readonly id: string;
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
  /** Published date given by the caller, ISO 8601 day or instant; wins over the page's own. */
  readonly date?: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'table' | 'pre';

/**
 * A piece of `raw` (the decoded input) that became text. `text` is white-space-normalised;
 * `map` ties it to the input: `[textStart, textEnd, inputStart, inputEnd]` in UTF-16 units, `text*` relative to
 * this block's text, sorted, covering all of `text` but for inserted separators.
 * Equal lengths map one to one; unequal ones (`&amp;`) map as a whole.
 */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  readonly map: readonly MapSegment[];
  /** Why it stayed, for those who ask (`newsgrain explain`). */
  readonly why?: Why;
}

/** The rule that decided on a block (`page/file#rule`), its words, and how much the block looks like prose, in about hundreds of characters. */
export interface Why {
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

/** One block of a page and what became of it. `start`/`end` are offsets of the decoded input. */
export interface TracedBlock extends Span, Why {
  readonly text: string;
  readonly kind: BlockKind;
  readonly keep: boolean;
}

export type MapSegment = readonly [textStart: number, textEnd: number, inputStart: number, inputEnd: number];

/** A piece of the page that was left out, and why. `start`/`end` are offsets of the decoded input. */
export interface Dropped extends Span {
  readonly text: string;
  readonly stage: string;
  /** `page/file#rule` */
  readonly rule: string;
  readonly reason: string;
  /** How much it looks like prose, in about hundreds of characters, where that was asked. */
  readonly score?: number;
}

/** Where a metadata value was found; `site-rule`: by a selector of the pipeline's own. */
export type MetadataSource = 'given' | 'site-rule' | 'json-ld' | 'meta' | 'microdata' | 'time-tag' | 'url' | 'text';

/** A value with where it came from. */
export interface Sourced {
  readonly value: string;
  readonly from: MetadataSource;
}

/** Fields of the metadata that hold one string, and the byline. Dates carry their own source. */
export type MetadataField = 'headline' | 'byline' | 'publisher' | 'canonicalUrl' | 'language' | 'section' | 'description' | 'image';

export interface Metadata {
  readonly headline?: string;
  readonly byline?: { readonly text: string; readonly authors: readonly string[] };
  readonly published?: Sourced;
  readonly modified?: Sourced;
  readonly publisher?: string;
  readonly canonicalUrl?: string;
  readonly language?: string;
  readonly section?: string;
  readonly description?: string;
  readonly image?: string;
  /** Where each value was found; `published` and `modified` say it themselves. */
  readonly sources?: { readonly [K in MetadataField]?: MetadataSource };
  /** "Story Highlights", key points, standfirst: outside the body, in page order. */
  readonly highlights: readonly string[];
  /** "X and Y contributed to this report." as written, and the people named. */
  readonly contributors: readonly string[];
  readonly captions: readonly string[];
  /** Corrections and editor's notes, kept apart from the body. */
  readonly notes: readonly string[];
}

/** Sentence of the text: the tokens `[firstToken, endToken)` and the paragraph it stands in. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

/** Universal POS tags in the order of their column codes; 0 is `X`. */
export const POS_TAGS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'SPACE',
] as const;
export type PosTag = (typeof POS_TAGS)[number];

/** Tokens as columns: token `i` is `text.slice(start[i], end[i])`, tagged `POS_TAGS[pos[i]]`. Sorted, not overlapping. */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly pos: Uint8Array;
  /** Index into the sentences layer. */
  readonly sentence: Uint32Array;
}

/** A region between quote marks. `start`/`end` include the marks; an unclosed one ends with its paragraph. */
export interface QuotedRegion extends Span {
  readonly open: string;
  /** Empty when the closing mark is missing. */
  readonly close: string;
  readonly paragraph: number;
  /** True for marks inside another quoted region. */
  readonly nested: boolean;
  /** True when the next paragraph opens with a mark and goes on with the same speech. */
  readonly continues: boolean;
}

/** "BAGHDAD, Iraq (CNN) --" at the head of the text. */
export interface Dateline extends TextSpan {
  readonly place?: string;
  readonly agency?: string;
  /** A date inside it ("Dec. 10"), as written. */
  readonly date?: string;
}

/** How sure, and which rule or model says so. `confidence` is in 0..1. */
export interface Evidence {
  readonly by: string;
  readonly confidence: number;
}

export const ENTITY_TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'FAC', 'EVENT', 'WORK', 'PRODUCT', 'LAW'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export interface Mention extends TextSpan, Evidence {
  readonly form: MentionForm;
  /** "Iraqi Foreign Minister" before "Hoshyar Zebari": outside the mention's own span. */
  readonly title?: TextSpan;
}

export type Gender = 'female' | 'male' | 'unknown';

/** Mentions that share one referent. Ids `e1`, `e2`... in text order of the first mention. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name seen. */
  readonly name: string;
  readonly gender?: Gender;
  readonly mentions: readonly Mention[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export interface Timex {
  readonly type: TimexType;
  /** TIMEX3 value; keeps its X's ("XXXX-12-18") when nothing is known to anchor it. */
  readonly value: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
}

export type DatePart = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'weekday' | 'hour' | 'minute' | 'zone';

/** A date in the article's text. Ids `t1`, `t2`... in text order. */
export interface DateMention extends TextSpan, Evidence {
  readonly id: string;
  readonly timex: Timex;
  /** Half-open ISO 8601 interval, only when grounded. */
  readonly interval?: { readonly start: string; readonly end: string };
  /** Time zone as written with a clock time ("EST"); `timex.value` stays in local time. */
  readonly zone?: string;
  /** `published`, or the id of the date it counts from. */
  readonly anchor?: string;
  /** One end of a stretch ("from May to July"), and the id of the other end. */
  readonly range?: { readonly role: 'start' | 'end'; readonly with: string };
  /** The verb or noun of the event that this dates ("told" of "told reporters Monday"), where the sentence says so. */
  readonly event?: TextSpan;
  readonly certain: readonly DatePart[];
  readonly implied: readonly DatePart[];
}

/**
 * A date in the headline or in a highlight. `start` and `end` are offsets of that string, not of the article's text:
 * of `headline`, or of `highlights[item]`. Ids `m1`, `m2`... in that order, which `anchor` and `range` refer to; `anchor` may also
 * be the date of the text (`t1`) that states when the page was published.
 */
export interface MetadataDate extends Omit<DateMention, 'event'> {
  readonly field: 'headline' | 'highlights';
  /** Which highlight, from 0; absent for the headline. */
  readonly item?: number;
}

export type QuoteForm = 'direct' | 'indirect' | 'mixed';
export type QuoteKind = 'speech' | 'writing' | 'attitude';
export type SpeakerVia = 'name' | 'nominal' | 'pronoun' | 'turn' | 'carried';

export interface Speaker {
  readonly entityId: string;
  readonly name: string;
  readonly via: SpeakerVia;
  readonly confidence: number;
}

/** Who said what: content, cue and source are lists of spans in text order. Ids `q1`, `q2`... in text order. */
export interface Quote extends Evidence {
  readonly id: string;
  readonly form: QuoteForm;
  readonly kind: QuoteKind;
  readonly content: readonly TextSpan[];
  /** The quoted regions inside the content, marks included. */
  readonly marked: readonly Span[];
  readonly cue: readonly TextSpan[];
  /** The source as written ("he"); empty when none is stated. */
  readonly source: readonly TextSpan[];
  readonly speaker?: Speaker;
  /** All speakers of a joint source ("Washington, Tehran and Baghdad"), the one above first; absent when there is one. */
  readonly speakers?: readonly Speaker[];
  /** Id of the date that says when it was said. */
  readonly saidOn?: string;
}

/**
 * Everything that stages add to a document, by layer name. Page world: `raw`, `blocks`, `dropped`, `metadata`.
 * Text world: the rest, spans over one `text` that never changes.
 */
export interface Layers {
  /** The decoded input: `html` or `text` as given. */
  readonly raw: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly metadata: Metadata;
  readonly text: string;
  readonly sourceMap: readonly MapSegment[];
  readonly paragraphs: readonly Span[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** `undefined` when the text has none. */
  readonly dateline: Dateline | undefined;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly metadataDates: readonly MetadataDate[];
  readonly quotes: readonly Quote[];
}

export type LayerName = keyof Layers;

/** What a stage sees: the input, the layers it asked for, and a place for messages. */
export type View<Required extends LayerName> = Pick<Layers, Required> & {
  readonly input: PageInput;
  readonly report: (message: Message) => void;
};
