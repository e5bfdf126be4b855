import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onOutput } from './output-error.js';

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`: below a folder that says ENOENT to every new name, such as
 * /proc, that one tries for ever (Node 20).
 * @throws {OutputError}
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  let at = resolve(path);
  while (!isThere(at)) {
    missing.push(at);
    at = dirname(at);
  }
  for (const folder of missing.reverse()) onOutput('make', folder, () => makeOne(folder));
  // There, but a file: what is to be written below it says so.
  onOutput('make', path, () => statSync(`${path}/.`));
}

function isThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return dirname(path) === path;
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may make the same folder at the same time.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
