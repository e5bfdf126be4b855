import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IoError, systemReason } from '../io/io-error.js';

/** A file of records in an output folder. */
export interface ShardFile {
  readonly number: number;
  readonly path: string;
  readonly packed: boolean;
}

/** Names of what an output folder holds; `docs/batch.md` describes each. */
export const OUTPUT = {
  run: 'run.json',
  failures: 'failures.jsonl',
  /** Failures that `--only-failed` is doing again. */
  retry: 'retry.jsonl',
} as const;

/** The path of a shard, not packed. */
export function shardPath(out: string, number: number): string {
  return join(out, `records-${String(number).padStart(5, '0')}.jsonl`);
}

/** The shards in an output folder, in order. Both a packed shard and the plain one it was made from may be there. */
export function listShards(out: string): ShardFile[] {
  const shards: ShardFile[] = [];
  for (const name of readdirSync(out)) {
    const match = /^records-(\d{5,9})\.jsonl(\.gz|\.zst)?$/.exec(name);
    if (match) shards.push({ number: Number(match[1]), path: join(out, name), packed: match[2] !== undefined });
  }
  return shards.sort((a, b) => a.number - b.number || Number(a.packed) - Number(b.packed));
}

/**
 * The files to read for everything an output folder says: shards, each once, and failures. A file stands for itself.
 * @throws {IoError} when there are none.
 */
export function listRecordFiles(output: string): string[] {
  try {
    if (!statSync(output).isDirectory()) return [output];
    const shards = listShards(output);
    const packed = new Set(shards.filter((s) => s.packed).map((s) => s.number));
    const files = shards.filter((s) => s.packed || !packed.has(s.number)).map((s) => s.path);
    if (readdirSync(output).includes(OUTPUT.failures)) files.push(join(output, OUTPUT.failures));
    if (files.length > 0) return files;
  } catch (error) {
    throw new IoError(`cannot read ${JSON.stringify(output)}: ${systemReason(error)}`);
  }
  throw new IoError(`no records in ${JSON.stringify(output)}`);
}
