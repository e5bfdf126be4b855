import { IoError } from '../io/io-error.js';
import { UnknownPipelineError } from '../io/load-pipeline.js';
import { EXIT, UsageError } from './exit-codes.js';
import { buildProgram } from './program.js';

process.once('SIGINT', () => process.exit(EXIT.interrupted));

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = explainError(error);
}

/** One line on stderr and the exit code; a stack only for faults of ours. */
function explainError(error: unknown): number {
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code === 'string' && code.startsWith('commander.')) {
    // Commander has printed its own line; help and version come this way too, with exit code 0.
    return (error as { readonly exitCode: number }).exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (error instanceof IoError) return say(error.message, EXIT.io);
  if (error instanceof UsageError || error instanceof UnknownPipelineError) return say(error.message, EXIT.usage);
  return say(`internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`, EXIT.bug);
}

function say(message: string, exitCode: number): number {
  process.stderr.write(`newsgrain: ${message}\n`);
  return exitCode;
}
