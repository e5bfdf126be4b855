import { lstat, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IoError } from './io-error.js';

/** What a folder is searched for. */
const PAGE_FILES = '**/*.{html,htm,xhtml,txt}{,.gz}';

/** The inputs an argument list names, and whether it may name more than one (a glob, a folder, a second argument). */
export interface FoundInputs {
  readonly paths: readonly string[];
  readonly many: boolean;
}

/**
 * Files, globs and folders to paths, sorted within each argument; `-` stays for stdin. A file that exists under the
 * literal name wins over reading the name as a glob. A missing file stays in the list: reading it gives its failure record.
 * @throws {IoError} when a glob or folder holds no page.
 */
export async function findInputs(args: readonly string[]): Promise<FoundInputs> {
  const paths: string[] = [];
  let many = args.length > 1;
  for (const arg of args) {
    const kind = await inputKind(arg);
    if (kind !== 'folder' && kind !== 'glob') {
      paths.push(arg);
      continue;
    }
    many = true;
    const found = kind === 'folder' ? (await walk(PAGE_FILES, arg)).map((f) => join(arg, f)) : await walk(arg);
    if (found.length === 0) throw new IoError(`no page found in ${JSON.stringify(arg)}`);
    paths.push(...found.sort(byCodeUnit));
  }
  return { paths, many };
}

/** What an argument names; 'missing' for a path with nothing there that is no glob either. */
export async function inputKind(arg: string): Promise<'stdin' | 'file' | 'folder' | 'glob' | 'missing'> {
  if (arg === '-') return 'stdin';
  if (await isFile(arg)) return 'file';
  if (await isFolder(arg)) return 'folder';
  return isDynamicPattern(arg) ? 'glob' : 'missing';
}

/** The files a glob names, sorted. */
export async function findGlob(pattern: string): Promise<readonly string[]> {
  return (await walk(pattern)).sort(byCodeUnit);
}

function walk(pattern: string, cwd?: string): Promise<string[]> {
  // Links are not followed: a walk must end, and must not leave the folder it was given.
  const options = { onlyFiles: true, followSymbolicLinks: false, caseSensitiveMatch: false, absolute: isAbsolute(pattern) };
  return glob(pattern, cwd === undefined ? options : { ...options, cwd });
}

/** Anything that is there and is no folder, links included: the reader says what is wrong with it. */
async function isFile(path: string): Promise<boolean> {
  try {
    return !(await lstat(path)).isDirectory() && !(await isFolder(path));
  } catch {
    return false;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
