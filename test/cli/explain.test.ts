import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'ava';
import { Parser } from 'htmlparser2';
import body from '../../pipelines/body.js';
import { explainPage } from '../../src/cli/explanation.js';
import { explanationToHtml } from '../../src/cli/explanation-html.js';
import { viewExplanation } from '../../src/cli/view-explanation.js';

const BIN = resolve(import.meta.dirname, '../../../bin/newsgrain.js');
const PAGE = `<html lang="en"><head><title>Old pier closed</title><meta name="author" content="Ada Lund"></head><body>
<nav><a href="/">Home</a></nav><h1>Old pier closed</h1>
<p>The council closed the old ferry pier on Tuesday after engineers found cracks in its pillars.</p>
<p>The vote ended three months of argument between the two towns on the fjord, and nobody cheered.</p>
<p>Advertisement</p><p>The company that runs the ferry said it would look for another place to land its boats.</p>
<footer>All rights reserved</footer></body></html>`;
const LIST = `<html><head><title>Latest news</title></head><body>${Array.from({ length: 20 }, (_, i) => `<h3><a href="/${i}">The long winter of the herring, part ${i}</a></h3>`).join('')}</body></html>`;

test('every piece has a rule; those kept a kind and a score; all in the order of the page', (t) => {
  const { pieces, failure } = explainPage(body, { id: 'p', html: PAGE });
  t.is(failure, undefined);
  t.true(
    pieces.every((p) => /^page\/[\w-]+#[\w-]+$/.test(p.rule)),
    JSON.stringify(pieces),
  );
  t.deepEqual(
    pieces.map((p) => p.start),
    pieces.map((p) => p.start).sort((a, b) => a - b),
  );
  const kept = pieces.filter((p) => p.keep);
  t.is(kept.length, 3);
  t.true(kept.every((p) => p.kind === 'paragraph' && (p.score ?? 0) > 0));
  for (const p of pieces) t.is(PAGE.slice(p.start, p.end), p.text);
  t.is(pieces.find((p) => p.text === 'Advertisement')?.rule, 'page/chrome-phrases#advertisement');
});

test('a refused page shows its signals and the pieces that were looked at', (t) => {
  const explanation = explainPage(body, { id: 'p', html: LIST });
  t.is(explanation.failure?.code, 'NOT_ARTICLE');
  t.is(explanation.pieces.length, 20);
  t.regex(viewExplanation(explanation), /NOT_ARTICLE list of stories, not an article: list-title \+1\.5/);
  t.regex(explanationToHtml(explanation), /<p class="failure"><b>NOT_ARTICLE<\/b> list of stories/);
});

const HOSTILE = `<html><head><title>"><script>alert(1)</script></title><meta name="author" content="Ada Lund"><meta property="og:description" content="</style><img src=x onerror=alert(2)>"></head><body><h1>&lt;script&gt;alert(3)&lt;/script&gt;</h1>
<p>The council closed &lt;img src=x onerror="alert(4)"&gt; the pier on Tuesday, and \u202Enobody\u202C cheered at the end of it all.</p>
<p>&lt;/section&gt;&lt;iframe src="javascript:alert(5)"&gt; was the motto of the second paragraph, which had no other aim.</p></body></html>`;
const TAGS = new Set(
  'html head meta title style body h1 p b bdi ul li code details summary table tr th td input label main section footer tbody'.split(' '),
);
const ATTRIBUTES = new Set('lang charset http-equiv content name class dir type id checked for open'.split(' '));

test('the HTML view of a hostile page holds no element and no attribute of that page', (t) => {
  const html = explanationToHtml(explainPage(body, { id: '"><script>alert(0)</script>', html: HOSTILE }));
  const seen: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name)) seen.push(`<${name}>`);
      for (const key of Object.keys(attributes)) if (!ATTRIBUTES.has(key)) seen.push(`${name}@${key}`);
    },
  });
  parser.end(html);
  t.deepEqual(seen, []);
  t.true(html.includes('onerror=&quot;alert(4)&quot;'));
  t.false(/[\u202a-\u202e\u2066-\u2069]/.test(html));
  t.regex(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
});

test('the command writes text, JSON and a file of HTML, and says by its exit code that a page was refused', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgrain-explain-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const page = join(folder, 'page.html');
  const list = join(folder, 'list.html');
  writeFileSync(page, PAGE);
  writeFileSync(list, LIST);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [BIN, 'explain', '--pipeline', 'body', ...args], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
  t.regex(run(page), /keep paragraph {4}The council closed[^\n]*\n +page\/[\w-]+#[\w-]+: [^\n]*, score \d/);
  t.is(JSON.parse(run('--format', 'json', page)).pieces.filter((p: { keep: boolean }) => p.keep).length, 3);
  const out = join(folder, 'why.html');
  t.is(run('--format', 'html', '--out', out, page), '');
  t.regex(readFileSync(out, 'utf8'), /<section class="keep"><p dir="auto"><bdi>The council closed/);
  t.is(spawnSync(process.execPath, [BIN, 'explain', '--pipeline', 'body', list]).status, 1);
});
