/**
 * Trains the entity tagger: an averaged structured perceptron (Collins 2002) over the features of src/entities/features.ts.
 *
 *   node dist/train/entities.js DATA OUT [--epochs 6] [--clusters FILE.tsv.gz] [--lists FOLDER]
 *
 * DATA: a folder with wikigold/all.tsv, gmb/train.tsv (and others named by --sets), two columns IOB2, `-DOCSTART-` between
 * documents. OUT: the model file. See models/en/entities.card.md for what shipped models were made from.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Sentence, Tokens } from '../src/document/layers.js';
import { MAX_FEATURES, readColumns, readFeatures } from '../src/entities/features.js';
import {
  CLUSTER_BITS,
  CLUSTER_SHIFT,
  type EntityModel,
  encodeEntityModel,
  LABEL_COUNT,
  LABELS,
  LIST_BIT,
  type ListName,
} from '../src/entities/model.js';
import { definePipeline, plainText, tagText } from '../src/kit.js';
import { COUNTRIES } from '../src/lang/en/countries.js';
import { CITIES, GROUPS, REGIONS, STATES } from '../src/lang/en/places.js';
import { hashFolded } from '../src/learn/hash.js';
import { HashTable } from '../src/learn/hash-table.js';
import { bestPath } from '../src/learn/viterbi.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '6' },
    clusters: { type: 'string' },
    lists: { type: 'string' },
    sets: { type: 'string', default: 'wikigold/all.tsv,gmb/train.tsv' },
    words: { type: 'string', default: '90000' },
    threshold: { type: 'string', default: '1' },
  },
});
const [dataFolder, outFile] = positionals;
if (!dataFolder || !outFile) throw new Error('usage: node dist/train/entities.js DATA OUT [--clusters FILE] [--lists FOLDER]');
const SPACE_TEXT = definePipeline('train', [plainText(), tagText()]);

/** One sentence in words and labels, as the data gives it. */
type Row = { readonly word: string; readonly label: string };

function readDocuments(file: string): Row[][][] {
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

/** Words -> running text, with the spaces of print, and the character spans of its entities. */
function detokenise(document: readonly (readonly Row[])[]): { text: string; spans: { start: number; end: number; type: string }[] } {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  for (const sentence of document) {
    let glue = true;
    let quoteOpen = false;
    for (const { word: raw, label } of sentence) {
      let word = raw === '``' || raw === "''" ? '"' : raw === '-LRB-' ? '(' : raw === '-RRB-' ? ')' : raw;
      const closes = /^(?:[.,;:!?%)\]]|'s|’s|n't|n’t|'|'re|'ve|'ll|'d|'m)$/.test(word) || (word === '"' && quoteOpen);
      if (!glue && !closes) text += ' ';
      const start = text.length;
      if (word.length > 200) word = word.slice(0, 200);
      text += word;
      const [prefix, type] = [label[0], label.slice(2)];
      const last = spans[spans.length - 1];
      if (prefix === 'B') spans.push({ start, end: text.length, type });
      else if (prefix === 'I' && last) last.end = text.length;
      glue = word === '(' || word === '[' || word === '$' || (word === '"' && !quoteOpen);
      if (word === '"') quoteOpen = !quoteOpen;
    }
    text += '\n\n';
  }
  return { text, spans };
}

interface Example {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly gold: Uint8Array;
}

const LABEL_CODE = new Map<string, number>(LABELS.map((l, i) => [l, i]));

function toExample(document: readonly (readonly Row[])[]): Example {
  const { text, spans } = detokenise(document);
  const { layers } = SPACE_TEXT.annotate({ id: 'train', text });
  const tokens = layers.tokens as Tokens;
  const gold = new Uint8Array(tokens.count);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (at < spans.length && (spans[at]?.end as number) <= (tokens.start[i] as number)) at += 1;
    const span = spans[at];
    if (!span || (tokens.end[i] as number) <= span.start) continue;
    const begins = i === 0 || (tokens.start[i - 1] as number) < span.start || (tokens.end[i - 1] as number) <= span.start;
    gold[i] = LABEL_CODE.get(`${begins ? 'B' : 'I'}-${span.type}`) ?? 0;
  }
  return { text, tokens, sentences: layers.sentences as Sentence[], gold };
}

