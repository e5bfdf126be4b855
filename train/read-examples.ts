import { readFileSync } from 'node:fs';
import type { Sentence, Tokens } from '../src/document/layers.js';
import { LABELS } from '../src/entities/model.js';
import { definePipeline, plainText, tagText } from '../src/kit.js';

/** One word and its IOB2 label, as the data gives it. */
export type Row = { readonly word: string; readonly label: string };
/** Sentences of one document. */
export type Sheet = readonly (readonly Row[])[];

/** A document in our own tokens, with a state for each. */
export interface Example {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly gold: Uint8Array;
}

const TOKENS_ONLY = definePipeline('train', [plainText(), tagText()]);
const CODE = new Map<string, number>(LABELS.map((label, i) => [label, i]));

/** Two columns, IOB2, blank lines between sentences, `-DOCSTART-` between documents. */
export function readSheets(file: string): Sheet[] {
  const documents: Row[][][] = [[]];
  let sentence: Row[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', label = 'O'] = line.split('\t');
    if (word === '-DOCSTART-') documents.push([]);
    else if (word.trim() === '') {
      if (sentence.length > 0) documents[documents.length - 1]?.push(sentence);
      sentence = [];
    } else sentence.push({ word, label });
  }
  return documents.filter((d) => d.length > 0);
}

/** Words -> running text, with the spaces of print, and the character spans of its names. */
function detokenise(sheet: Sheet): { text: string; spans: { start: number; end: number; type: string }[] } {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  for (const sentence of sheet) {
    let glue = true;
    let quoteOpen = false;
    for (const { word: raw, label } of sentence) {
      const word = raw === '``' || raw === "''" ? '"' : raw === '-LRB-' ? '(' : raw === '-RRB-' ? ')' : raw.slice(0, 200);
      const closes = /^(?:[.,;:!?%)\]]|'s|’s|n't|n’t|'|'re|'ve|'ll|'d|'m)$/.test(word) || (word === '"' && quoteOpen);
      if (!glue && !closes) text += ' ';
      const start = text.length;
      text += word;
      const last = spans[spans.length - 1];
      if (label[0] === 'B') spans.push({ start, end: text.length, type: label.slice(2) });
      else if (label[0] === 'I' && last) last.end = text.length;
      glue = word === '(' || word === '[' || word === '$' || (word === '"' && !quoteOpen);
      if (word === '"') quoteOpen = !quoteOpen;
    }
    text += '\n\n';
  }
  return { text, spans };
}

/** A document as the pipeline would tokenise it. */
export function toExample(sheet: Sheet): Example {
  const { text, spans } = detokenise(sheet);
  const { layers } = TOKENS_ONLY.annotate({ id: 'train', text });
  const tokens = layers.tokens as Tokens;
  const gold = new Uint8Array(tokens.count);
  let at = 0;
  for (const { start, end, type } of spans) {
    while (at < tokens.count && (tokens.end[at] as number) <= start) at += 1;
    let stop = at;
    while (stop < tokens.count && (tokens.start[stop] as number) < end && tokens.sentence[stop] === tokens.sentence[at]) stop += 1;
    for (let i = at; i < stop; i++) {
      const part = stop - at === 1 ? 'U' : i === at ? 'B' : i === stop - 1 ? 'L' : 'I';
      gold[i] = CODE.get(`${part}-${type}`) ?? 0;
    }
    at = stop;
  }
  return { text, tokens, sentences: layers.sentences as Sentence[], gold };
}

/** Our own tokens of a phrase. */
export function tokensOf(phrase: string): { readonly text: string; readonly tokens: Tokens } {
  return TOKENS_ONLY.annotate({ id: 'phrase', text: phrase }).layers as { tokens: Tokens; text: string };
}
