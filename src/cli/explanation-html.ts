import type { Metadata } from '../document/layers.js';
import { escapeHtml } from './escape-html.js';
import type { Explanation, Piece } from './explanation.js';
import { EXPLANATION_CSS } from './explanation-css.js';

/** Runs of more dropped pieces than this fold together. */
const OPEN_RUN = 2;
const LONGEST_TEXT = 2000;

/**
 * An explanation as one HTML page: no script, nothing loaded, everything from the page escaped. The content security policy
 * forbids both all the same, since the page is hostile.
 */
export function explanationToHtml(explanation: Explanation): string {
  const { id, pieces } = explanation;
  const kept = pieces.filter((p) => p.keep);
  const characters = kept.reduce((sum, p) => sum + p.text.length, 0);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>newsgrain explain: ${escapeHtml(id)}</title>
<style>${EXPLANATION_CSS}</style>
</head>
<body>
<h1>${escapeHtml(id)}</h1>
<p class="sum"><b class="keep">${kept.length} pieces kept</b> (${characters} characters), <b class="drop">${pieces.length - kept.length} dropped</b></p>
${failureOf(explanation)}${messagesOf(explanation)}${explanation.metadata ? metadataOf(explanation.metadata) : ''}${ruleTable(pieces)}
<input type="radio" name="show" id="all" checked><label for="all">all pieces</label>
<input type="radio" name="show" id="kept"><label for="kept">kept only</label>
<input type="radio" name="show" id="dropped"><label for="dropped">dropped only</label>
<main>
${runsOf(pieces).map(viewRun).join('\n')}
</main>
</body>
</html>
`;
}

function failureOf({ failure }: Explanation): string {
  return failure ? `<p class="failure"><b>${escapeHtml(failure.code)}</b> ${escapeHtml(failure.message)}</p>\n` : '';
}

function messagesOf({ messages }: Explanation): string {
  if (messages.length === 0) return '';
  const items = messages.map((m) => `<li><code>${escapeHtml(m.code)}</code> ${escapeHtml(m.text)}</li>`);
  return `<ul class="messages">${items.join('')}</ul>\n`;
}

function metadataOf(metadata: Metadata): string {
  const { sources = {}, published, modified, byline } = metadata;
  const rows: (readonly [name: string, value: string | undefined, from: string | undefined])[] = [
    ['headline', metadata.headline, sources.headline],
    ['byline', byline?.text, sources.byline],
    ['authors', byline?.authors.join('; '), undefined],
    ['published', published?.value, published?.from],
    ['modified', modified?.value, modified?.from],
    ['publisher', metadata.publisher, sources.publisher],
    ['section', metadata.section, sources.section],
    ['language', metadata.language, sources.language],
    ['canonical URL', metadata.canonicalUrl, sources.canonicalUrl],
    ['description', metadata.description, sources.description],
    ['image', metadata.image, sources.image],
    ...(['highlights', 'contributors', 'captions', 'notes'] as const).map((k) => [k, metadata[k].join('\n'), undefined] as const),
  ];
  const shown = rows.filter(([, value]) => value !== undefined && value !== '');
  const cells = shown.map(([name, value, from]) => {
    const text = escapeHtml((value as string).slice(0, LONGEST_TEXT));
    return `<tr><th>${name}</th><td><bdi>${text}</bdi></td><td>${from === undefined ? '' : `<code>${from}</code>`}</td></tr>`;
  });
  return `<details open><summary>Metadata</summary><table>${cells.join('')}</table></details>\n`;
}

/** How many pieces each rule kept or dropped. */
function ruleTable(pieces: readonly Piece[]): string {
  const counts = new Map<string, { keep: boolean; count: number }>();
  for (const { rule, keep } of pieces) {
    const found = counts.get(rule);
    if (found) found.count += 1;
    else counts.set(rule, { keep, count: 1 });
  }
  const rows = [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  const cells = rows.map(
    ([rule, { keep, count }]) => `<tr><td class="${keep ? 'keep' : 'drop'}">${count}</td><td><code>${escapeHtml(rule)}</code></td></tr>`,
  );
  return `<details><summary>Rules</summary><table>${cells.join('')}</table></details>`;
}

function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.keep === piece.keep) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function viewRun(run: readonly Piece[]): string {
  const views = run.map(viewPiece).join('\n');
  if (run[0]?.keep || run.length <= OPEN_RUN) return views;
  const first = escapeHtml((run[0]?.text ?? '').slice(0, 80));
  return `<details class="run"><summary>${run.length} pieces dropped: <bdi>${first}</bdi> …</summary>\n${views}\n</details>`;
}

function viewPiece({ keep, kind, start, end, rule, reason, score, text }: Piece): string {
  const name = keep ? 'keep' : 'drop';
  const cut = text.length > LONGEST_TEXT ? ` … (${text.length} characters)` : '';
  const facts = [
    `<code>${escapeHtml(rule)}</code>`,
    escapeHtml(reason),
    ...(kind === undefined ? [] : [kind]),
    ...(score === undefined ? [] : [`score ${score.toFixed(2)}`]),
    `${start}–${end}`,
  ];
  return `<section class="${name}"><p dir="auto"><bdi>${escapeHtml(text.slice(0, LONGEST_TEXT))}</bdi>${cut}</p><footer>${name} · ${facts.join(' · ')}</footer></section>`;
}
