/** Words of page furniture, by rule, for HTML and text dumps alike. All match case-insensitively. */
export interface ChromeRule {
  /** `page/chrome-phrases#name` */
  readonly rule: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** The rule looks at blocks of at most so many characters. */
  readonly longest: number;
  /** True when a whole sentence cannot be what the rule is about, whatever words it begins with. */
  readonly label: boolean;
  /** True for a rule that looks into the block, behind the quick look of `RARE`. */
  readonly rare: boolean;
}

/** No rule looks at a longer block. */
const LONGEST = 420;

/** The block as a whole is one of the alternatives. */
const whole = (name: string, reason: string, ...alternatives: readonly string[]): ChromeRule => ({
  rule: `page/chrome-phrases#${name}`,
  reason,
  pattern: new RegExp(`^(?:${alternatives.join('|')})$`, 'iu'),
  longest: LONGEST,
  label: !CALLS.has(name),
  rare: false,
});

/** Rules about whole sentences. */
const CALLS = new Set([
  'share',
  'follow',
  'newsletter',
  'copyright',
  'contact',
  'first-published',
  'watch',
  'browser',
  'feedback',
  'supplied',
  'republish',
  'mobile',
  'stock-quotes',
  'marked-ad',
  'views',
]);

/** The block has one of the alternatives in it, and is short. */
const has = (name: string, reason: string, longest: number, ...alternatives: readonly string[]): ChromeRule => ({
  rule: `page/chrome-phrases#${name}`,
  reason,
  pattern: new RegExp(alternatives.join('|'), 'iu'),
  longest,
  label: false,
  rare: true,
});

