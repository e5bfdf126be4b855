/** Words of page furniture, by rule. Each pattern is anchored or bounded; all match case-insensitively. */
export interface ChromeRule {
  readonly rule: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

const rule = (name: string, reason: string, source: string): ChromeRule => ({
  rule: `page/chrome-phrases#${name}`,
  reason,
  pattern: new RegExp(`^(?:${source})$`, 'iu'),
});

/** A whole block that matches one of these is chrome. */
export const WHOLE_BLOCK_CHROME: readonly ChromeRule[] = [
  rule('skip-link', 'skip link', 'skip (?:to|directly to|past) .{0,40}|jump to .{0,30}'),
  rule(
    'font-size',
    'font buttons',
    String.raw`(?:(?:decrease|increase|enlarge|reduce) (?:font|text)(?: size)?\s*)+|(?:text|font) size.{0,20}|a ?a ?a`,
  ),
  rule(
    'share',
    'share and mail buttons',
    String.raw`(?:(?:e-?mail|save|print|share|tweet|comment|like|pin it|whatsapp|facebook|twitter|linkedin|reddit|google\+|messenger|telegram|pinterest|copy link|bookmark)(?:\s+(?:this|article|story|on|via|by|to|a friend|page|us))*[\s|•·,/]*)+\d*`,
  ),
  rule('mail-friend', 'mail button', String.raw`(?:e-?mail (?:this )?(?:story |article )?to (?:a|your) friends?[\s.]*)+`),
  rule('print', 'print button', String.raw`(?:print(?:er)?(?:-| )?(?:friendly|this|version|article|story|page)?[\s.]*)+`),
  rule(
    'next-article',
    'link to the next article',
    String.raw`(?:next|previous|prev|more|back to) (?:article|story|stories|post|page|in|from|on)\b.{0,60}[»›→>]*|[«»‹›←→\s]+.{0,40}|.{0,60}\s[»›→]`,
  ),
  rule(
    'read-more',
    'link to another story',
    String.raw`(?:read|see|view|learn|find out) (?:more|also|next|all|full|the full|article)\b.{0,120}|related(?: (?:stories|articles|content|topics|links|news|coverage|posts))?:?.{0,100}|more (?:stories|news|coverage)\b.{0,60}|also (?:read|see|on)\b.{0,100}|watch(?: (?:live|now|more|video))?:.{0,120}|(?:in pictures|must read|don't miss|don’t miss|recommended|you may also like|you might also like|up next|editors?['’]? picks?)\b.{0,80}`,
  ),
  rule('highlights-label', 'label of the highlights', '(?:story )?highlights:?|key points:?|at a glance'),
  rule(
    'advertisement',
    'advertisement label',
    String.raw`(?:advertise?ment|advertising|sponsored(?: content| by.{0,40})?|promoted(?: content)?|story continues below(?: advertisement)?|article continues after.{0,40}|continue reading(?: below)?(?: the main story)?|scroll to continue.{0,40}|ad)\.?`,
  ),
  rule(
    'follow',
    'invitation to follow',
    String.raw`(?:follow|like|find|join) (?:us|@?\w{1,20}|.{1,40}) on (?:twitter|facebook|instagram|linkedin|youtube|google|whatsapp|telegram|x)\b.{0,120}`,
  ),
  rule(
    'newsletter',
    'newsletter box',
    String.raw`(?:sign up|subscribe|register|get)\b.{0,80}\b(?:newsletter|updates?|e-?mails?|alerts?|inbox|briefing|digest|podcast|channel|now|here|today)\b.{0,120}|(?:enter|your) (?:your )?e-?mail(?: address)?.{0,30}|thank you for (?:signing|subscribing).{0,60}`,
  ),
  rule(
    'copyright',
    'copyright line',
    String.raw`(?:©|\(c\)|copyright)\s?.{0,200}|.{0,100}all rights (?:are )?reserved.{0,250}|.{0,60}(?:may|can) not be (?:published|reproduced|broadcast|copied).{0,200}`,
  ),
  rule(
    'most-popular',
    'list of popular stories',
    String.raw`(?:most|top|latest|trending|popular) (?:popular|read|viewed|shared|watched|e-?mailed|commented|stories|news|now|videos?|articles|posts|on)\b.{0,40}|trending`,
  ),
  rule(
    'cookies',
    'cookie notice',
    String.raw`.{0,80}\b(?:uses?|using|accept|manage) (?:all )?cookies\b.{0,300}|.{0,40}\b(?:cookie|privacy) (?:policy|settings|notice|preferences)\b.{0,80}`,
  ),
  rule(
    'account',
    'account links',
    '(?:log|sign) ?(?:in|out|up)(?: (?:to|or|with).{0,60})?|my account|subscribe(?: now| today)?|register|already a (?:subscriber|member).{0,60}',
  ),
  rule(
    'navigation',
    'navigation word',
    String.raw`home|menu|search|close|back|next|previous|top|back to top|sections?|more|contact(?: us)?|about(?: us)?|help|faq|terms(?: of (?:use|service))?|advertise(?: with us)?|site ?map|rss|archives?|loading\.*|play|pause|mute|replay|share|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|view comments|show comments|post a comment|report a (?:typo|correction|problem).{0,60}|tags?:?.{0,150}|topics?:.{0,100}|filed under:.{0,100}|posted in:?.{0,60}|categor(?:y|ies):.{0,80}`,
  ),
  rule(
    'reading-time',
    'reading time or time stamp',
    String.raw`\d+[- ]min(?:ute)?s?(?: read)?|(?:estimated )?read(?:ing)? time:?.{0,20}|(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|modified)\b[: ].{0,80}\d.{0,60}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? .{0,14}\d{1,2},? .{0,10}\d{4}.{0,40}|\d{1,2} \p{L}{3,9} \d{4}(?:[, ]+\d{1,2}[:.]\d\d.{0,12})?|\p{L}{3,9}\.? \d{1,2}, \d{4}(?:[, ]+.{0,20}\d{1,2}:\d\d.{0,12})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,16}`,
  ),
  rule(
    'media',
    'media caption or button',
    String.raw`(?:image|photo|picture|video|media) (?:caption|copyright|credit|source|courtesy|playback|by|:).{0,200}|(?:hide|show|view|open|enlarge|click to (?:enlarge|expand)).{0,12}(?:caption|image|photo|gallery|picture|full ?screen)?|playback is(?: not|n't) supported.{0,60}|this video (?:can not|cannot|could not) be played|getty images(?:/.{0,40})?|\(?(?:photo|image|picture|credit)s?(?: by| courtesy)?:.{0,120}`,
  ),
];

/** Chrome glued to the end of a real paragraph: "... relationships. E-mail to a friend E-mail to a friend". */
export const TRAILING_CHROME: readonly ChromeRule[] = [
  ...[
    [
      'mail-friend',
      'mail button glued to a paragraph',
      String.raw`(?:e-?mail (?:this )?(?:story |article )?to (?:a|your) friends?[\s.]*)+`,
    ],
    ['font-size', 'font buttons glued to a paragraph', String.raw`(?:(?:decrease|increase|enlarge) (?:font|text)(?: size)?\s*)+`],
    [
      'share',
      'share buttons glued to a paragraph',
      String.raw`(?:(?:e-?mail|print|save|share|tweet) (?:this )?(?:article|story|page|on facebook|on twitter)[\s|•·]*)+`,
    ],
    ['back-to-top', 'link to the top', '(?:back to top|return to top)'],
    ['advertisement', 'advertisement label glued to a paragraph', '(?:advertisement|story continues below)'],
  ].map(
    ([name, reason, source]): ChromeRule => ({
      rule: `page/trim-chrome#${name}`,
      reason: reason as string,
      pattern: new RegExp(`(?<=[.!?"”’)\\]]\\s{1,3})${source}\\s*$`, 'iu'),
    }),
  ),
];

/** Headings after which nothing belongs to the article any more. */
export const END_HEADINGS =
  /^(?:related|more (?:from|on|in|stories|news|like)|most (?:read|popular|viewed|shared)|read (?:more|next|also)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|comments?|leave a (?:reply|comment)|\d+ (?:comments?|responses?)|share this|about the author|follow us|subscribe|newsletter|sign up|trending|popular|latest|top stories|what to read next|editor'?s picks?|from around the web|sponsored|around the web|tags|topics|join the (?:conversation|discussion)|see also|also on|references|further reading|sources?:?$)/iu;

/** class and id words of elements that are not the article. */
export const NEGATIVE_NAMES =
  /(?:^|[\s_-])(?:comments?|disqus|respond|replies|share|sharing|sharebar|shares|social(?:media)?|related|relateds?|recommend(?:ed|ations?)?|promo(?:s|ted|tion)?|newsletter|subscri(?:be|ption)|signup|sign-up|sidebar|side-bar|aside|rail|right-col|rightcol|widget|footer|foot|nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|banner|ads?|advert(?:isement|ising|s)?|sponsor(?:ed|s)?|popup|pop-up|modal|overlay|lightbox|toolbar|tools|storytools|utility|tag(?:s|list|cloud)|topics|author-?bio|bio|about-author|most-?(?:read|popular|viewed)|popular|trending|outbrain|taboola|zergnet|revcontent|print|printer|hidden|visually-?hidden|sr-only|screen-reader(?:-text)?|skip(?:link)?|rating|ratings|poll|pag(?:er|ination)|gallery|slideshow|carousel|slider|caption|credit|byline|dateline|timestamp|meta|metadata|post-?meta|entry-?meta|pullquote|pull-quote|teaser|teasers|more-?(?:stories|news|from|on)|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|disclaimer|copyright|paywall|login|account|search|dropdown|jump|alert|ticker|weather|stock-?quotes|factbox-links|embed(?:ded)?|instagram|twitter-tweet|fb-post|addthis\w*|sharedaddy|jp-relatedposts|wp-caption-text|video-?(?:player|caption)?|audio-?player|media-?caption|infobox|toc|hatnote|reflist|navbox|mw-editsection|follow|donate|support-us|contribution|membership)(?:$|[\s_-])/i;

/** class, id and itemprop words of the element that holds the article's body. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:articlebody|article-?body|article-?text|article-?content|articlecontent|body-?copy|body-?text|story-?body|storybody|story-?text|storytext|story-?content|entry-?content|post-?content|post-?body|postbody|news-?body|news-?text|main-?content|td-post-content|field-name-body|content-?body|content__body|article__body|article__content|story__body|post__content|rich-?text|wysiwyg|cnn_strycntntlft|blog-?post|blogpost|single-?content)(?:$|[\s_-])/i;
