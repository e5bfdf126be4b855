import { existsSync, readdirSync, renameSync, truncateSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureCode } from '../document/message.js';
import { DocumentFailure } from '../document/message.js';
import type { BatchCounts } from './counts.js';
import { KeySet } from './key-set.js';
import { OutputError, onOutput } from './output-error.js';
import { listShards, OUTPUT, type ShardFile } from './output-files.js';
import { type OutputLine, readOutputLines } from './output-lines.js';

/** Where an output folder stands: the output is the checkpoint. */
export interface Recovered {
  /** Keys that have a line. */
  readonly done: KeySet;
  /** Keys that `--only-failed` has still to do or did in this pass; undefined without that option. */
  readonly retry: KeySet | undefined;
  /** The shard to go on with, and its size in bytes. */
  readonly shard: { readonly number: number; readonly bytes: number };
}

export interface RecoverOptions {
  readonly onlyFailed: boolean;
  readonly counts: BatchCounts;
  /** Called for each record, in order. */
  readonly onRecord?: (line: OutputLine) => void;
}

/**
 * Reads what earlier runs left, and cuts each file back to its last whole line.
 * @throws {OutputError}
 */
export async function recoverOutput(out: string, options: RecoverOptions): Promise<Recovered> {
  for (const name of readdirSync(out)) if (name.endsWith('.tmp')) remove(join(out, name));
  const retry = options.onlyFailed ? await startRetry(out) : undefined;
  const done = new KeySet();
  const { counts } = options;
  let shard = { number: 0, bytes: 0 };
  for (const file of dropUnpacked(listShards(out))) {
    const bytes = await readBack(file.path, file.packed, (line) => {
      done.add(line.key);
      counts.addRecord();
      countDuplicate(line, counts);
      options.onRecord?.(line);
    });
    shard = file.packed ? { number: file.number + 1, bytes: 0 } : { number: file.number, bytes };
  }
  const failures = join(out, OUTPUT.failures);
  if (existsSync(failures)) {
    await readBack(failures, false, (line) => {
      done.add(line.key);
      counts.addFailure((JSON.parse(line.bytes.toString('utf8')) as { readonly code: FailureCode }).code);
    });
  }
  return { done, retry, shard };
}

/** Empties an output folder of what batch wrote there. */
export function clearOutput(out: string): void {
  for (const { path } of listShards(out)) remove(path);
  for (const name of [OUTPUT.failures, OUTPUT.retry, OUTPUT.run]) if (existsSync(join(out, name))) remove(join(out, name));
}

/** Ends a pass of `--only-failed`. */
export function endRetry(out: string): void {
  const retry = join(out, OUTPUT.retry);
  if (existsSync(retry)) remove(retry);
}

/**
 * Failures to do again move out of the way in one step: from then on they have no line, so that any run does them, and a pass
 * that is killed can be told from one that has not begun.
 */
async function startRetry(out: string): Promise<KeySet> {
  const [failures, retry] = [join(out, OUTPUT.failures), join(out, OUTPUT.retry)];
  if (!existsSync(retry) && existsSync(failures)) onOutput('rename', failures, () => renameSync(failures, retry));
  const keys = new KeySet();
  if (existsSync(retry)) for await (const line of readOutputLines(retry)) keys.add(line.key);
  return keys;
}

/** Passes every sound line on, and cuts the rest off. Returns the length in bytes. */
async function readBack(path: string, packed: boolean, onLine: (line: OutputLine) => void): Promise<number> {
  let end = 0;
  try {
    for await (const line of readOutputLines(path)) {
      end = line.end;
      onLine(line);
    }
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error;
    const cure = packed ? '; remove the file, and its documents are done again' : '';
    throw new OutputError(`cannot read ${JSON.stringify(path)}: ${error.message}${cure}`);
  }
  if (!packed) onOutput('cut', path, () => truncateSync(path, end));
  return end;
}

/** A packed shard appears whole, by renaming; if the plain one is still there, the run was ended before it removed it. */
function dropUnpacked(shards: readonly ShardFile[]): ShardFile[] {
  const packed = new Set(shards.filter((s) => s.packed).map((s) => s.number));
  return shards.filter((shard) => {
    const superseded = !shard.packed && packed.has(shard.number);
    if (superseded) remove(shard.path);
    return !superseded;
  });
}

function countDuplicate({ bytes }: OutputLine, counts: BatchCounts): void {
  const kind = duplicateKind(bytes);
  if (kind !== undefined) counts.duplicates[kind] += 1;
}

/** The mark stands last on the line, where `markDuplicate` puts it. */
function duplicateKind(line: Buffer): 'exact' | 'near' | undefined {
  const tail = line.toString('latin1', Math.max(0, line.length - 24));
  return /"kind":"(exact|near)"\}\}$/.exec(tail)?.[1] as 'exact' | 'near' | undefined;
}

function remove(path: string): void {
  onOutput('remove', path, () => unlinkSync(path));
}
