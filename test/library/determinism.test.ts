import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'ava';
import news from '../../pipelines/news.js';
import { readFixtures } from '../../src/check/read-fixtures.js';
import { runFixture } from '../../src/check/run-fixture.js';
import { PAGE } from '../cli/pages.js';
import { ROOT, runCli } from '../cli/run-cli.js';

test('the same page gives the same bytes twice, whatever ran before', async (t) => {
  const { fixtures } = readFixtures(join(ROOT, 'fixtures'));
  const run = async (order: typeof fixtures) => {
    const lines = new Map<string, string>();
    for (const fixture of order) lines.set(fixture.name, JSON.stringify(runFixture(fixture, news)));
    return lines;
  };
  const first = await run(fixtures);
  const second = await run([...fixtures].reverse());
  for (const [name, line] of first) t.true(second.get(name) === line, name);
});

test('time zone, locale and clock do not reach the record', async (t) => {
  const outputs = new Set<string>();
  for (const env of [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8' },
  ]) {
    const { stdout, code } = await runCli(['extract', '-'], { input: PAGE, env });
    t.is(code, 0);
    outputs.add(stdout);
  }
  t.is(outputs.size, 1);
});

test('records hold no trace of a clock: a process whose clock is off gives the same', (t) => {
  const code = `Date.now = () => 0; globalThis.Date = class extends Date { constructor(...a) { super(...(a.length ? a : [0])); } };
    const { extract } = await import(${JSON.stringify(join(ROOT, 'dist/src/index.js'))});
    process.stdout.write(JSON.stringify(extract(process.argv[1], { id: 'x' })));`;
  const run = (script: string) => execFileSync(process.execPath, ['--input-type=module', '-e', script, PAGE], { encoding: 'utf8' });
  t.true(run(code) === run(code.replace(/^Date.*\n/, '')));
});
