import { isUtf8 } from 'node:buffer';
import { DocumentFailure, type Message } from '../document/message.js';
import { type Pipeline, type RunOptions, toFailure } from '../document/pipeline.js';
import type { Article, Failure } from '../document/record.js';
import { nativeSha256 } from '../io/native-sha256.js';
import { readFileBytes } from '../io/read-bytes.js';
import { lineText } from '../io/read-lines.js';
import { type ReadPage, toPageInput } from '../io/to-page-input.js';
import type { FieldNames } from './options.js';
import type { Job, WorkerSetup } from './protocol.js';

/** The record of one job: an article or a failure, never a throw. */
export async function answerJob(
  job: Job,
  pipeline: Pipeline,
  setup: WorkerSetup,
  observe: NonNullable<RunOptions['observe']>,
): Promise<Article | Failure> {
  let read: ReadPage;
  try {
    read = await readJob(job, setup);
  } catch (error) {
    const id = error instanceof LineFailure ? error.id : job.line === undefined ? job.key : null;
    return withLine(toFailure(id, error), job);
  }
  const record = pipeline.run(read.input, { sourceMap: setup.sourceMap, sha256: nativeSha256, observe });
  if (record.schema === 'failure/1') return withLine(record, job);
  return read.messages.length === 0 ? record : { ...record, messages: [...read.messages, ...record.messages] };
}

/** Says which line failed, fields in the order the protocol shows them. */
function withLine({ schema, id, ...rest }: Failure, { line }: Job): Failure {
  return line === undefined ? { schema, id, ...rest } : { schema, id, line, ...rest };
}

async function readJob(job: Job, { maxBytes, fields }: WorkerSetup): Promise<ReadPage> {
  const { key, from } = job;
  if ('file' in from) {
    const path = typeof from.file === 'string' ? from.file : Buffer.from(from.file);
    return toPageInput(key, readFileBytes(path, maxBytes));
  }
  if ('page' in from) return toPageInput(key, from.page);
  if ('json' in from) return readJson(job, from.json, fields);
  // Loaded on first use: warcio takes 80 ms, and most workers never see a WARC.
  const { readWarcRecord } = await import('../io/read-warc-record.js');
  const { bytes, truncated, ...facts } = await readWarcRecord(from.warc);
  const read = toPageInput(key, bytes, facts);
  return truncated === undefined ? read : { ...read, messages: [...read.messages, cutByCrawler(truncated)] };
}

function cutByCrawler(reason: string): Message {
  return { code: 'io/source-truncated', level: 'warning', text: `the crawler cut this page: ${reason}` };
}

/** BAD_INPUT with the id of the line, where it has one. */
class LineFailure extends DocumentFailure {
  constructor(
    readonly id: string | null,
    message: string,
  ) {
    super('BAD_INPUT', message);
  }
}

function readJson(job: Job, json: Uint8Array, fields: FieldNames): ReadPage {
  const messages: Message[] = [];
  if (!isUtf8(json)) messages.push({ code: 'io/charset-replaced', level: 'warning', text: 'bytes that are no UTF-8 became U+FFFD' });
  const row = parseObject(lineText(json, job.line === 1));
  const given = row[fields.id];
  const id = typeof given === 'string' ? given : typeof given === 'number' ? String(given) : job.key;
  const html = row[fields.html] ?? undefined;
  const text = row[fields.text] ?? undefined;
  const [name, page] = html === undefined ? [fields.text, text] : [fields.html, html];
  if (page === undefined) throw new LineFailure(id, `neither '${fields.html}' nor '${fields.text}' is there`);
  if (typeof page !== 'string') throw new LineFailure(id, `'${name}' is no string`);
  const facts: { url?: string; date?: string } = {};
  for (const fact of ['url', 'date'] as const) {
    const value = row[fields[fact]] ?? undefined;
    if (typeof value === 'string') facts[fact] = value;
    else if (value !== undefined) messages.push({ code: 'io/field-ignored', level: 'warning', text: `'${fields[fact]}' is no string` });
  }
  const read = toPageInput(id, page, { ...facts, kind: html === undefined ? 'text' : 'html' });
  return { ...read, messages: [...messages, ...read.messages] };
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineFailure(null, 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineFailure(null, 'the line is no JSON object');
  // Fields are the line's own: `constructor` is no text because every object has one.
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}
