import { join } from 'node:path';
import type { Pipeline } from '../document/pipeline.js';
import type { Article, Failure } from '../document/record.js';
import { findBreaches, findLowered, readFloors, type Totals, toFloors, writeFloors } from './floors.js';
import { type Fixture, readFixtures } from './read-fixtures.js';
import { readRecords } from './read-records.js';
import type { CheckResult } from './report.js';
import { runFixture } from './run-fixture.js';
import { addCounts, type Counts, NO_COUNTS } from './score.js';
import { type PageScore, scorePage } from './score-page.js';
import { updateExpected } from './update-expected.js';

export interface CheckOptions {
  /** Runs the pages, unless `against` is given. */
  readonly pipeline: Pipeline;
  /** Records already written: a file, or a folder of files. */
  readonly against?: string;
  /** Default: `floors.json` in the fixtures folder. */
  readonly floors?: string;
  readonly update: boolean;
  readonly updateFloors: boolean;
  readonly lowerFloors: boolean;
}

/** Scores every fixture below `root`, holds the floors, and writes gold or floors where the options ask for it. */
export async function runCheck(root: string, options: CheckOptions): Promise<CheckResult> {
  const given = readFixtures(root);
  const recordOf = await recordSource(options, given.fixtures);
  if (options.update) for (const fixture of given.fixtures) await updateOne(fixture, recordOf);
  const { fixtures, digest } = options.update ? readFixtures(root) : given;
  const pages: { name: string; set: string; score: PageScore }[] = [];
  for (const fixture of fixtures) {
    if (!fixture.expected) continue;
    pages.push({ name: fixture.name, set: fixture.set, score: scorePage(fixture.expected, await recordOf(fixture)) });
  }
  const totals = sumUp(pages);
  const breaches = pages.flatMap(({ name, score }) => score.problems.map((p) => `${name}: gold does not fit: ${p}`));
  if (pages.length === 0) breaches.push('no fixture has an expected.json: write one, or run with --update');
  const path = options.floors ?? join(root, 'floors.json');
  let floors = readFloors(path);
  if (options.updateFloors) {
    const next = toFloors(totals, digest);
    const lowered = floors && !options.lowerFloors ? findLowered(floors, next) : [];
    breaches.push(...lowered.map((l) => `floors not written, since one would fall (give --lower-floors if that is meant): ${l}`));
    if (lowered.length === 0 && breaches.length === 0) {
      writeFloors(path, next);
      floors = next;
    }
  } else if (floors) breaches.push(...findBreaches(floors, totals, digest));
  return { pages, totals, digest, floors, breaches };
}

type RecordSource = (fixture: Fixture) => Promise<Article | Failure | undefined>;

async function recordSource({ against, pipeline }: CheckOptions, fixtures: readonly Fixture[]): Promise<RecordSource> {
  if (against === undefined) return async (fixture) => runFixture(fixture, pipeline);
  const lookup = await readRecords(against, fixtures);
  return async (fixture) => lookup(fixture);
}

async function updateOne(fixture: Fixture, recordOf: RecordSource): Promise<void> {
  const record = await recordOf(fixture);
  if (record) updateExpected(fixture, record);
}

function sumUp(pages: readonly { readonly set: string; readonly score: PageScore }[]): Totals {
  const totals = new Map<string, Map<string, Counts>>();
  for (const { set, score } of pages) {
    const tasks = totals.get(set) ?? new Map<string, Counts>();
    totals.set(set, tasks);
    for (const [task, { counts }] of score.tasks) tasks.set(task, addCounts(tasks.get(task) ?? NO_COUNTS, counts));
  }
  return totals;
}
