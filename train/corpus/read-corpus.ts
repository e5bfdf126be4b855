import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusArticle, Problem } from './model.js';
import { type LineStart, parseArticle } from './parse-article.js';

/** The package's root: compiled code runs from dist/train/corpus. */
export const CORPUS_FOLDER = join(import.meta.dirname, '../../../corpus');

export interface ReadFile {
  readonly file: string;
  readonly article: CorpusArticle;
  readonly lines: readonly LineStart[];
}

export interface ReadCorpus {
  readonly files: readonly ReadFile[];
  /** `file:line:column: message` of everything malformed. */
  readonly problems: readonly string[];
}

/** The article files of the corpus, by name. */
export function articleFiles(folder = join(CORPUS_FOLDER, 'articles')): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/** Parses the files named. A file whose name is no `NNN-slug.txt` is a problem too: the number is its slot. */
export function readCorpus(paths: readonly string[]): ReadCorpus {
  const files: ReadFile[] = [];
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const file of paths) {
    const id = basename(file, '.txt');
    const slot = id.slice(0, id.indexOf('-'));
    if (!/^\d{3,4}-[a-z0-9-]+$/.test(id)) problems.push(`${file}:1:1: expected a file name such as 017-lagos-derby.txt`);
    else if (seen.has(slot)) problems.push(`${file}:1:1: slot ${slot} is taken by ${seen.get(slot)}`);
    seen.set(slot, id);
    const parsed = parseArticle(id, readFileSync(file, 'utf8'));
    if (parsed.article) files.push({ file, article: parsed.article, lines: parsed.lines });
    problems.push(...parsed.problems.map((p) => show(file, p)));
  }
  return { files, problems };
}

function show(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
