import type { PageInput } from '../document/layers.js';
import type { Message } from '../document/message.js';
import { toFailure } from '../document/pipeline.js';
import type { Failure } from '../document/record.js';
import { readAll, readFileBytes } from '../io/read-bytes.js';
import { toPageInput } from '../io/to-page-input.js';

/** What `extract` and `explain` take about a page. */
export interface InputOptions {
  readonly pipeline: string;
  readonly input?: 'html' | 'text';
  readonly date?: string;
  readonly url?: string;
}

export type ReadInput = { readonly input: PageInput; readonly messages: readonly Message[] } | { readonly failure: Failure };

/** One path (or `-`) as pipeline input; its failure record when it cannot be read or is no page. */
export async function readInput(path: string, { input: kind, date, url }: InputOptions): Promise<ReadInput> {
  const id = path === '-' ? 'stdin' : path;
  try {
    const bytes = path === '-' ? await readAll(process.stdin) : readFileBytes(path);
    const facts = { ...(kind ? { kind } : {}), ...(date === undefined ? {} : { date }), ...(url === undefined ? {} : { url }) };
    return toPageInput(id, bytes, facts);
  } catch (error) {
    return { failure: toFailure(id, error) };
  }
}
