/**
 * Speed of the page stages (parse, metadata, body, clean text) beside a bare htmlparser2 parse and other extractors, on
 * the same pages in the same run.
 *
 *   npm run bench:extract -- FOLDER [--limit N] [--rounds N] [--peer-limit N]
 *
 * FOLDER holds .html or .html.gz pages. Rounds alternate between ours and the bare parse, so that a busy machine slows both;
 * medians are reported. Peers read the first `--peer-limit` pages once, after a warm-up page.
 */
import { parseArgs } from 'node:util';
import { parseDocument } from 'htmlparser2';
import body from '../pipelines/body.js';
import { loadExtractors } from './extractors.js';
import { median } from './median.js';
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

const spent = { bare: [] as number[], ours: [] as number[] };
for (let round = -1; round < Number(values.rounds); round++) {
  const bare = (await timeAll(pages, parseDocument)).seconds;
  const us = (await timeAll(pages, ours)).seconds;
  if (round < 0) continue; // warm-up
  spent.bare.push(bare);
  spent.ours.push(us);
}
const line = (name: string, seconds: number, list: readonly BenchPage[], note = '') =>
  console.log(
    `${name.padEnd(32)} ${((1000 * seconds) / list.length).toFixed(2).padStart(9)} ms a page ${(sizeOf(list) / seconds).toFixed(2).padStart(8)} M characters/s ${note}`,
  );
console.log(`${pages.length} pages, ${sizeOf(pages).toFixed(2)} M characters, medians of ${spent.ours.length} rounds`);
const share = median(spent.bare.map((b, i) => b / (spent.ours[i] as number)));
line('htmlparser2 to DOM, bare', median(spent.bare), pages);
line('newsgrain page stages', median(spent.ours), pages, `${(100 * share).toFixed(0)} % of the bare parse's throughput`);

const { found, missing } = await loadExtractors();
const here = (await timeAll(peerPages, ours)).seconds;
line('newsgrain on the peers’ pages', here, peerPages);
for (const { name, run } of found) {
  await timeAll(peerPages.slice(0, 1), run);
  const { seconds, failed } = await timeAll(peerPages, run);
  line(name, seconds, peerPages, `${(seconds / here).toFixed(0)} x our time${failed > 0 ? `, ${failed} pages failed` : ''}`);
}
for (const name of missing) console.log(`${name.padEnd(32)} not installed`);
