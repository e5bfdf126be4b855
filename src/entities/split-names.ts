import { HYPHEN_ENDINGS, INNER_WORDS } from '../lang/en/name-words.js';
import type { Words } from './adjust-names.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import { GPE_NAMES, GROUP_NAMES } from './known-names.js';
import type { Name } from './tag-names.js';
import { hasBodyHead, isTitleWord, RAPPORTEURS } from './title-words.js';

const CAPITAL = /^\p{Lu}/u;

/** "ROYCE: Dr Sood", "Lund and Moe", "Oslo-based Halden NV", "Oslo brokerage Moe & Sons": each its own name. */
export function splitName(name: Name, words: Words): Name[] {
  for (let i = name.first; i < name.end; i++) {
    const word = words.word(i);
    const inside = i > name.first && i < name.end - 1;
    const person = name.coarse === 'PER';
    // "Lund & Moe" is a firm.
    if (person && word === '&' && inside && name.end - name.first === 3) return [{ ...name, coarse: 'ORG' }];
    const stops = /^[:;•|/]$/.test(word) || (person && inside && /^(?:and|&|,|v|b|c|lbw)$/.test(word));
    if (stops) return [{ ...name, end: i }, ...splitName({ ...name, first: i + 1 }, words)];
    if (!inside) continue;
    const pair = /^(?:and|&)$/.test(word) ? typesOfPair(name, i, words) : /^['’]s$/.test(word) ? typesOfOwned(name, i, words) : undefined;
    if (pair) return [{ ...name, end: i, coarse: pair[0] }, ...splitName({ ...name, first: i + 1, coarse: pair[1] }, words)];
    // "General Director of Halden": what the director is of.
    if (name.coarse === 'ORG' && word === 'of' && RAPPORTEURS.test(words.word(i - 1).toLowerCase()) && !hasBodyHead(name.first, i, words))
      return [{ ...name, end: i }, ...splitName({ ...name, first: i + 1 }, words)];
    if (HYPHEN_ENDINGS.has(word) && words.word(i - 1) === '-')
      return [{ ...name, end: i - 1, coarse: 'LOC' }, ...splitName({ ...name, first: i + 1 }, words)];
    const foreign = /^\p{Ll}{4,}$/u.test(word) && !INNER_WORDS.has(word) && words.word(i - 1) !== '-';
    if (foreign && name.coarse === 'ORG' && GPE_NAMES.has(words.slice(name.first, i)))
      return [{ ...name, end: i, coarse: 'LOC' }, ...splitName({ ...name, first: i + 1 }, words)];
  }
  return [name];
}

type Coarse = Name['coarse'];

/** "Gen Lund and Mr Moe", "Norway and Sweden", "Cree and Ojibwa" under one label: two names, and what they are. */
function typesOfPair({ first, end, coarse }: Name, at: number, words: Words): [Coarse, Coarse] | undefined {
  const [left, right] = [words.slice(first, at), words.slice(at + 1, end)];
  if (GROUP_NAMES.has(left)) return ['MISC', coarse === 'ORG' ? 'MISC' : coarse];
  if (hasBodyHead(first, end, words, at)) return undefined;
  if (GPE_NAMES.has(left) && coarse === 'LOC') return ['LOC', 'LOC'];
  if (coarse !== 'ORG' || end - first > 5) return undefined;
  const person = (from: number) => isTitleWord(words.word(from)) || FIRST_NAME_GENDERS.has(words.word(from).toLowerCase());
  return (person(first) || person(at + 1)) && CAPITAL.test(right) ? ['PER', 'PER'] : undefined;
}

/** "the Halden Group's Ada", "China's Xinjiang": owner and owned are two names; "St Paul's School" is one. */
function typesOfOwned({ first, end, coarse }: Name, at: number, words: Words): [Coarse, Coarse] | undefined {
  const owner = words.slice(first, at);
  if (coarse === 'MISC' || /^(?:St|Saint)\b/.test(owner)) return undefined;
  if (GPE_NAMES.has(owner)) return ['LOC', coarse];
  if (at - first < 2) return undefined;
  return [coarse, hasBodyHead(at + 1, end, words) || coarse === 'LOC' ? coarse : 'ORG'];
}
