import type { Floors, Totals } from './floors.js';
import { TASKS, type Task } from './item.js';
import { addCounts, type Counts, type Difference, NO_COUNTS, toRates } from './score.js';
import type { PageScore } from './score-page.js';

/** What a check found, before it is printed. */
export interface CheckResult {
  readonly pages: readonly { readonly name: string; readonly score: PageScore }[];
  readonly totals: Totals;
  readonly digest: string;
  readonly floors: Floors | undefined;
  /** Clear lines, each a reason to fail. */
  readonly breaches: readonly string[];
}

/** Two functions that paint, so that this file need not know the terminal. */
export interface Paint {
  readonly bad: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** For people: what differs page by page, then the summary. */
export function toReport(result: CheckResult, paint: Paint): string {
  const pages = result.pages.map(({ name, score }) => reportPage(name, score, paint)).filter((p) => p !== '');
  return `${pages.join('\n')}${pages.length > 0 ? '\n' : ''}${toSummary(result, paint)}`;
}

/** The table of scores, then what fails. */
export function toSummary(result: CheckResult, paint: Paint): string {
  const ends = result.breaches.map((b) => `${paint.bad('FAIL')} ${b}\n`).join('');
  const verdict = result.breaches.length === 0 ? `${paint.good('ok')} ${result.pages.length} pages\n` : ends;
  return `${reportTable(result, paint)}P R F1: strict; ~: by overlap\n\n${verdict}`;
}

function reportPage(name: string, { tasks, problems }: PageScore, paint: Paint): string {
  const lines = problems.map((p) => `  ${paint.bad('gold')} ${p}\n`);
  for (const [task, { differences }] of tasks) for (const d of differences) lines.push(`  ${task}: ${showDifference(d, paint)}\n`);
  return lines.length === 0 ? '' : `${paint.strong(name)}\n${lines.join('')}`;
}

function showDifference({ gold, predicted }: Difference, paint: Paint): string {
  if (gold === undefined) return `extra   ${paint.bad(clip(predicted ?? ''))}`;
  if (predicted === undefined) return `missing ${paint.good(clip(gold))}`;
  const from = firstDifference(gold, predicted);
  return `differs ${paint.good(clip(gold, from))}\n${' '.repeat(8)}got ${paint.bad(clip(predicted, from))}`;
}

const CLIP = 160;
/** Characters shown before the place where two long texts part. */
const CONTEXT = 40;

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

/** `text` cut to a window that holds `place`. */
function clip(text: string, place = 0): string {
  const from = place + CONTEXT < CLIP ? 0 : place - CONTEXT;
  const head = from === 0 ? '' : '…';
  return text.length - from <= CLIP ? head + text.slice(from) : `${head}${text.slice(from, from + CLIP)}…`;
}

const HEAD = ['set', 'task', 'P', 'R', 'F1', '~P', '~R', '~F1', 'gold', 'ours', 'floor'];

function reportTable({ totals, floors }: CheckResult, paint: Paint): string {
  const rows = [HEAD];
  for (const [set, tasks] of totals.size > 1 ? [...totals, ['(all)', sumSets(totals)] as const] : totals) {
    for (const task of TASKS) {
      const counts = tasks.get(task);
      if (counts) rows.push(tableRow(set, task, counts, floors));
    }
  }
  const widths = HEAD.map((_, i) => Math.max(...rows.map((r) => (r[i] as string).length)));
  const show = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ');
  return `${[paint.strong(show(HEAD)), ...rows.slice(1).map(show)].join('\n')}\n`;
}

function sumSets(totals: Totals): Map<string, Counts> {
  const all = new Map<string, Counts>();
  for (const tasks of totals.values()) {
    for (const [task, counts] of tasks) all.set(task, addCounts(all.get(task) ?? NO_COUNTS, counts));
  }
  return all;
}

function tableRow(set: string, task: Task, counts: Counts, floors: Floors | undefined): string[] {
  const strict = toRates(counts, counts.strict);
  const overlap = toRates(counts, counts.overlap);
  const floor = new Map(Object.entries(new Map(Object.entries(floors?.floors ?? {})).get(set) ?? {})).get(task);
  const percent = (x: number) => (x * 100).toFixed(1);
  return [
    set,
    task,
    percent(strict.precision),
    percent(strict.recall),
    percent(strict.f1),
    percent(overlap.precision),
    percent(overlap.recall),
    percent(overlap.f1),
    String(counts.gold),
    String(counts.predicted),
    floor === undefined ? '-' : percent(floor),
  ];
}

/** For programs: everything the text report shows, with rates as numbers. */
export function toJsonReport(result: CheckResult): object {
  const rates = (c: Counts) => ({ ...c, strict: toRates(c, c.strict), overlap: toRates(c, c.overlap) });
  return {
    ok: result.breaches.length === 0,
    digest: result.digest,
    breaches: result.breaches,
    sets: Object.fromEntries(
      [...result.totals].map(([set, tasks]) => [set, Object.fromEntries([...tasks].map(([t, c]) => [t, rates(c)]))]),
    ),
    pages: result.pages.map(({ name, score }) => ({
      name,
      problems: score.problems,
      differences: [...score.tasks].flatMap(([task, { differences }]) => differences.map((d) => ({ task, ...d }))),
    })),
  };
}
