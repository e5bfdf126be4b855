/**
 * Speed of the page stages (parse, metadata, body, clean text) beside a bare htmlparser2 parse and other extractors, on
 * the same pages in the same run.
 *
 *   npm run bench:extract -- FOLDER [--limit N] [--rounds N] [--peer-limit N]
 *
 * FOLDER holds .html or .html.gz pages. Ours and the bare parse take turns page by page, and the best round of each page
 * counts. Peers read the first `--peer-limit` pages three times, and their best round of each page counts too.
 */
import { parseArgs } from 'node:util';
import { parseDocument } from 'htmlparser2';
import body from '../pipelines/body.js';
import { loadExtractors } from './extractors.js';
import { type BenchPage, readPages } from './pages.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '7' },
    'peer-limit': { type: 'string', default: '30' },
  },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('name a folder of .html or .html.gz pages');
const pages = readPages(folder, Number(values.limit));
const peerPages = pages.slice(0, Number(values['peer-limit']));
const sizeOf = (list: readonly BenchPage[]) => list.reduce((sum, p) => sum + p.html.length, 0) / 1e6;

async function timeAll(list: readonly BenchPage[], run: (html: string) => unknown): Promise<{ seconds: number; failed: number }> {
  let failed = 0;
  const started = performance.now();
  for (const { html } of list) {
    try {
      await run(html);
    } catch {
      failed += 1;
    }
  }
  return { seconds: (performance.now() - started) / 1000, failed };
}

/** The stages alone: no record, no hash. A page that is no article counts with the time until that is known. */
const ours = (html: string) => body.annotate({ id: 'page', html }).layers.text;

/** Rounds of a peer, the first of which warms it up. */
const PEER_ROUNDS = 3;

/** For each page the best of the rounds, in seconds, summed: what a busy machine adds is left out. */
const best = { bare: new Float64Array(pages.length).fill(Infinity), ours: new Float64Array(pages.length).fill(Infinity) };
for (let round = -1; round < Number(values.rounds); round++) {
  for (const [i, page] of pages.entries()) {
    for (const [name, run] of [
      ['bare', parseDocument],
      ['ours', ours],
    ] as const) {
      const { seconds } = await timeAll([page], run);
      if (round >= 0) best[name][i] = Math.min(best[name][i] as number, seconds); // the round before the first warms up
    }
  }
}
const sum = (list: Float64Array) => list.reduce((total, s) => total + s, 0);
const line = (name: string, seconds: number, list: readonly BenchPage[], note = '') =>
  console.log(
    `${name.padEnd(32)} ${((1000 * seconds) / list.length).toFixed(2).padStart(9)} ms a page ${(sizeOf(list) / seconds).toFixed(2).padStart(8)} M characters/s ${note}`,
  );
console.log(`${pages.length} pages, ${sizeOf(pages).toFixed(2)} M characters, for each page the best of ${values.rounds} rounds`);
line('htmlparser2 to DOM, bare', sum(best.bare), pages);
line(
  'newsgrain page stages',
  sum(best.ours),
  pages,
  `${((100 * sum(best.bare)) / sum(best.ours)).toFixed(0)} % of the bare parse's throughput`,
);

const { found, missing } = await loadExtractors();
const here = sum(best.ours.slice(0, peerPages.length));
line('newsgrain on the peers’ pages', here, peerPages);
for (const { name, run } of found) {
  const times = new Float64Array(peerPages.length).fill(Infinity);
  let failures = 0;
  for (let round = 0; round < PEER_ROUNDS; round++) {
    for (const [i, page] of peerPages.entries()) {
      const { seconds, failed } = await timeAll([page], run);
      times[i] = Math.min(times[i] as number, seconds);
      failures += round === 0 ? failed : 0;
    }
  }
  line(name, sum(times), peerPages, `${(sum(times) / here).toFixed(0)} x our time${failures > 0 ? `, ${failures} pages failed` : ''}`);
}
for (const name of missing) console.log(`${name.padEnd(32)} not installed`);
