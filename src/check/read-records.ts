import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Failure } from '../document/record.js';
import { IoError, systemReason } from '../io/io-error.js';
import type { Fixture } from './read-fixtures.js';

type AnyRecord = Article | Failure;

/** Finds the record of a fixture among records already written. */
export type RecordLookup = (fixture: Fixture) => AnyRecord | undefined;

/**
 * Reads `.ndjson`, `.jsonl` or `.json` output, or a folder of such files. A record belongs to a fixture when its id is
 * `set/id`, ends in `set/id/page.html`, or is the last part of the fixture's name, where that is unambiguous.
 * @throws {IoError}
 */
export function readRecords(path: string): RecordLookup {
  const byId = new Map<string, AnyRecord>();
  const byTail = new Map<string, AnyRecord | undefined>();
  for (const record of filesOf(path).flatMap(readFile)) {
    if (typeof record.id !== 'string') continue;
    const id = record.id.replaceAll('\\', '/').replace(/\/page\.(?:html|txt)$/, '');
    byId.set(id, record);
    const parts = id.split('/');
    for (const tail of new Set([parts.slice(-1), parts.slice(-2)].map((p) => p.join('/'))))
      byTail.set(tail, byTail.has(tail) ? undefined : record);
  }
  return ({ name }) => byId.get(name) ?? byTail.get(name) ?? byTail.get(name.split('/').at(-1) as string);
}

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(?:json|ndjson|jsonl)$/.test(f))
      .sort()
      .map((f) => join(path, f));
  } catch (error) {
    throw new IoError(`cannot read ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
}

function readFile(path: string): AnyRecord[] {
  try {
    const text = readFileSync(path, 'utf8');
    const values = path.endsWith('.json')
      ? [JSON.parse(text) as AnyRecord | AnyRecord[]].flat()
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as AnyRecord);
    return values.filter((v) => v !== null && typeof v === 'object');
  } catch (error) {
    throw new IoError(`cannot read records from ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
}
