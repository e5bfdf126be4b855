import type { FailureCode } from '../document/message.js';

/** Why something in the input was passed over without a line in the output. */
export type SkipReason = 'file name' | 'warc record type' | 'http status' | 'media type';

/** Running numbers of one batch. `records` and `failures` are those of the whole output, earlier runs included. */
export class BatchCounts {
  records = 0;
  failures = 0;
  readonly failureCodes = new Map<FailureCode, number>();
  readonly skipped = new Map<SkipReason, number>();
  duplicates = { exact: 0, near: 0 };
  /** Documents answered in this run. */
  answered = 0;
  /** Inputs answered before: by an earlier run, or named twice. */
  resumed = 0;
  /** Bytes of input files passed in this run, packed as they lie. */
  inputBytes = 0;
  /** Milliseconds that the workers spent in each stage in this run. */
  readonly stages = new Map<string, number>();
  workersKilled = 0;

  addRecord(): void {
    this.records += 1;
  }

  addFailure(code: FailureCode): void {
    this.failures += 1;
    this.failureCodes.set(code, (this.failureCodes.get(code) ?? 0) + 1);
  }

  addSkipped(reason: SkipReason): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  addTimes(times: Readonly<Record<string, number>>): void {
    for (const [stage, ms] of Object.entries(times)) this.stages.set(stage, (this.stages.get(stage) ?? 0) + ms);
  }
}
