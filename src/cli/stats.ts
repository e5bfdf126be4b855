import { type BatchStats, type Count, collectStats } from '../batch/stats.js';
import { openStdout } from './output.js';
import { toTable } from './table.js';

export interface StatsFlags {
  readonly top: number;
  readonly format: 'text' | 'json';
}

/** `newsgrain stats` */
export async function stats(output: string, { top, format }: StatsFlags): Promise<void> {
  const found = await collectStats(output, top);
  await openStdout().write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : toText(found));
}

function toText(stats: BatchStats): string {
  const parts = [`${stats.records} records, ${stats.quotes} quotes, ${stats.failures} failures`];
  const entities = stats.entities.map(({ name, type, times, records }) => [name, type, times, records]);
  if (entities.length > 0) parts.push(toTable(['entity', 'type', 'mentions', 'records'], entities));
  const tables: readonly (readonly [string, string, readonly Count[]])[] = [
    ['speaker', 'quotes', stats.speakers],
    ['cue', 'quotes', stats.cues],
    ['month', 'dates', stats.months],
    ['failure', 'documents', stats.failureCodes],
  ];
  for (const [what, counted, counts] of tables) {
    if (counts.length > 0)
      parts.push(
        toTable(
          [what, counted, 'records'],
          counts.map((c) => [c.name, c.times, c.records]),
        ),
      );
  }
  return `${parts.join('\n\n')}\n`;
}
