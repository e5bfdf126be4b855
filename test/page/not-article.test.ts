import test from 'ava';
import body from '../../pipelines/body.js';
import type { FailureCode } from '../../src/kit.js';
import { NON_ARTICLES } from './non-articles.js';
import { SHORT_ARTICLES } from './short-articles.js';

const refused = test.macro({
  exec(t, code: FailureCode, reason: RegExp, html: string, url?: string) {
    const record = body.run({ id: 'p', html, ...(url === undefined ? {} : { url }) });
    if (record.schema === 'article/1') return t.fail(`became an article: ${record.text.slice(0, 300)}`);
    t.is(record.code, code, record.message);
    t.regex(record.message, reason);
  },
  title: (name) => `refused: ${name}`,
});

for (const [name, code, reason, html, url] of NON_ARTICLES) test(name, refused, code, reason, html, url);

const accepted = test.macro({
  exec(t, html: string, words: string) {
    const record = body.run({ id: 'p', html });
    if (record.schema === 'failure/1') return t.fail(`${record.code}: ${record.message}`);
    t.true(record.text.includes(words), record.text);
  },
  title: (name) => `an article: ${name}`,
});

for (const [name, html, words] of SHORT_ARTICLES) test(name, accepted, html, words);

test('the reason names each signal with its points, and the sum', (t) => {
  const [, , , html] = NON_ARTICLES[0] as (typeof NON_ARTICLES)[number];
  const record = body.run({ id: 'p', html });
  t.is(record.schema, 'failure/1');
  if (record.schema === 'failure/1')
    t.regex(record.message, /^login form, not an article: login-title \+2, password-field \+1\.5, .* = \d/);
});
