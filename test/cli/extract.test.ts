import { join } from 'node:path';
import test from 'ava';
import type { Article, Failure } from '../../src/kit.js';
import { PAGE, PNG } from './pages.js';
import { makeFolder, runCli, startCli } from './run-cli.js';

const folder = makeFolder({
  'a.html': PAGE,
  'b.htm': PAGE.replace('Pier closes', 'Pier shuts'),
  'bin.html': PNG,
  'note.md': 'not a page',
  'sub/c.html': PAGE,
  'many/1.html': PAGE,
  'many/2.html': PAGE,
});
test.after.always(() => folder.remove());
const at = (name: string) => join(folder.path, name);

test('one file, redirected: one line of JSON', async (t) => {
  const { code, stdout, stderr } = await runCli(['extract', at('a.html')]);
  t.is(code, 0);
  t.is(stderr, '');
  t.is(stdout.indexOf('\n'), stdout.length - 1);
  const article = JSON.parse(stdout) as Article;
  t.is(article.schema, 'article/1');
  t.is(article.id, at('a.html'));
  t.is(article.headline, 'Pier closes');
  t.is(article.dates[0]?.timex.value, '2019-03-04');
});

test('json: one object for one file, an array for several', async (t) => {
  const one = await runCli(['extract', '--format', 'json', at('a.html')]);
  t.is((JSON.parse(one.stdout) as Article).headline, 'Pier closes');
  const two = await runCli(['extract', '--format', 'json', at('a.html'), at('b.htm')]);
  t.deepEqual(
    (JSON.parse(two.stdout) as Article[]).map((a) => a.id),
    [at('a.html'), at('b.htm')],
  );
});

test('text: readable, coloured only where colours are wanted', async (t) => {
  const plain = await runCli(['extract', '--format', 'text', at('a.html')], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
  t.notRegex(plain.stdout, /\u001b/);
  t.regex(plain.stdout, /^Pier closes\nby {10}Ada Lund\n/);
  t.regex(plain.stdout, /\nDates\n.*2019-03-04 +Monday\n/s);
  const onCi = await runCli(['extract', '--format', 'text', at('a.html')], { env: { CI: 'true' } });
  t.is(onCi.stdout, plain.stdout, 'CI alone asks for no colours');
  const coloured = await runCli(['extract', '--format', 'text', at('a.html')], { env: { FORCE_COLOR: '1' } });
  // biome-ignore lint/complexity/useRegexLiterals: the escape would be a control character in a literal
  t.is(coloured.stdout.replace(new RegExp('\u001b\\[\\d+m', 'g'), ''), plain.stdout);
  t.regex(coloured.stdout, /\u001b\[/);
});

test('stdin, with what the caller knows', async (t) => {
  const args = ['extract', '--input', 'text', '--pipeline', 'text', '--date', '2020-01-02', '--url', 'https://example.org/x', '-'];
  const { code, stdout } = await runCli(args, { input: 'Ada Lund left yesterday.' });
  const article = JSON.parse(stdout) as Article;
  t.is(code, 0);
  t.is(article.id, 'stdin');
  t.is(article.url, 'https://example.org/x');
  t.deepEqual(article.published, { value: '2020-01-02', from: 'given' });
  t.is(article.dates[0]?.timex.value, '2020-01-01');
});

test('folders and globs: pages only, sorted, below each other', async (t) => {
  const ids = async (arg: string) => {
    const { stdout } = await runCli(['extract', '--pipeline', 'body', arg]);
    return stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Article | Failure).id?.slice(folder.path.length + 1));
  };
  t.deepEqual(await ids(folder.path), ['a.html', 'b.htm', 'bin.html', 'many/1.html', 'many/2.html', 'sub/c.html']);
  t.deepEqual(await ids(at('many/*.html')), ['many/1.html', 'many/2.html']);
});

test('a missing file: failure record, one line on stderr, exit code 3', async (t) => {
  const { code, stdout, stderr } = await runCli(['extract', at('nosuch.html')]);
  t.is(code, 3);
  t.is((JSON.parse(stdout) as Failure).code, 'UNREADABLE');
  t.is(stderr, `newsgrain: ${at('nosuch.html')}: UNREADABLE: no such file (ENOENT)\n`);
});

test('a binary among pages: its failure, the rest goes on, exit code 1', async (t) => {
  const { code, stdout, stderr } = await runCli(['extract', '--pipeline', 'body', at('bin.html'), at('a.html')]);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article | Failure);
  t.is(code, 1);
  t.deepEqual(
    records.map((r) => (r.schema === 'failure/1' ? r.code : r.schema)),
    ['NOT_HTML', 'article/1'],
  );
  t.regex(stderr, /^newsgrain: 1 of 2 inputs failed; the first was [^\n]*NOT_HTML[^\n]*\n$/);
});

test('nothing found and nowhere to write are one line and exit code 3', async (t) => {
  const none = await runCli(['extract', at('*.xyz')]);
  t.is(none.code, 3);
  t.regex(none.stderr, /^newsgrain: no page found in [^\n]+\n$/);
  const closed = await runCli(['extract', '--out', at('no/such/folder.json'), at('a.html')]);
  t.is(closed.code, 3);
  t.regex(closed.stderr, /^newsgrain: cannot write [^\n]+\n$/);
});

test('a reader that goes away ends the command quietly', async (t) => {
  const child = startCli(['extract', '--pipeline', 'body', ...new Array(200).fill(at('a.html'))]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (d) => {
    stderr += d;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.once('close', done));
  t.is(code, 0);
  t.is(stderr, '');
});

test('explain shows what stayed, what went, and by which rule', async (t) => {
  const { code, stdout } = await runCli(['explain', at('a.html')]);
  t.is(code, 0);
  t.regex(stdout, /keep paragraph +The harbour council closed/);
  t.regex(stdout, /drop +All rights reserved\n +page\/[\w-]+#[\w-]+: /);
});
