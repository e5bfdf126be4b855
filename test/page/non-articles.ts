import type { FailureCode } from '../../src/kit.js';

/** Pages that are no articles, written for the tests: [name, failure code, word of the reason, html, url?]. */
export const NON_ARTICLES: readonly (readonly [name: string, code: FailureCode, reason: RegExp, html: string, url?: string])[] = [
  [
    'a login form',
    'NOT_ARTICLE',
    /login/,
    `<html><head><title>Sign in - Halden Post</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><h1>Sign in</h1><form action="/login" method="post"><label>E-mail address <input name="mail"></label>
    <label>Password <input type="password" name="pw"></label><button>Sign in</button></form>
    <p><a href="/forgot">Forgot your password?</a></p><p>Don't have an account? <a href="/join">Join now</a></p></main></body></html>`,
  ],
  [
    'a registration wall that explains itself',
    'NOT_ARTICLE',
    /login/,
    `<html><head><title>Create your free account | The Moss Valley Herald</title></head><body><h1>Create your free account</h1>
    <p>Register in one minute and follow the stories that matter to you. You can leave at any time.</p>
    <form><label>Email</label><input type="email"><label>Password</label><input type="password"><button>Register</button></form>
    <p>Already have an account? <a href="/login">Log in</a></p></body></html>`,
    'https://mossvalley.example/register',
  ],
  [
    'a page that was not found',
    'NOT_ARTICLE',
    /error/,
    `<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>Sorry, the page you are looking for could not be
    found. It may have been moved or deleted.</p><p><a href="/">Back to the front page</a></p></body></html>`,
  ],
  [
    'a page not found among the usual furniture',
    'NOT_ARTICLE',
    /error/,
    `<html><head><title>Page not found - Halden Post</title><meta property="og:type" content="article"></head><body>
    <header><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/s${i}">Section ${i}</a></li>`).join('')}</ul></header>
    <article><h1>Oops! We can't find that page</h1><p>The story you asked for does not exist any more, or the link that you followed
    was wrong. Try our search, or go to the front page.</p></article>
    <aside><h3>Most read</h3>${Array.from({ length: 8 }, (_, i) => `<p><a href="/x${i}">Harbour story number ${i} of the last week</a></p>`).join('')}</aside></body></html>`,
  ],
  [
    'a server error',
    'NOT_ARTICLE',
    /error/,
    '<html><head><title>503 Service Unavailable</title></head><body><center><h1>503 Service Unavailable</h1></center><hr><center>gate/1.1</center></body></html>',
  ],
  [
    'a check for robots',
    'NOT_ARTICLE',
    /error/,
    `<html><head><title>Just a moment...</title></head><body><h1>haldenpost.example</h1><h2>Checking your browser before you go on.</h2>
    <p>This may take a few seconds. Please verify you are human by pressing the button.</p><p>Ray ID: 7c1f</p></body></html>`,
  ],
  [
    'search results',
    'NOT_ARTICLE',
    /search/,
    `<html><head><title>Search results for "ferry" | Halden Post</title></head><body><form><input type="search" name="q" value="ferry"></form>
    <p>Showing 1 - 10 of 214 results</p><p>Sort by: relevance | date</p>${Array.from(
      { length: 10 },
      (_, i) =>
        `<div class="hit"><h3><a href="/a/${i}">Ferry company answers question number ${i}</a></h3><p>The company that runs the ferry said on day ${i} that it would look into the matter.</p></div>`,
    ).join('')}</body></html>`,
    'https://haldenpost.example/search?q=ferry',
  ],
  [
    'search without a hit',
    'NOT_ARTICLE',
    /search/,
    `<html><head><title>Search - Moss Valley Herald</title></head><body><h1>Search</h1><form><input name="q"></form>
    <p>No results found for "zeppelin".</p><p>Check the spelling or try other words.</p></body></html>`,
    'https://mossvalley.example/?s=zeppelin',
  ],
  [
    'a front page',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Halden Post</title><meta property="og:type" content="website"><meta property="og:site_name" content="Halden Post"></head><body>
    ${Array.from({ length: 24 }, (_, i) => `<article class="card"><h2><a href="/news/story-${i}">Council weighs plan ${i} for the old ferry pier</a></h2><p>The plan would cost ${i} million kroner and take three years, engineers said.</p></article>`).join('')}</body></html>`,
    'https://www.haldenpost.example/',
  ],
  [
    'a section page, undated',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>World news</title></head><body><h1>World news</h1><ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/w/${i}">Ministers meet for round ${i} of the talks</a></li>`).join('')}</ul>
    <p><a href="?page=2">Older posts</a></p></body></html>`,
  ],
  [
    'the archive of a tag, with summaries',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Tag: bridges - Moss Valley Herald</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage","name":"bridges"}</script></head><body><h1>Bridges</h1>
    ${Array.from({ length: 10 }, (_, i) => `<div class="post"><h2><a href="/2020/${i}">Bridge number ${i} gets a new deck</a></h2><div class="sum"><p>Workers began to replace the deck on Monday. They will need about ${i + 2} weeks, the county said.</p></div><a href="/2020/${i}">Read more</a></div>`).join('')}
    <a href="/tag/bridges/page/2">Next page</a></body></html>`,
    'https://mossvalley.example/tag/bridges/',
  ],
  [
    "an author's page",
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Articles by Ada Lund | Halden Post</title><meta property="og:type" content="profile"></head><body><h1>Ada Lund</h1><p>Ada Lund writes about the sea.</p>
    ${Array.from({ length: 15 }, (_, i) => `<h3><a href="/n/${i}">The long winter of the herring, part ${i}</a></h3><p>${i + 1} hours ago</p>`).join('')}<p>Load more stories</p></body></html>`,
  ],
  [
    'a paywall stub',
    'NOT_ARTICLE',
    /paywall/,
    `<html><head><title>Ferry owner sued by three towns</title></head><body><h1>Ferry owner sued by three towns</h1>
    <p>Three towns on the fjord have gone to court against the owner of the ferry...</p>
    <div class="wall"><h2>Subscribe to continue reading</h2><p>This article is only available to subscribers.</p><p>Already a subscriber? Sign in.</p></div></body></html>`,
  ],
  [
    'a paywall stub that says so in its data',
    'NOT_ARTICLE',
    /paywall/,
    `<html><head><title>Mayor's diary opened</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor's diary opened","isAccessibleForFree":"False","datePublished":"2021-03-04"}</script></head><body>
    <h1>Mayor's diary opened</h1><p>The diary was found in a drawer in May.</p><p>To continue reading, start your free trial.</p><p>Unlock this article</p><p>Already a member? Log in</p></body></html>`,
  ],
  [
    'a cookie wall',
    'NOT_ARTICLE',
    /cookie/,
    `<html><head><title>Your privacy choices</title></head><body><h1>We value your privacy</h1><p>We and our partners store and access information on a device, such as cookies,
    and process personal data for personalised ads.</p><p>You may accept or manage your choices below.</p><button>Accept all</button><p>Manage options</p><p>Reject all</p></body></html>`,
  ],
  [
    'a consent page before the site',
    'NOT_ARTICLE',
    /cookie/,
    `<html><head><title>Before you continue</title></head><body><div><p>Before you continue to Halden Post, we use cookies and data to measure how our pages are read.</p>
    <p>Some partners process your data on the basis of legitimate interest.</p><p>Privacy settings</p></div></body></html>`,
  ],
  [
    'a shell that needs scripts',
    'NO_ARTICLE',
    /shell/,
    '<html><head><title>Halden Post</title></head><body><div id="root">You need to enable JavaScript to run this app.</div><script src="/a.js"></script></body></html>',
  ],
  [
    'frames',
    'NO_ARTICLE',
    /shell/,
    '<html><head><title>Halden Post</title></head><frameset cols="20%,80%"><frame src="n.html"><noframes><body>Your browser does not support frames.</body></noframes></frameset></html>',
  ],
  [
    'the page of an image',
    'NOT_ARTICLE',
    /image/,
    '<html><head><title>IMG_2041.jpg - Halden Post</title></head><body><a href="/gallery">Back</a><img src="/i/IMG_2041.jpg" alt=""><p>The old pier in the snow</p><p>Photo 3 of 12</p></body></html>',
    'https://haldenpost.example/gallery/img_2041.jpg',
  ],
  [
    'a category of a blog, dated and signed',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Fishing Archives - Coast Blog</title><meta property="og:type" content="article"><script type="application/ld+json">{"@graph":[{"@type":"CollectionPage","name":"Fishing Archives"},{"@type":"WebSite","name":"Coast Blog"}]}</script></head><body><main><h1>Category: Fishing</h1>
    ${Array.from({ length: 8 }, (_, i) => `<article><h2><a href="/p${i}">What the herring taught us in year ${i}</a></h2><span class="posted-on">Posted on <time datetime="2020-05-0${i + 1}">May ${i + 1}, 2020</time> by <a rel="author" href="/a">Ada Lund</a></span><div><p>The herring came late in year ${i}. We waited on quay ${i} with the nets, and nobody spoke for ${i + 2} hours. [&hellip;]</p><a href="/p${i}">Continue reading</a></div></article>`).join('')}</main></body></html>`,
    'https://coast.example/category/fishing/',
  ],
  [
    'a front whose address is not known',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Halden Post - News from the fjord</title></head><body>${Array.from({ length: 30 }, (_, i) => `<div class="card"><a href="/n/${i}"><h3>Ministers argue over the tunnel, day ${i}</h3></a><p>They met again on day ${i} and parted.</p></div>`).join('')}</body></html>`,
  ],
  [
    'a story that was taken down',
    'NOT_ARTICLE',
    /error/,
    `<html><head><title>Halden Post</title></head><body><h1>This story is no longer available</h1><p>The article you requested has been removed from our site at the wish of the agency. Please try the front page.</p></body></html>`,
  ],
  [
    'a bare number above the most read',
    'NOT_ARTICLE',
    /error/,
    `<html><head><title>Halden Post</title></head><body><h1>404</h1><p>We're sorry, this page no longer exists.</p>${Array.from({ length: 10 }, (_, i) => `<h3><a href="/n/${i}">Ministers argue over the tunnel, day ${i}</a></h3>`).join('')}</body></html>`,
  ],
  [
    'a stub of three sentences with all of its data',
    'NOT_ARTICLE',
    /paywall/,
    `<html><head><title>Tunnel bill doubles</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tunnel bill doubles","isAccessibleForFree":false,"datePublished":"2021-03-04","author":{"@type":"Person","name":"Ada Lund"}}</script></head><body><article><h1>Tunnel bill doubles</h1>
    <p>The bill for the tunnel has doubled since the spring, papers show. The ministry knew in May and did not say so. Two engineers have left.</p><div><h3>To read the full story, subscribe now</h3><p>This content is for subscribers only</p></div></article></body></html>`,
  ],
  [
    'a gallery without words',
    'NOT_ARTICLE',
    /image/,
    `<html><head><title>Photos: Winter market | Halden Post</title></head><body><h1>Photos: Winter market</h1>${Array.from({ length: 12 }, (_, i) => `<img src="${i}.jpg" alt=""><span>${i + 1}/12</span>`).join('')}</body></html>`,
  ],
  [
    'a long page that a wordy site shows for a lost address',
    'NOT_ARTICLE',
    /error-first/,
    `<html><head><title>Halden Post - Page not found</title></head><body><h1>The tide took it</h1><p>We are sorry, the story that you asked for has
    been moved or was removed from our server, because most stories of the agencies leave our pages after a month.</p><p>If you typed the address
    yourself, check the spelling; if you came from another site, please tell its owner, so that your fellow readers fare better than you did.</p>
    <p>You may also go back to where you came from, or look for your story with the field at the top of every one of our pages.</p>
    <ul>${Array.from({ length: 4 }, (_, i) => `<li><a href="/n${i}">Harbour council argues about crane ${i}</a> The council met for the ${i}th time on Monday without a result.</li>`).join('')}</ul></body></html>`,
  ],
  [
    'a login form that praises its site',
    'NOT_ARTICLE',
    /login/,
    `<html><head><title>Sign in | The Moss Valley Herald</title></head><body><main><h1>Sign in to go on with your reading today</h1>
    <p>You have been with us often this month. From now on we ask you to sign in, so that we can pay our reporters and show you what you like.</p>
    <form><input type="email"><input type="password"></form><ul><li>Save stories and read them when you have the time, on every device of yours.</li>
    <li>Write below our stories, and follow the reporters whose work you value most of all.</li>
    <li>Choose among our nine letters, from the first at dawn to the quiet one at night.</li></ul>
    <p>“I came for the chess and stayed for the courts,” said Ada Lund, who has read us since spring.</p>
    <p>By going on you accept our terms. How we handle what you tell us is written in our notes on data.</p></main></body></html>`,
  ],
  [
    'a page to order newsletters',
    'NOT_ARTICLE',
    /sign-up/,
    `<html><head><title>Newsletters - Halden Post</title></head><body><main><h1>Our letters to you</h1><p>Choose what you want to read and we send it to
    you. You can leave at any time, and we give your address to nobody.</p><form>${['Dawn', 'Harbour', 'Courts', 'Ice'].map((n) => `<div><input type="checkbox" name="n"><h2>${n}</h2><p>What our reporters found out about ${n.toLowerCase()} this week, in five minutes. Every Friday at seven.</p></div>`).join('')}
    <input type="email" name="mail"></form><h3>Why does nothing come?</h3><p>Look among your unwanted mail first. If you find nothing there, write to us and tell us what your provider is called.</p></main></body></html>`,
  ],
  [
    'a wall that asks for money or consent',
    'NOT_ARTICLE',
    /consent/,
    `<html><head><title>Moss Valley Herald | How would you like to read?</title></head><body><h1>How would you like to read us today?</h1>
    <div><h2>With advertising</h2><p>Read our pages as usual, with advertising and the usual tracking of your visits. You may take back your consent at any time.</p></div>
    <div><h2>Without</h2><p>Pay 3 euros a month and read us without tracking and with hardly any advertising on your screen.</p></div>
    <p>We and our 98 partners keep personal data on your device and read it, among it the number of your connection and what you looked at before, in order to show you what suits you and to learn how well it works.</p>
    <p>Some of our partners sit in countries whose authorities may look at your data. With your consent you agree to that too, until you take it back, which you can do at the foot of each of our pages.</p>
    <p>Others rely on a legitimate interest and do not ask you. You can object to that in the list of partners, by moving the switch beside the name of each of them.</p></body></html>`,
  ],
  [
    'a section of headlines with a line below each',
    'NOT_ARTICLE',
    /summaries-only/,
    `<html><head><title>Halden Post: Harbour</title></head><body><h1>Harbour</h1><p>Friday 4 March 2016</p><p><a href="/a1">Crane falls into the basin</a></p>
    <p>A crane fell into the basin on Thursday and took a shed with it. Nobody was hurt.</p><ul>${Array.from({ length: 9 }, (_, i) => `<li><a href="/b${i}">Ferry number ${i} is late again</a><br>The line says that the wind was to blame for the delay of ${i} hours.</li>`).join('')}</ul></body></html>`,
  ],
  [
    'a feed as a browser shows it',
    'NOT_ARTICLE',
    /list/,
    `<html><head><title>Halden Post - Headlines (RSS)</title></head><body><h1>Halden Post headlines of the day</h1><p>This is a feed of what is new on our site. With a reader for feeds you see at once what we wrote.</p>${Array.from({ length: 6 }, (_, i) => `<div class="item"><h3><a href="/c${i}">Harbour council argues about quay ${i}</a></h3><div>Posted: Fri, ${i + 10} Jun 2011 08:00:00 GMT</div><div>The council met again on quay number ${i}, and went home at midnight. The vote is next week.</div></div>`).join('')}</body></html>`,
  ],
  [
    'a feed',
    'NOT_ARTICLE',
    /feed/,
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Halden Post</title><item><title>Pier closed</title><description>The council closed the pier on Tuesday.</description></item></channel></rss>',
  ],
  [
    'an Atom feed',
    'NOT_ARTICLE',
    /feed/,
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Halden Post</title><entry><title>Pier closed</title><summary>The council closed the pier on Tuesday.</summary></entry></feed>',
  ],
  [
    'a site map',
    'NOT_ARTICLE',
    /site map/,
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://haldenpost.example/a</loc></url></urlset>',
  ],
  ['other XML', 'NOT_HTML', /XML/, '<?xml version="1.0"?><invoice><line>Rope, 20 m</line><line>Paint, grey</line></invoice>'],
  ['JSON', 'NOT_HTML', /JSON/, '{"title": "Pier closed", "body": "<p>The council closed the pier on Tuesday.</p>"}'],
  ['white space', 'EMPTY', /empty/, ' \n\t '],
  ['a single sign', 'NO_ARTICLE', /no letter/, '<'],
  ['markup without text', 'NO_ARTICLE', /shell/, `<html><head><title></title></head><body>${'<div></div>'.repeat(30)}</body></html>`],
];
