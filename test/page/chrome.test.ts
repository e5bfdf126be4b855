import test from 'ava';
import { PIER, page, readHtmlPage } from './page-html.js';

/** Furniture that must go: where it stands in the page, and the rule that must say so. */
const FURNITURE: readonly (readonly [name: string, place: 'before' | 'middle' | 'after' | 'outside', html: string, rule: string])[] = [
  ['skip link', 'before', '<p><a href="#c">Skip to main content</a></p>', 'page/chrome-phrases#skip-link'],
  ['font buttons', 'before', '<p>Decrease font Enlarge font</p>', 'page/chrome-phrases#font-size'],
  ['share bar', 'middle', '<p>Share on Facebook</p>', 'page/chrome-phrases#share'],
  ['mail button', 'after', '<p>E-mail to a friend</p>', 'page/chrome-phrases#share'],
  ['advertisement', 'middle', '<p>Advertisement</p>', 'page/chrome-phrases#advertisement'],
  ['advertisements', 'middle', '<p>Advertisements</p>', 'page/chrome-phrases#advertisement'],
  ['two labels of an advertisement', 'middle', '<p>AdvertisementStory continues below</p>', 'page/chrome-phrases#advertisement'],
  ['marked advertisement', 'middle', '<p>[AD] Boats at winter prices. Call 00 00.</p>', 'page/chrome-phrases#marked-ad'],
  ['name of a picture', 'middle', '<p>[ad_mpu.gif]</p>', 'page/chrome-phrases#file-name'],
  ['end of a wire', 'after', '<p>(END) Halden Newswires July 05, 2007 12:12 ET (16:12 GMT)</p>', 'page/chrome-phrases#wire-mark'],
  ['counter', 'after', '<p>4,120 visits since 1 March 1999</p>', 'page/chrome-phrases#browser'],
  ['letters', 'after', '<p>* What do you think? Write to the editor. Letters may be shortened.</p>', 'page/chrome-phrases#feedback'],
  ['views', 'after', '<p>This report does not necessarily reflect the views of the council.</p>', 'page/chrome-phrases#views'],
  ['gift', 'after', '<p>If you can, support our reporters with a monthly gift.</p>', 'page/solicitations#call'],
  [
    'caption with its photographer',
    'middle',
    '<p align="center"><img src="a.jpg"></p><p align="center">Boats crowd the harbour on July 21, 2016. (Photo by Wei Moe)</p>',
    'page/judge-block#caption',
  ],
  [
    'name of a newsletter',
    'middle',
    '<div class="x1"><h3>The Late Ferry</h3><p>Sign up for our free weekly email.</p></div>',
    'page/small-boxes#call',
  ],
  [
    'card of facts',
    'middle',
    '<div class="d"><div class="h">Deal card</div><div class="r"><span>Stage</span><span>A</span></div><div class="r"><span>Sum</span><span>$1m</span></div><div class="r"><span>Staff</span><span>64</span></div></div>',
    'page/fact-cards#card',
  ],
  ['another story', 'middle', '<p>Read more: <a href="/x">Storm takes roof off school</a></p>', 'page/chrome-phrases#read-more'],
  ['next article', 'after', '<p><a href="/n">Next Article in World »</a></p>', 'page/chrome-phrases#next-article'],
  ['follow', 'after', '<p>Follow us on Twitter for the latest.</p>', 'page/chrome-phrases#follow'],
  ['newsletter', 'middle', '<p>Sign up for our weekly newsletter here.</p>', 'page/chrome-phrases#newsletter'],
  ['call', 'after', '<p>If you enjoyed this story, get the latest news from our reporters in your inbox.</p>', 'page/solicitations#call'],
  ['copyright', 'after', '<p>Copyright 2019 Halden Post. All rights reserved.</p>', 'page/chrome-phrases#copyright'],
  ['cookies', 'before', '<p>We use cookies to make this site better.</p>', 'page/chrome-phrases#cookies'],
  ['time stamp', 'before', '<p>Updated 4 December 2019, 10:12</p>', 'page/chrome-phrases#time-stamp'],
  ['slide counter', 'middle', '<p>Image 2 of 5</p>', 'page/chrome-phrases#slide-count'],
  ['reporter by mail', 'after', '<p>Email Ada Lund at ada@post.example or call her.</p>', 'page/chrome-phrases#contact'],
  ['caption with credit', 'middle', '<p>Workers fence off the pier on Tuesday. (AP Photo/Per Moe)</p>', 'page/chrome-phrases#credited'],
  ['poll', 'middle', '<p>Total votes: 1,204</p>', 'page/chrome-phrases#poll'],
  ['live blog', 'before', '<p>Show key events only</p>', 'page/chrome-phrases#live-blog'],
  ['shortcode', 'middle', '<p>[gallery ids="1,2"]</p>', 'page/chrome-phrases#shortcode'],
  ['navigation', 'outside', '<nav><p>Home and garden and everything else that we sell.</p></nav>', 'page/shun-elements#tag'],
  [
    'comments',
    'outside',
    '<div id="comments"><p>I never liked that pier, and my uncle agrees with me on that.</p></div>',
    'page/shun-elements#class',
  ],
  [
    'hidden',
    'middle',
    '<p style="display: none">This paragraph is for machines only, nobody else reads it.</p>',
    'page/shun-elements#hidden',
  ],
  [
    'aria-hidden',
    'middle',
    '<div aria-hidden="true"><p>So is this one, as its attribute says to them.</p></div>',
    'page/shun-elements#hidden',
  ],
  [
    'photo gallery',
    'middle',
    '<div class="gallery"><p>The pier in the summer of 1962, from the tower.</p></div>',
    'page/shun-elements#class',
  ],
  ['ticker', 'before', '<div class="ticker"><p>Storm warning for the whole coast until Friday.</p></div>', 'page/shun-elements#class'],
  ['role', 'outside', '<div role="complementary"><p>Our shop has a sale on raincoats this week only.</p></div>', 'page/shun-elements#role'],
  ['standfirst', 'before', '<div class="standfirst">The town loses its oldest landing place.</div>', 'page/shun-elements#standfirst'],
  ['all links', 'middle', '<p><a href="/x">Storm takes roof off the school in the old town</a></p>', 'page/judge-block#links'],
  ['caption', 'middle', '<figure><figcaption>The pier at dusk.</figcaption></figure>', 'page/shun-elements#tag'],
  ['end heading', 'after', '<h3>Related stories</h3>', 'page/chrome-phrases#read-more'],
];