/** Phrase -> its hash over the tokens our own tokeniser makes of it. */
function phraseHash(phrase: string): number {
  const { tokens, text } = SPACE_TEXT.annotate({ id: 'phrase', text: phrase }).layers as { tokens: Tokens; text: string };
  let hash = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i] as number, Math.min(tokens.end[i] as number, (tokens.start[i] as number) + 60)];
    hash = i === 0 ? hashFolded(text, start, end) : hashFolded(text, start, end, hashFolded(' ', 0, 1, hash));
  }
  return hash;
}

function buildLexicon(): HashTable {
  const entries = new Map<number, number>();
  const add = (phrases: Iterable<string>, list: ListName) => {
    for (const phrase of phrases) {
      if (phrase.length < 2) continue;
      const simple = /^[\p{L}-]+$/u.test(phrase);
      const hash = simple && !phrase.includes('-') ? hashFolded(phrase, 0, phrase.length) : phraseHash(phrase);
      entries.set(hash, (entries.get(hash) ?? 0) | LIST_BIT[list]);
    }
  };
  add(
    COUNTRIES.flatMap((c) => c.names),
    'country',
  );
  add(
    COUNTRIES.flatMap((c) => c.demonyms.flatMap((d) => [d, `${d}s`])),
    'demonym',
  );
  add(
    GROUPS.flatMap((g) => [g, `${g}s`]),
    'demonym',
  );
  add([...COUNTRIES.map((c) => c.capital), ...CITIES], 'city');
  add([...STATES, ...REGIONS], 'region');
  if (values.lists) {
    const list = (name: string) =>
      readFileSync(join(values.lists as string, name), 'utf8')
        .split('\n')
        .filter((l) => l !== '' && !l.startsWith('#'));
    add(list('first.txt'), 'first');
    add(
      list('sur.txt').filter((n) => n.length > 2),
      'surname',
    );
    add(list('admin1.txt'), 'region');
    add(list('football-clubs.txt'), 'club');
    add(list('universities.txt'), 'university');
    add(
      [...list('companies-sp500.txt'), ...list('companies-nasdaq.txt')].map((c) =>
        c.replace(/,? (?:Inc|Corporation|Corp|Company|Co|Ltd|plc|Holdings|Group)\.?$/, ''),
      ),
      'company',
    );
    add(list('us-committees.txt'), 'agency');
  }
  if (values.clusters && existsSync(values.clusters)) {
    const lines = gunzipSync(readFileSync(values.clusters)).toString('utf8').split('\n').slice(0, Number(values.words));
    for (const line of lines) {
      const [path = '', word = ''] = line.split('\t');
      if (word === '') continue;
      const bits = Number.parseInt(path.padEnd(CLUSTER_BITS, '0').slice(0, CLUSTER_BITS), 2);
      const hash = hashFolded(word, 0, word.length);
      entries.set(hash, (entries.get(hash) ?? 0) | (bits << CLUSTER_SHIFT));
    }
  }
  return HashTable.fromEntries(entries);
}

const started = performance.now();
const say = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const lexicon = buildLexicon();
say('lexicon built');
const examples = (values.sets as string).split(',').flatMap((set) => readDocuments(join(dataFolder, set)).map(toExample));
say(`${examples.length} documents, ${examples.reduce((n, e) => n + e.tokens.count, 0)} tokens`);

/** Feature hash -> dense index; features seen once are left out. */
const counts = new Map<number, number>();
const buffer = new Uint32Array(MAX_FEATURES);
const columnsOf = examples.map((e) => readColumns(e.text, e.tokens, e.sentences, lexicon));
function eachToken(visit: (e: number, i: number, n: number) => void): void {
  examples.forEach((example, e) => {
    for (const { firstToken, endToken } of example.sentences) {
      for (let i = firstToken; i < endToken; i++)
        visit(e, i, readFeatures(example.text, example.tokens, columnsOf[e] as never, i, firstToken, endToken, buffer));
    }
  });
}
eachToken((_e, _i, n) => {
  for (let k = 0; k < n; k++) counts.set(buffer[k] as number, (counts.get(buffer[k] as number) ?? 0) + 1);
});
const index = new Map<number, number>();
for (const [hash, n] of counts) if (n >= 2) index.set(hash, index.size);
counts.clear();
say(`${index.size} features`);
const featuresOf = examples.map((e) => ({ at: new Uint32Array(e.tokens.count + 1), list: [] as number[] }));
eachToken((e, i, n) => {
  const f = featuresOf[e] as (typeof featuresOf)[number];
  f.at[i] = f.list.length;
  for (let k = 0; k < n; k++) {
    const id = index.get(buffer[k] as number);
    if (id !== undefined) f.list.push(id);
  }
  f.at[i + 1] = f.list.length;
});
const packed = featuresOf.map((f) => ({ at: f.at, list: Uint32Array.from(f.list) }));
say('features packed');

