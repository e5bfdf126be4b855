/**
 * Trains the entity tagger: a CRF over the features of src/entities/features.ts.
 *
 *   node dist/train/entities.js DATA OUT [--epochs 8] [--words 90000] [--threshold 3] [--sets FILE,FILE]
 *
 * DATA: a folder with wikigold/all.tsv, gmb/train.tsv, corpus/train.tsv (or the files named by --sets), clusters.tsv.gz and lists/.
 * OUT: the model file. models/en/entities.card.md says what the shipped model was made from.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_FEATURES, readFeatures } from '../src/entities/features.js';
import { type EntityModel, encodeEntityModel, LABEL_COUNT, LABELS } from '../src/entities/model.js';
import { readColumns } from '../src/entities/token-columns.js';
import { HashTable } from '../src/learn/hash-table.js';
import { buildLexicon } from './build-lexicon.js';
import { cleanLabels } from './clean-labels.js';
import { type Chain, type CrfWeights, trainCrf } from './crf.js';
import { type Example, readSheets, toExample } from './read-examples.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '8' },
    sets: { type: 'string', default: 'wikigold/all.tsv,gmb/train.tsv,corpus/train.tsv' },
    words: { type: 'string', default: '90000' },
    threshold: { type: 'string', default: '3' },
    dropout: { type: 'string', default: '0.5' },
    rate: { type: 'string', default: '0.04' },
  },
});
const [data, outFile] = positionals;
if (!data || !outFile) throw new Error('usage: node dist/train/entities.js DATA OUT');

const started = performance.now();
const say = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const lexicon = buildLexicon(join(data, 'lists'), join(data, 'clusters.tsv.gz'), Number(values.words));
say('lexicon built');
const sheets = values.sets.split(',').flatMap((set) => {
  const read = readSheets(join(data, set));
  return set.startsWith('gmb') ? cleanLabels(read) : read;
});
const examples = sheets.map(toExample);
say(`${examples.length} documents, ${examples.reduce((n, e) => n + e.tokens.count, 0)} tokens`);

/** Calls back with the feature hashes of every token the tagger looks at. */
function eachToken(visit: (example: number, token: number, hashes: Uint32Array) => void): void {
  const buffer = new Uint32Array(MAX_FEATURES);
  examples.forEach(({ text, tokens, sentences }, e) => {
    const columns = readColumns(text, tokens, sentences, lexicon);
    for (const { firstToken, endToken } of sentences) {
      for (let i = firstToken; i < endToken; i++) {
        if (columns.active[i] === 0) continue;
        visit(e, i, buffer.subarray(0, readFeatures(text, tokens, columns, i, firstToken, endToken, buffer)));
      }
    }
  });
}

/** Feature hash -> dense index; features seen once are left out. */
function indexFeatures(): Map<number, number> {
  const counts = new Map<number, number>();
  eachToken((_e, _i, hashes) => {
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  });
  const index = new Map<number, number>();
  for (const [hash, n] of counts) if (n >= 2) index.set(hash, index.size);
  return index;
}

function toChains(index: ReadonlyMap<number, number>): Chain[] {
  const packed = examples.map((e) => ({ at: new Uint32Array(e.tokens.count + 1), list: [] as number[], next: 0 }));
  const close = (p: (typeof packed)[number], upTo: number) => {
    while (p.next <= upTo) p.at[p.next++] = p.list.length;
  };
  eachToken((e, i, hashes) => {
    const p = packed[e] as (typeof packed)[number];
    close(p, i);
    for (const hash of hashes) {
      const id = index.get(hash);
      if (id !== undefined) p.list.push(id);
    }
  });
  return examples.flatMap((example: Example, e) => {
    const p = packed[e] as (typeof packed)[number];
    close(p, example.tokens.count);
    const list = Uint32Array.from(p.list);
    const { sentences, gold } = example;
    return sentences.map((s) => ({ at: p.at, list, gold, first: s.firstToken, count: s.endToken - s.firstToken })).filter(isSeen);
  });
}

/** False when a name reaches tokens that the tagger does not look at: such a sentence would teach the impossible. */
function isSeen({ at, gold, first, count }: Chain): boolean {
  for (let i = first; i < first + count; i++) if (gold[i] !== 0 && at[i] === at[i + 1]) return false;
  return true;
}

function mayFollow(x: string | undefined, y: string): boolean {
  const open = x !== undefined && /^[BI]/.test(x);
  return /^[OBU]/.test(y) ? !open : open && x?.slice(2) === y.slice(2);
}
const allowed = Uint8Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, k) =>
  mayFollow(LABELS[Math.floor(k / LABEL_COUNT)], LABELS[k % LABEL_COUNT] as string) ? 1 : 0,
);

/** Weights as bytes; rows of small weights are dropped. */
function pack(index: ReadonlyMap<number, number>, { emission, transition }: CrfWeights): EntityModel {
  const largest = emission.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const scale = 127 / largest;
  const kept = new Map<number, number>();
  const rows: number[] = [];
  for (const [hash, id] of index) {
    const row = Array.from(emission.subarray(id * LABEL_COUNT, (id + 1) * LABEL_COUNT), (w) => Math.round(w * scale));
    if (row.reduce((most, w) => Math.max(most, Math.abs(w)), 0) < Number(values.threshold)) continue;
    rows.push(...row);
    kept.set(hash, rows.length / LABEL_COUNT);
  }
  say(`${kept.size} rows kept of ${index.size}, scale ${scale.toFixed(2)}`);
  return {
    lexicon,
    rows: HashTable.fromEntries(kept),
    weights: Int8Array.from(rows),
    transition: transition.map((w, k) => (allowed[k] === 1 ? w * scale : -1e6)),
  };
}

const index = indexFeatures();
say(`${index.size} features`);
const chains = toChains(index);
say(`${chains.length} sentences packed`);
const weights = trainCrf(chains, {
  states: LABEL_COUNT,
  features: index.size,
  allowed,
  final: Uint8Array.from(LABELS, (label) => (/^[BI]/.test(label) ? 0 : 1)),
  epochs: Number(values.epochs),
  averaged: 5,
  rate: Number(values.rate),
  l2: 0,
  dropout: Number(values.dropout),
  seed: 12345,
  say,
});
const bytes = encodeEntityModel(pack(index, weights));
writeFileSync(outFile, bytes);
say(`${outFile}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
