import type { Quote } from '../../src/document/layers.js';
import type { CorpusArticle } from './model.js';
import { toLayers } from './to-layers.js';

/** What the marks of an article say, for reading over: entities, dates, and who said what. */
export function showArticle(article: CorpusArticle): string[] {
  const { entities, dates, quotes, dateline } = toLayers(article, { headline: true });
  const lines = [
    `# ${article.id}`,
    ...(dateline ? [`dateline  ${dateline.text}  place ${dateline.place ?? '-'}, agency ${dateline.agency ?? '-'}`] : []),
  ];
  for (const { type, name, mentions } of entities) {
    const others = mentions.filter((m) => m.text !== name || m.title).map((m) => (m.title ? `(${m.title.text}) ${m.text}` : m.text));
    lines.push(`${type.padEnd(8)} ${name}${others.length > 0 ? ` = ${[...new Set(others)].join(' | ')}` : ''}`);
  }
  for (const { text, timex } of dates) lines.push(`${timex.type.padEnd(8)} ${text} = ${timex.value}${timex.mod ? ` ${timex.mod}` : ''}`);
  const saidOn = (quote: Quote) => dates.find((d) => d.id === quote.saidOn)?.text;
  for (const quote of quotes) {
    const who = (quote.speakers ?? (quote.speaker ? [quote.speaker] : [])).map((s) => `${s.name} (${s.via})`).join(' + ') || 'nobody named';
    const how = [quote.form, quote.kind === 'writing' ? 'written' : '', saidOn(quote) ?? ''].filter(Boolean).join(', ');
    lines.push(`${quote.id} ${how}: ${who} [${quote.source.map((s) => s.text).join(' … ')}] <${quote.cue.map((c) => c.text).join(' … ')}>`);
    for (const piece of quote.content) lines.push(`    ${piece.text}`);
  }
  return lines;
}
