import { join } from 'node:path';
import test from 'ava';
import { GOLD, makeFixtures } from '../check/fixture-folder.js';
import { runCli } from './run-cli.js';

test('check: differences, a table, exit code 0 without floors', async (t) => {
  const fixtures = makeFixtures();
  const { code, stdout, stderr } = await runCli(['check', fixtures.path]);
  t.is(code, 0);
  t.is(stderr, '');
  t.regex(stdout, /^set\/pier\n {2}mentions: differs LOC Oslo\n {8}got GPE Oslo\n/);
  t.regex(stdout, /^set +task +P +R +F1 +~P +~R +~F1 +gold +ours +floor$/m);
  t.regex(stdout, /^set +mentions +50\.0 +50\.0 +50\.0 +50\.0 +50\.0 +50\.0 +2 +2 +-$/m);
  t.regex(stdout, /\nok 1 pages\n$/);
  const summary = await runCli(['check', fixtures.path, '--format', 'summary']);
  t.notRegex(summary.stdout, /differs/);
  t.true(stdout.endsWith(summary.stdout));
  fixtures.remove();
});

test('check: below a floor, exit code 1 and a line that says so; json says the same', async (t) => {
  const fixtures = makeFixtures();
  await runCli(['check', fixtures.path, '--update-floors']);
  const [right] = GOLD.mentions;
  fixtures.write('set/pier/expected.json', JSON.stringify({ ...GOLD, mentions: [right, ['EVENT', 'Oslo', 'Bergen']] }));
  const text = await runCli(['check', fixtures.path]);
  t.is(text.code, 1);
  t.regex(text.stdout, /^FAIL set names: F1 0\.5 is below its floor 1$/m);
  t.regex(text.stdout, /^FAIL fixtures changed since the floors were set/m);
  const json = await runCli(['check', fixtures.path, '--format', 'json']);
  t.is(json.code, 1);
  const report = JSON.parse(json.stdout);
  t.false(report.ok);
  t.is(report.sets.set.names.strict.f1, 0.5);
  t.is(report.breaches.length, 2);
  t.true(report.pages[0].differences.some((d: { task: string; gold?: string }) => d.task === 'names' && d.gold === 'Oslo = Bergen'));
  fixtures.remove();
});

test('check: output already written, by extract or pipe', async (t) => {
  const fixtures = makeFixtures();
  const page = join(fixtures.path, 'set/pier/page.html');
  const out = join(fixtures.path, 'out.ndjson');
  await runCli(['extract', '--date', '2019-03-05', '--out', out, page]);
  const { code, stdout } = await runCli(['check', fixtures.path, '--against', out]);
  t.is(code, 0);
  t.regex(stdout, /^set +dates +100\.0 /m);
  const missing = await runCli(['check', fixtures.path, '--against', join(fixtures.path, 'nosuch.ndjson')]);
  t.is(missing.code, 3);
  t.regex(missing.stderr, /^newsgrain: cannot read [^\n]+\n$/);
  fixtures.remove();
});
