import type { Dateline, DateMention, Entity, Mention, QuotedRegion, Sentence, Tokens } from '../document/layers.js';
import { POS } from '../document/pos.js';
import { WORD_CLASSES, type WordClass } from '../lang/en/quote-words.js';
import { ROLE_NOUNS } from '../lang/en/titles.js';
import { WordTable } from '../learn/word-table.js';
import type { CueForm } from './cue-forms.js';

/** Bits of the class column. */
export const CLASS: { readonly [C in WordClass | 'role']: number } = Object.fromEntries(
  [...Object.keys(WORD_CLASSES), 'role'].map((name, i) => [name, 1 << i]),
) as { [C in WordClass | 'role']: number };

export const { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, VERB } = POS;

/** A name mention with the entity it belongs to. */
export interface NamedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** One document as the quote rules see it: tokens with word classes, and which region, name and date each stands in (-1: none). */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly regions: readonly QuotedRegion[];
  readonly names: readonly NamedMention[];
  readonly dates: readonly DateMention[];
  readonly classes: Uint32Array;
  /** First UTF-16 unit of each token. */
  readonly sign: Uint16Array;
  readonly region: Int32Array;
  readonly name: Int32Array;
  readonly date: Int32Array;
  readonly cues: readonly (CueForm | undefined)[];
  /** Tokens before this one belong to the dateline. */
  readonly bodyStart: number;
}

const CLASS_TABLE = buildClassTable();

function buildClassTable(): WordTable<number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const [name, words] of Object.entries(WORD_CLASSES)) for (const word of words.split(' ')) add(word, CLASS[name as WordClass]);
  for (const word of ROLE_NOUNS) {
    add(word, CLASS.role);
    add(/man$/.test(word) ? word.replace(/man$/, 'men') : `${word}s`, CLASS.role);
  }
  return new WordTable(bits);
}

export interface ReadingLayers {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly dateline: Dateline | undefined;
}

/** Builds the columns. Linear in the tokens. */
export function readQuotes(layers: ReadingLayers, forms: WordTable<CueForm>): Reading {
  const { text, tokens, sentences, dates } = layers;
  const { count } = tokens;
  const regions = layers.quotedRegions.filter((r) => !r.nested);
  const names = layers.entities
    .flatMap((entity) => entity.mentions.filter((m) => m.form === 'name').map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const classes = new Uint32Array(count);
  const sign = new Uint16Array(count);
  const cues: (CueForm | undefined)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    sign[i] = text.charCodeAt(start);
    if (end - start > 24) continue;
    classes[i] = CLASS_TABLE.find(text, start, end) ?? 0;
    cues[i] = end - start < 3 ? undefined : forms.find(text, start, end);
  }
  let bodyStart = 0;
  if (layers.dateline) while (bodyStart < count && (tokens.start[bodyStart] as number) < layers.dateline.end) bodyStart += 1;
  return {
    text,
    tokens,
    sentences,
    regions,
    names,
    dates,
    classes,
    sign,
    cues,
    bodyStart,
    region: cover(tokens, regions),
    name: cover(
      tokens,
      names.map((n) => n.mention),
    ),
    date: cover(tokens, dates),
  };
}

/** For each token the index of the span it starts in, or -1. Spans sorted, not overlapping. */
export function cover(tokens: Tokens, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const column = new Int32Array(tokens.count).fill(-1);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.start[i] as number;
    while (next < spans.length && (spans[next]?.end as number) <= at) next += 1;
    const span = spans[next];
    if (span && span.start <= at) column[i] = next;
  }
  return column;
}
