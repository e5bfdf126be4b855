/**
 * The annotated corpus: checks, counts, lints and exports what lies under corpus/articles. Usage: `npm run corpus -- --help`.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../../src/io/iso-date.js';
import { agree, calendar, check, exportSplit, format, gold, lint, show, split, stats, strip } from './commands.js';
import { SPLITS } from './plan.js';

function isoDay(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('expected an ISO 8601 day such as 1997-05-11');
  return value;
}

function percent(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 100)) throw new InvalidArgumentError('expected a number above 0, up to 100');
  return number;
}

const program = new Command('corpus').description('The annotated news corpus under corpus/: see corpus/README.md.');
program
  .command('check')
  .argument('[files...]', 'articles; all when none is named')
  .description('says what is malformed, with line and column')
  .action(check);
program
  .command('lint')
  .argument('[files...]')
  .option('--no-variety', 'leave out the comparison with all other articles')
  .description('says what is probably forgotten, wrong or repeated')
  .action(lint);
program.command('show').argument('[files...]').description('prints what the marks say: entities, dates, quotes').action(show);
program.command('format').argument('<files...>').description('writes files anew in canonical form').action(format);
program
  .command('strip')
  .argument('<files...>')
  .requiredOption('--out <folder>')
  .description('copies without marks, for a second annotator')
  .action(strip);
program
  .command('agree')
  .argument('<files...>', 'second annotations; each is compared with the corpus article of its name')
  .option('--errors', 'print what differs', false)
  .description('agreement of two annotations, layer by layer')
  .action(agree);
program
  .command('stats')
  .option('--against <file>', "texts of a scorers' JSON, to compare the variety of words with")
  .description('counts and distributions')
  .action(stats);
program.command('split').description('articles and words of each split, and how they lie over the desks').action(split);
program
  .command('export')
  .addOption(new Option('--format <format>').choices(['iob2', 'json']).makeOptionMandatory())
  .addOption(new Option('--split <split>').choices(SPLITS).makeOptionMandatory())
  .addOption(new Option('--types <types>', "CoNLL's four types or all ten").choices(['conll', 'all']).default('conll'))
  .option('--headline', 'the headline as a first paragraph of the text', false)
  .option('--share <percent>', 'this share of the articles, evenly spread', percent, 100)
  .requiredOption('--out <file>')
  .description('writes a split as two columns, or as the JSON of the scorers')
  .action(exportSplit);
program.command('gold').argument('<files...>').description('expected.json of a fixture page that carries the article').action(gold);
program.command('calendar').argument('<day>', 'ISO 8601', isoDay).description('the weeks around a day').action(calendar);
program.parse();
