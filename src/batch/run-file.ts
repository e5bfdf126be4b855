import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../document/version.js';
import type { BatchCounts } from './counts.js';
import type { BatchOptions } from './options.js';
import { OutputMismatchError, onOutput } from './output-error.js';
import { listShards, OUTPUT } from './output-files.js';
import type { Ready } from './protocol.js';

/** Raised when the files of an output folder change their meaning. */
const FORMAT = 1;

/** What decides whether two runs may write into one folder: all that a record, or the meaning of a key, depends on. */
export interface RunIdentity {
  readonly format: number;
  readonly version: string;
  readonly pipeline: string;
  readonly pipelineHash: string;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** SHA-256 over the JSON of the above. */
  readonly config: string;
}

export function identify(options: BatchOptions, pipeline: Ready): RunIdentity {
  const { sourceMap, fields, duplicates, similarity } = options;
  const identity = {
    format: FORMAT,
    version: VERSION,
    pipeline: pipeline.name,
    pipelineHash: pipeline.hash,
    inputs: options.inputs,
    options: { sourceMap, fields, duplicates, ...(duplicates ? { similarity } : {}) },
  };
  return { ...identity, config: createHash('sha256').update(JSON.stringify(identity)).digest('hex') };
}

/**
 * Refuses a folder that was made otherwise.
 * @throws {OutputMismatchError} saying what differs.
 */
export function checkIdentity(out: string, identity: RunIdentity): void {
  const path = join(out, OUTPUT.run);
  if (!existsSync(path)) {
    if (listShards(out).length === 0) return;
    throw mismatch(out, 'it holds records, but no run.json that says how they were made');
  }
  let found: Partial<RunIdentity>;
  try {
    found = JSON.parse(readFileSync(path, 'utf8')) as Partial<RunIdentity>;
  } catch {
    throw mismatch(out, 'its run.json cannot be read');
  }
  if (found.format === identity.format && found.config === identity.config) return;
  throw mismatch(out, whatDiffers(found, identity));
}

function whatDiffers(found: Partial<RunIdentity>, wanted: RunIdentity): string {
  if (found.format !== wanted.format) return `it is in format ${found.format}, this is format ${wanted.format}`;
  if (found.version !== wanted.version) return `it was made by version ${found.version}, this is ${wanted.version}`;
  if (found.pipelineHash !== wanted.pipelineHash) {
    return `it was made by pipeline '${found.pipeline}' (${found.pipelineHash?.slice(0, 12)}), this is '${wanted.pipeline}' (${wanted.pipelineHash.slice(0, 12)})`;
  }
  if (JSON.stringify(found.inputs) !== JSON.stringify(wanted.inputs)) return `it was made from ${JSON.stringify(found.inputs)}`;
  return `it was made with the options ${JSON.stringify(found.options)}`;
}

function mismatch(out: string, why: string): OutputMismatchError {
  return new OutputMismatchError(
    `output folder ${JSON.stringify(out)} is not of this run: ${why}; give another --out, or --fresh to start anew`,
  );
}

/** Writes run.json whole, by renaming. @throws {OutputError} */
export function writeRunFile(out: string, identity: RunIdentity, state: 'running' | 'stopped' | 'finished', counts: BatchCounts): void {
  const path = join(out, OUTPUT.run);
  const text = `${JSON.stringify({ ...identity, state, counts: toJson(counts) }, null, 2)}\n`;
  const fd = onOutput('open', path, () => openSync(`${path}.tmp`, 'w'));
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += onOutput('write', path, () => writeSync(fd, bytes, done));
  onOutput('sync', path, () => fsyncSync(fd));
  onOutput('close', path, () => closeSync(fd));
  onOutput('rename', path, () => renameSync(`${path}.tmp`, path));
}

function toJson({ records, failures, failureCodes, skipped, duplicates }: BatchCounts): object {
  const sorted = (map: ReadonlyMap<string, number>): object => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { records, failures, failureCodes: sorted(failureCodes), skipped: sorted(skipped), duplicates };
}
