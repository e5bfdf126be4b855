import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import news from '../../pipelines/news.js';
import { ROOT, runCli } from './run-cli.js';

test('pipeline list names the four pipelines with their stages', async (t) => {
  const { code, stdout } = await runCli(['pipeline', 'list']);
  t.is(code, 0);
  t.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((l) => l.split(/\s/, 1)[0]),
    ['body', 'dump', 'news', 'text'],
  );
  t.regex(stdout, /^news +read-page → assemble-text → /m);
});

test('pipeline show prints what is hashed, and the hash that records carry', async (t) => {
  const shown = JSON.parse((await runCli(['pipeline', 'show', 'news'])).stdout) as { hash: string; pipeline: string };
  t.is(shown.hash, news.hash);
  t.is(shown.pipeline, 'news');
});

test('schema prints the file that the package exports', async (t) => {
  const { stdout } = await runCli(['schema']);
  t.is(stdout, readFileSync(join(ROOT, 'dist/article.schema.json'), 'utf8'));
});
