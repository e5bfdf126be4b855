import test from 'ava';
import { type PageMetadata, readMetadata } from '../../src/page/metadata.js';
import { parseHtml } from '../../src/page/parse-html.js';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function read(head: string, body = '', input: { url?: string; date?: string } = {}, html = '<html lang="en">'): PageMetadata {
  const page = `${html}<head>${head}</head><body>${body}</body></html>`;
  return readMetadata(parseHtml(page).root, { id: 'p', html: page, ...input });
}

const STORY = {
  '@type': 'NewsArticle',
  headline: 'Pier closes after ninety years',
  author: [{ '@type': 'Person', name: 'Ada Lund' }],
  datePublished: '2019-03-05T08:00:00+01:00',
  dateModified: '2019-03-06T08:00:00+01:00',
  publisher: { '@type': 'Organization', name: 'Halden Post' },
  articleSection: 'Local',
};

test('each value says where it was found', (t) => {
  const m = read(
    `${ld(STORY)}<link rel="canonical" href="https://haldenpost.example/pier"><meta property="og:description" content="Cracks.">
     <meta property="og:image" content="https://haldenpost.example/p.jpg">`,
  );
  t.like(m, {
    headline: 'Pier closes after ninety years',
    byline: { text: 'Ada Lund', authors: ['Ada Lund'] },
    published: { value: '2019-03-05T08:00:00+01:00', from: 'json-ld' },
    modified: { value: '2019-03-06T08:00:00+01:00', from: 'json-ld' },
    publisher: 'Halden Post',
    section: 'Local',
    canonicalUrl: 'https://haldenpost.example/pier',
    description: 'Cracks.',
    image: 'https://haldenpost.example/p.jpg',
    language: 'en',
  });
  t.deepEqual(m.sources, {
    headline: 'json-ld',
    byline: 'json-ld',
    publisher: 'json-ld',
    section: 'json-ld',
    canonicalUrl: 'meta',
    description: 'meta',
    image: 'meta',
    language: 'meta',
  });
});

const published = test.macro((t, value: string, from: string, head: string, body?: string, url?: string, date?: string) => {
  const m = read(head, body, { ...(url ? { url } : {}), ...(date ? { date } : {}) });
  t.deepEqual(m.published, { value, from } as PageMetadata['published']);
});
const OG = '<meta property="article:published_time" content="2019-03-04T10:00:00Z">';
const MICRO = '<span itemprop="datePublished" content="2019-03-03">then</span>';
const TIME = '<h1>Pier closes</h1><time datetime="2019-03-02">2 March</time>';
const URL = 'https://a.example/2019/03/01/pier';
const TEXT = '<p class="date">Published 28 February 2019</p>';
test('a date from the caller comes first', published, '2018-01-01', 'given', ld(STORY) + OG, MICRO + TIME + TEXT, URL, '2018-01-01');
test('then JSON-LD', published, '2019-03-05T08:00:00+01:00', 'json-ld', ld(STORY) + OG, MICRO + TIME + TEXT, URL);
test('then meta tags', published, '2019-03-04T10:00:00Z', 'meta', OG, MICRO + TIME + TEXT, URL);
test('Dublin Core too', published, '2019-03-04', 'meta', '<meta name="DC.date.issued" content="2019-03-04">');
test('then microdata', published, '2019-03-03', 'microdata', '', MICRO + TIME + TEXT, URL);
test('then the time element', published, '2019-03-02', 'time-tag', '', TIME + TEXT, URL);
test('then what readers see', published, '2019-02-28', 'text', '', TEXT, URL);
test('then the address', published, '2019-03-01', 'url', '', '<p>The pier is closed.</p>', URL);
test('then what the page shows', published, '2019-02-28', 'text', '', TEXT);
test(
  'a time in the teasers is another story’s',
  published,
  '2019-03-02',
  'time-tag',
  '',
  `<aside><time datetime="2011-01-01">then</time></aside>${TIME}`,
);
test(
  'a time that says published goes before one that says updated',
  published,
  '2019-03-02',
  'time-tag',
  '',
  '<h1>Pier</h1><p>Updated <time datetime="2019-03-09">9 March</time></p><p>Published <time datetime="2019-03-02">2 March</time></p>',
);
test(
  'an impossible date is no date',
  published,
  '2019-03-04T10:00:00Z',
  'meta',
  ld({ ...STORY, datePublished: '0001-01-01T00:00:00Z' }) + OG,
);

