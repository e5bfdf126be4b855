import test from 'ava';
import { PIER, page, ps, readHtmlPage } from './page-html.js';

const wrap = (body: string, head = '') => `<html><head><title>Pier closes</title>${head}</head><body>${body}</body></html>`;
const TEASERS = [
  'Storm takes roof off school',
  'Ferry prices go up once again',
  'New bakery opens on the quay',
  'Council votes on parking',
];

/** Pages in which the article is found, whatever holds it. */
const FOUND: readonly (readonly [name: string, html: string])[] = [
  ['bare paragraphs', wrap(ps(PIER))],
  ['an article element', wrap(`<div><article>${ps(PIER)}</article></div>`)],
  [
    'paragraphs behind a paywall box',
    wrap(`<div class="article-body">${ps(PIER.slice(0, 1))}<div class="gated">${ps(PIER.slice(1))}</div></div>`),
  ],
  ['a body cut into boxes of one class', wrap(`<div>${PIER.map((p) => `<div class="text-block"><p>${p}</p></div>`).join('')}</div>`)],
  [
    'two boxes around an advertisement',
    wrap(
      `<div><section class="a">${ps(PIER.slice(0, 2))}</section><div class="ad"><p>Buy raincoats now, and boots too.</p></div><section class="b">${ps(PIER.slice(2))}</section></div>`,
    ),
  ],
  ['paragraphs by <br><br>', wrap(`<div>${PIER.join('<br><br>')}</div>`)],
  ['paragraphs by single <br>', wrap(`<div>${PIER.join('<br>')}</div>`)],
  [
    'layout tables',
    wrap(`<table><tr><td width="120"><a href="/">Home</a><br><a href="/w">World</a></td><td>${ps(PIER)}</td></tr></table>`),
  ],
  ['unclosed paragraphs', wrap(`<div>${PIER.map((p) => `<p>${p}`).join('')}</div>`)],
  [
    'AMP',
    wrap(`<article><amp-img src="x"></amp-img>${ps(PIER)}</article><amp-sidebar><p>Home, world, sport and more of it.</p></amp-sidebar>`),
  ],
  ['class names that mislead', wrap(`<div class="widget"><div class="meta">${ps(PIER)}</div></div>`)],
  ['page-builder boxes', wrap(`<div>${PIER.map((p) => `<div class="elementor-widget"><p>${p}</p></div>`).join('')}</div>`)],
  ['noscript', wrap(`<div id="app"></div><noscript>${ps(PIER)}</noscript>`)],
  ['template', wrap(`<div id="app"></div><template>${ps(PIER)}</template>`)],
  [
    'JSON-LD only',
    wrap(
      '<div id="app">Loading</div>',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier closes', articleBody: PIER.join('\n\n') })}</script>`,
    ),
  ],
  [
    'noframes',
    `<html><head><title>Pier closes</title></head><frameset><frame src="a.html"><noframes>${ps(PIER)}</noframes></frameset></html>`,
  ],
  [
    'teasers in a rail',
    wrap(
      `<div><div class="x1">${ps(PIER)}</div><div class="x2">${TEASERS.map((h) => `<div class="c"><h3><a href="/s">${h}</a></h3><p>A few words about it, and no more than that.</p></div>`).join('')}</div></div>`,
    ),
  ],
  [
    'teasers among the paragraphs',
    page({
      middle: `<div class="q">${TEASERS.map((h) => `<div class="c"><a href="/s">${h}</a><span>A few words about it.</span></div>`).join('')}</div>`,
    }),
  ],
  [
    'a sidebar with more prose than the article',
    wrap(
      `<div><article>${ps(PIER)}</article><aside>${TEASERS.map((h) => `<p>${h}, and that was only the beginning of a long story that nobody asked for but all read.</p>`).join('')}</aside></div>`,
    ),
  ],
  [
    'comments longer than the article',
    wrap(
      `<article>${ps(PIER)}</article><section id="comments">${Array.from({ length: 40 }, (_, i) => `<div class="comment"><p>Comment ${i}: I never liked that pier, and neither did anybody else I know in this town, so there.</p></div>`).join('')}</section>`,
    ),
  ],
  [
    'a page behind an open dialog',
    wrap(`<div id="site" aria-hidden="true"><div>${ps(PIER)}</div></div><div role="dialog"><p>Choose what we may store.</p></div>`),
  ],
  ['a pull quote', page({ middle: '<blockquote>The pier is not safe for families this winter</blockquote>' })],
  ['the body printed twice', wrap(`<div id="story">${ps(PIER)}</div><div id="printview">${ps(PIER)}</div>`)],
];

for (const [name, html] of FOUND) {
  test(`found: ${name}`, (t) => t.deepEqual(readHtmlPage(html).blocks, PIER));
}

