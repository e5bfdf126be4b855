import test from 'ava';
import { PIER, page, ps, readHtmlPage } from './page-html.js';

/** Boxes among the paragraphs of an article that are none of it: [name, html, words of it, rule]. */
const GONE: readonly (readonly [name: string, html: string, words: string, rule: RegExp])[] = [
  [
    'a box with a field, whatever its class',
    '<div class="k3"><h4>The Dawn Letter</h4><p>Three things from the harbour, before your coffee. Sent on weekdays.</p><input type="email"></div>',
    'Three things from the harbour',
    /small-boxes#field/,
  ],
  [
    'a poll with buttons',
    '<div><b>What do you think of the pier?</b><br><input type="radio"> Keep it as it is <input type="radio"> Pull it down now</div>',
    'Keep it as it is',
    /small-boxes#field/,
  ],
  [
    'a box that begins with a call',
    '<div class="k4"><p>Enjoying this story?</p><p>Whoever pays gets each of our chess problems and the long weekend paper.</p></div>',
    'chess problems',
    /small-boxes#call/,
  ],
  [
    'the label of a box of links',
    '<div class="k5"><h4>On these pages</h4><ul><li><a href="/a">How the pillars were built in 1911</a></li><li><a href="/b">What divers saw</a></li></ul></div>',
    'On these pages',
    /small-boxes#label/,
  ],
  [
    'a label with a colon above a list of links',
    '<p><b>Also in this paper:</b></p><ul><li><a href="/a">How the pillars were built in 1911</a></li><li><a href="/b">What divers saw below</a></li></ul>',
    'Also in this paper:',
    /small-boxes#label/,
  ],
  [
    'an advertisement between its labels',
    '<table><tr><td>Advertisement</td></tr><tr><td>Boots that last a lifetime are 49 crowns this week. Walk on water, nearly.</td></tr><tr><td>Story continues below</td></tr></table>',
    'Boots that last',
    /between-labels#advertisement/,
  ],
  [
    'a table of figures',
    `<table>${[
      ['Moss FC', '12', '8', '24'],
      ['Halden', '12', '7', '22'],
      ['Rygge', '11', '2', '9'],
      ['Team', 'Played', 'Won', 'Points'],
    ]
      .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
      .join('')}</table>`,
    'Moss FC',
    /drop-figures#table/,
  ],
  [
    'a table that the text flows around',
    '<table align="right"><tr><td><b>Quotes</b><br>Ferry Line 6.85 <font color="red">-0.69</font><br>Dredgers of Moss, all shares, 14.10 and rising.</td></tr></table>',
    'Dredgers of Moss',
    /shun-elements#float/,
  ],
  [
    'a line below an image that names its photographer',
    '<img src="a.jpg"><p>The pier as it stood in the spring of the year before. Photograph: Moss archive</p>',
    'The pier as it stood',
    /judge-block#caption/,
  ],
  [
    'a line below an image with a short class',
    '<div><img src="a.jpg"><p class="cap">The register of the pilots, who have needed no new page since 1996. <em>Per Moe for Halden Post</em></p></div>',
    'The register of the pilots',
    /judge-block#caption/,
  ],
  ['a clock of a live blog', '<div><time>16:42</time> <a href="#u5">#</a></div>', '16:42 #', /chrome-phrases#time-stamp/],
  ['advice about the browser', '<p>To play this video you need to enable JavaScript in your browser.</p>', 'To play this', /#browser/],
  [
    'an appeal to readers',
    '<p>Have you been hurt on the pier? Write to desk@haldenpost.example, with your number.</p>',
    'Have you been hurt',
    /solicitations/,
  ],
  ['a question about the page', '<div><span>Was this guide helpful?</span></div>', 'Was this guide', /#feedback/],
  [
    'who paid',
    '<div><p>Salt is a series about the sea. It was made possible by the Moss Fund, which has no say in what we write.</p></div>',
    'Salt is',
    /#supported/,
  ],
  [
    'where the report comes from',
    '<p>This report was supplied by a news agency and has not been edited by Halden Post.</p>',
    'This report was',
    /#supplied/,
  ],
];

for (const [name, html, words, rule] of GONE) {
  test(`goes: ${name}`, (t) => {
    const { text, rules } = readHtmlPage(page({ middle: html }));
    t.is(text, PIER.join('\n\n'));
    const found = [...rules].find(([dropped]) => dropped.includes(words));
    t.regex(found?.[1] ?? 'not dropped', rule);
  });
}

/** What looks like such boxes, and is a part of the article. */
const STAYS: readonly (readonly [name: string, html: string, words: string])[] = [
  [
    'steps that tell to sign up',
    '<ul><li>Sign up for a pass today at the office</li><li>Show the pass at the gate, and keep it dry in winter.</li></ul>',
    'Show the pass',
  ],
  [
    'a table of words',
    '<table><tr><td>East pier</td><td>closed until spring</td></tr><tr><td>West pier</td><td>open on weekdays</td></tr><tr><td>Quay</td><td>open</td></tr></table>',
    'closed until spring',
  ],
  [
    'a sentence after an image',
    '<img src="a.jpg"><p>The engineers will come back in May with new lamps and a boat.</p>',
    'The engineers will come back',
  ],
  [
    'a heading above paragraphs and a link',
    '<h3>What is next</h3><p><a href="/x">Read more: the plan</a></p><p>The council meets on Friday, and the ferry company will speak first.</p>',
    'What is next',
  ],
  ['who paid for a study', '<p>The survey of the pillars was funded by the Moss Fund, which had no role in it.</p>', 'The survey of'],
  [
    'a report of an agency',
    '<p>This report was published by the coast agency in May, and nobody in Moss had read it.</p>',
    'This report was',
  ],
  ['delayed prices', '<p>Data delayed the work of the divers by some weeks, said the firm.</p>', 'Data delayed'],
  [
    'a question in the story',
    '<p>Have you seen a pier like that? Nobody in Moss had, and they have seen many.</p>',
    'Have you seen a pier',
  ],
];

for (const [name, html, words] of STAYS) {
  test(`stays: ${name}`, (t) => t.true(readHtmlPage(page({ middle: html })).text.includes(words)));
}

test('a table of figures that is most of the page stays', (t) => {
  const rows = Array.from({ length: 30 }, (_, i) => `<tr><td>Swimmer number ${i}</td><td>${i}</td><td>2:0${i}</td></tr>`).join('');
  const { text } = readHtmlPage(`<h1>All the times</h1><div>${ps(PIER.slice(0, 1))}<table>${rows}</table>${ps(PIER.slice(1, 3))}</div>`);
  t.true(text.includes('Swimmer number 7'));
});

test('a byline above the body goes, in full or as the names of the authors', (t) => {
  const by = readHtmlPage(page({ before: '<p>By Ada Lund</p>' }));
  t.is(by.text, PIER.join('\n\n'));
  const names = readHtmlPage(
    page({ head: '<meta name="author" content="Ada Lund">', before: '<p class="k">Ada Lund · Moss Press Agency</p>' }),
  );
  t.is(names.rules.get('Ada Lund · Moss Press Agency'), 'page/choose-body#byline');
});
