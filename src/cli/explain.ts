import { loadPipeline } from '../io/load-pipeline.js';
import { EXIT } from './exit-codes.js';
import { type Explanation, explainPage } from './explanation.js';
import { explanationToHtml } from './explanation-html.js';
import { openFile, openStdout } from './output.js';
import { type InputOptions, readInput } from './read-input.js';
import { viewExplanation } from './view-explanation.js';

export interface ExplainOptions extends InputOptions {
  readonly format: ExplainFormat;
  readonly out?: string;
}

type ExplainFormat = 'text' | 'json' | 'html';

const VIEWS: Readonly<Record<ExplainFormat, (explanation: Explanation) => string>> = {
  text: viewExplanation,
  html: explanationToHtml,
  json: (explanation) => `${JSON.stringify(explanation, null, 2)}\n`,
};

/** `newsgrain explain`: kept and dropped pieces in the order of the input, each with its rule and score. */
export async function explain(path: string, options: ExplainOptions): Promise<void> {
  const pipeline = await loadPipeline(options.pipeline);
  const read = await readInput(path, options);
  const explanation: Explanation =
    'failure' in read
      ? { id: read.failure.id ?? path, failure: read.failure, pieces: [], messages: [] }
      : explainPage(pipeline, read.input, read.messages);
  if (explanation.failure) process.exitCode = explanation.failure.code === 'UNREADABLE' ? EXIT.io : EXIT.failed;
  const output = options.out === undefined ? openStdout() : await openFile(options.out);
  await output.write(VIEWS[options.format](explanation));
  await output.close();
}
