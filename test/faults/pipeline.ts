import news from '../../pipelines/news.js';
import { definePipeline, defineStage } from '../../src/kit.js';

/**
 * The default pipeline with a stage before it that obeys mock documents, for tests of the batch runner only:
 * `<meta name="x-mock" content="...">` says how the document goes wrong, and TOY_MS how long every document takes at least.
 */
const slow = Number(process.env['TOY_MS'] ?? 0);

const mock = defineStage({
  name: 'mock',
  requires: ['raw'],
  provides: [],
  run: ({ raw }) => {
    for (const until = Date.now() + slow; Date.now() < until; );
    const kind = /<meta name="x-mock" content="([a-z]{1,20})">/.exec(raw)?.[1];
    if (kind !== undefined) FAULTS.get(kind)?.();
    return {};
  },
});

const FAULTS = new Map<string, () => void>([
  ['throw', () => fail('mock throw')],
  ['hang', () => endless()],
  ['exit', () => process.exit(0)],
  ['segv', () => void process.kill(process.pid, 'SIGSEGV')],
  ['oom', () => hoard()],
  ['buffers', () => hoardBuffers()],
  ['stack', () => void overflow(0)],
  ['reject', () => void Promise.reject(new Error('mock reject'))],
  // Never answers, and takes no time of the processor's.
  ['silent', () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)],
]);

function fail(message: string): never {
  throw new Error(message);
}

function endless(): never {
  for (;;);
}

function hoard(): never {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(1e6).fill(1.1));
}

/** Memory that lies outside the heap. */
function hoardBuffers(): never {
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(1 << 24, 1));
}

function overflow(depth: number): number {
  return overflow(depth + 1) + 1;
}

export default definePipeline('faults', [mock, ...news.stages]);
