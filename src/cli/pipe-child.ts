import { loadPipeline } from '../io/load-pipeline.js';
import { answerLines } from './answer-line.js';
import type { Chunk, ChunkAnswer } from './pipe-worker.js';

// The child process of `pipe --jobs N`: chunks of lines in, their answers out.
const [name = 'news', sourceMap] = process.argv.slice(2);
// Ctrl-C reaches the whole group; the parent decides, and its end disconnects us.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));
const loading = loadPipeline(name);
process.on('message', async (chunk: Chunk) => {
  const text = answerLines(await loading, chunk.lines, { sourceMap: sourceMap === 'source-map' });
  // With a callback, a parent that is gone is no error here: 'disconnect' ends us.
  process.send?.({ text } satisfies ChunkAnswer, undefined, undefined, () => {});
});
