/**
 * Time per stage per page, and the whole way beside what people assemble today, on the same pages in the same run.
 *
 *   npm run bench -- [FOLDER] [--limit N] [--rounds N]
 *
 * FOLDER holds .html or .html.gz pages; the default is our own fixtures. For real pages take the `html` folder of
 * scrapinghub/article-extraction-benchmark (MIT). Reports medians over the rounds, and ratios.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import news from '../pipelines/news.js';
import { median } from './median.js';
import { type BenchPage, readPages } from './pages.js';
import { PEERS } from './peers.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '60' }, rounds: { type: 'string', default: '5' } },
});
const folder = positionals[0] ?? resolve(import.meta.dirname, '../../fixtures');
const rounds = Number(values.rounds);
const pages = readPages(folder, Number(values.limit));
const characters = pages.reduce((sum, p) => sum + p.html.length, 0);

/** Seconds for each page, whole; a page that a peer throws on counts with the time until the throw. */
function timeAll(run: (page: BenchPage) => unknown): { seconds: number; failed: number } {
  let failed = 0;
  const started = performance.now();
  for (const page of pages) {
    try {
      run(page);
    } catch {
      failed += 1;
    }
  }
  return { seconds: (performance.now() - started) / 1000, failed };
}

function timeStages(): Map<string, number> {
  const spent = new Map<string, number>();
  let started = 0;
  const observe = (stage: string, phase: 'start' | 'end') => {
    const now = performance.now();
    if (phase === 'start') started = now;
    else spent.set(stage, (spent.get(stage) ?? 0) + now - started);
  };
  for (const { id, html } of pages) news.run({ id, html }, { observe });
  return spent;
}

timeStages(); // warm-up: models load, code compiles
const perStage = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [stage, ms] of timeStages()) perStage.set(stage, [...(perStage.get(stage) ?? []), ms / pages.length]);
}
console.log(`${pages.length} pages, ${(characters / 1e6).toFixed(2)} M characters, medians of ${rounds} rounds\n`);
console.log('stage                 ms a page   share');
const total = [...perStage.values()].reduce((sum, v) => sum + median(v), 0);
for (const [stage, v] of perStage) {
  console.log(`${stage.padEnd(20)} ${median(v).toFixed(3).padStart(10)} ${((100 * median(v)) / total).toFixed(0).padStart(6)} %`);
}
console.log(`${'all stages'.padEnd(20)} ${total.toFixed(3).padStart(10)}\n`);

const ours = median(Array.from({ length: rounds }, () => timeAll(({ id, html }) => JSON.stringify(news.run({ id, html }))).seconds));
const row = (name: string, seconds: number, failed: number) =>
  `${name.padEnd(52)} ${(pages.length / seconds).toFixed(1).padStart(8)} pages/s ${(seconds / ours).toFixed(1).padStart(7)} x our time${failed ? `, ${failed} pages failed` : ''}`;
console.log(row('newsgrain (page to record JSON)', ours, 0));
for (const peer of PEERS) {
  const runs = Array.from({ length: Math.max(1, Math.min(rounds, 2)) }, () => timeAll(({ html }) => peer.run(html)));
  console.log(row(peer.name, median(runs.map((r) => r.seconds)), runs[0]?.failed ?? 0));
}
