/** Parts of bylines that are not people. */
const NOT_A_NAME =
  /^(?:by|staff|staff (?:writer|reporter)s?|editor(?:s|ial)?(?: team| board| staff)?|reporters?|correspondents?|agenc(?:y|ies)|news (?:desk|agency|service)|newsroom|wire reports?|admin|administrator|guest|contributors?|press association|associated press|reuters|afp|ap|ani|pti|bloomberg|web desk|online desk|digital desk|.{0,40}\b(?:staff|desk|bureau|newsroom|team|agency|agencies|correspondent|editor|reporter|writer|columnist|producer|com|news)\.?)$/iu;
const MAX_NAME = 60;

/**
 * Splits a byline into the people it names: "By Ada Lund and Per Moe, Science Editor" -> ["Ada Lund", "Per Moe"].
 * Agencies and job titles are left out, unless nothing else is there: then `undefined` people means an empty list.
 */
export function splitAuthors(text: string): string[] {
  const cleaned = text
    .replace(/\S+@\S+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:written|words|reported|story|posted|published|analysis|opinion|report|text)\s+)?by:?\s+/iu, '')
    .replace(/^(?:author|reporter|writer)s?:\s*/iu, '');
  const parts = cleaned.split(/\s*(?:,|;|&|\||•|·|\/|\band\b|\bwith\b)\s*/u);
  const names: string[] = [];
  for (const part of parts) {
    const name = part
      .replace(/^by\s+/iu, '')
      .replace(/\s+(?:for|in|at|of|updated|published|posted|on)\s.*$/u, '')
      .replace(/[.\s–—-]+$/u, (end) => (end.startsWith('.') ? '.' : ''));
    if (isPersonName(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** True for one to five words that could be a person's name: no digits, no desk or agency words. */
export function isPersonName(name: string): boolean {
  if (name.length < 3 || name.length > MAX_NAME || /[\d@<>{}_:]/.test(name)) return false;
  if (NOT_A_NAME.test(name)) return false;
  const words = name.split(' ');
  return words.length <= 5 && /^\p{L}/u.test(name) && (words.length > 1 || name.length > 3);
}

/** A line of visible text that is a byline: "By Ada Lund", "By ADA LUND, Staff Writer". */
export const BYLINE_LINE =
  /^(?:by|written by|words by|reported by|story by)[: ]\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:and |& )?[\p{L}\p{M}.'’-]+){0,14})$/iu;
