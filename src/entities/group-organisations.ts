import type { NameMention } from './group-mentions.js';
import { inTitleCase } from './known-names.js';

/** Longer names have no short forms that are looked for. */
const MOST = 14;
/** Words too general to stand for one organisation by themselves. */
const GENERAL = new Set(
  'national international university bank ministry department institute college state central federal royal united world american british african european general new north south east west northern southern eastern western first party council committee group company union club city court office air school house'.split(
    ' ',
  ),
);

/**
 * The key of the organisation behind each name mention, in text order. A short form ("Halden", "Comets", "WHO") goes to the
 * longer name that begins or ends with it, was introduced with it in brackets, or has its letters as initials.
 */
export function keyOrganisations(mentions: readonly NameMention[]): string[] {
  const full = mentions.map((m) => plainName(m.text));
  const longer = new Map<string, string>();
  const introduce = (short: string, long: string) => {
    if (short !== long && !longer.has(short)) longer.set(short, long);
  };
  mentions.forEach((mention, k) => {
    const name = full[k] as string;
    const acronym = mention.acronym;
    if (acronym !== undefined) {
      if (acronym.length >= name.length) introduce(name, plainName(acronym));
      else introduce(acronym, name);
    }
  });
  for (const name of full) {
    const words = name.split(' ');
    if (words.length < 2 || words.length > MOST) continue;
    for (let n = 1; n < words.length; n++) {
      const [head, tail] = [words.slice(0, n).join(' '), words.slice(n).join(' ')];
      if (isTelling(head) && /^[\p{Lu}\d&]/u.test(words[n] as string)) introduce(head, name);
      // "the House" for the House of Representatives: the part before "of" names it when both stand on the page.
      else if (words[n] === 'of' && n === 1) introduce(head, name);
      if (isTelling(tail) && /^\p{Lu}/u.test(tail)) introduce(tail, name);
    }
    const initials = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]);
    if (initials.length > 1) introduce(initials.join(''), name);
  }
  return full.map((name) => follow(name, longer));
}

/** From short to long, at most a few steps: chains never run in a circle for long. */
function follow(name: string, longer: ReadonlyMap<string, string>): string {
  let at = name;
  for (let step = 0; step < 4; step++) {
    const next = longer.get(at);
    if (next === undefined || next.length <= at.length) return at;
    at = next;
  }
  return at;
}

function isTelling(part: string): boolean {
  return part.length > 2 && !GENERAL.has(part.toLowerCase());
}

/** Without the article and a final dot, in one case: "THE HALDEN GAZETTE" -> "Halden Gazette"; acronyms stay. */
export function plainName(text: string): string {
  const name = text.replace(/\s+/g, ' ').replace(/^the /i, '').replace(/[’‘]/g, "'");
  return name === name.toUpperCase() && name.length > 5 && name.includes(' ') ? inTitleCase(name) : name;
}
