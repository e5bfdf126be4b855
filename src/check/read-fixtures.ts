import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { IoError, systemReason } from '../io/io-error.js';
import { type Expected, expectedSchema } from './expected.js';

/** One page with its gold. `name` is `set/id`; `expected` is missing where no expected.json is written yet. */
export interface Fixture {
  readonly name: string;
  readonly set: string;
  readonly folder: string;
  readonly page: string;
  readonly expected?: Expected;
}

/** All fixtures below a folder and the SHA-256 over their pages and gold (notes may change freely). */
export interface FixtureSet {
  readonly fixtures: readonly Fixture[];
  readonly digest: string;
}

/** @throws {IoError} when the folder cannot be read, holds no fixture, or gold does not have the right shape. */
export function readFixtures(root: string): FixtureSet {
  const fixtures = pagesBelow(root).map((page) => readFixture(root, page));
  if (fixtures.length === 0) throw new IoError(`no fixture (page.html or page.txt) below ${JSON.stringify(root)}`);
  const hash = createHash('sha256');
  for (const { name, folder, page, expected } of fixtures) {
    const gold = expected ? readFileSync(join(folder, 'expected.json')) : Buffer.alloc(0);
    const bytes = readFileSync(page);
    // Lengths keep one file's end from passing for the next one's start.
    hash
      .update(`${name}/${basename(page)}\0${bytes.length}\0${gold.length}\0`)
      .update(bytes)
      .update(gold);
  }
  return { fixtures, digest: hash.digest('hex') };
}

function pagesBelow(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((f) => /^page\.(?:html|txt)$/.test(basename(f)))
      .map((f) => join(root, f))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    throw new IoError(`cannot read fixtures ${JSON.stringify(root)}: ${systemReason(error)}`);
  }
}

function readFixture(root: string, page: string): Fixture {
  const folder = dirname(page);
  const name = relative(root, folder).split(sep).join('/') || basename(folder);
  const set = name.includes('/') ? (name.split('/')[0] as string) : 'all';
  const expected = readExpected(join(folder, 'expected.json'));
  return { name, set, folder, page, ...(expected ? { expected } : {}) };
}

function readExpected(path: string): Expected | undefined {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new IoError(`cannot read ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
  try {
    const read = expectedSchema.safeParse(JSON.parse(json));
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new IoError(`${path}: ${issue?.path.join('.') || 'top level'}: ${issue?.message}`);
  } catch (error) {
    throw error instanceof IoError ? error : new IoError(`${path}: not JSON: ${systemReason(error)}`);
  }
}
