import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { IoError, systemReason } from '../io/io-error.js';
import { type Counts, toRates } from './score.js';

const floorsSchema = z.strictObject({
  digest: z.string(),
  floors: z.record(z.string(), z.record(z.string(), z.number().min(0).max(1))),
});

/** Strict F1 that each task of each set may not fall below, and the digest of the fixtures they were taken on. */
export type Floors = z.infer<typeof floorsSchema>;
export type Totals = ReadonlyMap<string, ReadonlyMap<string, Counts>>;

/** Undefined when there is no such file. @throws {IoError} when it cannot be read or is none. */
export function readFloors(path: string): Floors | undefined {
  try {
    return floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const reason = error instanceof z.ZodError ? (error.issues[0]?.message ?? 'wrong shape') : systemReason(error);
    throw new IoError(`cannot read floors ${JSON.stringify(path)}: ${reason}`);
  }
}

/** Today's scores as floors, cut (not rounded) to four places so that they hold at once. */
export function toFloors(totals: Totals, digest: string): Floors {
  const floors = [...totals].map(([set, tasks]) => [set, Object.fromEntries([...tasks].map(([task, c]) => [task, cut(f1(c))]))]);
  return { digest, floors: Object.fromEntries(floors) };
}

/** One clear line for each floor that does not hold, and for fixtures that changed. */
export function findBreaches(floors: Floors, totals: Totals, digest: string): string[] {
  const out: string[] = [];
  if (floors.digest !== digest) out.push('fixtures changed since the floors were set: run with --update-floors when that is meant');
  for (const [set, tasks] of Object.entries(floors.floors)) {
    for (const [task, floor] of Object.entries(tasks)) {
      const counts = totals.get(set)?.get(task);
      if (!counts) out.push(`${set} ${task}: floor ${floor}, but nothing is checked`);
      else if (cut(f1(counts)) < floor) out.push(`${set} ${task}: F1 ${cut(f1(counts))} is below its floor ${floor}`);
    }
  }
  return out;
}

/** The floors that `next` would lower or drop, each as a line. */
export function findLowered(before: Floors, next: Floors): string[] {
  const out: string[] = [];
  for (const [set, tasks] of Object.entries(before.floors)) {
    for (const [task, floor] of Object.entries(tasks)) {
      const now = new Map(Object.entries(next.floors)).get(set);
      const value = now && new Map(Object.entries(now)).get(task);
      if (value === undefined || value < floor) out.push(`${set} ${task}: ${floor} -> ${value ?? 'none'}`);
    }
  }
  return out;
}

export function writeFloors(path: string, floors: Floors): void {
  try {
    writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
  } catch (error) {
    throw new IoError(`cannot write floors ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
}

function f1(counts: Counts): number {
  return toRates(counts, counts.strict).f1;
}

function cut(value: number): number {
  return Math.floor(value * 10_000 + 1e-6) / 10_000;
}
