// Preloaded into a process (`node --require`): at the n-th change to a file under a folder, the process dies or the call fails.
// FAULT_UNDER: the folder. FAULT_AT: n, from 1. FAULT_HOW: before, after, half, or an error code. FAULT_COUNT: file for the number
// of changes seen, written at the end. Worker processes are left alone: only the parent writes output.
import fs = require('node:fs');
import path = require('node:path');
import modules = require('node:module');

type Call = (...args: never[]) => unknown;

const { FAULT_UNDER, FAULT_AT = '0', FAULT_HOW = 'before', FAULT_COUNT } = process.env;
const real = { ...fs };
const opened = new Set<unknown>();
let seen = 0;

function concerns(target: unknown): boolean {
  if (typeof target === 'number') return opened.has(target);
  return path.resolve(String(target)).startsWith(path.resolve(FAULT_UNDER as string));
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** `half` does the first half of a call that can be done by halves. */
function pass(name: string, whole: () => unknown, half?: () => unknown): unknown {
  seen += 1;
  if (seen !== Number(FAULT_AT)) return whole();
  if (FAULT_HOW === 'before') die();
  if (FAULT_HOW === 'half' || FAULT_HOW === 'after') {
    (FAULT_HOW === 'half' && half ? half : whole)();
    die();
  }
  if (FAULT_HOW === 'short') return (half ?? whole)();
  throw Object.assign(new Error(`${FAULT_HOW}: injected, ${name}`), { code: FAULT_HOW, syscall: name });
}

function replace(name: string, make: (original: Call) => Call): void {
  (fs as unknown as Record<string, Call>)[name] = make((real as unknown as Record<string, Call>)[name] as Call);
}

if (FAULT_UNDER && !process.send) {
  for (const name of ['renameSync', 'unlinkSync', 'truncateSync', 'fsyncSync', 'mkdirSync', 'writeFileSync', 'linkSync']) {
    replace(
      name,
      (original) =>
        (...args) =>
          concerns(args[0]) ? pass(name, () => original(...args)) : original(...args),
    );
  }
  replace('openSync', (original) => (...args) => {
    if (args[1] === undefined || args[1] === 'r' || !concerns(args[0])) return original(...args);
    return pass('openSync', () => {
      const fd = original(...args);
      opened.add(fd);
      return fd;
    });
  });
  replace('writeSync', (original) => (...args) => {
    if (!concerns(args[0])) return original(...args);
    const [fd, bytes, offset = 0] = args as unknown as [number, Uint8Array, number?];
    const rest = bytes.subarray(offset);
    return pass(
      'writeSync',
      () => original(...args),
      () => real.writeSync(fd, rest.subarray(0, Math.max(1, rest.length >> 1))),
    );
  });
  replace('closeSync', (original) => (...args) => {
    opened.delete(args[0]);
    return original(...args);
  });
  // Named imports of ES modules are bound again.
  modules.syncBuiltinESMExports();
  if (FAULT_COUNT) process.on('exit', () => real.writeFileSync(FAULT_COUNT, String(seen)));
}
