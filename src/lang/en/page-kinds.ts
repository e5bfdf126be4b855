/** Words by which pages that are no articles give themselves away. Titles are matched from their start, phrases anywhere in a short block. */

export const ERROR_TITLE =
  /^(?:(?:http )?(?:error )?(?:4(?:00|01|03|04|10|29)|50[0-4])\b|(?:error|oops|sorry|whoops)\b.{0,12}(?:page|404|$)|(?:page|file|article|story|document|url)? ?not found\b|this (?:page|story|article|content|video) (?:is|has|was|does|cannot|could|can)(?: no longer|n['’]t| not| been (?:removed|deleted))|(?:page|story|article|content) (?:removed|deleted|expired)|page (?:unavailable|missing|cannot be found|does not exist|doesn['’]t exist)|access (?:denied|to this page)|forbidden\b|bad request|service unavailable|internal server error|attention required|just a moment|are you (?:a )?(?:human|robot)|robot check|security check|site (?:is )?(?:down|under maintenance)|temporarily unavailable|under construction)/i;
export const ERROR_TEXT =
  /(?:page|article|story|file|url|link|document|content)\b.{0,40}\b(?:(?:could|can|was|is|does|has|may)(?: ?n['’]?t| not)|cannot|no longer)\b.{0,30}\b(?:found|exists?|available|be found|been (?:moved|removed|deleted))|we (?:can['’]t|cannot|could(?:n['’]t| not)) (?:seem to )?find (?:the|that|this|what)|(?:you (?:may )?have|may have) (?:followed|typed|mistyped)|(?:page|article|story|content)\b.{0,40}\b(?:has been|was) (?:moved|removed|deleted|archived|renamed)\b|checking your browser|verify (?:that )?you are (?:a )?human|unusual traffic|ray id|do(?:n['’]t| not) have permission to access/i;

export const LOGIN_TITLE =
  /^(?:(?:please )?(?:log ?-?in|sign ?-?in|log ?-?on|sign ?-?up)\b|register(?:\b.{0,12}$)|create (?:an |your )?(?:free )?account|forgot(?:ten)?(?: your)? password|reset (?:your )?password|my account|member(?:s|ship)? (?:log ?in|area|sign ?in))/i;
export const LOGIN_TEXT =
  /^(?:forgot(?:ten)?(?: your)? password\??|remember me|keep me (?:logged|signed) in|(?:sign|log) in (?:with|using) (?:google|facebook|apple|twitter|e-?mail).{0,30}|(?:don['’]t|do not) have an account\?.{0,40}|new here\?.{0,40}|already (?:have an account|registered|a member)\?.{0,40}|create (?:an |your )?account.{0,20}|(?:e-?mail(?: address)?|user ?name|password):?)$/i;

export const SEARCH_TITLE =
  /^(?:search\b(?:\s*(?:results?|:|for|-|\||$))|results? for\b|you searched\b|your search\b|showing results\b|\d[\d,.]* results?\b)|\bsearch results\b/i;
export const SEARCH_TEXT =
  /^(?:(?:about |showing )?(?:[\d,.]+ ?(?:-|–|to) ?[\d,.]+ of )?(?:about )?[\d,.]+ (?:search )?results?\b.{0,60}|(?:sort(?:ed)? by|filter by|refine (?:your )?(?:search|results)|order by):?\b.{0,40}|(?:your )?search (?:results )?for\b.{0,80}|no results? (?:were )?found.{0,60}|did you mean:?.{0,60}|results? for\b.{0,80})$/i;

/** What stands where the story was cut. A bare "Already a subscriber?" stands on every page of many sites. */
export const PAYWALL_TEXT =
  /(?:subscribe|subscription|register|sign ?(?:up|in)|log ?in|become a (?:member|subscriber))\b.{0,50}\bto (?:continue|keep|finish|read|unlock|access|view)\b|\bto (?:continue|keep) reading\b|\bto read the (?:full|rest|whole)\b|(?:this|full|rest of the|exclusive|premium)\b.{0,12}\b(?:article|story|content|report|post)\b.{0,30}\b(?:available (?:only )?(?:to|for)|for|reserved for|exclusive to|limited to|only for) (?:our )?(?:paid |paying |registered |premium |digital )?(?:subscribers?|members)|(?:you have|you['’]ve) (?:reached|read|used|hit)\b.{0,40}\b(?:free (?:articles?|stories)|limit|last)|unlock (?:this|the full)\b/i;

export const CONSENT_TEXT =
  /\b(?:we|our partners|this (?:site|website))\b.{0,80}\b(?:use|store|process|access|value)s?\b.{0,60}\b(?:cookies?|privacy|personal (?:data|information)|device)|(?:accept|reject|manage|allow) (?:all|cookies|additional|necessary|preferences|options|choices)|legitimate interest|(?:your|data) privacy (?:choices|preferences|settings)|before you continue to|consent to (?:the|our)|cookie (?:policy|settings|preferences)|personali[sz]ed (?:ads|content)\b/i;
export const CONSENT_TITLE =
  /^(?:(?:your |data |we value your )?privacy|cookies?\b|(?:cookie|privacy) (?:consent|settings|choices|notice|wall)|consent\b|before you continue|(?:we )?value your privacy)/i;

export const SHELL_TEXT =
  /(?:enable|turn on|requires?|without|need) (?:java ?script|cookies)|java ?script (?:is )?(?:disabled|required|not enabled)|(?:browser|app)\b.{0,30}\b(?:not supported|unsupported|out of date)|your browser does not (?:support|do) frames|^loading\b.{0,12}$|please (?:wait|stand by)\b.{0,20}$|redirecting\b.{0,40}$/i;

/** Titles of fronts, sections and archives. */
export const LIST_TITLE =
  /^(?:home(?: ?page)?$|(?:latest|breaking|top|all|more|recent|today['’]s|local|world|national|international|business|sports?|politics|entertainment|technology|science|health)\s+(?:news|stories|headlines|articles|posts|videos|coverage)(?=$|,|\s[|–—-])|news (?:archives?|index|and features)(?=$|\s)|archives?\b|(?:tag|category|topic|author|section|archives?)\s*(?:archives?)?:|(?:articles|stories|posts|news) (?:by|about|tagged|from|in)\b|page \d+ of \d+)|(?:\b(?:archives?|breaking news, latest news and videos|latest news)$)/i;
/** Lines of lists: "Read more", "Load more", pagination. */
export const LIST_TEXT =
  /^(?:(?:load|show|see|view) (?:more|all)(?: (?:stories|news|articles|posts|results))?\.*|(?:older|newer|next|previous) (?:posts?|stories|entries|articles|page)(?: ?[»›→«‹←])?|page \d+ of \d+|(?:read|continue reading|full|more)(?: (?:the )?(?:full )?(?:more|story|article|post))?(?: ?[»›→…]|\.\.\.)?|\d+ (?:comments?|shares?|(?:min(?:ute)?s?|hours?|hrs?|days?) ago)|[«‹]? ?\d(?: \d){2,}.{0,20})$/i;

/** Titles of pages where newsletters and the like are ordered. */
export const SIGN_UP_TITLE =
  /^(?:(?:our |all |e-?mail |free )?newsletters?\b|(?:manage|choose) your (?:newsletters?|e-?mails?|subscriptions?|alerts?)|subscribe\b|subscriptions?\b|(?:e-?mail |news )?alerts?$|sign up (?:for|to) our\b)/i;

/** Words of a site to its readers. */
export const READER_WORDS = /\b(?:you|your|yours|we|our|us)\b/i;
/** Words by which a story says who said what: in the past, or with its source. */
export const REPORTING =
  /\b(?:said|says|told|added|announced|according to|reported|warned|denied|replied|argued|confirmed|claimed|insisted|explained|predicted|admitted|promised)\b/i;
/** Words about consent, tracking and personal data. */
export const CONSENT_WORDS =
  /\b(?:consent|tracking|cookies?|personal data|legitimate interests?|ad(?:vertising)? partners?|your data|privacy|unique identifiers|opt out|without (?:ads|advertising))\b/i;
