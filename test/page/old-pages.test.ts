import test from 'ava';
import body from '../../pipelines/body.js';
import { PIER, readHtmlPage } from './page-html.js';

const read = (html: string) => {
  const record = body.run({ id: 'p', html });
  if (record.schema === 'failure/1') throw new Error(record.message);
  return record;
};

test('in <pre>, blank lines end paragraphs, and the slug and the mark of a wire go', (t) => {
  const wrapped = PIER.map((p) => p.replace(/(.{40,60}) /g, '$1\n')).join('\n\n');
  const { blocks } = readHtmlPage(
    `<title>HP | Old ferry pier is closed</title><h3>Old ferry pier is closed</h3><pre>\nhp0412 4 loc 430 BC-MOSS-PIER UPDATE 2\n\n${wrapped}\n\nENDS hp/al/pm\n</pre>`,
  );
  t.deepEqual(blocks, PIER);
});

test('short speech between double breaks in a cell is a paragraph each', (t) => {
  const speech = ['"Every day," he said.', '"Why not?" she asked.', '"I have two boats and a debt."'];
  const { blocks } = readHtmlPage(
    `<table><tr><td><a href="/">Home</a></td><td>${[PIER[0], ...speech, PIER[2], PIER[3]].join('\n<br><br>\n')}</td></tr></table>`,
  );
  t.deepEqual(blocks, [PIER[0], ...speech, PIER[2], PIER[3]] as string[]);
});

test('the cell beside the column of the article is outside', (t) => {
  const { blocks } = readHtmlPage(
    `<table><tr><td>${PIER.join('<br><br>')}</td><td><b>RATES</b><br>1 crown = 0.11<br><br><b>SKY</b><br>Moss 3 degrees, rain<br><br>Halden 4</td></tr></table>
    <center>&copy; 1999 Halden Post. All pages are ours, and nobody may print them.<br>Best viewed with Netscape 4 at 800x600. You are visitor number 12 of all.</center>`,
  );
  t.deepEqual(blocks, PIER);
});

const shown = (title: string, line: string) =>
  `<html><head><title>${title}</title></head><body><table><tr><td>${line}<br>${PIER.join('<br><br>')}</td></tr></table></body></html>`;

test('without <h1>, the line that stands in the title is the headline', (t) => {
  const headline = 'Old ferry pier is closed until March';
  t.is(read(shown(`Halden Post Online: News: ${headline}`, `<font size="+1"><b>${headline}</b></font>`)).headline, headline);
  t.is(read(shown(`Halden Post | ${headline}`, `<h3>${headline}</h3>`)).headline, headline);
  // The title is cut, the line is whole.
  t.is(
    read(shown(`Halden Post: ${headline}`, `<div class="hd">${headline}; two towns argue</div>`)).headline,
    `${headline}; two towns argue`,
  );
});

test('where the title names only the paper, the largest line is the headline', (t) => {
  t.is(
    read(shown('Halden Post Online - June 21, 2000', '<font size="5">COUNCIL CLOSES OLD PIER</font>')).headline,
    'COUNCIL CLOSES OLD PIER',
  );
});

test('the headline is shown with its label, where the data leaves it out', (t) => {
  const html = `<html><head><title>Explainer: Why piers crack | Halden Post</title><meta property="og:title" content="Why piers crack"></head><body><h1>Explainer: Why piers crack</h1>${PIER.map((p) => `<p>${p}</p>`).join('')}</body></html>`;
  t.is(read(html).headline, 'Explainer: Why piers crack');
});

test('bullets below the headline are highlights without a label; menus and dates are none', (t) => {
  const page = (items: string) =>
    `<h1>Old ferry pier is closed until March</h1><ul>${items}</ul>${PIER.map((p) => `<p>${p}</p>`).join('')}`;
  t.deepEqual(read(page('<li>Engineers found cracks in four pillars</li><li>The ferry line will appeal</li>')).highlights, [
    'Engineers found cracks in four pillars',
    'The ferry line will appeal',
  ]);
  t.deepEqual(read(page('<li>Published: 0:31, 2 Jun 2023</li><li>Updated: 8:12, 2 Jun 2023</li>')).highlights, []);
  t.deepEqual(
    read(page('<li><a href="/a">How the pier was built once</a></li><li><a href="/b">What the divers saw there</a></li>')).highlights,
    [],
  );
});

test('a role is nobody, and a place in the data gives way to a name on the page', (t) => {
  const page = (author: string, line = '') =>
    `<html><head><meta name="author" content="${author}"></head><body><h1>Old ferry pier is closed</h1>${line}${PIER.map((p) => `<p>${p}</p>`).join('')}</body></html>`;
  t.is(read(page('Our Correspondent')).byline, undefined);
  t.deepEqual(read(page('Halden', '<address>By Ada Lund, Science Reporter</address>')).byline?.authors, ['Ada Lund']);
  t.deepEqual(read(page('', '<div class="byline">By Ada Lund<br><span>Gazette staff writer</span></div>')).byline?.authors, ['Ada Lund']);
});
