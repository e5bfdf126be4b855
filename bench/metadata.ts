/**
 * Metadata against facts that were read off 65 pages by hand: headline as the page shows it, people or desks that sign,
 * the day it was published as the page shows it, the site's name, the language its markup states.
 *
 *   node dist/bench/metadata.js FOLDER [FOLDER...] [--errors]
 *
 * A FOLDER holds `html/ID.html.gz` (scrapinghub/article-extraction-benchmark, the test pages of flairNLP/fundus: both MIT).
 * Pages of the gold that are in no folder are left out, and counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import body from '../pipelines/body.js';
import type { Article } from '../src/kit.js';

interface Facts {
  readonly headline?: string;
  readonly authors?: readonly string[];
  /** Two days where the page shows the local one and its data states the instant in UTC, a day later. */
  readonly published?: string | readonly string[];
  readonly publisher?: string;
  readonly language?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean', default: false } } });
const gold: Readonly<Record<string, Facts>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../bench/metadata-gold.json'), 'utf8'),
);

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const site = (text: string) => fold(text.replace(/^the\s+|\.com$/gi, '')).replace(/ /g, '');
const names = (list: readonly string[]) => list.map(fold).sort().join('|');

const CHECKS: Readonly<Record<keyof Facts, (facts: Facts, article: Article) => boolean>> = {
  headline: (facts, article) => fold(facts.headline ?? '') === fold(article.headline ?? ''),
  authors: (facts, article) => names(facts.authors ?? []) === names(article.byline?.authors ?? []),
  published: (facts, article) => [facts.published].flat().includes(article.published?.value.slice(0, 10)),
  publisher: (facts, article) => site(facts.publisher ?? '') === site(article.publisher ?? ''),
  language: (facts, article) => facts.language === article.language,
};

const score = new Map(Object.keys(CHECKS).map((field) => [field, { right: 0, all: 0 }]));
let missing = 0;
for (const [id, facts] of Object.entries(gold)) {
  const file = positionals.map((folder) => join(folder, 'html', `${id}.html.gz`)).find(existsSync);
  if (file === undefined) {
    missing += 1;
    continue;
  }
  const record = body.run({ id, html: gunzipSync(readFileSync(file)).toString('utf8') });
  for (const [field, check] of Object.entries(CHECKS) as [keyof Facts, (f: Facts, a: Article) => boolean][]) {
    const count = score.get(field);
    if (facts[field] === undefined || !count) continue;
    count.all += 1;
    const right = record.schema === 'article/1' && check(facts, record);
    if (right) count.right += 1;
    else if (values.errors) {
      const got = record.schema === 'failure/1' ? record.code : field === 'authors' ? record.byline?.authors : record[field];
      console.log(`${id.slice(0, 24)} ${field}: ${JSON.stringify(facts[field])} <> ${JSON.stringify(got)}`);
    }
  }
}
for (const [field, { right, all }] of score)
  console.log(`${field.padEnd(10)} ${((100 * right) / Math.max(all, 1)).toFixed(1)} (${right} of ${all})`);
if (missing > 0) console.log(`${missing} pages of the gold are in none of the folders`);
