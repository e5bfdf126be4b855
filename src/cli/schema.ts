import { articleJsonSchema } from '../record/article-schema.js';
import { openFile, openStdout } from './output.js';

/** `newsgrain schema` */
export async function schema(options: { readonly out?: string }): Promise<void> {
  const output = options.out === undefined ? openStdout() : await openFile(options.out);
  await output.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
  await output.close();
}
