import { stat } from 'node:fs/promises';
import { findGlob, inputKind } from '../io/find-inputs.js';
import { walkFolder } from '../io/walk-folder.js';
import { isTaken } from './found.js';

/** Bytes of the files that the inputs name, as they lie: what progress is measured against. Undefined with stdin among them. */
export async function measureInputs(
  inputs: readonly string[],
  options: { readonly allFiles: boolean; readonly out: string },
): Promise<number | undefined> {
  let bytes = 0;
  const add = async (path: string | Buffer): Promise<void> => {
    // What is no regular file is never read, and what cannot be looked at fails at once.
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) bytes += found.size;
  };
  for (const input of inputs) {
    const kind = await inputKind(input);
    if (kind === 'stdin') return undefined;
    if (kind === 'file') await add(input);
    else if (kind === 'glob') for (const path of await findGlob(input)) await add(path);
    else
      for await (const file of walkFolder(input, options.out))
        if ('path' in file && (options.allFiles || isTaken(file.name))) await add(file.path);
  }
  return bytes;
}
