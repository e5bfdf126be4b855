import type { Article, Failure } from '../document/record.js';
import { coloursWanted, createColors } from './colours.js';
import { oneLine, printable } from './printable.js';
import { wrapMarked } from './wrap-marked.js';

type Colors = ReturnType<typeof createColors>;

const WIDTH = 96;

/** A function that shows a record for people: metadata, the text with its spans coloured, then what was found. */
export function createView(colourful: boolean): (record: Article | Failure) => string {
  const c = createColors(colourful && coloursWanted);
  return (record) => (record.schema === 'article/1' ? viewArticle(record, c) : viewFailure(record, c));
}

function viewFailure(failure: Failure, c: Colors): string {
  return `${c.red(failure.code)} ${printable(failure.id ?? '?')}: ${printable(failure.message)}\n\n`;
}

function viewArticle(article: Article, c: Colors): string {
  const parts = [viewHead(article, c), viewText(article, c), viewQuotes(article, c), viewEntities(article, c), viewDates(article, c)];
  for (const { level, code, text } of article.messages) parts.push(`${c.yellow(level)} ${code}: ${oneLine(text, WIDTH)}\n`);
  return `${parts.filter((p) => p !== '').join('\n')}\n`;
}

function viewHead(article: Article, c: Colors): string {
  const rows: [string, string | undefined][] = [
    ['by', article.byline?.authors.join(', ') || article.byline?.text],
    ['published', article.published && `${article.published.value} (${article.published.from})`],
    ['dateline', article.dateline?.text],
    ['publisher', article.publisher],
    ['url', article.url],
    ...article.highlights.map((h): [string, string] => ['highlight', h]),
    ...article.contributors.map((h): [string, string] => ['contributor', h]),
    ...article.notes.map((n): [string, string] => ['note', n]),
  ];
  let out = `${c.bold(oneLine(article.headline ?? article.id, WIDTH))}\n`;
  for (const [name, value] of rows) if (value) out += `${c.dim(name.padEnd(12))}${oneLine(value, WIDTH)}\n`;
  return out;
}

function viewText(article: Article, c: Colors): string {
  const marks = [
    ...article.quotes.flatMap((q) => q.content.map((s) => ({ ...s, paint: c.green }))),
    ...article.entities.flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((s) => ({ ...s, paint: c.cyan }))),
    ...article.dates.map((s) => ({ ...s, paint: c.magenta })),
  ];
  return article.paragraphs.map((p) => `${wrapMarked(article.text, p, marks, WIDTH)}\n`).join('\n');
}

function viewQuotes(article: Article, c: Colors): string {
  if (article.quotes.length === 0) return '';
  const dates = new Map(article.dates.map((d) => [d.id, d.timex.value]));
  const lines = article.quotes.map((q) => {
    const source = q.source.map((s) => s.text).join(' ');
    const who = q.speaker ? q.speaker.name : source || '?';
    const as = q.speaker && source !== '' && source !== q.speaker.name ? c.dim(` as "${oneLine(source, 40)}"`) : '';
    const cue = q.cue.map((s) => s.text).join(' ');
    const how = [q.form, oneLine(cue, 30), dates.get(q.saidOn ?? '') ?? ''].filter((part) => part !== '').join(', ');
    const words = c.green(oneLine(q.content.map((s) => s.text).join(' … '), WIDTH - 4));
    return `  ${c.bold(oneLine(who, 60))}${as} ${c.dim(how)}\n    ${words}\n`;
  });
  return `${c.bold('Quotes')}\n${lines.join('')}`;
}

function viewEntities(article: Article, c: Colors): string {
  const shown = article.entities.map((e) => `  ${e.type.padEnd(8)}${c.cyan(oneLine(e.name, 60))}${c.dim(` ×${e.mentions.length}`)}\n`);
  return shown.length === 0 ? '' : `${c.bold('Entities')}\n${shown.join('')}`;
}

function viewDates(article: Article, c: Colors): string {
  const shown = article.dates.map(({ text, timex }) => {
    const mod = timex.mod ? ` ${timex.mod}` : '';
    return `  ${timex.type.padEnd(9)}${timex.value.padEnd(18)}${c.dim(mod)}${c.magenta(oneLine(text, 50))}\n`;
  });
  return shown.length === 0 ? '' : `${c.bold('Dates')}\n${shown.join('')}`;
}
