import type { Finding, LintRule } from './finding.js';

const NUMBER = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a|an|many|couple of|half an?)`;
const UNIT = '(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|season|year|decade|centur(?:y|ie))s?';
/** What nearly always is a time expression. */
const LIKELY = new RegExp(
  [
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
    'january|february|april|june|july|august|september|october|november|december',
    String.raw`(?:march|may) \d{1,2}\b|\d{1,2} (?:march|may)|in (?:march|may)`,
    String.raw`(?:1[89]|20)\d\d(?:s|[-–]\d\d)?`,
    'yesterday|today|tomorrow|tonight|midnight|noon',
    'recently|currently|nowadays|at present|daily|weekly|monthly|annually|yearly',
    `(?:last|next|this|past|coming|every|each) (?:${UNIT}|night|morning|afternoon|evening|spring|summer|autumn|winter)`,
    '(?:this|last) (?:time|season)',
    `${NUMBER}[ -](?:${UNIT})(?! old|-old)(?: ago| earlier)?`,
    String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)\b`,
    "christmas|easter|ramadan|eid|diwali|thanksgiving|new year['’]s (?:day|eve)",
  ]
    .map((part) => String.raw`(?<![\p{L}\p{N}$£€.,-])(?:${part})(?![\p{L}\p{N}])`)
    .join('|'),
  'giu',
);

/** Years, months, weekdays, durations and the like that no date mark covers. */
export const unmarkedDates: LintRule = ({ text, dated, named }) => {
  const findings: Finding[] = [];
  for (const found of text.matchAll(LIKELY)) {
    const [start, words] = [found.index, found[0]];
    if (/^(?:this|last) (?:time|season|second)$|^(?:a|an|one) second$/i.test(words)) continue;
    let free = true;
    for (let i = start; i < start + words.length && free; i++) free = dated[i] === 0 && named[i] === 0;
    if (!free || /^[ -]old/.test(text.slice(start + words.length)) || /aged $/.test(text.slice(0, start))) continue;
    if (
      /^[$£€]|^\d{4}$/.test(words) &&
      /^ (?:people|troops|votes|tons|tonnes|km|metres|meters|points|homes|jobs|workers)/.test(text.slice(start + words.length))
    )
      continue;
    findings.push({ start, words, message: `a time expression left unmarked: "${words}"` });
  }
  return findings;
};

/** Date spans with a preposition or a possessive at their edge. */
export const dateEdges: LintRule = ({ text, article }) =>
  article.body.dates.flatMap(({ start, end }): Finding[] => {
    const words = text.slice(start, end);
    const bad = /^(?:on|in|at(?! least)|since|until|by|from|during|for|over|about) /i.test(words) || /['’]s$|,$/.test(words);
    return bad ? [{ start, words, message: `the edge of a date holds too much: "${words}"` }] : [];
  });
