const NAV = `<nav>${['News', 'Sport', 'Culture', 'Opinion', 'Weather'].map((s) => `<a href="/${s}">${s}</a>`).join(' ')}</nav>`;
const MOST_READ = `<aside><h3>Most read</h3><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/m/${i}">Another story of the week, number ${i}</a></li>`).join('')}</ul></aside>`;

function page(title: string, body: string, head = ''): string {
  return `<html lang="en"><head><title>${title}</title>${head}</head><body>${NAV}<main><h1>${title}</h1>${body}</main>${MOST_READ}<footer><a href="/login">Log in</a> <a href="/privacy">Privacy settings</a> © Halden Post</footer></body></html>`;
}

/** Articles of odd shapes, which no rule may refuse: [name, html, words the body must hold]. */
export const SHORT_ARTICLES: readonly (readonly [name: string, html: string, words: string])[] = [
  [
    'a brief of two sentences, without any metadata',
    page(
      'Boat sinks off Halden',
      '<p>A fishing boat sank off Halden on Monday night after it took in water. All four on board were picked up by another boat.</p>',
    ),
    'All four on board',
  ],
  [
    'a brief in two paragraphs beside many links',
    page(
      'School closes for two days after fire',
      '<p>The school in Moss stays closed on Monday and Tuesday after a fire in its kitchen.</p><p>Nobody was hurt, the fire brigade said.</p>',
      '<meta property="og:type" content="website">',
    ),
    'Nobody was hurt',
  ],
  [
    'a match report',
    page(
      'Moss 2-1 Halden: late goal settles it',
      '<p>Siri Dahl scored in the 89th minute as Moss beat Halden 2-1 on Sunday.</p><p>Halden had led through Per Moe, who headed in a corner after ten minutes.</p><p>Moss: Berg; Lie, Aas, Dahl. Halden: Moe, Vik, Lund.</p><p>Attendance: 1,204.</p>',
    ),
    'Siri Dahl scored',
  ],
  [
    'a live blog',
    page(
      'Storm on the coast: live updates',
      Array.from(
        { length: 8 },
        (_, i) =>
          `<div class="post"><h3>${i + 10}:15</h3><p>The wind has reached ${i + 20} metres a second at the light, the weather office says.</p><p>The ferry stays in port until it falls again.</p></div>`,
      ).join(''),
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm on the coast: live updates","datePublished":"2022-01-30T08:00:00+01:00"}</script>',
    ),
    'The ferry stays in port',
  ],
  [
    'questions and answers',
    page(
      'Ada Lund: "I never wanted a boat"',
      Array.from(
        { length: 6 },
        (_, i) =>
          `<p><b>What did you learn in year ${i}?</b></p><p>That nobody waits for you. I went out at five each morning, and by noon the fish was sold.</p>`,
      ).join(''),
    ),
    'nobody waits for you',
  ],
  [
    'ten things, each with a heading and a link',
    page(
      'Ten things to do in Halden this spring',
      Array.from(
        { length: 10 },
        (_, i) =>
          `<h2>${i + 1}. <a href="/place/${i}">The small museum at quay ${i}</a></h2><p>Few visitors know the museum at quay ${i}, where the nets of a century hang from the roof. It opens at ten.</p>`,
      ).join(''),
      '<meta property="og:type" content="article">',
    ),
    'Few visitors know',
  ],
  [
    'opinion without a quote',
    page(
      'The pier should stay',
      '<p>There are good reasons to tear the pier down. There are better ones to keep it.</p><p>It has stood for ninety years, and no plan for the quay has lasted ten.</p><p>Give it paint and leave it alone.</p>',
    ),
    'better ones to keep',
  ],
  [
    'a story about logins',
    page(
      'Sign in with your bank, ministry tells citizens',
      '<p>From May everyone must log in to the tax office with the key of a bank, the ministry said on Friday.</p><p>Anyone who has forgotten a password can ask for a new one at any town hall, said Per Moe, who leads the project.</p><p>Old keys stay valid until June.</p>',
    ),
    'log in to the tax office',
  ],
  [
    'a story about a page that was not found',
    page(
      'Error 404: how a missing page became a joke',
      '<p>The page you are looking for could not be found: for thirty years people have read that sentence, and it has become a joke of its own.</p><p>Museums collect such pages, and Siri Dahl of the museum in Moss shows forty of them from this week on.</p><p>The oldest comes from a university and has one line. The newest sings.</p>',
      '<meta property="article:published_time" content="2020-05-06"><meta name="author" content="Ada Lund"><meta property="og:type" content="article">',
    ),
    'Museums collect such pages',
  ],
  [
    'a story on a site that asks for a subscription below it',
    page(
      'Town hall gets a new roof after leak',
      '<p>The town hall of Moss gets a new roof this summer after water came through the old one for the third time in a year.</p><p>The work costs two million kroner and ends in September, said Siri Dahl, who leads the building office.</p><p>Until then the council meets in the school.</p><p>Nobody expects rain to wait for it.</p><div class="subscribe"><p>Already a subscriber? Sign in.</p></div>',
    ),
    'The work costs two million',
  ],
  [
    'a story about cookies and privacy',
    page(
      'Regulator fines shop over cookies',
      '<p>The regulator fined a shop in Halden on Thursday because its site stored cookies before anyone had agreed.</p><p>The shop said it would appeal. "We use cookies as all shops do," said its owner, Per Moe.</p>',
    ),
    'fined a shop',
  ],
  [
    'a photo story with long captions',
    page(
      'In pictures: winter on the fjord this week',
      Array.from(
        { length: 6 },
        (_, i) =>
          `<p><img src="/${i}.jpg" alt=""></p><p>Ice covers boat number ${i} at the old quay on Wednesday, when the cold reached its height.</p>`,
      ).join(''),
    ),
    'Ice covers boat',
  ],
  [
    'a brief above an unmarked list of other stories, without any metadata',
    `<html><head><title>Boat sinks off Halden pier</title></head><body><h1>Boat sinks off Halden pier</h1><p>A fishing boat sank off Halden on Monday night after it took in water. All four on board were picked up by another boat.</p><div>${Array.from({ length: 20 }, (_, i) => `<p><a href="/n/${i}">Ministers argue over the tunnel, day ${i}</a></p>`).join('')}</div></body></html>`,
    'All four on board',
  ],
  [
    'advice to readers about newsletters and consent, without any metadata',
    `<html><head><title>How to empty your inbox before the new year</title></head><body><h1>How to empty your inbox before the new year</h1>
    <p>Your inbox is full of letters that you never ordered. You can stop most of them in an evening, and you need no program for it.</p>
    <p>First, look for the word that ends each letter: you will find a link there by which you leave the list. Use it, and your address is off.</p>
    <p>Next, think of the shops where you gave consent to be written to. You can take it back, and they must obey you within a month.</p>
    <p>Last, give your address to nobody who does not need it. You will thank yourself when winter comes.</p></body></html>`,
    'full of letters',
  ],
  [
    'a story made of short notes, each with a link',
    page(
      'Five books that the jury liked this winter',
      `<p>The jury in Halden read ninety books and said on Monday that five of them were worth a winter evening.</p><ul>${['The Net', 'Low Water', 'A Rope', 'Salt', 'The Pilot'].map((b) => `<li><a href="/b">${b} by Ada Lund</a> tells of a summer at sea, and the jury praised its dialogue.</li>`).join('')}</ul>`,
    ),
    'read ninety books',
  ],
  ['one sentence and no more', '<p>The council closed the old ferry pier on Tuesday.</p>', 'closed the old ferry'],
  [
    'a brief in Japanese',
    '<html lang="ja"><head><title>古い桟橋が閉鎖</title></head><body><h1>古い桟橋が閉鎖</h1><p>港の評議会は火曜日、九十年使われてきた古い桟橋を閉鎖した。技術者が柱にひびを見つけ、冬の氷で崩れる恐れがあると警告していた。</p></body></html>',
    '古い桟橋を閉鎖した',
  ],
];
