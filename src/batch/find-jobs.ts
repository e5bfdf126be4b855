import { join, normalize } from 'node:path';
import { findGlob, inputKind } from '../io/find-inputs.js';
import { walkFolder } from '../io/walk-folder.js';
import { type FindOptions, type Found, isTaken } from './found.js';
import { readInputFile, readStdin } from './read-input-file.js';

/** An input that is not there; the command line ends with exit code 2. */
export class MissingInputError extends Error {
  override readonly name = 'MissingInputError';
}

/** @throws {MissingInputError} for the first argument that names nothing. */
export async function checkInputs(inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    const kind = await inputKind(input);
    if (kind === 'missing') throw new MissingInputError(`no file or folder ${JSON.stringify(input)}`);
    if (kind === 'glob' && (await findGlob(input)).length === 0) throw new MissingInputError(`no file matches ${JSON.stringify(input)}`);
  }
}

/**
 * Everything the inputs hold, in a fixed order: arguments as given, folders in the order of their names' bytes.
 * A key is a path: below the folder, if the only argument is one; otherwise as given.
 */
export async function* findJobs(options: FindOptions): AsyncGenerator<Found> {
  for (const input of options.inputs) {
    const kind = await inputKind(input);
    if (kind === 'stdin') yield* readStdin(options);
    else if (kind === 'folder') yield* searchFolder(input, options);
    else for (const path of kind === 'glob' ? await findGlob(input) : [input]) yield* readInputFile(normalize(path), path, options);
  }
}

async function* searchFolder(folder: string, options: FindOptions): AsyncGenerator<Found> {
  const prefix = options.inputs.length === 1 ? '' : folder;
  for await (const file of walkFolder(folder, options.out)) {
    const key = prefix === '' ? file.name : join(prefix, file.name);
    if ('failure' in file) yield { failure: { key, code: 'UNREADABLE', message: file.failure } };
    else if (options.allFiles || isTaken(file.name)) yield* readInputFile(key, file.path, options);
    else yield { skipped: 'file name' };
  }
}
