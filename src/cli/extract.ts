import type { Pipeline } from '../document/pipeline.js';
import type { Article, Failure } from '../document/record.js';
import { findInputs } from '../io/find-inputs.js';
import { loadPipeline } from '../io/load-pipeline.js';
import { nativeSha256 } from '../io/native-sha256.js';
import { EXIT } from './exit-codes.js';
import { type Output, openFile, openStdout } from './output.js';
import { oneLine } from './printable.js';
import { type InputOptions, readInput } from './read-input.js';
import { createView } from './view-record.js';

export interface ExtractOptions extends InputOptions {
  readonly format?: Format;
  readonly sourceMap: boolean;
  readonly out?: string;
}

type Format = 'json' | 'ndjson' | 'text';

/** `newsgrain extract`: one record for each input, written as each is ready. */
export async function extract(args: readonly string[], options: ExtractOptions): Promise<void> {
  const pipeline = await loadPipeline(options.pipeline);
  const { paths, many } = await findInputs(args);
  const format = options.format ?? (process.stdout.isTTY && options.out === undefined ? 'text' : 'ndjson');
  const output = options.out === undefined ? openStdout() : await openFile(options.out);
  const write = createWriter(format, many, output, options.out === undefined);
  const failures: Failure[] = [];
  for (const path of paths) {
    const record = await toRecord(path, pipeline, options);
    if (record.schema === 'failure/1') failures.push(record);
    await write.record(record);
  }
  await write.end();
  await output.close();
  if (failures.length === 0) return;
  process.exitCode = failures.some((f) => f.code === 'UNREADABLE') ? EXIT.io : EXIT.failed;
  // The text view has shown them already; a JSON reader may look at nothing but stderr.
  if (format !== 'text') process.stderr.write(`newsgrain: ${sumUpFailures(failures, paths.length)}\n`);
}

function sumUpFailures(failures: readonly Failure[], inputs: number): string {
  const [first] = failures as [Failure];
  const what = oneLine(`${first.id}: ${first.code}: ${first.message}`, 200);
  return inputs === 1 ? what : `${failures.length} of ${inputs} inputs failed; the first was ${what}`;
}

async function toRecord(path: string, pipeline: Pipeline, options: ExtractOptions): Promise<Article | Failure> {
  const read = await readInput(path, options);
  if ('failure' in read) return read.failure;
  const record = pipeline.run(read.input, { sourceMap: options.sourceMap, sha256: nativeSha256 });
  return record.schema === 'failure/1' ? record : { ...record, messages: [...read.messages, ...record.messages] };
}

interface RecordWriter {
  record(record: Article | Failure): Promise<void>;
  end(): Promise<void>;
}

function createWriter(format: Format, many: boolean, output: Output, toTerminal: boolean): RecordWriter {
  if (format === 'ndjson') return { record: (r) => output.write(`${JSON.stringify(r)}\n`), end: async () => {} };
  if (format === 'text') {
    const view = createView(toTerminal);
    return { record: (r) => output.write(view(r)), end: async () => {} };
  }
  let count = 0;
  return {
    record: (r) => {
      const before = many ? (count++ === 0 ? '[\n' : ',\n') : '';
      return output.write(`${before}${JSON.stringify(r, null, 2)}${many ? '' : '\n'}`);
    },
    end: () => output.write(many ? '\n]\n' : ''),
  };
}