for (const [name, place, html, rule] of FURNITURE) {
  test(`dropped: ${name}`, (t) => {
    const { blocks, rules } = readHtmlPage(page({ [place]: html }));
    t.deepEqual(blocks, PIER);
    t.true([...rules.values()].includes(rule), `${[...rules.entries()].join('\n')}`);
  });
}

/** Text of articles that furniture resembles. */
const KEPT: readonly (readonly [name: string, text: string])[] = [
  ['more', 'More than forty people came to the harbour to see the gates shut.'],
  ['visitors', 'It has had only three visitors since May 2010.'],
  ['views', 'The views of the council do not necessarily reflect those of the town.'],
  ['mistake', 'Found a mistake, said the engineer, and nobody wanted to hear about it.'],
  ['map', 'Map of the harbour in hand, she walked out to the last pillar.'],
  ['other reports', 'Other recent reports about the pier said much the same as this one.'],
  ['content', 'Content with the vote, the ferry men went back to their boats.'],
  ['next', 'Next in line is the bridge, which is older still, she said.'],
  ['back', 'Back in 1962 the same council had voted to build it.'],
  ['related', 'Related to the vote or not, prices went up that day.'],
  ['share', 'Share prices of the ferry company fell by nine per cent.'],
  ['copyright', 'Copyright law has nothing to say about pillars, he joked.'],
  ['follow', 'Follow the money, a man in the crowd shouted at the mayor.'],
  ['contact', 'Contact with the islands was lost for two hours at night.'],
  ['subscribe', 'Not everyone would subscribe to that view of the matter.'],
  ['cookies', 'The café at its end was known for ginger cookies and tea.'],
  ['tag', 'Tag teams of divers took turns below the pier until dawn.'],
  ['video', 'Video from the scene shows water running through the planks.'],
  ['watch', 'Watch out for nails, the signs along the whole quay now say.'],
  ['published', 'Published in 1999, the first report had warned of just that.'],
  ['popular', 'Popular with anglers, the pier drew 300 visitors a day then.'],
  ['vote', 'Vote counting took eleven minutes, the clerk said afterwards.'],
  ['about', 'About a third of the planks were replaced ten years ago.'],
  ['newsletter', 'The parish newsletter had run a piece on the cracks in May.'],
  ['sign up', 'Parents can sign up for the bus at the town hall on Friday.'],
  ['guillemets', '«We had no other choice», she said.'],
  ['short speech', '"No," she said.'],
  ['question', 'What happens now?'],
];

for (const [name, text] of KEPT) {
  test(`kept: ${name}`, (t) => {
    const { blocks } = readHtmlPage(page({ middle: `<p>${text}</p>` }));
    t.deepEqual(blocks, [...PIER.slice(0, 2), text, ...PIER.slice(2)]);
  });
}

test('chrome glued to the end of a paragraph is cut off and told', (t) => {
  const { blocks, rules } = readHtmlPage(
    page({ after: '<p>She left it at that and went home early. E-mail to a friend E-mail to a friend</p>' }),
  );
  t.is(blocks.at(-1), 'She left it at that and went home early.');
  t.is(rules.get('E-mail to a friend E-mail to a friend'), 'page/trim-chrome#mail-friend');
});

test('every dropped piece says its stage, rule and reason', (t) => {
  const { rules } = readHtmlPage(page({ outside: '<footer><p>Imprint of the paper</p></footer>', before: '<p>Advertisement</p>' }));
  t.true(rules.size >= 2);
  for (const rule of rules.values()) t.regex(rule, /^page\/[\w-]+#[\w-]+$/);
});
