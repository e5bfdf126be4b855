import type { FailureCode } from '../document/message.js';
import type { Sketch } from './protocol.js';

/** The line of one input, and what is counted of it. */
export interface Result {
  readonly key: string;
  readonly line: Uint8Array;
  readonly code?: FailureCode;
  readonly id: string | null;
  readonly sketch?: Sketch;
}

/** The line of the output: the record, its key before everything else. */
export function toLine(key: string, record: object): Buffer {
  return Buffer.from(`{"key":${JSON.stringify(key)},${JSON.stringify(record).slice(1)}\n`);
}

/** The result of an input that never came back from a worker, or never got to one. */
export function failureOf(
  key: string,
  line: number | undefined,
  code: FailureCode,
  message: string,
  stage: 'process' | 'read',
  attempts?: number,
): Result {
  const id = line === undefined ? key : null;
  const record = { schema: 'failure/1', id, ...(line === undefined ? {} : { line }), code, stage, message };
  return { key, id, code, line: toLine(key, attempts === undefined ? record : { ...record, attempts }) };
}
