import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BATCH_DEFAULTS } from '../src/batch/options.js';
import { optimiseLater, settleHeap, workerFlags } from '../src/batch/worker-v8.js';
import { loadPipeline } from '../src/io/load-pipeline.js';
import { nativeSha256 } from '../src/io/native-sha256.js';
import { readFileBytes } from '../src/io/read-bytes.js';
import { toPageInput } from '../src/io/to-page-input.js';
import { median } from './median.js';

/**
 * What `newsgrain batch` costs. `npm run bench:batch -- overhead PAGES` (against the pipeline in a bare loop, in V8 as it is and
 * set as for workers), `jobs PAGES` (two workers against one), `memory [N]` (the parent's, over N generated documents), `warc [N]`
 * (a generated WARC, some of it broken). PAGES is a folder of pages; each is taken COPIES times. Runs are told apart by wall time,
 * so nothing else should be running; rounds alternate, and medians are given, with the best round of each, which others' work
 * disturbed least. CPU times are given beside them, which a busy machine moves less.
 */
const BIN = resolve(import.meta.dirname, '../../bin/newsgrain.js');
const COPIES = Number(process.env['COPIES'] ?? 10);
/** Of `memory`: the page stages alone let the parent work hardest. */
const PIPELINE = process.env['PIPELINE'] ?? 'body';
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

const work = mkdtempSync(join(tmpdir(), 'newsgrain-bench-'));

interface Timed {
  readonly wall: number;
  /** Seconds of processor time, workers included. */
  readonly cpu: number;
}

/** The pages of a folder several times over, in one flat folder. */
function copyPages(folder: string | undefined): string {
  if (!folder) throw new TypeError('expected a folder of pages');
  const to = join(work, 'pages');
  mkdirSync(to);
  const pages = readdirSync(folder).filter((name) => /\.(?:html?|txt)(?:\.gz)?$/.test(name));
  for (let copy = 0; copy < COPIES; copy++)
    for (const page of pages) writeFileSync(join(to, `${copy}-${page}`), readFileSync(join(folder, page)));
  console.log(`${pages.length * COPIES} pages`);
  return to;
}

/** The same work without batch: read, decode, run, write, in one process. Reading the same files, and writing all records. */
async function bare(folder: string, asWorker: boolean): Promise<void> {
  if (asWorker) optimiseLater();
  const pipeline = await loadPipeline('news');
  if (asWorker) settleHeap();
  const out = createWriteStream(join(work, 'bare.jsonl'));
  for (const name of readdirSync(folder).sort()) {
    const { input } = toPageInput(name, readFileBytes(join(folder, name)));
    out.write(`${JSON.stringify(pipeline.run(input, { sha256: nativeSha256 }))}\n`);
  }
  await new Promise((done) => out.end(done));
}

async function overhead(folder: string): Promise<void> {
  const bare = [import.meta.filename, 'bare', folder];
  const rounds = await alternate([
    () => time(bare),
    () => time([...workerFlags(BATCH_DEFAULTS.memory), ...bare, 'as worker']),
    () => batch(folder, ['--jobs', '1']),
  ]);
  report(['bare loop', "bare loop, workers' flags", 'batch --jobs 1'], rounds);
}

async function jobs(folder: string): Promise<void> {
  const rounds = await alternate([() => batch(folder, ['--jobs', '1']), () => batch(folder, ['--jobs', '2'])]);
  report(['batch --jobs 1', 'batch --jobs 2'], rounds);
}

let runs = 0;
function batch(input: string, flags: readonly string[]): Promise<Timed> {
  return time([BIN, 'batch', input, '--out', join(work, `out-${runs++}`), '--quiet', ...flags]);
}

async function alternate(tasks: readonly (() => Promise<Timed>)[]): Promise<Timed[][]> {
  const rounds: Timed[][] = tasks.map(() => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, task] of tasks.entries()) rounds[i]?.push(await task());
  return rounds;
}

function report(names: readonly string[], rounds: readonly (readonly Timed[])[]): void {
  for (const [i, times] of rounds.entries()) {
    const each = (what: keyof Timed): string => times.map((t) => t[what].toFixed(1)).join(' ');
    console.log(`${names[i]}: wall ${each('wall')} s; cpu ${each('cpu')} s`);
  }
  const last = rounds.length - 1;
  for (const [i, name] of names.slice(0, last).entries()) {
    const share = (what: keyof Timed, pick: (values: readonly number[]) => number): number =>
      pick((rounds[last] as Timed[]).map((t) => t[what])) / pick((rounds[i] as Timed[]).map((t) => t[what]));
    const best = (values: readonly number[]): number => Math.min(...values);
    console.log(
      `${names[last]} against ${name}: wall ${share('wall', median).toFixed(3)} (best rounds ${share('wall', best).toFixed(3)}), ` +
        `speed ${(1 / share('wall', median)).toFixed(2)}x (${(1 / share('wall', best)).toFixed(2)}x), cpu ${share('cpu', median).toFixed(3)}`,
    );
  }
}

