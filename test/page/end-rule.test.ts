import test from 'ava';
import { PIER, ps, readHtmlPage } from './page-html.js';

const LONG = [
  ...PIER,
  ...PIER.map((p) => `Later that week, the paper of the town wrote this: ${p.replace(/\bthe\b/g, 'a')} Nobody wrote back to it, or to us.`),
];
const FOOT =
  '<hr><font size=1>Put on this page by volunteers in 1999, who ask for corrections.</font><dl><dt>Chess master beats sixteen<dd>He lost one game only, to a customs officer.</dl>';

test('on a page without classes, what stands below the last rule is not the article', (t) => {
  const { blocks, rules } = readHtmlPage(`<title>Pier closes</title><table><tr><td>${ps(LONG)}${FOOT}</td></tr></table>`);
  t.deepEqual(blocks, LONG);
  t.is(rules.get('He lost one game only, to a customs officer.'), 'page/end-rule#below');
});

test('a rule in the middle of an article, or on a page with classes, ends nothing', (t) => {
  const half = `${ps(LONG.slice(0, 4))}<hr>${ps(LONG.slice(4))}`;
  t.deepEqual(readHtmlPage(`<title>Pier closes</title><table><tr><td>${half}</td></tr></table>`).blocks, LONG);
  const last = 'The next meeting of the council is on Monday at noon.';
  const html = `<title>Pier closes</title><div class="story">${ps(LONG)}<hr><p>${last}</p></div>`;
  t.deepEqual(readHtmlPage(html).blocks, [...LONG, last]);
});
