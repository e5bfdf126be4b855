import { Command, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../document/version.js';
import { isIsoDate } from '../io/iso-date.js';
import { addBatch, addStats } from './batch-command.js';

const PIPELINE = ['--pipeline <name|file>', 'shipped pipeline by name, or a module whose default export is one'] as const;
const MAX_JOBS = 64;

/** The command line. Each action imports its own module: `--help` must not load models. */
export function buildProgram(): Command {
  const program = new Command('newsgrain')
    .description('News page in, records out: who said what, in which words, about whom, and when, with exact offsets.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: (.*?)\.?\n/, 'newsgrain: $1 (see newsgrain --help)\n')) })
    .addHelpText('after', PROGRAM_HELP);
  addExtract(program);
  addPipe(program);
  addBatch(program);
  addStats(program);
  addCheck(program);
  addExplain(program);
  addPipeline(program);
  addSchema(program);
  return program;
}

const PROGRAM_HELP = `
Examples:
  newsgrain extract page.html                    records of one page, readable on a terminal
  newsgrain extract --format ndjson 'pages/**'   one JSON line a page
  newsgrain batch dump/ --out output/run1        a dump of any size, resumable
  cat pages.ndjson | newsgrain pipe --jobs 4     line protocol for other programs
  newsgrain check fixtures                       quality against gold, with floors

Exit codes: 0 fine; 1 below the floors, or some documents failed; 2 usage error; 3 cannot read or write; 70 a fault of
newsgrain; 130 interrupted.
Colours follow the terminal; NO_COLOR=1 turns them off.`;

function addInputOptions(command: Command): Command {
  return command
    .option(...PIPELINE, 'news')
    .addOption(new Option('--input <kind>', 'what the bytes hold, instead of looking').choices(['html', 'text']))
    .option('--date <iso>', 'published date (day or instant); wins over the page', readIsoDate)
    .option('--url <url>', 'address the page came from');
}

function addExtract(program: Command): void {
  addInputOptions(program.command('extract').description('Records of pages: files, globs, folders, or - for stdin.').argument('<input...>'))
    .addOption(new Option('--format <format>', 'default: text on a terminal, else ndjson').choices(['json', 'ndjson', 'text']))
    .option('--source-map', 'add the map from text back to the input', false)
    .option('--out <file>', 'write there instead of stdout')
    .addHelpText(
      'after',
      `
One input gives one JSON object with --format json; a glob, a folder or several inputs give an array.
A page that cannot become an article gets a failure record, and the exit code is 1 (3 if one could not be read).

Examples:
  newsgrain extract --format json page.html > page.json
  curl -s https://example.org/story | newsgrain extract --url https://example.org/story -
  newsgrain extract --date 2019-03-05 --input text dump.txt`,
    )
    .action(async (inputs, options) => (await import('./extract.js')).extract(inputs, options));
}

function addPipe(program: Command): void {
  program
    .command('pipe')
    .description('Line protocol: NDJSON pages on stdin, one NDJSON record a line on stdout, in order.')
    .option(...PIPELINE, 'news')
    .option('--source-map', 'add the map from text back to the input', false)
    .option('--jobs <n>', 'child processes; the answers are the same', readJobs, 1)
    .addHelpText(
      'after',
      `
In:  {"id": string, "html": string | "text": string, "url"?: string, "date"?: string}
Out: an article ("schema":"article/1") or a failure ("schema":"failure/1") for each line that is not blank.
Exit code 0 when every line was answered, whatever the answers were.

Example:
  printf '%s\\n' '{"id":"a","text":"\\"We won,\\" Marta Ellingsen said."}' | newsgrain pipe --pipeline text`,
    )
    .action(async (options) => (await import('./pipe.js')).pipe(options));
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('Compare output with gold fixtures: <set>/<id>/{page.html|page.txt, expected.json}.')
    .argument('[fixtures]', 'folder of fixtures', 'fixtures')
    .option('--against <output>', 'score records already written (.ndjson, .json, a folder of them, or of batch); either may come first')
    .option(...PIPELINE, 'news')
    .option('--update', 'rewrite expected.json from the output', false)
    .option('--floors <file>', 'floors to hold (default: floors.json in the fixtures folder)')
    .option('--update-floors', 'write today’s scores and digest as floors', false)
    .option('--lower-floors', 'let --update-floors lower a floor', false)
    .addOption(new Option('--format <format>', 'summary: without the differences').choices(['text', 'summary', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Exit code 1: a score below its floor, fixtures that changed since the floors were set, or gold that does not fit its text.

Examples:
  newsgrain check                                  the package's own fixtures
  newsgrain check my/fixtures --pipeline ./mine.js
  newsgrain check my/fixtures --against out.ndjson
  newsgrain check output/run1 --against my/fixtures
  newsgrain check --update-floors                  raise the floors to today's scores`,
    )
    .action(async (fixtures, options) => (await import('./check.js')).check(fixtures, options));
}

function addExplain(program: Command): void {
  addInputOptions(program.command('explain').description('Each piece of a page: kept or dropped, by which rule, why.').argument('<input>'))
    .addOption(new Option('--format <format>', 'html: one page to open in a browser').choices(['text', 'json', 'html']).default('text'))
    .option('--out <file>', 'write there instead of stdout')
    .addHelpText(
      'after',
      `
A page that is no article shows the signals that say so, and the pieces that were looked at; the exit code is 1.

Examples:
  newsgrain explain page.html | less -R
  newsgrain explain --format html --out why.html page.html`,
    )
    .action(async (input, options) => (await import('./explain.js')).explain(input, options));
}

function addPipeline(program: Command): void {
  const group = program.command('pipeline').description('Shipped pipelines: list them, show one as JSON.');
  group
    .command('list')
    .description('Names of the shipped pipelines, with their stages.')
    .action(async () => (await import('./pipeline.js')).listPipelines());
  group
    .command('show')
    .description('The JSON that is hashed into every record.')
    .argument('<name|file>')
    .action(async (name) => (await import('./pipeline.js')).showPipeline(name));
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .description('JSON Schema (2020-12) of the records: an article or a failure.')
    .option('--out <file>', 'write there instead of stdout')
    .action(async (options) => (await import('./schema.js')).schema(options));
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${MAX_JOBS}.`);
  return jobs;
}

function readIsoDate(value: string): string {
  if (!isIsoDate(value)) {
    throw new InvalidArgumentError('Expected an ISO 8601 day or instant, such as 2019-03-05.');
  }
  return value;
}
