import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { BATCH_DEFAULTS, MEGABYTE } from '../batch/options.js';

const { fields } = BATCH_DEFAULTS;

/** `newsgrain batch` and its flags. */
export function addBatch(program: Command): void {
  program
    .command('batch')
    .description('A dump of any size into a folder of records, in many processes; goes on where it was stopped.')
    .argument('<input...>', 'folders, files, globs, or - for stdin: pages, JSONL, WARC, WET, tar, zip; gzip and zstd')
    .requiredOption('--out <folder>', 'where records, failures and run.json go')
    .option('--pipeline <name|file>', 'shipped pipeline by name, or a module whose default export is one', BATCH_DEFAULTS.pipeline)
    .option('--jobs <n>', `worker processes (default: one a core, here ${availableParallelism()})`, whole(1, 256))
    .option('--limit <n>', 'stop after this many inputs', whole(0, Number.MAX_SAFE_INTEGER))
    .option('--sample <share>', 'take this share of the inputs, such as 0.01 or 1%', readShare)
    .option('--only-failed', 'do again what failed before', false)
    .option('--duplicates', 'mark exact and near duplicates; keeps the order of the input', false)
    .option('--similarity <share>', 'from which two texts are near-duplicates', readShare, BATCH_DEFAULTS.similarity)
    .option('--source-map', 'add the map from text back to the input', false)
    .option('--all-files', 'take every file in a folder, whatever its name', false)
    .option('--fresh', 'throw away what --out holds from earlier runs', false)
    .option('--quiet', 'no progress, no summary', false)
    .option('--time-limit <s>', 'for one document; then it fails', number(0.1, 86_400), BATCH_DEFAULTS.timeLimit / 1000)
    .option('--memory <mb>', 'heap of a worker; a document that needs more fails', whole(64, 65_536), BATCH_DEFAULTS.memory)
    .option('--max-size <mb>', 'largest page, line or WARC record', number(0.001, 512), BATCH_DEFAULTS.maxBytes / MEGABYTE)
    .option('--shard-size <mb>', 'size of a file of records', number(0.001, 1_048_576), BATCH_DEFAULTS.shardBytes / MEGABYTE)
    .addOption(new Option('--compress <how>', 'pack full shards').choices(['gzip', 'zstd']))
    .option('--id-field <name>', 'JSONL: field with the id', fields.id)
    .option('--html-field <name>', 'JSONL: field with the page', fields.html)
    .option('--text-field <name>', 'JSONL: field with plain text, used where there is no page', fields.text)
    .option('--url-field <name>', 'JSONL: field with the address', fields.url)
    .option('--date-field <name>', 'JSONL: field with the published date (ISO 8601)', fields.date)
    .addHelpText('after', BATCH_HELP)
    .action(async (inputs, options) => (await import('./batch.js')).batch(inputs, options));
}

const BATCH_HELP = `
Each input becomes exactly one line: a record in records-NNNNN.jsonl, or a failure in failures.jsonl.
Give the same command again to go on after a stop, a crash or a full disk.

Exit codes: 0 all fine; 2 usage; 3 some documents failed; 4 cannot write the output; 5 output in use by another run;
6 output of another version, pipeline, input or option; 130, 143 stopped by a signal.

Examples:
  newsgrain batch dump/ --out output/run1
  newsgrain batch CC-NEWS-*.warc.gz --out output/news --compress zstd --duplicates
  newsgrain batch articles.jsonl.gz --out output/run2 --text-field body --id-field uid
  newsgrain batch dump/ --out output/run1 --only-failed --time-limit 60
  newsgrain check output/run1 --against fixtures`;

/** `newsgrain stats` */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description('What is in a batch: entities, speakers, cue verbs, dates by month, failures.')
    .argument('<output>', 'folder that batch wrote, or a file of records')
    .option('--top <n>', 'rows of each table', whole(1, 10_000), 20)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  newsgrain stats output/run1 --top 50')
    .action(async (output, options) => (await import('./stats.js')).stats(output, options));
}

function number(from: number, to: number): (value: string) => number {
  return (value) => {
    const read = Number(value);
    if (value.trim() === '' || !(read >= from && read <= to)) throw new InvalidArgumentError(`Expected a number from ${from} to ${to}.`);
    return read;
  };
}

function whole(from: number, to: number): (value: string) => number {
  const read = number(from, to);
  return (value) => {
    if (!Number.isInteger(read(value))) throw new InvalidArgumentError('Expected a whole number.');
    return read(value);
  };
}

function readShare(value: string): number {
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (value.trim() === '' || !(share > 0 && share <= 1)) throw new InvalidArgumentError('Expected a share, such as 0.1 or 10%.');
  return share;
}
