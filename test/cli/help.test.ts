import test from 'ava';
import { VERSION } from '../../src/kit.js';
import { runCli } from './run-cli.js';

const COMMANDS = ['extract', 'pipe', 'batch', 'stats', 'check', 'explain', 'pipeline', 'schema'];

test('--help names every command, the exit codes and NO_COLOR', async (t) => {
  const { code, stdout, stderr } = await runCli(['--help']);
  t.is(code, 0);
  t.is(stderr, '');
  for (const command of COMMANDS) t.regex(stdout, new RegExp(`^  ${command}\\b`, 'm'));
  t.regex(stdout, /Exit codes: 0 .* 1 .* 2 .* 3 .*70 .*130/s);
  t.regex(stdout, /NO_COLOR/);
  t.is(Math.max(...stdout.split('\n').map((line) => line.length)) <= 120, true);
});

for (const command of COMMANDS) {
  test(`${command} --help describes each option in words`, async (t) => {
    const { code, stdout } = await runCli([command, '--help']);
    t.is(code, 0);
    for (const option of stdout.matchAll(/^ {2}(?:-\w, )?--\S+(?: <[^>]+>)?(.*)$/gm)) t.regex(option[1] as string, /^ {2,}\S+/, option[0]);
  });
}

test('--version is the package version', async (t) => {
  t.deepEqual(await runCli(['--version']), { code: 0, stdout: `${VERSION}\n`, stderr: '' });
});

const wrongCalls: [string[], RegExp][] = [
  [['frobnicate'], /unknown command 'frobnicate'/],
  [['extract'], /missing required argument 'input'/],
  [['extract', '--nope', 'page.html'], /unknown option '--nope'/],
  [['extract', '--format', 'xml', 'page.html'], /'xml' is invalid\. Allowed choices are json, ndjson, text/],
  [['extract', '--date', '2019-02-30', 'page.html'], /Expected an ISO 8601 day or instant/],
  [['extract', '--pipeline', 'nosuch', 'page.html'], /unknown pipeline 'nosuch': expected body, dump, news, text/],
  [['extract', '--pipeline', './nosuch.js', 'page.html'], /pipeline '\.\/nosuch\.js' cannot be loaded/],
  [['extract', '--pipeline', './biome.json.js', 'page.html'], /cannot be loaded/],
  [['pipe', '--jobs', '0'], /Expected a whole number from 1 to 64/],
  [['pipe', '--jobs', '2.5'], /Expected a whole number from 1 to 64/],
  [['pipeline', 'show', 'nosuch'], /unknown pipeline 'nosuch'/],
  [['check', 'one', 'two'], /too many arguments for 'check'/],
];
for (const [args, message] of wrongCalls) {
  test(`wrong call: ${args.join(' ')}`, async (t) => {
    const { code, stdout, stderr } = await runCli(args);
    t.is(code, 2);
    t.is(stdout, '');
    t.regex(stderr, message);
    t.regex(stderr, /^newsgrain: [^\n]+\n$/);
  });
}

test('no command at all shows the help, as a wrong call', async (t) => {
  const { code, stdout, stderr } = await runCli([]);
  t.is(code, 2);
  t.is(stdout, '');
  t.regex(stderr, /^Usage: newsgrain/);
});