const NETWORKS = 'twitter|facebook|instagram|linkedin|youtube|google|whatsapp|telegram|threads|bluesky|tiktok|x';
const MONTH = String.raw`\p{L}{3,9}\.?`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d`;
const R = String.raw;

/** A block that matches one of these is chrome. */
const RULES: readonly ChromeRule[] = [
  whole('skip-link', 'skip link', 'skip (?:to|directly to|past) .{0,40}', 'jump to .{0,30}'),
  whole(
    'font-size',
    'font buttons',
    R`(?:(?:decrease|increase|enlarge|reduce) (?:font|text)(?: size)?\s*)+`,
    '(?:text|font) size.{0,20}',
    'a ?a ?a',
  ),
  whole(
    'share',
    'share and mail buttons',
    R`(?:(?:e-?mail|save|print(?:able|er[- ]friendly)?|share|tweet|comment|like|pin it|whatsapp|facebook|twitter|linkedin|reddit|google\+|messenger|telegram|pinterest|copy link|bookmark|flipboard|sms)(?:\s+(?:this|article|story|on|via|by|to|a friend|page|us|version))*[\s|•·,/]*)+\d*`,
    'sharing is caring!?',
    'share (?:this|the) (?:article|story|post|page|with).{0,60}',
    'please share.{0,60}',
    R`(?:e-?mail (?:this )?(?:story |article )?to (?:a|your) friends?[\s.]*)+`,
    R`(?:print(?:er)?(?:-| )?(?:friendly|this|version|article|story|page)?[\s.]*)+`,
    R`[\d.,]+k? (?:shares?|likes?|retweets?|views?|claps?)`,
  ),
  whole(
    'next-article',
    'link to the next article',
    R`(?:next|previous|prev|more|back to) (?:article|story|stories|post|page|in|from|on)\b.{0,60}[»›→>]*`,
    R`[»‹›←→]\s*[^«»]{0,40}`,
    R`«\s[^»]{0,40}`,
    R`[^«]{0,60}\s[»›→]`,
  ),
  whole(
    'read-more',
    'link to another story',
    R`this (?:article|story|page) (?:may|can) be (?:accessed|found|read|viewed|seen) (?:at|on|here)\b.{0,120}`,
    R`(?:read|see|view|learn|find out) (?:more|also|next|all|full|the full|article)\b.{0,120}`,
    'related(?: (?:stories|articles|content|topics|links|news|coverage|posts))?(?:: ?.{0,100})?',
    R`more (?:stories|news|coverage)\b.{0,60}`,
    R`also (?:read|see|on)\b.{0,100}`,
    R`(?:in pictures|must read|don['’]t miss|recommended|you may also like|you might also like|up next|editors?['’]? picks?)\b.{0,80}`,
    R`click here (?:to|for)\b.{0,160}`,
    R`(?:more|also|related|earlier|read|watch|next)\s?(?::|\||>>?|»)\s.{0,140}`,
  ),
  whole('highlights-label', 'label of the highlights', '(?:story )?highlights:?', 'key points:?', 'at a glance'),
  whole(
    'advertisement',
    'advertisement label',
    R`(?:-\s*)?(?:advert(?:ise?ments?|ising)?|sponsored(?: content| by.{0,40})?|promoted(?: content)?|story continues below(?: advertisement)?|article continues (?:after|below).{0,40}|continue reading(?: below)?(?: the main story)?|scroll to continue.{0,40}|ads?)(?:\s*-|\.)?`,
    R`\[?\d{2,4} ?[x×] ?\d{2,4}\]?`,
    R`advert(?:ise?ment)?s?\s*(?:story|article) continues below`,
  ),
  whole('marked-ad', 'advertisement marked as one', R`\[(?:ad|advert|advertisement|sponsored|promotion)\]:?\s.{0,200}`),
  whole('file-name', 'name of a picture', R`\[?[\w-]{1,60}\.(?:gif|jpe?g|png|webp|bmp)\]?`),
  whole(
    'follow',
    'invitation to follow',
    R`(?:follow|like|find|join|connect with) (?:us|@?\w{1,20}|.{1,40}) on (?:${NETWORKS})\b.{0,120}`,
    R`(?:you can )?follow (?:him|her|them|me|us) (?:on |at |@|\(@).{0,120}`,
  ),
  whole(
    'newsletter',
    'newsletter box',
    R`(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletter|updates?|e-?mails?|alerts?|inbox|briefing|digest|podcast|channel|now|here|today)\b.{0,120}`,
    'enter (?:your )?e-?mail.{0,40}',
    'your e-?mail(?: address)?:?',
    R`thank(?:s| you) for (?:signing|subscribing).{0,60}`,
  ),
  whole(
    'copyright',
    'copyright line',
    R`(?:(?:all )?(?:contents?|text|material|articles?|photos?|images?)(?: is| are)? )?(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by|notice|reserved))\s?.{0,200}`,
    'copyright',
  ),
  has(
    'copyright',
    'copyright line',
    350,
    R`\ball rights (?:are )?reserved\b`,
    R`\b(?:may|can) not be (?:published|reproduced|rebroadcast|redistributed|broadcast, rewritten)`,
  ),
  whole(
    'most-popular',
    'list of popular stories',
    R`(?:most|top|latest|trending|popular) (?:popular|read|viewed|shared|watched|e-?mailed|commented|stories|news|now|videos?|articles|posts|on)\b.{0,40}`,
    'trending',
  ),
  has(
    'cookies',
    'cookie notice',
    LONGEST,
    R`\b(?:we|(?:this|our) (?:web)?site)\b.{0,40}\b(?:use|uses|using)\b.{0,30}\bcookies\b`,
    R`\bby (?:continuing|clicking|using|browsing)\b.{0,120}\bcookies\b`,
    R`^(?:accept|manage|reject) (?:all )?cookies`,
    R`^(?:cookie|privacy) (?:policy|settings|notice|preferences)\b.{0,40}$`,
  ),
  whole(
    'account',
    'account links',
    '(?:log|sign) ?(?:in|out|up)(?: (?:to|or|with).{0,60})?',
    'my account',
    'or',
    'create (?:an )?account.{0,40}',
    "do(?:n[’']t| not) have an account.{0,60}",
    'subscribe(?: now| today)?',
    'register',
    'already a (?:subscriber|member).{0,60}',
  ),
  whole(
    'navigation',
    'navigation word',
    R`make .{2,40} (?:your|my) (?:home|start) ?page`,
    R`home|menu|search|close|back|next|previous|top|back to top|sections?|more|contact(?: us)?|about(?: us)?|help|faq|terms(?: of (?:use|service))?|advertise(?: with us)?|site ?map|rss|archives?|loading\.*|play|pause|mute|replay|submit`,
    R`comments?(?: \(\d+\))?|\d+ comments?|leave a (?:comment|reply)|view comments|show comments|post a comment|join the (?:conversation|discussion)`,
    'report a (?:typo|correction|problem|error).{0,60}|submit a correction',
    R`tags?(?::.{0,150})?|(?:topics?|themes?(?:\(s\))?|key ?words?|subject (?:terms|headings)|subjects?):.{0,150}|filed under:.{0,100}|posted in:?.{0,60}|categor(?:y|ies):.{0,80}`,
  ),
  whole(
    'time-stamp',
    'reading time or time stamp',
    R`\d+[- ]min(?:ute)?s?(?: read)?`,
    R`(?:\d+|an?|one|two|three) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?\.? ago.{0,24}`,
    '(?:estimated )?read(?:ing)? time:?.{0,20}',
    R`(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|modified)\b[: ].{0,80}\d.{0,60}`,
    R`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? .{0,14}\d{1,2},? .{0,10}\d{4}.{0,40}`,
    R`\d{1,2} ${MONTH} \d{4}(?:[, |–—-]+${CLOCK}.{0,12})?`,
    R`${MONTH} \d{1,2}, \d{4}(?:[, |–—-]+.{0,20}${CLOCK}.{0,12})?`,
    R`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,16}`,
    R`${CLOCK}(?: ?[ap]\.?m\.?)?(?: \p{L}{2,4})? ?#`,
    R`${CLOCK}(?: ?[ap]\.?m\.?)?,? ${MONTH} \d{1,2},? \d{4}`,
    R`\d{1,2} ${MONTH} \d{4}[, |–—-]+${CLOCK}.{0,6}[·|•–-] ?\d+ min(?:ute)?s?(?: read)?`,
  ),
  whole(
    'contact',
    'how to reach the reporter',
    R`(?:e-?mail|contact|write to|reach|tweet|call|message|follow)\b.{0,80}@.{0,160}`,
    R`(?:follow|reach|find|read|see)\b.{0,100}\b(?:at|on|via)\b.{0,30}https?://\S+.{0,80}`,
    R`have a tip\?.{0,160}`,
    R`[•\s]*e-?mail: \S+@\S+.{0,40}`,
  ),
  has(
    'contact',
    'how to reach the reporter',
    320,
    R`\b(?:may|can) be (?:reached|contacted|followed|found) (?:at|by|on|via|through)\b.{0,60}@`,
  ),
  whole(
    'slide-count',
    'counter of a gallery',
    R`(?:(?:image|photo|slide|picture|video) )?\d{1,3} (?:of|/) \d{1,3}(?: (?:images|photos|slides))?`,
    R`this slideshow requires javascript\.?`,
  ),
  whole(
    'watch',
    'label of a video or sound',
    R`(?:watch(?: (?:live|now|more|video))?|listen|video|photos?|gallery|audio|live|podcast)\s?(?:\||:|▶).{0,140}`,
    R`(?:listen|tune in) to .{0,60}\b(?:live|on air|listen back)\b.{0,80}`,
    "playback is(?: not|n['’]t) supported.{0,60}",
    'this video (?:can ?not|could not) be played',
  ),
  whole(
    'shortcode',
    'markup of the editing system',
    R`\[/?(?:button|caption|gallery|embed|video|audio|vc_\w+|et_pb_\w+|shortcode)\b[^\]]*\].{0,200}`,
  ),
  whole(
    'first-published',
    'where it appeared first',
    R`(?:this (?:article|story|piece|post) )?(?:was )?(?:first|originally) (?:published|appeared) (?:in|on|by|at)\b.{0,120}`,
  ),
  whole(
    'media',
    'media caption or button',
    R`(?:image|photo|picture|video|media) (?:caption|copyright|credit|source|courtesy|playback|by|:).{0,200}`,
    R`click to (?:view|see|show) (?:the )?(?:previous|next|larger|all|full|more).{0,40}`,
    R`(?:hide|show|view|open|enlarge)(?: \w+){0,2} (?:captions?|images?|photos?|gallery|pictures?|full ?screen)`,
    'hide|show|(?:click|tap) to (?:enlarge|expand|zoom)',
    R`getty images(?:/.{0,40})?`,
    R`(?:map|satellite image|graphic) of \p{L}.{2,40}`,
    R`\(?(?:photo|image|picture|credit)s?(?: by| courtesy)?:.{0,120}`,
  ),
  has(
    'credited',
    'caption with its credit',
    300,
    R`\((?:[\p{L}.]{2,20} ){0,3}(?:photos?|images?|pictures?|AP|AFP|Reuters|EPA|PA|Getty)\s?(?:photos?|images?)?\s?/[^()]{2,60}\)$`,
  ),
  whole(
    'browser',
    'advice about the browser',
    R`your browser (?:does not|doesn['’]t|cannot|can['’]t) (?:support|display|handle|show)\b.{0,200}`,
    R`(?:this (?:web ?)?(?:site|page) is )?(?:best (?:viewed|seen)|optimi[sz]ed) (?:for|with|in|at|on) (?:netscape|internet explorer|ie\b|mozilla|firefox|chrome|\d{3,4} ?[x×] ?\d{3,4}).{0,160}`,
    R`you are (?:visitor|guest|reader) (?:number|no\b|#).{0,60}`,
    R`this (?:page|site) has (?:been (?:accessed|visited|viewed)|had|received)\b.{0,80}`,
    R`[^.]{0,40}\b(?:visits|visitors|hits|page ?views) since .{0,20}\d[^.!?]{0,20}`,
    R`(?:to (?:play|view|see|watch|hear|read|use) th(?:is|e) .{1,40} )?(?:you (?:need|have|will need|must) (?:to )?|please )(?:enable|turn on|switch on|activate) (?:java ?script|flash|cookies)\b.{0,80}`,
  ),
  whole(
    'feedback',
    'question to the reader about the page',
    R`was this (?:\p{L}+ )?(?:helpful|useful|interesting)\?.{0,40}`,
    R`(?:enjoying|enjoyed|like|liked|did you (?:like|enjoy)) this (?:article|story|post|report|piece|page)\?.{0,60}`,
    R`\W{0,3}what do you think\?\s*(?:please )?(?:write|e-?mail|tell us|send|let us know|comment|leave)\b.{0,120}`,
    R`rate this (?:article|story|post|report|page)\b.{0,100}`,
    R`(?:have you |you )?(?:found|spotted|noticed|see|seen) (?:an?|any) (?:mistakes?|errors?|typos?)\b[^.?]{0,40}\?.{0,160}`,
    R`is there (?:an?|any) (?:mistakes?|errors?|typos?) (?:in|on|with) (?:the|this|our) (?:text|article|story|report|page|record)\?.{0,160}`,
  ),
  whole(
    'supplied',
    'where the report comes from',
    R`our (?:standards|principles|code of conduct|editorial (?:policy|standards|guidelines)): .{0,120}`,
    R`this (?:report|story|article|item|copy) (?:was|is|has been) (?:supplied|provided|generated|auto-generated|syndicated)\b.{0,40}\b(?:agency|agencies|wire|feed|syndicat\p{L}+)\b.{0,160}`,
    R`(?:except for the headline, )?this (?:report|story|article) has not been edited by .{0,120}`,
  ),
  has(
    'supported',
    'who paid for the series',
    LONGEST,
    R`^(?=.*\b(?:we|our|newsroom|journalism|editorial(?:ly)?)\b).*\b(?:made possible|supported|funded|sponsored) (?:in part |partly )?by\b.{0,120}\b(?:no (?:say|part|role|control|influence) (?:in|over|on)|editorial(?:ly)? (?:independen\p{L}+|control)|no editorial)\b.{0,120}`,
  ),
  whole(
    'republish',
    'terms of use',
    R`for (?:personal|private|non-commercial)(?:,? non-commercial)? use only\b.{0,200}`,
    R`this copy is for your personal,? non-?commercial use\b.{0,380}`,
    R`to (?:republish|reprint|licen[cs]e) this (?:report|story|article)\b.{0,160}`,
  ),
  whole(
    'mobile',
    'services by telephone',
    R`to send this (?:story|article|page) (?:by|via|to)\b.{0,160}`,
    R`(?:text|sms) (?:us|your \p{L}+)\b.{0,30}\bto \d{3,6}\b.{0,60}`,
  ),
  whole(
    'stock-quotes',
    'stock quotes',
    '(?:related|get|view|live|detailed|view detailed|delayed) quotes:?',
    R`(?:quotes?|quote data|market data|data|prices) (?:are )?delayed (?:by )?(?:at least )?\d.{0,80}`,
    R`(?:symbol|ticker|stock|name) (?:last|price)(?: (?:price|change|chg|%|volume|high|low)){1,5}`,
  ),
  whole(
    'wire-mark',
    'mark of a news wire',
    R`(?:ends?|[-–—]+ ?30 ?[-–—]+|#{2,}|[[(]?(?:more|mtf|ends?)[\])]?|[[(]ends?[\])] (?:\p{L}+ ){1,5}.{0,60}\d\d[:.]\d\d.{0,24}?)(?: \p{L}{2,4}(?:/\p{L}{2,4}){1,4})?\.?`,
  ),
  whole(
    'views',
    'whose views these are not',
    R`[[(]?(?:this (?:report|article|story|material|column)|(?:the )?(?:views?|opinions?) (?:expressed|in this))\b.{0,80}\b(?:do|does|may|might|are)(?: not|n['’]t) necessarily\b.{0,160}`,
  ),
  whole(
    'menu',
    'row of buttons in brackets',
    R`(?=.*\b(?:back|home|top|next|previous|index|archives?|search|contact|print|up|menu)\b)\[\p{L}[^\[\]]{0,30}\](?:\s*[|·]?\s*\[\p{L}[^\[\]]{0,30}\]){1,9}`,
  ),
  has('poll', 'poll', LONGEST, R`\? ?yes ?[|/·]? ?no\b`),
  whole(
    'poll',
    'poll',
    R`(?:vote|view results|cast your vote|take our poll|total votes:? [\d,.]+|this poll (?:is|has) .{0,60}|[\d,.]+ votes?)`,
  ),
  whole(
    'live-blog',
    'furniture of a live blog',
    R`(?:live|key) (?:updates?|events|coverage|feed)\s*:?|(?:show|see) (?:key events only|new updates|earlier updates)|refresh|auto-?refresh.{0,40}|pinned post|\d+ new (?:posts?|updates?)`,
  ),
];

