import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { OutputInUseError, OutputMismatchError } from '../../src/batch/output-error.js';
import { runBatch } from '../../src/batch/run-batch.js';
import { UnknownPipelineError } from '../../src/io/load-pipeline.js';
import { makeFolder } from '../cli/run-cli.js';
import { makePage, rawLines, readOutput, smallBatch } from './run.js';

/** A folder of `count` pages, with others given beside them. */
function makePages(count: number, more: { readonly [path: string]: string } = {}) {
  return makeFolder({ ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`d${i}.html`, makePage(i)])), ...more });
}

test.serial('a second run adds nothing; run.json says what was made, without a clock', async (t) => {
  const [pages, out] = [makePages(5, { 'bad.html': '' }), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path));
  const files = readdirSync(out.path).map((name) => [name, readFileSync(join(out.path, name), 'utf8')]);
  const { counts } = await runBatch(smallBatch([pages.path], out.path));
  t.deepEqual(
    readdirSync(out.path).map((name) => [name, readFileSync(join(out.path, name), 'utf8')]),
    files,
  );
  t.deepEqual(readdirSync(out.path).sort(), ['failures.jsonl', 'records-00000.jsonl', 'run.json']);
  t.is(counts.resumed, 6);
  const run = JSON.parse(readFileSync(join(out.path, 'run.json'), 'utf8'));
  t.is(run.state, 'finished');
  t.is(run.pipeline, 'body');
  t.deepEqual(run.counts, { records: 5, failures: 1, failureCodes: { EMPTY: 1 }, skipped: {}, duplicates: { exact: 0, near: 0 } });
  pages.remove();
  out.remove();
});

test.serial('shards are closed before they grow too large, and the next run goes on with the last', async (t) => {
  const [pages, out] = [makePages(12), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path, { shardBytes: 2_500, limit: 7 }));
  const first = readdirSync(out.path).filter((name) => name.startsWith('records'));
  t.true(first.length > 2);
  for (const name of first) t.true(readFileSync(join(out.path, name)).length <= 2_500);
  await runBatch(smallBatch([pages.path], out.path, { shardBytes: 2_500 }));
  const { records } = await readOutput(out.path);
  t.is(records.length, 12);
  t.is(new Set(records.map((r) => r.key)).size, 12);
  pages.remove();
  out.remove();
});

for (const compress of ['gzip', 'zstd'] as const) {
  test.serial(`${compress} shards hold the same lines, also over two runs`, async (t) => {
    const [pages, plain, packed] = [makePages(12), makeFolder({}), makeFolder({})];
    await runBatch(smallBatch([pages.path], plain.path));
    await runBatch(smallBatch([pages.path], packed.path, { shardBytes: 5_000, compress, limit: 7 }));
    await runBatch(smallBatch([pages.path], packed.path, { shardBytes: 5_000, compress }));
    const suffix = compress === 'gzip' ? '.gz' : '.zst';
    t.true(readdirSync(packed.path).every((name) => name === 'run.json' || name.endsWith(suffix)));
    t.deepEqual((await readOutput(packed.path)).records, (await readOutput(plain.path)).records);
    for (const folder of [pages, plain, packed]) folder.remove();
  });
}

test.serial('torn ends are cut, and what was on them is done again', async (t) => {
  const [pages, out] = [makePages(8, { 'bad.html': '' }), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path));
  const whole = rawLines(out.path);
  const shard = join(out.path, 'records-00000.jsonl');
  const size = readFileSync(shard).length;
  const tears: (() => void)[] = [
    () => truncateSync(shard, size - 1),
    () => truncateSync(shard, Math.floor(size / 2)),
    () => truncateSync(shard, 0),
    () => appendFileSync(shard, Buffer.alloc(40)),
    () => appendFileSync(shard, '{"key":"half'),
    () => appendFileSync(shard, '{"key":"d0.html","schema"\n{"key":"d1.html"}\n'),
    // What a loss of power leaves of a file that grew: a hole, and sound lines behind it.
    () => writeFileSync(shard, readFileSync(shard).fill(0, 100, 3_000)),
    () => truncateSync(join(out.path, 'failures.jsonl'), 10),
  ];
  for (const [i, tear] of tears.entries()) {
    tear();
    await runBatch(smallBatch([pages.path], out.path));
    t.deepEqual(rawLines(out.path), whole, `tear ${i}`);
  }
  pages.remove();
  out.remove();
});

