/**
 * Words by which a site speaks for itself to the reader, in two sets: those that address the reader, and what such calls are
 * about. One of them happens in any story; a short block with two of different kinds, an address among them, is a call.
 */
const ADDRESS: readonly RegExp[] = [
  /\b(?:our|us) (?:free|daily|weekly|own|new|news ?room|news team|newsletters?|app|apps|website|site|journalism|reporting|podcasts?|channel|page|content|community|forums?|readers?|archive|twitter|facebook|whatsapp|coverage|latest|special|print|digital|subscription|homepage)\b|\b(?:check|visit|follow|contact|email|emailing|tell|support|reach|find|like|send) (?:out )?(?:us|our)\b|\bjoin (?:us|our)\b/i,
  /\bclick here\b|\bhere for more\b|\bfor more (?:stories|news|information|details|updates|articles|on this)\b|\bcheck out more\b|\bread more\b|\bfind out more\b|\btap here\b|\bdownload (?:our|the)\b.{0,30}\bapp\b/i,
  /\bif you (?:enjoyed|liked|found|value|would like|want) (?:this|to|our|more)\b|\benjoy(?:ed|ing)? this (?:article|story|post)\b|\blike what you(?:’|')?(?:re|ve)? (?:read|see)|\bif you can,? (?:please )?(?:support|give|donate|help|consider)\b|\bgot a (?:story|tip|news tip|question|video)\b|\bhave a (?:tip|story|question)\b|\bdo you have (?:a story|information|a tip|any)\b|\bget in touch\b|\bwe(?:’|')d (?:like|love) to hear\b/i,
  /(?:^|[.!?:]\s+)(?:please )?(?:sign up|subscribe|register|join|stay|get|start|bookmark|invest in|become|download|support|never miss|keep up)\b/i,
];
/** A question to the reader, before what to do. */
const QUESTION = /^(?:have you|are you|were you|did you|do you)\b[^.?]{3,200}\?/i;
/** Where the answer is to go. */
const REPLY = /\S@\S+\.\S|\b(?:call|phone|text|whatsapp) (?:us\b|\+?0\d)/i;
const TOPIC: readonly RegExp[] = [
  /\b(?:sign(?:ing)?[- ]up|subscri(?:be|bing)|register|join (?:us|our|the conversation|now|today|for free)|become a (?:member|subscriber|supporter)|bookmark|donate|monthly (?:gift|donation|contribution)|make a (?:gift|donation|contribution)|unlock|proposition for you)\b/i,
  /\b(?:newsletters?|e-?mail alerts?|(?:in|to) your inbox|delivered (?:to|straight|direct|daily|every|through)|daily (?:briefing|digest|email)|push notifications?|membership|subscription|letterbox|forums?|free trial)\b/i,
  /\b(?:latest|breaking|top|exclusive) (?:\w+ ){0,3}(?:news|stories|headlines|scoops|updates|insights)\b|\bstay (?:informed|up to date|updated|tuned|ahead)\b|\bnever miss\b|\bkeep up with\b|\b(?:in-depth|credible|quality|independent) (?:reporting|journalism)\b/i,
  /(?:[$£€₦R]|\b(?:US|AU|N|C|A|NZ)\$)\s?\d+(?:[.,]\d\d)? (?:a|per) (?:week|month|year)\b|\b(?:issues|weeks|months) for (?:just |only )?[$£€]\d|\bfor (?:just|only) \S{0,3}[$£€]\d/i,
  /\b(?:this|these) (?:article|story|stories)\b|\bour news\b|\b(?:news|home) ?page\b/i,
];

/** A call speaks of the site or to the reader; one quick look spares most blocks the rest. */
const READER = /\b(?:ou?r|us|your?|here|newsletters?|subscri\w+|sign|join|stay|get|app|we)\b/i;
/** Kinds needed for a verdict, one of them an address. */
const ENOUGH = 2;
/** A longer block is an article's paragraph, whatever it says. */
const LONGEST = 480;
const QUOTE = /["“”«»]/;

/** True when a block is the site's own call to its readers. */
export function isSolicitation(text: string): boolean {
  if (text.length > LONGEST || QUOTE.test(text)) return false;
  if (!READER.test(text)) return false;
  if (QUESTION.test(text) && REPLY.test(text)) return true;
  const addresses = ADDRESS.filter((kind) => kind.test(text)).length;
  return addresses > 0 && addresses + TOPIC.filter((kind) => kind.test(text)).length >= ENOUGH;
}