/** The rule by which a block is chrome, if there is one. */
export function findChrome(text: string): ChromeRule | undefined {
  if (text.length > LONGEST) return undefined;
  const sentence = isSentence(text);
  const rare = RARE.test(text);
  for (const rule of RULES) {
    if ((sentence && rule.label) || (rule.rare && !rare) || text.length > rule.longest) continue;
    if (rule.pattern.test(text)) return rule;
  }
  return undefined;
}

/** One of these stands in every block that a `has` rule is about: one look spares most blocks the rest. */
const RARE = /cookie|privacy|reserved|not be |[@/]|\? ?yes|made possible|supported|funded|sponsored/i;

/** Seven words or more, ended like a sentence. */
function isSentence(text: string): boolean {
  if (!/[.!?]["”’)]*$/.test(text.slice(-6))) return false;
  let at = -1;
  for (let words = 1; words < 7; words++) {
    at = text.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Chrome glued to the end of a real paragraph: "... relationships. E-mail to a friend E-mail to a friend". */
export const TRAILING_CHROME: readonly ChromeRule[] = (
  [
    ['mail-friend', 'mail button glued to a paragraph', R`(?:e-?mail (?:this )?(?:story |article )?to (?:a|your) friends?[\s.]*)+`],
    ['font-size', 'font buttons glued to a paragraph', R`(?:(?:decrease|increase|enlarge) (?:font|text)(?: size)?\s*)+`],
    [
      'share',
      'share buttons glued to a paragraph',
      R`(?:(?:e-?mail|print|save|share|tweet) (?:this )?(?:article|story|page|on facebook|on twitter)[\s|•·]*)+`,
    ],
    [
      'video-link',
      'link to a video glued to a paragraph',
      R`(?:video|audio|photos?|interactive)\s+(?:watch|see|listen|hear|view)\b[^.!?»]{1,100}»`,
    ],
    ['back-to-top', 'link to the top', '(?:back to top|return to top)'],
    ['click-to-tweet', 'tweet button glued to a paragraph', '(?:click to tweet|tweet this)'],
    ['advertisement', 'advertisement label glued to a paragraph', '(?:advertisement|story continues below)'],
  ] as const
).map(([name, reason, source]) => ({
  rule: `page/trim-chrome#${name}`,
  reason,
  pattern: new RegExp(`(?<=[.!?"”’)\\]]\\s{0,3})${source}\\s*$`, 'iu'),
  longest: Number.POSITIVE_INFINITY,
  label: false,
  rare: false,
}));

const STORIES = '(?:stories|articles|reports|headlines|news|posts|content|topics|links|coverage|reading|videos|now)';
const END_HEADING = new RegExp(
  `^(?:${[
    `(?:related|recommended|trending|popular|latest|top|sponsored|featured|other|similar)(?: ${STORIES})*(?: (?:for you|today|this week))?`,
    `more(?: (?:from|on|in|like) .{1,40}| ${STORIES}.{0,30})`,
    '(?:most|top) (?:read|popular|viewed|shared|commented|stories).{0,30}',
    '(?:what to )?read (?:more|next|also).{0,30}',
    'you (?:may|might) (?:also )?(?:like|be interested).{0,30}',
    R`\d* ?(?:reader )?(?:comments?|responses?|replies)(?: \(\d+\))?`,
    'leave a (?:reply|comment).{0,30}',
    'share (?:this|on).{0,30}',
    'about the (?:author|writer)s?.{0,30}',
    'follow us.{0,30}',
    '(?:newsletters?|subscribe|sign up).{0,30}',
    "(?:editor['’]?s['’]? )picks?",
    '(?:from )?around the web',
    'tags|topics|see also|also on .{1,30}|references|further reading|sources?',
    'join the (?:conversation|discussion)',
    R`other (?:recent |related |latest |top )?(?:\S+ ){0,4}(?:stories|articles|reports|headlines)`,
    `(?:relevant|useful|external|sponsored|promoted) ${STORIES}`,
    `(?:earlier|previous|recent) ${STORIES}`,
    'on (?:this|the) (?:topic|subject|theme)|on topic',
    '(?:also )?elsewhere on (?:the|this|our) (?:site|web ?site).{0,20}|(?:also|more) in .{1,30}',
    '(?:how to )?cite this .{1,30}|how to cite.{0,30}',
    'end of (?:the )?(?:record|article|story|text|report|document|file|page|transmission)',
    '(?:reader )?comments? (?:post|add|leave|write) (?:a|your) comment',
  ].join('|')})\\s*:?$`,
  'iu',
);

/** True for a heading after which nothing belongs to the article any more. */
export function isEndHeading(text: string): boolean {
  return text.length < 80 && END_HEADING.test(text);
}
