import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import type { Pipeline } from '../../src/kit.js';
import { REFUSE_AT, SIGNALS } from '../../src/page/not-article.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const doc = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');

test('the table of signals says what the code does', (t) => {
  const rows = [...doc('not-articles.md').matchAll(/^\| ([a-z]+) \| `([a-z-]+)` \| (−?)([\d.]+) \|/gm)];
  t.deepEqual(
    rows.map(([, kind, name, , points]) => `${kind} ${name} ${points}`),
    SIGNALS.map(({ kind, rule, points }) => `${kind} ${rule.replace('page/not-article#', '')} ${points}`),
  );
  t.true(doc('not-articles.md').includes(`from ${REFUSE_AT} on`));
});

test('the example of site rules runs', async (t) => {
  const code = /```js\n([\s\S]*?)```/.exec(doc('site-rules.md'))?.[1] as string;
  // Inside the package, so that 'newsgrain/kit' is the package itself.
  const folder = mkdtempSync(join(ROOT, 'dist', 'example-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'halden.js');
  writeFileSync(file, code);
  const pipeline = (await import(pathToFileURL(file).href)).default as Pipeline;
  const html = `<h1>Halden Post</h1><h2 class="real-title">Pier closes</h2><p class="sig">Ada Lund</p><div class="story-text"><p>The pier closed on Tuesday.</p>
    <p>Our readers love the sea.</p></div><p>Something else that stands on the page and is longer than the story.</p>`;
  const record = pipeline.run({ id: 'p', html, url: 'https://www.haldenpost.example/pier' });
  if (record.schema === 'failure/1') return t.fail(record.message);
  t.is(record.text, 'The pier closed on Tuesday.');
  t.is(record.headline, 'Pier closes');
  t.deepEqual(record.byline?.authors, ['Ada Lund']);
});
