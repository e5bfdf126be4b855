import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CLUSTER_BITS, CLUSTER_SHIFT, LIST_BIT, type ListName } from '../src/entities/model.js';
import { MAX_TOKEN } from '../src/entities/token-columns.js';
import { BODIES } from '../src/lang/en/bodies.js';
import { COUNTRIES } from '../src/lang/en/countries.js';
import { CITIES, GROUPS, REGIONS, STATES } from '../src/lang/en/places.js';
import { hashFolded } from '../src/learn/hash.js';
import { HashTable } from '../src/learn/hash-table.js';
import { tokensOf } from './read-examples.js';

const plural = (names: readonly string[]) => names.flatMap((name) => [name, `${name}s`]);

/** Lists of names and clusters of words -> folded phrase hash -> list bits and cluster path. */
export function buildLexicon(lists: string, clusters: string, words: number): HashTable {
  const entries = new Map<number, number>();
  const add = (list: ListName, phrases: readonly string[]) => {
    for (const phrase of phrases) {
      if (phrase.length < 2) continue;
      const hash = phraseHash(phrase);
      entries.set(hash, (entries.get(hash) ?? 0) | LIST_BIT[list]);
    }
  };
  const read = (name: string) => readNames(join(lists, name));
  add(
    'country',
    COUNTRIES.flatMap((c) => c.names),
  );
  add('demonym', plural([...COUNTRIES.flatMap((c) => c.demonyms), ...GROUPS]));
  add('city', [...COUNTRIES.map((c) => c.capital), ...CITIES, ...read('cities.txt')]);
  add('town', read('towns.txt'));
  add('region', [...STATES, ...REGIONS, ...read('admin1.txt')]);
  add('first', read('first.txt'));
  add('first', read('firstall.txt'));
  add(
    'surname',
    read('sur.txt').filter((name) => name.length > 2),
  );
  add(
    'surname',
    read('surall.txt').filter((name) => name.length > 2),
  );
  add('club', read('football-clubs.txt'));
  add('university', read('universities.txt'));
  add('company', [...read('companies-sp500.txt'), ...read('companies-nasdaq.txt')].map(withoutSuffix));
  add('agency', BODIES);
  add('agency', read('us-committees.txt'));
  for (const [hash, path] of readClusters(clusters, words)) entries.set(hash, (entries.get(hash) ?? 0) | (path << CLUSTER_SHIFT));
  return HashTable.fromEntries(entries);
}

/** One name a line; lines with # are notes. */
function readNames(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function withoutSuffix(company: string): string {
  return company.replace(/,? (?:Inc|Corporation|Corp|Company|Co|Ltd|plc|Holdings|Group)\.?$/, '');
}

/** Over the tokens our own tokeniser makes of the phrase. */
function phraseHash(phrase: string): number {
  if (/^[\p{L}]+$/u.test(phrase)) return hashFolded(phrase, 0, Math.min(phrase.length, MAX_TOKEN));
  const { text, tokens } = tokensOf(phrase);
  let hash = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    const end = Math.min(tokens.end[i] as number, start + MAX_TOKEN);
    hash = i === 0 ? hashFolded(text, start, end) : hashFolded(text, start, end, hashFolded(' ', 0, 1, hash));
  }
  return hash;
}

function readClusters(file: string, words: number): [hash: number, path: number][] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, words);
  return lines.flatMap((line): [number, number][] => {
    const [path = '', word = ''] = line.split('\t');
    if (word === '') return [];
    return [[hashFolded(word, 0, word.length), Number.parseInt(path.padEnd(CLUSTER_BITS, '0').slice(0, CLUSTER_BITS), 2)]];
  });
}
