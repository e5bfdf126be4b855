import type { Article, Failure } from '../document/record.js';
import { readRecordLines } from '../io/read-packed-lines.js';
import { listRecordFiles } from './output-files.js';

/** Something counted: how often in all, and in how many records. */
export interface Count {
  readonly name: string;
  readonly times: number;
  readonly records: number;
}

/** What a batch output holds; each list has the most frequent first. */
export interface BatchStats {
  readonly records: number;
  readonly failures: number;
  readonly quotes: number;
  readonly entities: readonly (Count & { readonly type: string })[];
  readonly speakers: readonly Count[];
  readonly cues: readonly Count[];
  /** Months that dates in the texts fall in, as YYYY-MM, in order of time. */
  readonly months: readonly Count[];
  readonly failureCodes: readonly Count[];
}

/** Names kept while counting. When there are more, those seen once go: rare names never reach the top of a table. */
const MAX_NAMES = 500_000;
const MONTH = /^(\d{4}-\d{2})(?:-\d{2})?(?:T|$)/;

/**
 * Counts what is in the records of a batch output folder, or of one file of records, in one pass and bounded memory.
 * @throws {IoError} when nothing is there to read.
 */
export async function collectStats(output: string, top: number): Promise<BatchStats> {
  const [entities, speakers, cues, months, failureCodes] = Array.from({ length: 5 }, () => new Tally()) as [
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
  ];
  let records = 0;
  let quotes = 0;
  for (const file of listRecordFiles(output)) {
    for await (const record of readRecordLines<Article | Failure>(file)) {
      if (record.schema === 'failure/1') {
        failureCodes.add(new Map([[record.code, 1]]));
        continue;
      }
      records += 1;
      quotes += record.quotes.length;
      entities.add(countEach(record.entities.map((e) => [`${e.type}\0${e.name}`, e.mentions.length])));
      speakers.add(countEach(record.quotes.flatMap((q) => (q.speaker ? [[q.speaker.name, 1] as const] : []))));
      cues.add(
        countEach(record.quotes.filter((q) => q.cue.length > 0).map((q) => [q.cue.map((c) => c.text.toLowerCase()).join(' … '), 1])),
      );
      months.add(countEach(record.dates.flatMap(({ timex }) => monthOf(timex.value))));
    }
  }
  return {
    records,
    failures: failureCodes.total,
    quotes,
    entities: entities.top(top).map(({ name, ...rest }) => {
      const [type, own] = name.split('\0') as [string, string];
      return { type, name: own, ...rest };
    }),
    speakers: speakers.top(top),
    cues: cues.top(top),
    months: months.top(top).sort((a, b) => (a.name < b.name ? -1 : 1)),
    failureCodes: failureCodes.top(top),
  };
}

function monthOf(value: string): (readonly [string, number])[] {
  const month = MONTH.exec(value)?.[1];
  return month === undefined ? [] : [[month, 1]];
}

/** Sums up the counts of one record. */
function countEach(pairs: Iterable<readonly [string, number]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, times] of pairs) counts.set(name, (counts.get(name) ?? 0) + times);
  return counts;
}

class Tally {
  readonly #counts = new Map<string, { times: number; records: number }>();
  total = 0;

  /** Adds the counts of one record. */
  add(counts: ReadonlyMap<string, number>): void {
    for (const [name, times] of counts) {
      const seen = this.#counts.get(name);
      this.total += times;
      if (seen) {
        seen.times += times;
        seen.records += 1;
      } else this.#counts.set(name, { times, records: 1 });
    }
    for (let rare = 1; this.#counts.size > MAX_NAMES; rare *= 2) {
      for (const [name, { times }] of this.#counts) if (times <= rare) this.#counts.delete(name);
    }
  }

  top(size: number): Count[] {
    return [...this.#counts]
      .map(([name, count]) => ({ name, ...count }))
      .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
      .slice(0, size);
  }
}
