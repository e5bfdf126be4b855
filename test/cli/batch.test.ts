import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { makePage } from '../batch/run.js';
import { makeFixtures } from '../check/fixture-folder.js';
import { makeFolder, runCli } from './run-cli.js';

test.serial('batch: a summary on stderr, nothing on stdout, exit code 3 for failures; --quiet says nothing', async (t) => {
  const folder = makeFolder({ 'in/a.html': makePage(1), 'in/b.html': '', 'in/c.md': 'x' });
  const [input, out] = [join(folder.path, 'in'), join(folder.path, 'out')];
  const { code, stdout, stderr } = await runCli(['batch', input, '--out', out]);
  t.is(code, 3);
  t.is(stdout, '');
  t.regex(stderr, /^newsgrain: finished: 1 records and 1 failures in .*out\n {2}this run: 2 documents in [\d.]+ s, [\d.]+ a second\n/);
  t.regex(stderr, /passed over: 1 by file name/);
  t.regex(stderr, /EMPTY +1/);
  t.regex(stderr, /tag-text +[\d.]+ +\d+ %/);
  t.deepEqual(await runCli(['batch', input, '--out', out, '--quiet']), { code: 3, stdout: '', stderr: '' });
  t.is((await runCli(['batch', input, '--out', out, '--pipeline', 'text'])).code, 6);
  folder.remove();
});

test.serial('batch: documents on stdin', async (t) => {
  const folder = makeFolder({});
  const lines = [1, 2].map((n) => JSON.stringify({ id: `d${n}`, html: makePage(n) })).join('\n');
  const { code } = await runCli(['batch', '-', '--out', folder.path, '--quiet', '--pipeline', 'body'], { input: lines });
  t.is(code, 0);
  const keys = readFileSync(join(folder.path, 'records-00000.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).key);
  t.deepEqual(keys, ['stdin#1', 'stdin#2']);
  folder.remove();
});

for (const compress of [[], ['--compress', 'gzip']]) {
  test.serial(`check takes what batch wrote${compress.length > 0 ? ', packed' : ''}, on either side`, async (t) => {
    const fixtures = makeFixtures();
    const out = makeFolder({});
    t.is((await runCli(['batch', fixtures.path, '--out', out.path, '--quiet', ...compress])).code, 0);
    const first = await runCli(['check', out.path, '--against', fixtures.path]);
    const second = await runCli(['check', fixtures.path, '--against', out.path]);
    t.is(first.code, 0);
    t.regex(first.stdout, /^set +headline +100\.0 /m);
    t.deepEqual(first, second);
    fixtures.remove();
    out.remove();
  });
}

test.serial('stats: tables of what is in the output; json of the same', async (t) => {
  const folder = makeFolder({ 'in/a.html': makePage(1), 'in/b.html': makePage(2), 'in/c.html': '' });
  const [input, out] = [join(folder.path, 'in'), join(folder.path, 'out')];
  await runCli(['batch', input, '--out', out, '--quiet']);
  const { code, stdout } = await runCli(['stats', out]);
  t.is(code, 0);
  t.regex(stdout, /^2 records, \d+ quotes, 1 failures\n/);
  t.regex(stdout, /^ +entity +type +mentions +records$/m);
  t.regex(stdout, /^ +Marta Ellingsen +PERSON +\d+ +2$/m);
  t.regex(stdout, /^ +Marta Ellingsen +2 +2$/m);
  t.regex(stdout, /^ +said +\d+ +2$/m);
  t.regex(stdout, /^ +EMPTY +1 +1$/m);
  const json = JSON.parse((await runCli(['stats', out, '--format', 'json', '--top', '1'])).stdout);
  t.is(json.records, 2);
  t.is(json.entities.length, 1);
  const missing = await runCli(['stats', join(folder.path, 'nosuch')]);
  t.is(missing.code, 3);
  t.regex(missing.stderr, /^newsgrain: cannot read [^\n]+\n$/);
  folder.remove();
});