const weights = new Float32Array(index.size * LABEL_COUNT);
const summed = new Float64Array(index.size * LABEL_COUNT);
const transition = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
const transitionSum = new Float64Array(transition.length);
// I-X may only follow B-X or I-X: a hard rule, not a weight.
const forbidden = transition.map((_, k) => {
  const [x, y] = [Math.floor(k / LABEL_COUNT), k % LABEL_COUNT];
  const inside = LABELS[y]?.startsWith('I-');
  return inside && !(x < LABEL_COUNT && LABELS[x]?.slice(1) === LABELS[y]?.slice(1)) ? 1 : 0;
});
const steps = (transitions: Float32Array) => transitions.map((w, k) => (forbidden[k] ? -1e6 : w));

let step = 1;
let seed = 12345;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};
const order = examples.flatMap((e, k) => e.sentences.map((s) => [k, s] as const));
for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as never, order[i] as never];
  }
  let wrong = 0;
  for (const [e, sentence] of order) {
    const { at, list } = packed[e] as (typeof packed)[number];
    const gold = (examples[e] as Example).gold;
    const n = sentence.endToken - sentence.firstToken;
    const emission = new Float32Array(n * LABEL_COUNT);
    for (let i = 0; i < n; i++) {
      const t = sentence.firstToken + i;
      for (let k = at[t] as number; k < (at[t + 1] as number); k++) {
        const row = (list[k] as number) * LABEL_COUNT;
        for (let y = 0; y < LABEL_COUNT; y++) emission[i * LABEL_COUNT + y]! += weights[row + y] as number;
      }
      // Cost-augmented decoding: a wrong label gets a margin, so the right one must win clearly.
      for (let y = 0; y < LABEL_COUNT; y++) if (y !== gold[t]) emission[i * LABEL_COUNT + y]! += 0.6;
    }
    const path = new Uint8Array(n);
    bestPath(emission, steps(transition), n, LABEL_COUNT, path);
    step += 1;
    let before: number = LABEL_COUNT;
    let beforeGold: number = LABEL_COUNT;
    for (let i = 0; i < n; i++) {
      const t = sentence.firstToken + i;
      const [y, g] = [path[i] as number, gold[t] as number];
      if (y !== g) {
        wrong += 1;
        for (let k = at[t] as number; k < (at[t + 1] as number); k++) {
          const row = (list[k] as number) * LABEL_COUNT;
          weights[row + g]! += 1;
          weights[row + y]! -= 1;
          summed[row + g]! += step;
          summed[row + y]! -= step;
        }
      }
      if (y !== g || before !== beforeGold) {
        transition[beforeGold * LABEL_COUNT + g]! += 1;
        transition[before * LABEL_COUNT + y]! -= 1;
        transitionSum[beforeGold * LABEL_COUNT + g]! += step;
        transitionSum[before * LABEL_COUNT + y]! -= step;
      }
      before = y;
      beforeGold = g;
    }
  }
  say(`epoch ${epoch + 1}: ${wrong} wrong labels`);
}

/** Averaged, scaled to a byte, rows of small weights dropped. */
function pack(): EntityModel {
  const averaged = weights.map((w, k) => w - (summed[k] as number) / step);
  const largest = averaged.reduce((m, w) => Math.max(m, Math.abs(w)), 0);
  const scale = Math.min(127 / largest, 8);
  const kept = new Map<number, number>();
  const rows: number[] = [];
  for (const [hash, id] of index) {
    const row: number[] = Array.from({ length: LABEL_COUNT }, (_, y) =>
      Math.max(-127, Math.min(127, Math.round((averaged[id * LABEL_COUNT + y] as number) * scale))),
    );
    if (!row.some((w) => Math.abs(w) >= Number(values.threshold))) continue;
    rows.push(...row);
    kept.set(hash, rows.length / LABEL_COUNT);
  }
  say(`${kept.size} rows kept, scale ${scale.toFixed(2)}`);
  return {
    lexicon,
    rows: HashTable.fromEntries(kept),
    weights: Int8Array.from(rows),
    transition: steps(transition.map((w, k) => (w - (transitionSum[k] as number) / step) * scale)),
  };
}

const bytes = encodeEntityModel(pack());
writeFileSync(outFile, bytes);
say(`${outFile}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
