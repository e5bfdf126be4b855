import type { PageInput } from '../document/layers.js';
import type { Pipeline } from '../document/pipeline.js';
import type { Failure } from '../document/record.js';
import { nativeSha256 } from '../io/native-sha256.js';
import { type Line, MAX_LINE_BYTES } from '../io/read-lines.js';
import { leaveOutBadDate } from '../io/to-page-input.js';

export interface AnswerOptions {
  readonly sourceMap: boolean;
}

/** The answers to a batch of lines, each ended by a newline; blank lines get none. */
export function answerLines(pipeline: Pipeline, lines: readonly Line[], options: AnswerOptions): string {
  let out = '';
  for (const line of lines) out += answerLine(pipeline, line, options);
  return out;
}

/** The one answer to one line of the protocol: a record or a failure, never a throw. '' for a blank line. */
export function answerLine(pipeline: Pipeline, line: Line, options: AnswerOptions): string {
  if (line.text === undefined) return toLine(failLine(line, null, 'TOO_LARGE', `the line is over ${MAX_LINE_BYTES} bytes`));
  if (line.text.trim() === '') return '';
  const read = readInput(line.text);
  if ('wrong' in read) return toLine(failLine(line, read.id, 'BAD_INPUT', read.wrong));
  const { input, messages } = leaveOutBadDate({ input: read, messages: [] });
  const record = pipeline.run(input, { sourceMap: options.sourceMap, sha256: nativeSha256 });
  if (record.schema === 'failure/1') return toLine(failLine(line, record.id, record.code, record.message, record.stage));
  try {
    return toLine(messages.length === 0 ? record : { ...record, messages: [...messages, ...record.messages] });
  } catch (error) {
    // A record of more than half a gigabyte, or one with values of a custom stage that JSON does not have.
    return toLine(failLine(line, record.id, 'STAGE_FAILED', `the record is no JSON: ${(error as Error).message}`, 'output'));
  }
}

/** The failure of a line, fields in the order the protocol shows them. */
export function failLine(line: Line, id: string | null, code: Failure['code'], message: string, stage = 'input'): Failure {
  return { schema: 'failure/1', id, line: line.number, code, stage, message };
}

export function toLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

interface Wrong {
  readonly id: string | null;
  readonly wrong: string;
}

function readInput(text: string): PageInput | Wrong {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, wrong: 'the line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, wrong: 'the line is no JSON object' };
  const { id, html, text: body, url, date } = value as Record<string, unknown>;
  if (typeof id !== 'string') return { id: null, wrong: 'id is missing or no string' };
  const page = { id, ...given('html', html), ...given('text', body), ...given('url', url), ...given('date', date) };
  for (const [key, part] of Object.entries(page)) if (typeof part !== 'string') return { id, wrong: `${key} is no string` };
  if ('html' in page === 'text' in page) return { id, wrong: `expected one of html and text, got ${'html' in page ? 'both' : 'neither'}` };
  return page as PageInput;
}

/** Null counts as absent: exporters write it for missing columns. */
function given(key: string, value: unknown): object {
  return value === undefined || value === null ? {} : { [key]: value };
}
