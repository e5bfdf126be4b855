import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'ava';
import { README, renderReadme } from './render-readme.js';

const TEXT = readFileSync(README, 'utf8');

test('the README shows what its commands and examples print (npm run readme makes it so)', (t) => {
  t.true(TEXT.includes('<!-- run: npm start'));
  t.is(renderReadme(TEXT), TEXT);
});

test('what the README links to is there', (t) => {
  const targets = [...TEXT.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1] as string);
  t.true(targets.length > 3);
  t.deepEqual(
    targets.filter((target) => !existsSync(join(dirname(README), target))),
    [],
  );
});
