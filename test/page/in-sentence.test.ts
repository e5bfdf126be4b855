import test from 'ava';
import { PIER, page, ps, readHtmlPage } from './page-html.js';

const between = (blocks: readonly string[]) => [...PIER.slice(0, 2), ...blocks, ...PIER.slice(2)];

/** Marked names and terms inside a sentence: no class makes them furniture. */
const INSIDE: readonly (readonly [html: string, text: string])[] = [
  [
    'A court of the <a href="/o" class="meta-org">Union of Coastal Towns</a> ruled that the town must pay.',
    'A court of the Union of Coastal Towns ruled that the town must pay.',
  ],
  [
    'The piers were built by the <span class="topics-link related">Halden Harbour Trust</span>.',
    'The piers were built by the Halden Harbour Trust.',
  ],
  [
    '<b class="meta person">Per Moe</b> said on Monday that he would come back with better divers.',
    'Per Moe said on Monday that he would come back with better divers.',
  ],
];

for (const [html, text] of INSIDE) {
  test(`inside a sentence: ${text}`, (t) => t.deepEqual(readHtmlPage(page({ middle: `<p>${html}</p>` })).blocks, between([text])));
}

test('buttons and text for screen readers stay out of the sentence they stand beside', (t) => {
  const html = [
    '<p>The town wrote <a href="/l">a long letter<span class="sr-only"> (opens in a new window)</span></a> to its engineers.</p>',
    '<p>The engineers wrote another letter back. <span class="share-bar share">Tweet this letter</span></p>',
  ].join('');
  const text = readHtmlPage(page({ middle: html })).text;
  t.false(text.includes('new window'));
  t.false(text.includes('Tweet'));
});

test('a body cut in two around an inset is whole, however short its first part and long the inset', (t) => {
  const inset = `<div class="q"><h5>Related</h5>${[
    'Storm takes roof off old school',
    'Ferry prices go up once more',
    'New bakery opens on the quay',
    'Council votes on all parking',
  ]
    .map((h) => `<h6><a href="/s">${h}</a> (June 2, 2013)</h6>`)
    .join('')}<h4>Connect with us on Twitter</h4></div>`;
  const html = `<title>Pier closes</title><div id="x">
    <div class="articleBody">${ps(PIER.slice(0, 1))}</div>${inset}<div class="articleBody">${ps(PIER.slice(1))}</div></div>`;
  t.deepEqual(readHtmlPage(html).blocks, [...PIER]);
});
