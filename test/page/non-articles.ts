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