test.serial('--limit counts inputs in their order; --sample takes the same ones each time', async (t) => {
  const [pages, out, sampled] = [makePages(30), makeFolder({}), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path, { limit: 4 }));
  const four = ['d0.html', 'd1.html', 'd10.html', 'd11.html'];
  t.deepEqual(
    (await readOutput(out.path)).records.map((r) => r.key),
    four,
  );
  const again = await runBatch(smallBatch([pages.path], out.path, { limit: 4 }));
  t.is(again.counts.answered, 0);
  await runBatch(smallBatch([pages.path], sampled.path, { sample: 0.4 }));
  const keys = (await readOutput(sampled.path)).records.map((r) => r.key);
  t.true(keys.length > 4 && keys.length < 22, String(keys.length));
  const same = await runBatch(smallBatch([pages.path], sampled.path, { sample: 0.4 }));
  t.is(same.counts.answered, 0);
  for (const folder of [pages, out, sampled]) folder.remove();
});

test.serial('--only-failed does again what failed, and nothing else; also after it was stopped half way', async (t) => {
  const [pages, out] = [makePages(3, { 'x.html': '', 'y.html': '', 'z.html': '' }), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path));
  writeFileSync(join(pages.path, 'x.html'), makePage(100));
  writeFileSync(join(pages.path, 'new.html'), makePage(101));
  // One of the three, as if the run had ended then.
  const stopped = AbortSignal.abort();
  t.is((await runBatch(smallBatch([pages.path], out.path, { onlyFailed: true, signal: stopped }))).state, 'stopped');
  const { counts } = await runBatch(smallBatch([pages.path], out.path, { onlyFailed: true }));
  t.is(counts.answered, 3);
  let output = await readOutput(out.path);
  t.deepEqual(
    output.records.map((r) => r.key),
    ['d0.html', 'd1.html', 'd2.html', 'x.html'],
  );
  t.deepEqual(
    output.failures.map((r) => r.key),
    ['y.html', 'z.html'],
  );
  t.false(existsSync(join(out.path, 'retry.jsonl')));
  await runBatch(smallBatch([pages.path], out.path));
  output = await readOutput(out.path);
  t.is(output.records.length, 5);
  pages.remove();
  out.remove();
});

test.serial('a pass of --only-failed that was killed loses no failure, whichever command goes on', async (t) => {
  const [pages, out] = [makePages(2, { 'x.html': '', 'y.html': '' }), makeFolder({})];
  for (const onlyFailed of [true, false]) {
    await runBatch(smallBatch([pages.path], out.path, { fresh: true }));
    const failures = join(out.path, 'failures.jsonl');
    const [first] = readFileSync(failures, 'utf8').split('\n');
    writeFileSync(join(out.path, 'retry.jsonl'), readFileSync(failures));
    writeFileSync(failures, `${first}\n`);
    const { counts } = await runBatch(smallBatch([pages.path], out.path, { onlyFailed }));
    t.is(counts.answered, 1);
    t.deepEqual(
      (await readOutput(out.path)).failures.map((r) => r.key),
      ['x.html', 'y.html'],
    );
    t.false(existsSync(join(out.path, 'retry.jsonl')));
  }
  pages.remove();
  out.remove();
});

