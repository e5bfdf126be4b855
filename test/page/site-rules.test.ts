import test from 'ava';
import { type Article, assembleText, definePipeline, readPage, type SiteRules } from '../../src/kit.js';

const PAGE = `<html lang="en"><head><title>Old pier closed | Halden Post</title><meta property="og:image" content="/small.jpg">
<meta name="author" content="Web Desk"></head><body>
<div class="top"><h1>Old pier closed</h1><h2 class="real-title">Old pier closed after cracks are found</h2>
<p class="sig">By Ada Lund and Per Moe</p><p class="when">Tuesday, 3 March 2015</p><img class="lead" src="/pier.jpg" alt=""></div>
<aside class="story"><p>The council closed the old ferry pier on Tuesday after engineers found cracks in its pillars.</p>
<p class="own-box">Our readers love the sea, and so does our shop, where you find maps of every kind.</p>
<p>The vote ended three months of argument between the two towns on the fjord.</p></aside>
<article><p>This is the long text about our newspaper that stands on every page of it, and that some rule may take for the story.</p>
<p>It goes on for a second paragraph, with commas, and a full stop, and it says nothing about the pier.</p>
<p>There is even a third paragraph of it, which makes it longer than the story that stands beside it.</p></article></body></html>`;

const RULE = {
  body: 'aside.story',
  drop: ['.own-box', 'p:contains("every page")'],
  headline: '.real-title',
  byline: '.sig',
  published: '.when',
  image: 'img.lead',
} as const;

function read(sites: SiteRules, url = 'https://www.haldenpost.example/2015/pier', html = PAGE): Article {
  const record = definePipeline('mine', [readPage({ sites }), assembleText()]).run({ id: 'p', html, url });
  if (record.schema === 'failure/1') throw new Error(record.message);
  return record;
}

test('what a site rule names wins: body, drop, headline, byline, date, image', (t) => {
  const article = read({ 'haldenpost.example': RULE });
  t.is(
    article.text,
    'The council closed the old ferry pier on Tuesday after engineers found cracks in its pillars.\n\nThe vote ended three months of argument between the two towns on the fjord.',
  );
  t.is(article.headline, 'Old pier closed after cracks are found');
  t.deepEqual(article.byline, { text: 'By Ada Lund and Per Moe', authors: ['Ada Lund', 'Per Moe'] });
  t.deepEqual(article.published, { value: '2015-03-03', from: 'site-rule' });
  t.is(article.image, '/pier.jpg');
  t.is(article.sources?.headline, 'site-rule');
});

test('without a rule for the site the page is read as any other', (t) => {
  const article = read({ 'mossvalley.example': RULE });
  t.false(article.text.includes('The council closed'));
  t.is(article.headline, 'Old pier closed');
});

test('a dropped piece says by which rule', (t) => {
  const { layers } = definePipeline('mine', [readPage({ sites: { '*': RULE } }), assembleText()]).annotate({ id: 'p', html: PAGE });
  const shop = layers.dropped?.find((d) => d.text.startsWith('Our readers'));
  t.is(shop?.rule, 'page/site-rules#drop');
  t.is(PAGE.slice(shop?.start, shop?.end), shop?.text ?? '');
});

test('drop alone changes what the page’s own rules choose from', (t) => {
  const article = read(
    { 'haldenpost.example': { drop: 'article' } },
    undefined,
    PAGE.replace('<aside class="story">', '<div>').replace('</aside>', '</div>'),
  );
  t.true(article.text.startsWith('The council closed'));
  t.false(article.text.includes('every page'));
});

const chosen = test.macro((t, keys: readonly string[], url: string, key: string | undefined) => {
  const sites = Object.fromEntries(
    keys.map((k) => [k, { headline: '.real-title', publisher: `[data-x], .sig:contains("Ada")`, section: 'h1' }]),
  );
  const marked = Object.fromEntries(Object.entries(sites).map(([k, r]) => [k, { ...r, description: k === key ? '.sig' : '.when' }]));
  const article = read(marked, url);
  t.is(article.description, key === undefined ? undefined : 'By Ada Lund and Per Moe');
});

test('a host covers its subdomains', chosen, ['haldenpost.example'], 'https://sport.haldenpost.example/a', 'haldenpost.example');
test(
  'the longest key that fits applies',
  chosen,
  ['*', 'haldenpost.example', 'haldenpost.example/sport'],
  'https://haldenpost.example/sport/a',
  'haldenpost.example/sport',
);
test('a path is whole parts of the address', chosen, ['haldenpost.example/sport'], 'https://haldenpost.example/sportswear/a', undefined);
test('a name inside another is another site', chosen, ['post.example'], 'https://haldenpost.example/a', undefined);

test('a selector that finds nothing is said, and the page’s own ways apply', (t) => {
  const article = read({ '*': { body: '.no-such', headline: 'h6' } });
  t.is(article.headline, 'Old pier closed');
  t.deepEqual(
    article.messages.filter((m) => m.code === 'page/site-rule-unmatched').map((m) => m.text),
    ["the site rule 'body' finds nothing on this page", "the site rule 'headline' finds nothing on this page"],
  );
});

test('a date given by the caller stays', (t) => {
  const pipeline = definePipeline('mine', [readPage({ sites: { '*': RULE } }), assembleText()]);
  const record = pipeline.run({ id: 'p', html: PAGE, date: '2020-01-01' });
  t.is(record.schema === 'article/1' ? record.published?.value : record.message, '2020-01-01');
});

test('the rules are part of what names the pipeline', (t) => {
  const hash = (sites?: SiteRules) => definePipeline('mine', [readPage(sites ? { sites } : {}), assembleText()]).hash;
  t.not(hash({ '*': { drop: '.a' } }), hash({ '*': { drop: '.b' } }));
  t.not(hash({ '*': { drop: '.a' } }), hash());
});

const wrong = test.macro((t, sites: unknown, message: RegExp) => {
  const error = t.throws(() => readPage({ sites: sites as SiteRules }), { instanceOf: TypeError });
  t.regex(error.message, message);
});

test('a broken selector', wrong, { 'a.example': { drop: 'div[' } }, /site rule 'a\.example', 'drop': 'div\[' is no selector/);
test('an unknown pseudo-class', wrong, { 'a.example': { body: ['p', 'p:nope'] } }, /'p:nope' is no selector: .*nope/);
test('an empty selector', wrong, { 'a.example': { body: ' ' } }, /expected a selector, got an empty string/);
test('an empty list', wrong, { 'a.example': { body: [] } }, /expected a selector, got an empty list/);
test('a number for a selector', wrong, { 'a.example': { body: 3 } }, /expected a selector \(string\), got number/);
test('an unknown field', wrong, { 'a.example': { bodies: 'p' } }, /unknown field 'bodies'; known are drop, body, headline/);
test(
  'an address for a host',
  wrong,
  { 'https://a.example': { body: 'p' } },
  /expected a host such as 'example\.org'.*got 'https:\/\/a\.example'/,
);
test('no object', wrong, ['a.example'], /expected sites to be an object of site rules, got an array/);
test('no rule', wrong, { 'a.example': null }, /expected an object of selectors, got null/);