const headline = test.macro((t, expected: string | undefined, head: string, body?: string, url?: string) => {
  t.is(read(head, body, url ? { url } : {}).headline, expected);
});
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
test(
  'the site’s name goes from the title',
  headline,
  'Pier closes after ninety years',
  '<meta property="og:site_name" content="Halden Post"><title>Pier closes after ninety years - Halden Post</title>',
);
test(
  'also when only the address tells it',
  headline,
  'Pier closes after ninety years',
  '<title>Pier closes after ninety years - The Halden Post</title>',
  '',
  'https://www.haldenpost.example/a',
);
test(
  'a dash inside the headline stays',
  headline,
  'Pier closes - and nobody cheers',
  '<title>Pier closes - and nobody cheers | News | Halden Post</title>',
);
test(
  'a bar inside the headline stays',
  headline,
  'BUDGET 3.0 | The town hires an army of clerks',
  og('BUDGET 3.0 | The town hires an army of clerks'),
  '<h1>BUDGET 3.0 | The town hires an army of clerks</h1>',
);
test(
  'a kicker and a section around the visible heading go',
  headline,
  'Pier closes after ninety years',
  '<title>Opinion | Pier closes after ninety years | News | Halden Post</title>',
  '<h1>Pier closes after ninety years</h1>',
);
test(
  'the visible heading wins over a title that was cut',
  headline,
  'Pier closes after ninety years of storms',
  og('Pier closes after ninety ...'),
  '<h1>Pier closes after ninety years of storms</h1>',
);
test(
  'where page and OpenGraph agree, JSON-LD made for search engines gives way',
  headline,
  'Mayor defiant over gifts from shipowner',
  ld({ ...STORY, headline: 'Mayor says she will keep taking the gifts of a shipowner' }) + og('Mayor defiant over gifts from shipowner'),
  '<h1>Mayor defiant over gifts from shipowner</h1>',
);
test(
  'where JSON-LD and the page agree, OpenGraph made for feeds gives way',
  headline,
  'Mayor defiant over gifts from shipowner',
  ld({ ...STORY, headline: 'Mayor defiant over gifts from shipowner' }) + og('You won’t believe what the mayor took'),
  '<h1>Mayor defiant over gifts from shipowner</h1>',
);
test(
  'of two forms that differ by words left out, the short one',
  headline,
  'Police look into leaks to gangs',
  og('Police look into leaks to gangs'),
  '<h1>Police look into leaks of secrets to gangs</h1>',
);
test('escaped twice', headline, 'Pier & port close “for good”', og('Pier &amp;amp; port close &amp;#8220;for good&amp;#8221;'));
test(
  'a menu’s heading is not the headline',
  headline,
  'Pier closes after ninety years',
  '<title>Pier closes after ninety years</title>',
  '<h1>Log In</h1><h1>Pier closes after ninety years</h1>',
);
test(
  'a heading that is the site’s name is not the headline',
  headline,
  'Pier closes after ninety years',
  '<meta property="og:site_name" content="Halden Post"><title>Halden Post: Pier closes after ninety years</title>',
  '<h1>Halden Post</h1>',
);
test('no title at all', headline, undefined, '');

const byline = test.macro((t, authors: readonly string[] | undefined, from: string | undefined, head: string, body?: string) => {
  const m = read(`${head}<meta property="og:site_name" content="Halden Post">`, body);
  t.deepEqual(m.byline?.authors, authors);
  t.is(m.sources?.byline, from as undefined);
});
test(
  'one author string with several people',
  byline,
  ['Ada Lund', 'Per Moe'],
  'json-ld',
  ld({ ...STORY, author: 'By Ada Lund and Per Moe, Halden Post' }),
);
test(
  'an agency in the list is an author of its own',
  byline,
  ['Ada Lund', 'AP'],
  'json-ld',
  ld({ ...STORY, author: [{ name: 'Ada Lund' }, { name: 'AP' }] }),
);
test(
  'the site’s own name beside people is none',
  byline,
  ['Ada Lund'],
  'json-ld',
  ld({ ...STORY, author: [{ name: 'Ada Lund' }, { name: 'Halden Post' }] }),
);
test('an agency alone is the author', byline, ['Reuters'], 'json-ld', ld({ ...STORY, author: { name: 'Reuters' } }));
test(
  'authors by reference',
  byline,
  ['Siri Dahl'],
  'json-ld',
  ld({
    '@graph': [
      { ...STORY, author: { '@id': '#p' } },
      { '@type': 'Person', '@id': '#p', name: 'Siri Dahl' },
    ],
  }),
);
test(
  'an address of an author page is no author',
  byline,
  ['Ada Lund'],
  'text',
  '<meta property="article:author" content="https://a.example/ada">',
  '<h1>Pier</h1><p class="byline">By Ada Lund</p>',
);
test(
  'the visible byline adds whom the data leaves out',
  byline,
  ['Ada Lund', 'Per Moe'],
  'json-ld',
  ld(STORY),
  '<h1>Pier</h1><p class="byline">By <a>Ada Lund</a> and <a>Per Moe</a></p>',
);
test(
  'the visible byline where the data names only the site',
  byline,
  ['Per Moe'],
  'text',
  ld({ ...STORY, author: 'Halden Post' }),
  '<h1>Pier</h1><p>By Per Moe</p>',
);
test(
  'elements of one line do not glue',
  byline,
  ['Ada Lund'],
  'text',
  '',
  '<h1>Pier</h1><div class="byline">By <span>Ada Lund</span><span>Staff Writer</span></div>',
);
test(
  'microdata of the story, not of the teasers',
  byline,
  ['Ada Lund'],
  'microdata',
  '',
  '<h1>Pier</h1><div><span itemprop="author"><b itemprop="name">Ada Lund</b></span></div><section><div><div><div><p><i itemprop="author">Per Moe</i></p></div></div></div></section>',
);
test(
  'an invitation is no byline',
  byline,
  undefined,
  undefined,
  '',
  '<h1>Pier</h1><p class="byline">By signing up you agree to our terms.</p>',
);

