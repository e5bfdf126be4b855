import test from 'ava';
import body from '../../pipelines/body.js';
import { PIER, ps } from './page-html.js';

const read = (html: string) => {
  const record = body.run({ id: 'p', html: `<html><head><title>Old ferry pier is closed</title></head><body>${html}</body></html>` });
  if (record.schema === 'failure/1') throw new Error(record.message);
  return record;
};
const HEAD = '<h2>Old ferry pier is closed</h2>';

test('days of the visit and of counters are not when the page was published', (t) => {
  const today = '<td>Today is Thursday, May 20, 1999<br>Site map</td>';
  const first = '<p>This story was first published in The Halden Post on Monday, November 7, 1988. Names are as they were.</p>';
  t.is(read(`<table><tr>${today}</tr></table>${first}${HEAD}${ps(PIER)}`).published?.value, '1988-11-07');
  const visits = '<table><tr><td>4120<br>visits since 1 March 1999</td></tr></table><p>Friday, 21 February 1986</p>';
  t.is(read(`${visits}${HEAD}${ps(PIER)}`).published?.value, '1986-02-21');
});

test('the date between stars in a masthead', (t) => {
  const mast = `<table><tr><td><b>THE HALDEN LAMP</b><br><i>${'A weekly of the two towns and of all the islands between them. '.repeat(2)}</i><br>
    Issue 47 (212) * Monday, November 24, 1997 * On the Internet since May 1996</td></tr></table>`;
  t.is(read(`${mast}${HEAD}${ps(PIER)}`).published?.value, '1997-11-24');
});

test('another date of the page says how its numbers are read', (t) => {
  const page = (foot: string) => read(`${HEAD}<p>05/07/2007 17:12 | Newswire</p>${ps(PIER)}<p>${foot}</p>`).published?.value;
  t.is(page('(END) Halden Newswires July 05, 2007 12:12 ET (16:12 GMT)'), '2007-07-05');
  t.is(page('(END) Halden Newswires May 07, 2007 12:12 ET (16:12 GMT)'), '2007-05-07');
});

test('RDFa and "Submitted by", as Drupal writes them', (t) => {
  const html = `<h1>Old ferry pier is closed</h1><div class="node node-promoted"><div class="meta submitted">
    <span property="dc:date dc:created" content="2014-07-21T08:56:40+02:00">Submitted by <span class="username">Ada Lund</span> on Mon, 21/07/2014 - 08:56</span>
    </div>${ps(PIER)}</div>`;
  const { published, byline } = read(html);
  t.is(published?.value, '2014-07-21T08:56:40+02:00');
  t.deepEqual(byline?.authors, ['Ada Lund']);
});

test('a name in bold right below the headline signs, an address in the data does not', (t) => {
  const signed = (line: string) => read(`<table><tr><td>${HEAD}<p><font size="1"><b>${line}</b></font></p>${ps(PIER)}</td></tr></table>`);
  t.deepEqual(signed('Ada Lund-Moe').byline?.authors, ['Ada Lund-Moe']);
  t.false(signed('Ada Lund-Moe').text.includes('Ada Lund-Moe'));
  t.is(signed('Buenos Aires').byline, undefined);
  t.is(read(`<meta name="author" content="lamp@post.example">${HEAD}${ps(PIER)}`).byline, undefined);
});

test('short lines by single breaks are one block, however long they get', (t) => {
  const card = [
    'MOSS First innings',
    'A Lund b Moe 12',
    'P Dahl run out 66',
    'S Berg not out 90',
    'Did not bat: H Lie, R Ask, O Fenn, L Tarr, G Beki, A Swan, and all the others who came.',
    'Bowling: Moe 24-3-91-1',
  ];
  t.true(read(`${HEAD}${ps(PIER)}<p>${card.join('<br>')}</p>`).text.includes(card.join(' ')));
});
