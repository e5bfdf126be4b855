import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { VERSION } from '../../src/kit.js';
import { ROOT } from '../cli/run-cli.js';

test('VERSION is the version of package.json', (t) => {
  t.is(VERSION, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});
