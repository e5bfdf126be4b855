import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'ava';
import { FAULTY, makePage, rawLines, readOutput } from '../batch/run.js';
import { makeFolder, ROOT } from '../cli/run-cli.js';

// What happens to a batch when something goes wrong. `npm test` takes a few samples of each; `npm run test:faults` takes many.
const FULL = process.env['FAULTS'] === 'full';
const BIN = join(ROOT, 'bin/newsgrain.js');
const CRASH_HOOK = resolve(import.meta.dirname, 'crash-at.cjs');
const SEED = 20_071_204;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>;
}

/** Starts a batch as a user does, in a process group of its own. */
function start(input: string, out: string, flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Run {
  const args = [BIN, 'batch', input, '--out', out, '--jobs', '2', '--quiet', '--pipeline', FAULTY, ...flags];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>((done) =>
    child.once('close', (code, signal) => done({ code, signal, stderr })),
  );
  return { child, ended };
}

const run = (input: string, out: string, flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => start(input, out, flags, env).ended;

function killGroup({ child }: Run): void {
  process.kill(-(child.pid as number), 'SIGKILL');
}

/** A folder of pages; `mocks` says which go wrong and how. */
function makePages(count: number, mocks: ReadonlyMap<number, string> = new Map()) {
  const name = (i: number): string => `d${String(i).padStart(4, '0')}.html`;
  return makeFolder(Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), makePage(i, mocks.get(i))])));
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function outputBytes(out: string): number {
  if (!existsSync(out)) return 0;
  return readdirSync(out)
    .filter((name) => name.endsWith('.jsonl'))
    .reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
}

async function waitFor(condition: () => boolean, ms: number): Promise<boolean> {
  for (const until = performance.now() + ms; performance.now() < until; await pause(5)) if (condition()) return true;
  return condition();
}

