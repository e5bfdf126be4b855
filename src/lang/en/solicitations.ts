/**
 * Words by which a site speaks for itself to the reader: subscribe, sign up, get in touch. One of them happens in any
 * story; a short block with two of different kinds is the site's own call. Each kind is counted once.
 */
const KINDS: readonly RegExp[] = [
  /\b(?:sign(?:ing)?[- ]up|subscri(?:be|bing)|register|join (?:us|our|the conversation|now|today|for free)|become a (?:member|subscriber|supporter)|bookmark|donate|unlock|proposition for you)\b/i,
  /\b(?:newsletters?|e-?mail alerts?|(?:in|to) your inbox|delivered (?:to|straight|direct|daily|every|through)|daily (?:briefing|digest|email)|push notifications?|membership|subscription|subscribers?|letterbox|forums?|paywalls?|free trial)\b/i,
  /\b(?:our|us) (?:free|daily|weekly|own|new|news ?room|news team|newsletters?|app|apps|website|site|journalism|reporting|podcasts?|channel|page|content|community|forums?|readers?|archive|twitter|facebook|whatsapp|coverage|latest|special|print|digital|subscription|homepage)\b|\b(?:check|visit|follow|contact|email|emailing|tell|support|reach|find|like|send) (?:out )?(?:us|our)\b/i,
  /\bclick here\b|\bhere for more\b|\bfor more (?:stories|news|information|details|updates|articles|on this)\b|\bcheck out more\b|\bread more\b|\bfind out more\b|\btap here\b|\bdownload (?:our|the)\b.{0,30}\bapp\b/i,
  /\b(?:latest|breaking|top|exclusive) (?:breaking )?(?:news|stories|headlines|scoops|updates|insights)\b|\bstay (?:informed|up to date|updated|tuned|ahead)\b|\bnever miss\b|\bkeep up with\b/i,
  /(?:[$£€₦R]|\b(?:US|AU|N|C|A|NZ)\$)\s?\d+(?:[.,]\d\d)? (?:a|per) (?:week|month|year)\b|\b(?:issues|weeks|months) for (?:just |only )?[$£€]\d|\bfor (?:just|only) \S{0,3}[$£€]\d/i,
  /\bif you (?:enjoyed|liked|found|value|would like|want) (?:this|to|our|more)\b|\benjoy(?:ed|ing)? this (?:article|story|post)\b|\blike what you(?:’|')?(?:re|ve)? (?:read|see)|\bgot a (?:story|tip|news tip|question|video)\b|\bhave a (?:tip|story|question)\b|\bdo you have (?:a story|information|a tip|any)\b|\bget in touch\b|\bwe(?:’|')d (?:like|love) to hear\b/i,
];

/** Kinds needed for a verdict. */
const ENOUGH = 2;
/** A longer block is an article's paragraph, whatever it says. */
const LONGEST = 480;
const QUOTE = /^["“‘«]/;

/** True when a block is the site's own call to its readers. */
export function isSolicitation(text: string): boolean {
  if (text.length > LONGEST || QUOTE.test(text)) return false;
  let kinds = 0;
  for (const kind of KINDS) if (kind.test(text) && ++kinds >= ENOUGH) return true;
  return false;
}
