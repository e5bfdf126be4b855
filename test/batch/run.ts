import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BATCH_DEFAULTS, type BatchOptions } from '../../src/batch/options.js';
import { readRecordLines } from '../../src/io/read-packed-lines.js';

/** The pipeline with faults, compiled. */
export const FAULTY = resolve(import.meta.dirname, '../faults/pipeline.js');

/** A page that stands for an article, with its own number in it; `mock` makes the faulty pipeline go wrong over it. */
export function makePage(number: number, mock?: string): string {
  const meta = mock ? `<meta name="x-mock" content="${mock}">` : '';
  const sentences = [
    `The harbour council closed ferry pier number ${number} on Monday after engineers found cracks in its eastern pillars.`,
    `"We had no other choice," said Marta Ellingsen, who chairs the council. The vote ended three months of argument.`,
    `The company that runs ferry ${number} said it would look for another place to land its boats before the winter comes.`,
  ];
  return `<html><head><title>Pier ${number} closes</title>${meta}</head><body>${sentences.map((s) => `<p>${s}</p>`).join('')}</body></html>`;
}

/** Options of a small, quick batch: page stages only, one worker. */
export function smallBatch(inputs: readonly string[], out: string, more: Partial<BatchOptions> = {}): BatchOptions {
  return { ...BATCH_DEFAULTS, inputs, out, pipeline: 'body', jobs: 1, ...more };
}

export interface Line {
  readonly key: string;
  readonly id: string | null;
  readonly [field: string]: unknown;
}

export interface Output {
  readonly records: readonly Line[];
  readonly failures: readonly Line[];
}

/** Everything in an output folder, by key; throws where a line is not JSON. */
export async function readOutput(out: string): Promise<Output> {
  const read = async (kind: string): Promise<Line[]> => {
    const lines: Line[] = [];
    for (const name of readdirSync(out).sort()) {
      if (name.startsWith(kind)) for await (const line of readRecordLines<Line>(join(out, name))) lines.push(line);
    }
    return lines.sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return { records: await read('records-'), failures: await read('failures') };
}

/** The sorted lines of the output, as they stand in the files: what two runs are compared by. */
export function rawLines(out: string): string[] {
  return readdirSync(out)
    .filter((name) => /^(?:records|failures).*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(join(out, name), 'utf8').split('\n').slice(0, -1))
    .sort();
}
