// MINIMAL, by the lead: the CLI helper replaces this.
import { createInterface } from 'node:readline';
import type { Pipeline } from '../document/pipeline.js';

const at = process.argv.indexOf('--pipeline');
const name = at > 0 ? process.argv[at + 1] : 'news';
const pipeline = ((await import(`../../pipelines/${name}.js`)) as { default: Pipeline }).default;
const sourceMap = process.argv.includes('--source-map');
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  process.stdout.write(`${JSON.stringify(pipeline.run(JSON.parse(line), { sourceMap }))}\n`);
}