/** The same numbers each time, from 0 to 1 (Park and Miller's generator). */
function* randoms(): Generator<number, never> {
  for (let state = SEED; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

test.serial('killed again and again, in the middle of writing: the output is that of an undisturbed run', async (t) => {
  const pages = makePages(FULL ? 200 : 60);
  const [whole, out] = [makeFolder({}), makeFolder({})];
  t.is((await run(pages.path, whole.path)).code, 0);
  const total = outputBytes(whole.path);
  const random = randoms();
  for (let kills = 0; kills < (FULL ? 30 : 3); kills++) {
    if (outputBytes(out.path) === total)
      for (const name of readdirSync(out.path))
        if (name.endsWith('.jsonl')) t.is((await run(pages.path, out.path, ['--fresh', '--limit', '0'])).code, 0);
    // Aimed at an amount of output: kills at random times fall into the start, and prove little.
    const aim = outputBytes(out.path) + random.next().value * (total / 4);
    const batch = start(pages.path, out.path, [], { TOY_MS: '3' });
    let over = false;
    batch.ended.then(() => {
      over = true;
    });
    await waitFor(() => over || outputBytes(out.path) >= aim, 60_000);
    if (!over) killGroup(batch);
    await batch.ended;
  }
  t.is((await run(pages.path, out.path)).code, 0);
  t.deepEqual(rawLines(out.path), rawLines(whole.path));
  for (const folder of [pages, whole, out]) folder.remove();
});

test.serial('death, or an error, at any change to a file: the next run completes the output', async (t) => {
  const pages = makePages(4, new Map([[2, 'throw']]));
  const whole = makeFolder({});
  t.is((await run(pages.path, whole.path)).code, 3);
  const hook = { NODE_OPTIONS: `--require ${CRASH_HOOK}` };
  const counted = makeFolder({});
  const countFile = join(counted.path, 'count');
  const first = join(counted.path, 'out');
  await run(pages.path, first, [], { ...hook, FAULT_UNDER: first, FAULT_COUNT: countFile });
  const changes = Number(readFileSync(countFile, 'utf8'));
  t.true(changes > 12, `the hook sees ${changes} changes`);
  const hows = FULL ? ['before', 'half', 'after', 'short', 'ENOSPC', 'EIO'] : ['half', 'ENOSPC'];
  const step = FULL ? 1 : 7;
  for (const [i, how] of hows.entries()) {
    for (let at = 1 + (FULL ? 0 : i); at <= changes; at += step) {
      const out = join(counted.path, `${how}-${at}`);
      const { code, signal, stderr } = await run(pages.path, out, [], { ...hook, FAULT_UNDER: out, FAULT_AT: String(at), FAULT_HOW: how });
      const where = `${how} at ${at}: exit code ${code}, ${signal}, ${stderr}`;
      if (how === 'ENOSPC' || how === 'EIO') {
        t.true(code === 4 || code === 3, where);
        if (code === 4) t.regex(stderr, new RegExp(`^newsgrain: cannot .*${how}[^\n]*\n$`), where);
        else t.deepEqual(rawLines(out), rawLines(whole.path), where);
      } else if (how !== 'short') t.is(signal, 'SIGKILL', where);
      t.is((await run(pages.path, out)).code, 3, where);
      t.deepEqual(rawLines(out), rawLines(whole.path), where);
    }
  }
  for (const folder of [pages, whole, counted]) folder.remove();
});

test.serial('documents that go wrong in every way are recorded, each with its code, and the others are done', async (t) => {
  const kinds: readonly (readonly [mock: string, code: string])[] = [
    ['throw', 'STAGE_FAILED'],
    ['stack', 'STAGE_FAILED'],
    ['hang', 'TIMEOUT'],
    ['silent', 'TIMEOUT'],
    ['exit', 'EXITED'],
    ['segv', 'CRASHED'],
    ['reject', 'CRASHED'],
    ['oom', 'OOM'],
    ['buffers', 'OOM'],
  ];
  const copies = FULL ? 3 : 1;
  const mocks = new Map(kinds.flatMap(([mock], k) => Array.from({ length: copies }, (_, c) => [2 + (k * copies + c) * 2, mock] as const)));
  const count = 10 + kinds.length * copies * 2;
  const [pages, out] = [makePages(count, mocks), makeFolder({})];
  const { code, stderr } = await run(pages.path, out.path, ['--time-limit', '8', '--memory', '128']);
  t.is(code, 3);
  t.is(stderr, '');
  const { records, failures } = await readOutput(out.path);
  t.is(records.length, count - kinds.length * copies);
  const codes = failures.map((f) => [mocks.get(Number(f.key.slice(1, 5))), f['code']]);
  t.deepEqual(
    codes,
    [...mocks.values()].map((mock) => [mock, kinds.find(([m]) => m === mock)?.[1]]),
  );
  for (const failure of failures) {
    t.notRegex(String(failure['message']), /\n/);
    const twice = ['EXITED', 'CRASHED', 'OOM'].includes(String(failure['code']));
    t.is(failure['attempts'], twice ? 2 : failure['code'] === 'TIMEOUT' ? 1 : undefined);
  }
  t.regex(String(failures.find((f) => f['code'] === 'CRASHED' && /uncaught/.test(String(f['message'])))?.['message']), /mock reject/);
  pages.remove();
  out.remove();
});

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test.serial(`${signal} finishes the documents in hand and can be gone on from; a second one ends at once`, async (t) => {
    const pages = makePages(FULL ? 400 : 80);
    const [whole, out] = [makeFolder({}), makeFolder({})];
    t.is((await run(pages.path, whole.path)).code, 0);
    const batch = start(pages.path, out.path, [], { TOY_MS: '50' });
    t.true(await waitFor(() => outputBytes(out.path) > 0, 60_000));
    batch.child.kill(signal);
    t.is((await batch.ended).code, exitCode);
    const part = await readOutput(out.path);
    t.true(part.records.length > 0 && part.records.length < rawLines(whole.path).length);
    t.is(JSON.parse(readFileSync(join(out.path, 'run.json'), 'utf8')).state, 'stopped');
    t.false(existsSync(join(out.path, '.lock')));
    t.is((await run(pages.path, out.path)).code, 0);
    t.deepEqual(rawLines(out.path), rawLines(whole.path));

    const hanging = makePages(
      4,
      new Map([
        [0, 'hang'],
        [1, 'hang'],
      ]),
    );
    const twice = start(hanging.path, out.path, ['--fresh', '--time-limit', '600']);
    t.true(await waitFor(() => childrenOf(twice.child.pid as number).length === 2, 60_000));
    await pause(1_000);
    twice.child.kill(signal);
    await pause(200);
    const workers = childrenOf(twice.child.pid as number);
    twice.child.kill(signal);
    t.is((await twice.ended).code, exitCode);
    t.true(await waitFor(() => workers.every((pid) => !existsSync(`/proc/${pid}`)), 10_000));
    t.false(existsSync(join(out.path, '.lock')));
    for (const folder of [pages, whole, out, hanging]) folder.remove();
  });
}

test.serial('workers do not outlive a parent that was killed, even in an endless loop', async (t) => {
  const pages = makePages(
    2,
    new Map([
      [0, 'hang'],
      [1, 'silent'],
    ]),
  );
  const out = makeFolder({});
  const batch = start(pages.path, out.path, ['--time-limit', '600']);
  t.true(await waitFor(() => childrenOf(batch.child.pid as number).length === 2, 60_000));
  await pause(1_000);
  const workers = childrenOf(batch.child.pid as number);
  t.is(workers.length, 2);
  batch.child.kill('SIGKILL');
  t.true(await waitFor(() => workers.every((pid) => !existsSync(`/proc/${pid}`)), 30_000));
  pages.remove();
  out.remove();
});

test.serial('an output that cannot be written, and an input that is not there, are said in one line', async (t) => {
  const folder = makeFolder({ file: 'x', 'in/a.html': makePage(1) });
  const cases: readonly (readonly [input: string, out: string, code: number])[] = [
    ['in', 'file/out', 4],
    ['in', '/proc/nosuch/out', 4],
    ['nosuch', 'out', 2],
    ['nosuch*.html', 'out', 2],
  ];
  for (const [input, out, wanted] of cases) {
    const { code, stderr } = await run(join(folder.path, input), resolve(folder.path, out));
    t.is(code, wanted, stderr);
    t.regex(stderr, /^newsgrain: [^\n]+\n$/);
  }
  t.false(existsSync(join(folder.path, 'out')));
  folder.remove();
});

test.serial('a second run on the same folder is refused while the first goes on unharmed', async (t) => {
  const [pages, out] = [makePages(30), makeFolder({})];
  const first = start(pages.path, out.path, [], { TOY_MS: '30' });
  t.true(await waitFor(() => existsSync(join(out.path, '.lock')), 60_000));
  const second = await run(pages.path, out.path);
  t.is(second.code, 5);
  t.regex(second.stderr, /^newsgrain: output folder .* in use by process \d+\n$/);
  t.is((await first.ended).code, 0);
  t.is((await readOutput(out.path)).records.length, 30);
  pages.remove();
  out.remove();
});

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
