import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Compiled tests run from dist/test/cli. */
export const ROOT = resolve(import.meta.dirname, '../../..');
const BIN = join(ROOT, 'bin/newsgrain.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
}

/** Runs the command line as users do, in a process of its own, and waits for its end. */
export function runCli(args: readonly string[], { input = '', cwd = ROOT, env = {} }: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (d) => {
    stdout += d;
  });
  child.stderr.setEncoding('utf8').on('data', (d) => {
    stderr += d;
  });
  // A command that does not read stdin may end before all of it was written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done) => child.once('close', (code) => done({ code, stdout, stderr })));
}

/** The same, started only: for tests that talk to the process. */
export function startCli(args: readonly string[], { cwd = ROOT, env = {} }: Omit<CliOptions, 'input'> = {}) {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
}

/** A folder with these files, and a function that removes it. */
export function makeFolder(files: { readonly [path: string]: string | Uint8Array }): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'newsgrain-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
