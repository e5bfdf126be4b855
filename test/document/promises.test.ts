import test from 'ava';
import fc from 'fast-check';
import body from '../../pipelines/body.js';
import dump from '../../pipelines/dump.js';
import news from '../../pipelines/news.js';
import text from '../../pipelines/text.js';
import type { Article, Failure } from '../../src/kit.js';
import { PAGE } from '../cli/pages.js';

const PIECES = [
  '"We wait," ',
  'said Ada Lund. ',
  'OSLO (NWA) -- ',
  'On Monday ',
  'Mr. Lund',
  "'",
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\ud83d',
  '“',
  ' 1/',
  '&amp;',
  '<p>',
  'http://',
];
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join('')),
);

test('`text` leaves the text as it is, and fails only on white space', (t) => {
  fc.assert(
    fc.property(TEXT, (given) => {
      const record = text.run({ id: 'a', text: given });
      return record.schema === 'article/1' ? record.text === given : record.code === 'EMPTY' && given.trim() === '';
    }),
    { numRuns: 300 },
  );
  t.pass();
});

test('`body` gives clean text and metadata, and empty lists', (t) => {
  const article = body.run({ id: 'a', html: PAGE }) as Article;
  t.true(article.text.startsWith('The harbour council closed'));
  t.is(article.headline, 'Pier closes');
  t.deepEqual([article.entities, article.dates, article.quotes], [[], [], []]);
});

test('`dump` drops chrome lines of a text; `text` keeps them', (t) => {
  const given =
    'Pier closes\n\nThe harbour council closed the old ferry pier on Monday after it had found cracks in its pillars.\n\nE-mail to a friend';
  t.notRegex((dump.run({ id: 'a', text: given }) as Article).text, /E-mail to a friend/);
  t.regex((text.run({ id: 'a', text: given }) as Article).text, /E-mail to a friend/);
});

/** What holds for every record, whatever the input. */
function breaches(record: Article | Failure): string[] {
  if (record.schema === 'failure/1') return record.code === 'STAGE_FAILED' ? [record.message] : [];
  const out: string[] = [];
  const check = (what: string, span: { start: number; end: number; text?: string }) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= record.text.length)) out.push(`${what}: out of bounds`);
    if (span.text !== undefined && span.text !== record.text.slice(span.start, span.end)) out.push(`${what}: text is not its slice`);
  };
  const sorted = (what: string, spans: readonly { start: number; end: number }[]) => {
    for (let i = 1; i < spans.length; i++) if ((spans[i - 1]?.end ?? 0) > (spans[i]?.start ?? 0)) out.push(`${what}: not in order`);
  };
  for (const what of ['paragraphs', 'sentences', 'dates'] as const) {
    for (const span of record[what]) check(what, span);
    sorted(what, record[what]);
  }
  if (record.dateline) check('dateline', record.dateline);
  const names = record.entities.flatMap((e) => e.mentions).filter((m) => m.form === 'name');
  for (const mention of record.entities.flatMap((e) => e.mentions)) check('mention', mention);
  sorted(
    'names',
    names.sort((a, b) => a.start - b.start),
  );
  const ids = new Set([...record.entities, ...record.dates, ...record.quotes].map((r) => r.id));
  for (const quote of record.quotes) {
    for (const part of ['content', 'cue', 'source', 'marked'] as const) {
      for (const span of quote[part]) check(part, span);
      if (part !== 'marked') sorted(part, quote[part]);
    }
    if (quote.speaker && !ids.has(quote.speaker.entityId)) out.push('speaker is no entity');
    if (quote.saidOn !== undefined && !ids.has(quote.saidOn)) out.push('saidOn is no date');
  }
  let covered = 0;
  for (const [start, end] of record.sourceMap ?? []) {
    if (start < covered || end <= start || record.text.slice(covered, start).trim() !== '') out.push('source map has gaps');
    covered = end;
  }
  if (record.sourceMap && record.text.slice(covered).trim() !== '') out.push('source map ends early');
  return out;
}

for (const [name, run] of [
  ['text', (given: string) => text.run({ id: 'a', text: given }, { sourceMap: true })],
  ['dump', (given: string) => dump.run({ id: 'a', text: given }, { sourceMap: true })],
  [
    'news on html',
    (given: string) => news.run({ id: 'a', html: PAGE.replace('</article>', `<p>${given}</p></article>`) }, { sourceMap: true }),
  ],
] as const) {
  test(`property: spans of \`${name}\` are in bounds, sorted and equal to their slice`, (t) => {
    fc.assert(
      fc.property(TEXT, (given) => {
        const found = breaches(run(given));
        if (found.length > 0) throw new Error(`${JSON.stringify(given)}: ${found.join('; ')}`);
      }),
      { numRuns: 200 },
    );
    t.pass();
  });
}

test('the source map leads back to the words of the page', (t) => {
  const article = news.run({ id: 'a', html: PAGE }, { sourceMap: true }) as Article;
  const map = article.sourceMap ?? [];
  t.true(map.length > 0);
  for (const [start, end, from, to] of map) {
    if (end - start === to - from) t.is(PAGE.slice(from, to), article.text.slice(start, end));
  }
});