test(
  'a meta tag for each author',
  byline,
  ['Ada Lund', 'Per Moe'],
  'meta',
  '<meta name="author" content="Ada Lund"><meta name="author" content="Per Moe"><meta name="author" content="Ada Lund">',
);

const publisher = test.macro((t, expected: string | undefined, head: string, url: string) => {
  t.is(read(head, '', { url }).publisher, expected);
});
test(
  'the name that fits the address',
  publisher,
  'The Halden Post',
  `${ld({ ...STORY, publisher: { name: 'News of the North Ltd' } })}<meta property="og:site_name" content="The Halden Post">`,
  'https://haldenpost.example/a',
);
test(
  'an abbreviated address',
  publisher,
  'The Moss Valley Times',
  '<title>Pier closes - The Moss Valley Times</title>',
  'https://www.mvtimes.example/a',
);
test(
  'an agency that wrote it is not the site',
  publisher,
  'Moss Post',
  `${ld({ ...STORY, publisher: { name: 'Associated Press' } })}<meta property="og:site_name" content="Moss Post">`,
  'https://mosspost.example/a',
);
test(
  'what fits nothing: JSON-LD first',
  publisher,
  'Halden Post',
  `${ld(STORY)}<meta property="og:site_name" content="HP">`,
  'https://xyz.example/a',
);

test('language: attribute, else meta, else JSON-LD; two letters', (t) => {
  t.is(read('', '', {}, '<html lang="pt-BR">').language, 'pt');
  t.is(read('<meta property="og:locale" content="en_GB">', '', {}, '<html>').language, 'en');
  t.is(read(ld({ ...STORY, inLanguage: 'no' }), '', {}, '<html>').language, 'no');
  t.is(read('', '', {}, '<html lang="x">').language, undefined);
});

test('JSON-LD as pages write it: raw line ends, wrappers, trailing commas, broken scripts beside good ones', (t) => {
  const scripts = [
    `<script type="application/ld+json">{"@type":"NewsArticle", oops</script>`,
    `<script type="application/ld+json">/*<![CDATA[*/ {"@type":"NewsArticle","headline":"Pier\ncloses for good",} /*]]>*/</script>`,
  ];
  t.is(read(scripts.join('')).headline, 'Pier closes for good');
});

test('a story in a list of others is not the page’s', (t) => {
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Another story altogether here' }] };
  t.is(read(ld([list, STORY])).headline, 'Pier closes after ninety years');
});

test('hostile JSON-LD: deep, circular by reference, keys of the prototype, wrong types', (t) => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const odd = `{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":{"name":{"__proto__":1}},"datePublished":[null],"publisher":{"@id":"#x"},"image":[[[]]]}`;
  const loop = `{"@graph":[{"@type":"NewsArticle","@id":"#x","author":{"@id":"#x"},"publisher":{"@id":"#x"}}]}`;
  for (const code of [deep, odd, loop, '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":1}']) {
    t.notThrows(() => read(`<script type="application/ld+json">${code}</script>`));
  }
});

test('a title that swallows the page is no headline', (t) => {
  const page = `<html><head><title>${'Pier closes. '.repeat(20_000)}`;
  const m = readMetadata(parseHtml(page).root, { id: 'p', html: page });
  t.true((m.headline?.length ?? 0) <= 800);
});