/** What stands among paragraphs and belongs to them. */
const STAYS: readonly (readonly [name: string, html: string, blocks: readonly string[]])[] = [
  ['subheading', '<h2>What happens now</h2>', ['What happens now']],
  [
    'list of short items',
    '<p>The plans:</p><ul><li>a pier of steel</li><li>a bridge</li></ul>',
    ['The plans:', 'a pier of steel', 'a bridge'],
  ],
  ['table of data', '<table><tr><th>Pier</th><th>Built</th></tr><tr><td>East</td><td>1962</td></tr></table>', ['Pier Built', 'East 1962']],
  [
    'block quote',
    '<blockquote><p>We, the people of the quay, want our pier back.</p></blockquote>',
    ['We, the people of the quay, want our pier back.'],
  ],
  [
    'a post quoted in an embed',
    '<div class="embed"><blockquote class="tweet"><p>The pier is gone for good, folks.</p></blockquote></div>',
    ['The pier is gone for good, folks.'],
  ],
  [
    'a paragraph half of links',
    '<p>The <a href="/a">harbour council and its engineers</a> met <a href="/b">on Monday and on Tuesday</a> last week.</p>',
    ['The harbour council and its engineers met on Monday and on Tuesday last week.'],
  ],
  ['an address', '<p><a href="https://plan.example/a">https://plan.example/a</a></p>', ['https://plan.example/a']],
  ['short line', '<p>Silence.</p>', ['Silence.']],
];

for (const [name, html, blocks] of STAYS) {
  test(`stays: ${name}`, (t) =>
    t.deepEqual(readHtmlPage(page({ middle: html })).blocks, [...PIER.slice(0, 2), ...blocks, ...PIER.slice(2)]));
}

test('Chinese and Japanese paragraphs are prose, short as they are', (t) => {
  const text = [
    '港の議会は火曜日、古い桟橋を閉鎖すると決めた。',
    '技術者が柱に深いひびを見つけたためだという。',
    '修理は三月までかかる見通しで、費用は千四百五十万ユーロに上ると町は説明している。',
    '町の人々は古い桟橋の閉鎖を惜しみ、夏の夕べに釣りをした日々を語り合ったが、安全には代えられないと口をそろえた。',
    '新しい桟橋の案は三つあり、鋼の桟橋、島への橋、そして何も造らない案が来月の議会で話し合われる予定である。',
    '会社は決定に不服を申し立てる考えを示し、島へ渡る乗客にはバスを用意すると約束した。',
    '議長は記者団に対し、ほかに道はなかったと述べ、冬の前に桟橋を開けておくことはできないと語った。',
  ];
  t.deepEqual(readHtmlPage(wrap(`<div>${ps(text)}</div>`)).blocks, text);
});

test('the last items of a list at the end stay with the heading above them', (t) => {
  const { blocks } = readHtmlPage(page({ after: '<h3>Piers closed so far</h3><ul><li>East pier, 1962</li><li>Old quay, 1975</li></ul>' }));
  t.deepEqual(blocks.slice(4), ['Piers closed so far', 'East pier, 1962', 'Old quay, 1975']);
});

test('the note on the author goes when it names whom the byline names', (t) => {
  const many = [
    ...PIER,
    ...PIER.map((p) => `Later, the paper wrote this: ${p.replace(/the/g, 'a').slice(0, 70)} again.`),
    'The end of it came on a Friday, and nobody was there.',
    'The gates were shut at noon by two men from the port.',
  ];
  const html = (note: string) => wrap(`<article>${ps([...many, note])}</article>`, '<meta name="author" content="Ada Lund">');
  t.is(
    readHtmlPage(html('Ada Lund is a senior reporter who covers the coast.')).rules.get(
      'Ada Lund is a senior reporter who covers the coast.',
    ),
    'page/author-note#note',
  );
  t.true(
    readHtmlPage(html('Per Moe is a senior engineer who knows the coast.')).blocks.includes(
      'Per Moe is a senior engineer who knows the coast.',
    ),
  );
});

test('page numbers are told', (t) => {
  t.true(readHtmlPage(page({ after: '<div class="pages"><a href="/1">Page 1 of 3</a></div>' })).messages.includes('page/multi-page'));
  t.true(readHtmlPage(page({ after: '<p><a href="/2">Next page »</a></p>' })).messages.includes('page/multi-page'));
  t.false(readHtmlPage(page()).messages.includes('page/multi-page'));
});

test('a linked headline in a box of its own among the paragraphs is another story; as their sibling it is a subheading', (t) => {
  const headline = '<h3><a href="/s">Storm takes roof off the old school</a></h3>';
  t.deepEqual(readHtmlPage(page({ middle: `<div class="x9">${headline}</div>` })).blocks, PIER);
  t.deepEqual(readHtmlPage(page({ middle: headline })).blocks, [
    ...PIER.slice(0, 2),
    'Storm takes roof off the old school',
    ...PIER.slice(2),
  ]);
});

test('a line beside an image is its caption, a sentence there is text', (t) => {
  t.deepEqual(readHtmlPage(page({ middle: '<div><img src="a.jpg"><br>The pier at dusk</div>' })).blocks, PIER);
  const said = 'Nobody was hurt when the planks gave way on Sunday.';
  t.deepEqual(readHtmlPage(page({ middle: `<p><img src="a.jpg">${said}</p>` })).blocks, [...PIER.slice(0, 2), said, ...PIER.slice(2)]);
});
