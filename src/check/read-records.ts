import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, Failure } from '../document/record.js';
import { IoError, systemReason } from '../io/io-error.js';
import { readRecordLines } from '../io/read-packed-lines.js';
import type { Fixture } from './read-fixtures.js';

type AnyRecord = Article | Failure;

/** Finds the record of a fixture among records already written. */
export type RecordLookup = (fixture: Fixture) => AnyRecord | undefined;

/**
 * Reads `.ndjson`, `.jsonl` (also packed) or `.json` output, a folder of such files, or one that batch wrote. A record belongs to
 * a fixture when its id is `set/id`, ends in `set/id/page.html`, or is the last part of the fixture's name, where that is
 * unambiguous. Only records that may belong to one of `fixtures` are kept: an output may be far larger than memory.
 * @throws {IoError}
 */
export async function readRecords(path: string, fixtures: readonly Fixture[]): Promise<RecordLookup> {
  const wanted = new Set(fixtures.flatMap(({ name }) => [name, ...tailsOf(name)]));
  const byId = new Map<string, AnyRecord>();
  const byTail = new Map<string, AnyRecord | undefined>();
  for (const file of filesOf(path)) {
    for await (const record of readFile(file)) {
      if (typeof record?.id !== 'string') continue;
      const id = record.id.replaceAll('\\', '/').replace(/\/page\.(?:html|txt)$/, '');
      if (wanted.has(id)) byId.set(id, record);
      for (const tail of tailsOf(id)) if (wanted.has(tail)) byTail.set(tail, byTail.has(tail) ? undefined : record);
    }
  }
  return ({ name }) => byId.get(name) ?? byTail.get(name) ?? byTail.get(name.split('/').at(-1) as string);
}

/** The last part of a path, and the last two. */
function tailsOf(id: string): Set<string> {
  const parts = id.split('/');
  return new Set([parts.slice(-1), parts.slice(-2)].map((p) => p.join('/')));
}

/** What batch writes beside records and failures. */
const NO_RECORDS: ReadonlySet<string> = new Set(['run.json', 'retry.jsonl']);

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(?:json|(?:ndjson|jsonl)(?:\.(?:gz|zst))?)$/.test(f) && !NO_RECORDS.has(basename(f)))
      .sort()
      .map((f) => join(path, f));
  } catch (error) {
    throw new IoError(`cannot read ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
}

async function* readFile(path: string): AsyncGenerator<AnyRecord> {
  if (!path.endsWith('.json')) return yield* readRecordLines<AnyRecord>(path);
  let values: AnyRecord | AnyRecord[];
  try {
    values = JSON.parse(readFileSync(path, 'utf8')) as AnyRecord | AnyRecord[];
  } catch (error) {
    throw new IoError(`cannot read records from ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
  yield* [values].flat();
}
