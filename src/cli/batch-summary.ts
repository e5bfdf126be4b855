import type { BatchCounts } from '../batch/counts.js';
import { printable } from './printable.js';
import { toTable } from './table.js';

export interface SummaryFacts {
  readonly state: 'finished' | 'stopped';
  readonly out: string;
  readonly seconds: number;
}

/** What a batch did, for a person to read. */
export function toSummary(counts: BatchCounts, { state, out, seconds }: SummaryFacts): string {
  const { records, failures, answered, resumed, skipped, duplicates } = counts;
  const rate = answered > 0 ? `, ${(answered / Math.max(seconds, 0.001)).toFixed(1)} a second` : '';
  const lines = [
    `newsgrain: ${state}: ${records} records and ${failures} failures in ${printable(out)}`,
    `  this run: ${answered} documents in ${seconds.toFixed(1)} s${rate}${resumed > 0 ? `; ${resumed} were done before` : ''}`,
  ];
  if (duplicates.exact + duplicates.near > 0) lines.push(`  duplicates: ${duplicates.exact} exact, ${duplicates.near} near`);
  if (skipped.size > 0) lines.push(`  passed over: ${[...skipped].map(([reason, n]) => `${n} by ${reason}`).join(', ')}`);
  if (state === 'stopped') lines.push('  the same command goes on from here');
  const tables = [failureTable(counts), stageTable(counts)].filter((t) => t !== '');
  return `${[...lines, ...tables].join('\n')}\n`;
}

function failureTable({ failureCodes }: BatchCounts): string {
  const rows = [...failureCodes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return rows.length === 0 ? '' : toTable(['failure', 'documents'], rows);
}

function stageTable({ stages }: BatchCounts): string {
  const total = [...stages.values()].reduce((a, b) => a + b, 0);
  const rows = [...stages].map(([stage, ms]) => [stage, (ms / 1000).toFixed(1), `${Math.round((100 * ms) / Math.max(total, 1e-9))} %`]);
  return rows.length === 0 ? '' : toTable(['stage', 'seconds', 'share'], rows);
}
