import { loadPipeline, pipelineNames } from '../io/load-pipeline.js';
import { openStdout } from './output.js';

/** `newsgrain pipeline list` */
export async function listPipelines(): Promise<void> {
  const output = openStdout();
  for (const name of pipelineNames()) {
    const { stages } = await loadPipeline(name);
    await output.write(`${name.padEnd(8)} ${stages.map((s) => s.name).join(' → ')}\n`);
  }
}

/** `newsgrain pipeline show`: the JSON, and its hash as records carry it. */
export async function showPipeline(nameOrFile: string): Promise<void> {
  const pipeline = await loadPipeline(nameOrFile);
  await openStdout().write(`${JSON.stringify({ ...(pipeline.toJSON() as object), hash: pipeline.hash }, null, 2)}\n`);
}