test.serial('another pipeline, input, option or version is refused, and nothing is touched; --fresh starts anew', async (t) => {
  const [pages, out] = [makePages(2), makeFolder({})];
  await runBatch(smallBatch([pages.path], out.path));
  const before = rawLines(out.path);
  const others = [{ pipeline: 'text' }, { sourceMap: true }, { inputs: [`${pages.path}/`] }, { duplicates: true }];
  for (const other of others) {
    await t.throwsAsync(runBatch(smallBatch([pages.path], out.path, other)), { instanceOf: OutputMismatchError }, JSON.stringify(other));
  }
  const run = join(out.path, 'run.json');
  const text = readFileSync(run, 'utf8');
  for (const changed of [
    text.replace('"format": 1', '"format": 2'),
    text.replace(/"version": "[^"]+"/, '"version": "0.0.1"').replace(/"config": "./, '"config": "x'),
    '{',
  ]) {
    writeFileSync(run, changed);
    await t.throwsAsync(runBatch(smallBatch([pages.path], out.path)), { instanceOf: OutputMismatchError }, changed);
  }
  t.deepEqual(rawLines(out.path), before);
  const { counts } = await runBatch(smallBatch([pages.path], out.path, { sourceMap: true, fresh: true }));
  t.is(counts.answered, 2);
  t.true('sourceMap' in ((await readOutput(out.path)).records[0] as object));
  await t.throwsAsync(runBatch(smallBatch([pages.path], out.path, { pipeline: 'nosuch' })), { instanceOf: UnknownPipelineError });
  pages.remove();
  out.remove();
});

test.serial('one run at a time writes to a folder; the lock of a process that is gone does not count', async (t) => {
  const [pages, out] = [makePages(2), makeFolder({})];
  const lock = join(out.path, '.lock');
  const started = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  writeFileSync(lock, `${process.ppid} ${started}`);
  await t.throwsAsync(runBatch(smallBatch([pages.path], out.path)), { instanceOf: OutputInUseError });
  t.true(existsSync(lock));
  for (const stale of ['999999 1', `${process.ppid} 1`, 'nonsense', '']) {
    writeFileSync(lock, stale);
    t.is((await runBatch(smallBatch([pages.path], out.path))).counts.records, 2, stale);
    t.false(existsSync(lock));
  }
  pages.remove();
  out.remove();
});

test.serial('duplicates: exact and near ones name the first, and the order of the input decides which that is', async (t) => {
  const body = (n: number): string[] =>
    Array.from(
      { length: 12 },
      (_, i) =>
        `Witness ${n} said in hearing ${n * i} that pillar ${i + n} of the pier had moved by ${n + 3 * i} centimetres since winter.`,
    );
  const page = (sentences: readonly string[]): string =>
    `<html><head><title>Hearing</title></head><body>${sentences.map((s) => `<p>${s}</p>`).join('')}</body></html>`;
  const edited = [...body(1).slice(0, 11), 'The hearing goes on tomorrow.'];
  const pages = makeFolder({
    'a.html': page(body(1)),
    'b.html': page(body(2)),
    'c.html': page(edited),
    'd.html': page(body(1)),
    'e.html': page(body(7)),
    'f.html': page(body(2)).replace('Hearing', 'Another title'),
  });
  const [out, halves] = [makeFolder({}), makeFolder({})];
  const { counts } = await runBatch(smallBatch([pages.path], out.path, { duplicates: true, jobs: 2 }));
  const { records } = await readOutput(out.path);
  t.deepEqual(
    records.map((r) => [r.key, r['duplicate']]),
    [
      ['a.html', undefined],
      ['b.html', undefined],
      ['c.html', { of: 'a.html', id: 'a.html', kind: 'near' }],
      ['d.html', { of: 'a.html', id: 'a.html', kind: 'exact' }],
      ['e.html', undefined],
      ['f.html', { of: 'b.html', id: 'b.html', kind: 'exact' }],
    ],
  );
  t.deepEqual(counts.duplicates, { exact: 2, near: 1 });
  // The index is made again from what is written.
  await runBatch(smallBatch([pages.path], halves.path, { duplicates: true, limit: 3 }));
  const second = await runBatch(smallBatch([pages.path], halves.path, { duplicates: true }));
  t.deepEqual(rawLines(halves.path), rawLines(out.path));
  t.deepEqual(second.counts.duplicates, { exact: 2, near: 1 });
  for (const folder of [pages, out, halves]) folder.remove();
});
