import { toJsonReport, toReport, toSummary } from '../check/report.js';
import { runCheck } from '../check/run-check.js';
import { tellApart } from '../check/tell-apart.js';
import { loadPipeline } from '../io/load-pipeline.js';
import { colours } from './colours.js';
import { EXIT } from './exit-codes.js';
import { openStdout } from './output.js';
import { printable } from './printable.js';

export interface CheckFlags {
  readonly against?: string;
  readonly pipeline: string;
  readonly update: boolean;
  readonly floors?: string;
  readonly updateFloors: boolean;
  readonly lowerFloors: boolean;
  readonly format: 'text' | 'summary' | 'json';
}

/** `newsgrain check` */
export async function check(first: string, { pipeline: name, format, ...flags }: CheckFlags): Promise<void> {
  const sides = flags.against === undefined ? undefined : tellApart(first, flags.against);
  const against = sides ? { against: sides.records } : {};
  const result = await runCheck(sides?.fixtures ?? first, { ...flags, ...against, pipeline: await loadPipeline(name) });
  if (result.breaches.length > 0) process.exitCode = EXIT.failed;
  const output = openStdout();
  if (format === 'json') return output.write(`${JSON.stringify(toJsonReport(result), null, 2)}\n`);
  const paint = (colour: (text: string) => string) => (text: string) => colour(printable(text));
  const report = (format === 'summary' ? toSummary : toReport)(result, {
    bad: paint(colours.red),
    good: paint(colours.green),
    strong: paint(colours.bold),
  });
  return output.write(report);
}
