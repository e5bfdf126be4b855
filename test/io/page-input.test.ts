import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { findInputs } from '../../src/io/find-inputs.js';
import { isIsoDate } from '../../src/io/iso-date.js';
import { readAll, readFileBytes } from '../../src/io/read-bytes.js';
import { sniffKind } from '../../src/io/sniff.js';
import { toPageInput } from '../../src/io/to-page-input.js';
import { DocumentFailure } from '../../src/kit.js';

const kinds: [string, 'html' | 'text' | 'json'][] = [
  ['<!DOCTYPE html><p>x', 'html'],
  ['  <p>Hello', 'html'],
  ['<?xml version="1.0"?><rss>', 'html'],
  ['Intro <b>one</b> and <i>two</i>', 'html'],
  ['2 < 3 and 5 > 4', 'text'],
  ['OSLO (NWA) -- The pier closed.', 'text'],
  ['', 'text'],
  ['{"a": 1}', 'json'],
  ['[{"html": "<p>a</p><p>b</p>"}]', 'json'],
  ['[Applause] The pier closed.', 'text'],
];
for (const [text, kind] of kinds) test(`kind of ${JSON.stringify(text)}: ${kind}`, (t) => t.is(sniffKind(text), kind));

const days: [string, boolean][] = [
  ['2019-03-05', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-13-01', false],
  ['2019-00-10', false],
  ['2019-03-05T10:00Z', true],
  ['2019-03-05T10:00:00.123+01:00', true],
  ['2019-03-05T10:00:00', true],
  ['2019-03-05T25:00Z', false],
  ['2019-3-5', false],
  ['5 March 2019', false],
  ['', false],
];
for (const [value, right] of days) test(`ISO date ${JSON.stringify(value)}: ${right}`, (t) => t.is(isIsoDate(value), right));

test('bytes and strings become input alike; JSON is no page; a bad date is left out', (t) => {
  const page = '<p>Café</p>';
  t.deepEqual(toPageInput('a', page).input, { id: 'a', html: page });
  t.deepEqual(toPageInput('a', Buffer.from(page)).input, { id: 'a', html: page });
  t.deepEqual(toPageInput('a', page, { kind: 'text', date: '2020-01-01', url: 'u' }).input, {
    id: 'a',
    text: page,
    date: '2020-01-01',
    url: 'u',
  });
  t.is(t.throws(() => toPageInput('a', '{"a":1}'), { instanceOf: DocumentFailure }).code, 'NOT_HTML');
  const { input, messages } = toPageInput('a', page, { date: 'soon' });
  t.false('date' in input);
  t.deepEqual(
    messages.map((m) => m.code),
    ['io/bad-date'],
  );
});

test('files: caps, folders, missing ones and streams that grow', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgrain-io-'));
  writeFileSync(join(folder, 'a.html'), '12345');
  t.is(Buffer.from(readFileBytes(join(folder, 'a.html'), 5)).toString(), '12345');
  const code = (run: () => unknown) => t.throws(run, { instanceOf: DocumentFailure }).code;
  t.is(
    code(() => readFileBytes(join(folder, 'a.html'), 4)),
    'TOO_LARGE',
  );
  t.is(
    code(() => readFileBytes(folder)),
    'UNREADABLE',
  );
  t.is(
    code(() => readFileBytes(join(folder, 'nosuch.html'))),
    'UNREADABLE',
  );
  async function* endless() {
    for (;;) yield Buffer.alloc(10);
  }
  t.is((await t.throwsAsync(readAll(endless(), 100), { instanceOf: DocumentFailure })).code, 'TOO_LARGE');
  if (process.platform === 'linux') t.true(readFileBytes('/proc/self/maps').length > 0); // says its size is 0

  rmSync(folder, { recursive: true });
});

test('inputs: literal names before globs, links not followed out of the folder, missing files kept', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgrain-io-'));
  for (const name of ['[a].html', 'a.html', 'b.TXT', 'c.html.gz', 'd.css']) writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, 'sub'));
  symlinkSync(folder, join(folder, 'sub', 'loop'));
  const names = async (...args: string[]) => {
    const { paths, many } = await findInputs(args.map((a) => join(folder, a)));
    return [paths.map((p) => p.slice(folder.length + 1)), many];
  };
  t.deepEqual(await names('[a].html'), [['[a].html'], false]);
  t.deepEqual(await names('nosuch.html'), [['nosuch.html'], false]);
  t.deepEqual(await names('*.html'), [['[a].html', 'a.html'], true]);
  t.deepEqual(await names(''), [['[a].html', 'a.html', 'b.TXT', 'c.html.gz'], true]);
  t.deepEqual(await findInputs(['-']), { paths: ['-'], many: false });
  await t.throwsAsync(findInputs([join(folder, 'sub')]), { message: /no page found/ });
  rmSync(folder, { recursive: true });
});
