import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