/** Runs a script and waits for its end; a batch that had failures (exit code 3) is fine. */
async function time(args: readonly string[]): Promise<Timed> {
  const started = performance.now();
  const usage = join(work, 'usage');
  // The second line of `times`: what the process and its children used is known to the shell that waited for them.
  const child = spawn('sh', ['-c', `"$0" "$@"; code=$?; times > '${usage}'; exit $code`, process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0 && code !== 3) throw new Error(`exit code ${code}: ${args.join(' ')}`);
  const cpu = [...(readFileSync(usage, 'utf8').split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, m) => sum + Number(m[1]) * 60 + Number(m[2]),
    0,
  );
  return { wall, cpu };
}

const NAMES = ['Marta Ellingsen', 'Thomas Okafor', 'Ines Caldera', 'Piet Zwaan'];

function makePage(i: number): string {
  const name = NAMES[i % NAMES.length];
  const line = `<p>"The pier closed in year ${1900 + (i % 120)}, and nobody in Halden misses it," said ${name} on December ${1 + (i % 28)}, 2007.</p>`;
  return `<html><head><title>Story ${i}</title></head><body><h1>Story ${i}</h1>${line.repeat(3)}</body></html>`;
}

async function memory(count: number): Promise<void> {
  const folder = join(work, 'many');
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'));
    if (i % 1000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `d${i}.html`), makePage(i));
  }
  const out = join(work, 'many-out');
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, 'batch', folder, '--out', out, '--quiet', '--pipeline', PIPELINE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMegabytes(child.pid as number)), 200);
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  const lines = readdirSync(out)
    .filter((f) => f.startsWith('records'))
    .reduce((n, f) => n + readFileSync(join(out, f)).filter((b) => b === 10).length, 0);
  console.log(
    `${lines} records of ${count}, exit code ${code}, ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} documents a second`,
  );
  const quarter = (q: number): number[] => samples.slice(Math.floor((samples.length * q) / 4), Math.floor((samples.length * (q + 1)) / 4));
  for (let q = 0; q < 4; q++)
    console.log(
      `quarter ${q + 1}: parent's memory at most ${Math.max(...quarter(q)).toFixed(0)} MB, median ${median(quarter(q)).toFixed(0)} MB`,
    );
  console.log(`last quarter against second: ${(Math.max(...quarter(3)) / Math.max(...quarter(1))).toFixed(3)} (peaks)`);
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Every tenth record is broken, in one of five ways; each way says how many failures it must give. */
async function warc(count: number): Promise<void> {
  for (const gzip of [false, true]) {
    const file = join(work, gzip ? 'made.warc.gz' : 'made.warc');
    const made = makeWarc(count, gzip);
    writeFileSync(file, made.bytes);
    const out = join(work, `warc-out-${gzip}`);
    await time([BIN, 'batch', file, '--out', out, '--quiet']);
    const { counts } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    const seen = counts.records + counts.failures + Object.values(counts.skipped as Record<string, number>).reduce((a, b) => a + b, 0);
    console.log(
      `${gzip ? 'warc.gz' : 'warc'}: ${count} records made, ${made.broken} of them broken; accounted for ${seen}: ${JSON.stringify(counts)}`,
    );
  }
}

function makeWarc(count: number, gzip: boolean): { readonly bytes: Buffer; readonly broken: number } {
  const parts: Buffer[] = [];
  let broken = 0;
  for (let i = 0; i < count; i++) {
    const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${makePage(i)}`);
    const fault = i % 10 === 9 ? ['short', 'long', 'none', 'nonsense', 'bytes'][Math.floor(i / 10) % 5] : undefined;
    if (fault) broken += 1;
    const length = fault === 'short' ? 100 : fault === 'long' ? http.length + 5000 : fault === 'nonsense' ? '-5' : http.length;
    const field = fault === 'none' ? '' : `Content-Length: ${length}\r\n`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://halden.example/${i}\r\nWARC-Date: 2007-12-04T10:00:00Z\r\n${field}\r\n`;
    const record = Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    const member = gzip ? gzipSync(record) : record;
    // In a packed file, damage to the bytes of a member; in a plain one, to the version line.
    if (fault === 'bytes') member.fill(0x55, gzip ? 30 : 0, gzip ? 50 : 4);
    parts.push(member);
  }
  return { bytes: Buffer.concat(parts), broken };
}

try {
  const [mode, argument, how] = process.argv.slice(2);
  if (mode === 'bare') await bare(argument as string, how !== undefined);
  else if (mode === 'overhead') await overhead(copyPages(argument));
  else if (mode === 'jobs') await jobs(copyPages(argument));
  else if (mode === 'memory') await memory(Number(argument ?? 100_000));
  else if (mode === 'warc') await warc(Number(argument ?? 1000));
  else throw new TypeError(`expected overhead, jobs, memory or warc, got ${mode}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
