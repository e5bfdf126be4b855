import colors from 'picocolors';
import type { BlockKind, Dropped } from '../document/layers.js';
import type { Message } from '../document/message.js';
import { type Pipeline, toFailure } from '../document/pipeline.js';
import type { Failure } from '../document/record.js';
import { loadPipeline } from '../io/load-pipeline.js';
import { EXIT } from './exit-codes.js';
import { openStdout } from './output.js';
import { oneLine } from './printable.js';
import { type InputOptions, readInput } from './read-input.js';

export interface ExplainOptions extends InputOptions {
  readonly format: 'text' | 'json';
}

/** A block that stayed, with the input it came from. */
interface Kept {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly text: string;
}

interface Explanation {
  readonly id: string;
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
  readonly messages: readonly Message[];
}

/** `newsgrain explain`: kept and dropped pieces in the order of the input. Offsets are of the decoded input. */
export async function explain(path: string, options: ExplainOptions): Promise<void> {
  const pipeline = await loadPipeline(options.pipeline);
  const explanation = await explainPage(path, pipeline, options);
  const output = openStdout();
  const failed = 'schema' in explanation;
  if (failed) process.exitCode = explanation.code === 'UNREADABLE' ? EXIT.io : EXIT.failed;
  if (options.format === 'json') return output.write(`${JSON.stringify(explanation, null, 2)}\n`);
  return output.write(failed ? `${explanation.code} ${oneLine(explanation.message, 200)}\n` : viewExplanation(explanation));
}

async function explainPage(path: string, pipeline: Pipeline, options: ExplainOptions): Promise<Explanation | Failure> {
  const read = await readInput(path, options);
  if ('failure' in read) return read.failure;
  try {
    const { layers, messages } = pipeline.annotate(read.input);
    const kept = (layers.blocks ?? []).map(({ kind, text, map }) => ({ start: map[0]?.[2] ?? 0, end: map.at(-1)?.[3] ?? 0, kind, text }));
    return { id: read.input.id, kept, dropped: layers.dropped ?? [], messages: [...read.messages, ...messages] };
  } catch (error) {
    return toFailure(read.input.id, error);
  }
}

const WIDTH = 72;

function viewExplanation({ id, kept, dropped, messages }: Explanation): string {
  const rows = [
    ...kept.map((k) => ({ at: k.start, line: `${colors.green('keep')} ${k.kind.padEnd(12)} ${oneLine(k.text, WIDTH)}\n` })),
    ...dropped.map((d) => ({
      at: d.start,
      line: `${colors.red('drop')} ${''.padEnd(12)} ${colors.dim(oneLine(d.text, WIDTH))}\n${''.padEnd(18)}${d.rule}: ${oneLine(d.reason, WIDTH)}\n`,
    })),
  ];
  // Array sort is stable: at one place, what stayed comes before what was cut from it.
  rows.sort((a, b) => a.at - b.at);
  const notes = messages.map((m) => `${colors.yellow(m.level)} ${m.code}: ${oneLine(m.text, WIDTH)}\n`);
  const sum = `${oneLine(id, WIDTH)}: ${kept.length} pieces kept, ${dropped.length} dropped\n`;
  return rows.map((r) => r.line).join('') + notes.join('') + colors.bold(sum);
}
