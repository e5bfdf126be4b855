import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Failure } from '../document/record.js';
import { IoError, systemReason } from '../io/io-error.js';
import type { Expected } from './expected.js';
import type { Fixture } from './read-fixtures.js';

/**
 * Rewrites `expected.json` from a record: the fields it has, or all where there is none yet. `input` and `mustNot` are
 * people's and stay. The caller asks for this explicitly; a check never writes by itself.
 */
export function updateExpected(fixture: Fixture, record: Article | Failure): void {
  const before = fixture.expected;
  const all = record.schema === 'article/1' ? toExpected(record) : { failure: record.code };
  const isNew = before === undefined || Object.keys(before).every((k) => k === 'input' || k === 'mustNot') || 'failure' in all;
  const kept = Object.entries(all).filter(([key]) => isNew || key in (before as Expected));
  const fixed = { ...(before?.input ? { input: before.input } : {}), ...(before?.mustNot ? { mustNot: before.mustNot } : {}) };
  const path = join(fixture.folder, 'expected.json');
  try {
    writeFileSync(path, `${JSON.stringify({ ...fixed, ...Object.fromEntries(kept) }, null, 2)}\n`);
  } catch (error) {
    throw new IoError(`cannot write ${JSON.stringify(path)}: ${systemReason(error)}`);
  }
}

/** A record as gold would say it. */
export function toExpected(article: Article): Expected {
  const mentions = article.entities
    .flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((m) => ({ ...m, type: e.type, name: e.name })))
    .sort((a, b) => a.start - b.start);
  const dateText = new Map(article.dates.map((d) => [d.id, d.text]));
  const words = (spans: readonly { readonly text: string }[]) => spans.map((s) => s.text).join(' ') || null;
  return {
    headline: article.headline ?? null,
    byline: [...(article.byline?.authors ?? [])],
    published: article.published?.value ?? null,
    dateline: article.dateline?.text ?? null,
    highlights: [...article.highlights],
    contributors: [...article.contributors],
    text: article.paragraphs.map((p) => article.text.slice(p.start, p.end)),
    mentions: mentions.map((m) => [m.type, m.text, m.name]),
    dates: article.dates.map(({ text, timex }) =>
      timex.mod ? [text, timex.type, timex.value, timex.mod] : [text, timex.type, timex.value],
    ),
    quotes: article.quotes.map((q) => ({
      form: q.form,
      content: q.content.map((s) => s.text),
      cue: words(q.cue),
      source: words(q.source),
      speaker: q.speaker?.name ?? null,
      ...(q.saidOn === undefined ? {} : { saidOn: dateText.get(q.saidOn) ?? null }),
    })),
  };
}
