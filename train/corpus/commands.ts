import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { measureAgreement, stripMarks } from './agreement.js';
import { isoWeek, weekdayOf } from './calendar-check.js';
import { toExpected } from './export-expected.js';
import { type TypeSet, toColumns } from './export-iob2.js';
import { toScorerJson } from './export-json.js';
import { againstPlan } from './lint/against-plan.js';
import { lintArticle } from './lint/lint-article.js';
import type { CorpusArticle } from './model.js';
import { readPlan, type Split, splitOf } from './plan.js';
import { articleFiles, type ReadFile, readCorpus } from './read-corpus.js';
import { serialiseArticle } from './serialise-article.js';
import { showArticle } from './show-article.js';
import { splitLines } from './split-lines.js';
import { statLines } from './stats.js';
import { distinctRatio, findRepetitions, maskedWords, wordsOf } from './variety.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The articles of the files named, or of the whole corpus; ends the run when one is malformed. */
function load(files: readonly string[]): readonly ReadFile[] {
  const { files: read, problems } = readCorpus(files.length > 0 ? files : articleFiles());
  for (const problem of problems) warn(problem);
  if (problems.length > 0) process.exit(1);
  return read;
}

/** Says what is malformed. */
export function check(files: readonly string[]): void {
  const read = load(files);
  print(`${read.length} articles parse`);
}

/** Says what is probably forgotten, wrong or repeated; exit code 1 when there is something. */
export function lint(files: readonly string[], { variety }: { variety: boolean }): void {
  const read = load(files);
  const plan = readPlan();
  let count = 0;
  for (const { file, article, lines } of read) {
    for (const { start, message } of [...againstPlan(article, plan), ...lintArticle(article)]) {
      const line = lines.findLast((l) => l.start <= start)?.line ?? 1;
      print(`${file}:${line}: ${message}`);
      count += 1;
    }
  }
  if (variety) {
    const asked = new Set(read.map((r) => r.article.id));
    for (const { ids, message } of findRepetitions(readCorpus(articleFiles()).files.map((r) => r.article))) {
      if (!ids.some((id) => asked.has(id))) continue;
      print(`${ids.join(' and ')}: ${message}`);
      count += 1;
    }
  }
  print(`${count} findings in ${read.length} articles`);
  if (count > 0) process.exitCode = 1;
}

/** Prints counts and distributions, and how varied the words are. */
export function stats({ against }: { against?: string }): void {
  const articles = load([]).map((r) => r.article);
  for (const line of statLines(articles, readPlan())) print(line);
  const words = articles.flatMap((a) => wordsOf(a.body.text));
  const other = against === undefined ? undefined : textsOf(against).flatMap(wordsOf);
  const limit = Math.min(words.length, other?.length ?? words.length);
  const ratios = (list: readonly string[]) => [2, 3, 4].map((n) => `${n}: ${distinctRatio(list, n, limit).toFixed(3)}`).join('  ');
  print(`distinct n-grams   first ${limit} words: ${ratios(words)}; names and dates masked: ${ratios(articles.flatMap(maskedWords))}`);
  if (other) print(`  ${against}: ${ratios(other)}`);
}

/** Texts of a scorers' JSON file `{id: {text}}`. */
function textsOf(file: string): string[] {
  return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, { text: string }>).map((d) => d.text);
}

/** Options of `corpus export`; `share` in percent. */
export interface ExportOptions {
  readonly format: 'iob2' | 'json';
  readonly split: Split;
  readonly types: TypeSet;
  readonly headline: boolean;
  readonly share: number;
  readonly out: string;
}

/** Writes one split as two columns or as the scorers' JSON. */
export function exportSplit({ format, split, types, headline, share, out }: ExportOptions): void {
  const plan = readPlan();
  const articles = spread(
    load([])
      .map((r) => r.article)
      .filter((a) => splitOf(a, plan) === split),
    share,
  );
  if (format === 'json') {
    const all = Object.fromEntries(articles.map((a) => [a.id, toScorerJson(a, types, headline)]));
    writeFileSync(out, `${JSON.stringify(all)}\n`);
    print(`${articles.length} articles to ${out}`);
    return;
  }
  const columns = articles.map((a) => toColumns(a, types, headline));
  writeFileSync(out, `${columns.flatMap((c) => c.lines).join('\n')}\n`);
  const misaligned = columns.flatMap((c) => c.misaligned);
  print(
    `${articles.length} articles to ${out}; ${misaligned.length} names do not end with a token${misaligned.length > 0 ? `: ${misaligned.slice(0, 20).join(' | ')}` : ''}`,
  );
}

/** Writes bare copies for a second annotator, one file an article, into `out`. */
export function strip(files: readonly string[], { out }: { out: string }): void {
  mkdirSync(out, { recursive: true });
  for (const { file, article } of load(files)) writeFileSync(join(out, basename(file)), serialiseArticle(stripMarks(article)));
}

/** Compares second annotations with the corpus files of the same name. */
export function agree(seconds: readonly string[], { errors }: { errors: boolean }): void {
  const firsts = new Map(load([]).map(({ article }) => [article.id, article]));
  const pairs = load(seconds).map(({ article }) => {
    const first = firsts.get(article.id);
    if (!first) throw new Error(`expected a corpus article ${article.id}, got none`);
    return [first, article] as const;
  });
  for (const { layer, f1, first, second, differences } of measureAgreement(pairs)) {
    print(`${layer.padEnd(16)} F1 ${f1.toFixed(1)}  (${first} and ${second})`);
    if (errors) for (const difference of differences) print(`    ${difference}`);
  }
}

/** `percent` of the articles, evenly over the corpus: for learning curves. */
function spread(articles: readonly CorpusArticle[], percent: number): readonly CorpusArticle[] {
  return articles.filter((_, i) => Math.floor(((i + 1) * percent) / 100) > Math.floor((i * percent) / 100));
}

/** The days around a date, with ISO weeks: a writer's help for values. */
export function calendar(day: string): void {
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  for (let week = -3; week <= 3; week++) {
    const monday = time + (week * 7 + 1 - weekdayOf(day.slice(0, 10))) * 86_400_000;
    const days = names.map((name, i) => `${name} ${new Date(monday + i * 86_400_000).toISOString().slice(0, 10)}`);
    print(`${isoWeek(new Date(monday).toISOString().slice(0, 10))}  ${days.join('  ')}`);
  }
}

/** Prints what the marks say. */
export function show(files: readonly string[]): void {
  for (const { article } of load(files)) for (const line of showArticle(article)) print(line);
}

/** Writes files anew in canonical form. */
export function format(files: readonly string[]): void {
  for (const { file, article } of load(files)) writeFileSync(file, serialiseArticle(article));
}

/** Prints how the splits lie over the desks. */
export function split(): void {
  for (const line of splitLines(
    load([]).map((r) => r.article),
    readPlan(),
  ))
    print(line);
}

/** Prints the gold of a fixture for each article. */
export function gold(files: readonly string[]): void {
  for (const { article } of load(files)) print(JSON.stringify(toExpected(article), null, 2));
}
