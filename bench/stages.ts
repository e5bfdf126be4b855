/**
 * Time per stage per page, and the whole way beside what people assemble today, on the same pages in the same run.
 *
 *   npm run bench -- [FOLDER] [--limit N] [--rounds N]
 *
 * FOLDER holds .html or .html.gz pages; the default is our own fixtures. For real pages take the `html` folder of
 * scrapinghub/article-extraction-benchmark (MIT). One thread. In each round every contestant reads every page, one
 * contestant after the other, so that all of them meet the same noise; reported are medians over the rounds.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import news from '../pipelines/news.js';
import { median } from './median.js';
import { type BenchPage, readPages } from './pages.js';
import { PEERS, type Peer } from './peers.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '60' }, rounds: { type: 'string', default: '5' } },
});
const folder = positionals[0] ?? resolve(import.meta.dirname, '../../fixtures');
const rounds = Math.max(1, Number(values.rounds));
const pages = readPages(folder, Number(values.limit));
const OURS: Peer = { name: 'newsgrain (page to record JSON)', run: (html) => JSON.stringify(news.run({ id: 'bench', html })) };

/** Stage -> milliseconds a page, whole, in one round. */
function timeStages(): Map<string, number> {
  const spent = new Map<string, number>();
  let started = 0;
  const observe = (stage: string, phase: 'start' | 'end') => {
    const now = performance.now();
    if (phase === 'start') started = now;
    else spent.set(stage, (spent.get(stage) ?? 0) + (now - started) / pages.length);
  };
  for (const { id, html } of pages) news.run({ id, html }, { observe });
  return spent;
}

interface Round {
  readonly milliseconds: readonly number[];
  readonly failed: number;
}

/** Milliseconds of each page; a page that a contestant throws on counts with the time until the throw. */
function timePages(run: Peer['run'], each: readonly BenchPage[]): Round {
  let failed = 0;
  const milliseconds = each.map(({ html }) => {
    const started = performance.now();
    try {
      run(html);
    } catch {
      failed += 1;
    }
    return performance.now() - started;
  });
  return { milliseconds, failed };
}

function reportStages(timings: readonly ReadonlyMap<string, number>[]): void {
  const rows = [...(timings[0]?.keys() ?? [])].map((stage) => [stage, median(timings.map((t) => t.get(stage) ?? 0))] as const);
  const total = rows.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`${'stage'.padEnd(20)} ms a page   share`);
  for (const [stage, ms] of rows) {
    console.log(`${stage.padEnd(20)} ${ms.toFixed(3).padStart(9)} ${((100 * ms) / total).toFixed(0).padStart(5)} %`);
  }
  console.log(`${'all stages'.padEnd(20)} ${total.toFixed(3).padStart(9)}\n`);
}

function reportContestants(results: ReadonlyMap<string, readonly Round[]>): void {
  const sum = (round: Round) => round.milliseconds.reduce((a, b) => a + b, 0);
  const ours = median((results.get(OURS.name) as readonly Round[]).map(sum));
  console.log(`${'page to entities, dates, quotes'.padEnd(52)} pages/s  median ms a page  time / ours`);
  for (const [name, of] of results) {
    const total = median(of.map(sum));
    const middle = median(pages.map((_, i) => median(of.map((r) => r.milliseconds[i] as number))));
    const figures = `${((1000 * pages.length) / total).toFixed(1).padStart(7)} ${middle.toFixed(2).padStart(17)} ${(total / ours).toFixed(2).padStart(12)}`;
    const failed = of[0]?.failed ? `  (threw on ${of[0].failed} pages)` : '';
    console.log(`${name.padEnd(52)} ${figures}${failed}`);
  }
}

const contestants = [OURS, ...PEERS];
timeStages(); // models load, code compiles
for (const { run } of contestants) timePages(run, pages.slice(0, 5));
const stages: Map<string, number>[] = [];
const results = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  stages.push(timeStages());
  for (const { name, run } of contestants) results.get(name)?.push(timePages(run, pages));
}
const characters = pages.reduce((sum, p) => sum + p.html.length, 0);
console.log(`${pages.length} pages, ${(characters / 1e6).toFixed(2)} M characters, medians of ${rounds} rounds, Node ${process.version}\n`);
reportStages(stages);
reportContestants(results);
