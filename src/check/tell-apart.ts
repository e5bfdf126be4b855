import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Records to score, and the fixtures they are scored against. */
export interface Sides {
  readonly fixtures: string;
  readonly records: string;
}

/**
 * Tells fixtures and output apart, in whichever order they are given: `check fixtures --against output/run1` and
 * `check output/run1 --against fixtures` are the same. Output is a file, or a folder with records in it; what looks like
 * neither side, or both like one, stays in the documented order: fixtures first.
 */
export function tellApart(first: string, second: string): Sides {
  const swapped = holdsRecords(first) && !holdsRecords(second);
  return swapped ? { fixtures: second, records: first } : { fixtures: first, records: second };
}

function holdsRecords(path: string): boolean {
  try {
    if (!statSync(path).isDirectory()) return true;
    if (existsSync(join(path, 'run.json'))) return true;
    return readdirSync(path).some((name) => /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$/.test(name));
  } catch {
    return false;
  }
}
