import {
  BODY_HEADS,
  CAPITAL_TITLES,
  FIRM_SUFFIXES,
  FOREIGN_HEADS,
  HYPHEN_ENDINGS,
  INNER_WORDS,
  NO_NAMES,
  PARTICLES,
  PLACE_HEADS,
  PORTFOLIO_WORDS,
  ROLE_MODIFIERS,
  VESSELS,
} from '../lang/en/name-words.js';
import { HONORIFICS, ROLE_NOUNS } from '../lang/en/titles.js';
import type { Words } from './adjust-names.js';
import { FIRST_NAME_GENDERS } from './first-names.js';
import { GPE_NAMES, GROUP_NAMES } from './known-names.js';
import type { Name } from './tag-names.js';

/** Trades that are far more often last names before another name, and roles that are last names when alone. */
const TRADE_SURNAMES = new Set(
  'baker barber carpenter miner keeper forward builder guard driver painter singer pilot dean trader farmer author page cook'.split(' '),
);
const ROLE_SURNAMES = new Set([
  ...TRADE_SURNAMES,
  ...'judge king prince pope bishop cardinal marshal earl duke major coach rector abbott'.split(' '),
]);
const EDGE = /^(?:'s|’s|'|’|[^\p{L}\p{N}]+|[Tt]he|[Aa]n?)$/u;
const END_EDGE = /^(?:'s|’s|'|’|[,;:"“”()[\]-]+)$/u;
const CAPITAL = /^\p{Lu}/u;
/** Longest tail, in tokens, that is added to a public body. */
const MAX_TAIL = 12;

/** Repairs the tagger's spans: names run together, titles inside, particles and hyphened parts outside, tails of public bodies. */
export function mendSpans(names: readonly Name[], words: Words): Name[] {
  const mended: Name[] = [];
  const parts = names.flatMap((name) => splitName(name, words));
  for (const part of parts) {
    const floor = mended[mended.length - 1]?.end ?? 0;
    // Swallowed by the tail of the name before.
    if (part.first < floor) continue;
    const name = trimName(part, words);
    if (name.first >= name.end || isNoName(name, words)) continue;
    mended.push(widen(name, words, floorUnder(name, mended, words)));
  }
  return mended;
}

/**
 * Where `name` may reach back to: the end of the name before. Before a person, a word or two that the tagger took for a place
 * ("Geertruida", "Van") are given up when nothing but particles parts them.
 */
function floorUnder(name: Name, mended: Name[], words: Words): number {
  let last = mended[mended.length - 1];
  if (name.coarse !== 'PER') return last?.end ?? 0;
  const { first } = withParticles(name, words, Math.max(0, name.first - 8));
  while (
    last &&
    last.end > first &&
    last.first >= first &&
    last.end - last.first <= 2 &&
    last.coarse !== 'ORG' &&
    !GPE_NAMES.has(words.slice(last.first, last.end))
  ) {
    mended.pop();
    last = mended[mended.length - 1];
  }
  return last?.end ?? 0;
}

/** "ROYCE: Dr Sood", "Lund and Moe", "Oslo-based Halden NV", "Oslo brokerage Moe & Sons": each its own name. */
function splitName(name: Name, words: Words): Name[] {
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

function trimName(name: Name, words: Words): Name {
  let { first, end } = name;
  while (first < end && EDGE.test(words.word(first))) first += 1;
  while (end > first && END_EDGE.test(words.word(end - 1))) end -= 1;
  // "Moss 2 Halden 1": the score before a club.
  if (name.coarse === 'ORG' && end - first > 1 && /^\d{1,2}$/.test(words.word(first)) && words.word(first - 1) !== '') {
    if (CAPITAL.test(words.word(first - 1)) || !words.together(first - 1, first)) first += 1;
  }
  while (end - first > 1 && CAPITAL_TITLES.has(words.word(first))) first += 1;
  if (name.coarse === 'ORG' || name.coarse === 'LOC') end = withoutRole(first, end, words);
  const titled = titledPerson(first, end, name, words);
  if (titled !== undefined) return { ...name, first: titled, end, coarse: 'PER' };
  return { ...name, first, end };
}

/** "UN" of "UN Special Rapporteur": a role at the end, with its modifiers, is no part of a body; a role alone is no name. */
function withoutRole(first: number, end: number, words: Words): number {
  const role = words.word(end - 1).toLowerCase();
  if (!ROLE_NOUNS.has(role) || !RAPPORTEURS.test(role)) return end;
  let stop = end - 1;
  while (stop > first && ROLE_MODIFIERS.has(words.word(stop - 1))) stop -= 1;
  return stop;
}
const RAPPORTEURS =
  /^(?:director|envoy|rapporteur|expert|representative|secretary|commissioner|minister|president|ambassador|chairman|chairwoman|spokesman|spokeswoman|coordinator|governor|spokesperson|coach)$/;

/** Where the person's own name begins after "U.S. District Judge" or "Detective Sergeant"; `undefined` when no title opens the name. */
function titledPerson(first: number, end: number, { coarse }: Name, words: Words): number | undefined {
  const person = coarse === 'PER';
  if (!person && !(coarse === 'ORG' && end - first <= 5 && isTitleWord(words.word(first)) && !hasBodyHead(first, end, words)))
    return undefined;
  // "the ferry Lady Orla": a ship, not a lady.
  if (VESSELS.has(words.word(first - 1)) || (words.word(first) === 'Lady' && words.word(first - 1) === 'the')) return undefined;
  let at = first;
  for (let i = first; i < end; i++) {
    if (!isTitleWord(words.word(i))) continue;
    // "Stephen King": a title word at the end is a last name, unless nothing else is left.
    if (i < end - 1 || i === first) at = i + 1;
  }
  // "Secretary for Education" + "Choi Yuk-lin": the portfolio went into the name.
  if (
    person &&
    at === first &&
    end - first > 1 &&
    PORTFOLIO_WORDS.has(words.word(first)) &&
    /^(?:for|of|and|,|&)$/.test(words.word(first - 1))
  )
    return first + 1;
  if (at === first) return undefined;
  if (at === end) return person && isLoneRole(words.word(end - 1)) ? at : undefined;
  return end - at === 1 && isLoneRole(words.word(at)) ? end : at;
}

function hasBodyHead(first: number, end: number, words: Words, except = -1): boolean {
  for (let i = first; i < end; i++)
    if (i !== except && (BODY_HEADS.has(words.word(i)) || /^(?:of|for|and|&)$/.test(words.word(i)))) return true;
  return false;
}

function isLoneRole(word: string): boolean {
  return /^\p{Lu}?\p{Ll}+\.?$/u.test(word) && ROLE_NOUNS.has(word.toLowerCase()) && !ROLE_SURNAMES.has(word.toLowerCase());
}

/** Words that end a title; "MS" and "DR" in capitals are initials. */
export function isTitleWord(word: string): boolean {
  if (/^\p{Lu}{2}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  return (
    ((HONORIFICS.has(lower) || ROLE_NOUNS.has(lower)) && !TRADE_SURNAMES.has(lower)) ||
    /^(?:prime|foreign|vice|deputy|former|first|special|acting|interim)$/.test(lower)
  );
}

function isNoName({ first, end, coarse }: Name, words: Words): boolean {
  const text = words.slice(first, end);
  if (!/\p{L}/u.test(text)) return true;
  return NO_NAMES.has(text) || (/^\p{Ll}/u.test(text) && coarse !== 'MISC' && !/^(?:al|el|de|van|von|bin|d)\b/.test(text));
}

function widen(name: Name, words: Words, floor: number): Name {
  const wider = wholePhrase(name, words, floor) ?? firmBody(name, words) ?? foreignBody(name, words, floor);
  if (wider) return wider;
  if (name.coarse === 'PER') return { ...name, ...withParticles(name, words, floor) };
  if (name.coarse === 'ORG') return { ...name, first: withThe(name, words, floor), end: withPlural(withTail(name, words), words, name) };
  if (name.coarse === 'LOC') return withBody(name, words, floor) ?? { ...name, ...withRealm(name, words, floor) };
  return name;
}

/** "South" + "Korean", "Sri" + "Lanka": one word more makes a listed name. */
function wholePhrase(name: Name, words: Words, floor: number): Name | undefined {
  const { first, end } = name;
  if (name.coarse === 'PER' || end - first > 2) return undefined;
  for (const [from, to] of [
    [first, end + 1],
    [first - 1, end],
  ] as const) {
    if (from < floor || !words.together(from, to - 1) || !CAPITAL.test(words.word(from)) || !CAPITAL.test(words.word(to - 1))) continue;
    const phrase = words.slice(from, to);
    if (GROUP_NAMES.has(phrase)) return { ...name, first: from, end: to, coarse: 'MISC' };
    if (name.coarse === 'LOC' && GPE_NAMES.has(phrase)) return { ...name, first: from, end: to };
  }
  return undefined;
}

/** "Schroder Moe" + "& Co", "Halden" + "Inc": a firm to its end. */
function firmBody(name: Name, words: Words): Name | undefined {
  const { first, end } = name;
  if (!words.together(end, first)) return undefined;
  if (FIRM_SUFFIXES.has(words.word(end))) return { ...name, end: end + 1, coarse: 'ORG' };
  const partners =
    words.word(end) === '&' &&
    words.together(end + 1, first) &&
    /^(?:Co\.?|Sons|Bros|Brothers|Partners|Associates)$/.test(words.word(end + 1));
  return partners ? { ...name, end: end + 2, coarse: 'ORG' } : undefined;
}

/** "Unidos do" + "Igarapé", "Folha" + "do Porto": a foreign head, a particle and what follows are one body. */
function foreignBody(name: Name, words: Words, floor: number): Name | undefined {
  const { first, end } = name;
  const linked = (i: number) => /^(?:de|do|da|del|dos|das|di|du|la)$/.test(words.word(i));
  if (
    FOREIGN_HEADS.has(words.word(first)) &&
    linked(end) &&
    CAPITAL.test(words.word(end + 1)) &&
    words.together(end + 1, first) &&
    end - first === 1
  )
    return { ...name, end: end + 2, coarse: 'ORG' };
  const head = linked(first - 2) && words.word(first - 1) === 'la' ? first - 3 : first - 2;
  if (head >= floor && linked(first - 1) && FOREIGN_HEADS.has(words.word(head)) && words.together(head, first))
    return { ...name, first: head, coarse: 'ORG' };
  return undefined;
}

/** "Geertruida van 't" + "Hof", "al-" + "Sadr", "Kim Soo" + "-jin". */
function withParticles({ first, end }: Name, words: Words, floor: number): { first: number; end: number } {
  let start = first;
  if (
    start - 2 >= floor &&
    words.glued(start - 1) &&
    words.word(start - 1) === '-' &&
    /^(?:al|el|ul|ud|ad|as|ash|an|ar|at)$/i.test(words.word(start - 2))
  )
    start -= 2;
  let before = start - 1;
  while (before >= floor && words.together(before, start)) {
    // "van 't Hof": the apostrophe and its t are two tokens.
    if (words.word(before) === 't' && /^['’]$/.test(words.word(before - 1))) before -= 2;
    else if (PARTICLES.has(words.word(before).toLowerCase())) before -= 1;
    else break;
  }
  if (before < start - 1) {
    let given = before;
    while (given >= floor && words.together(given, start) && /^\p{Lu}\p{Ll}+$/u.test(words.word(given)) && !isTitleWord(words.word(given)))
      given -= 1;
    if (given < before && !words.opens(given + 1)) start = given + 1;
    else if (CAPITAL.test(words.word(before + 1))) start = before + 1;
  }
  let stop = end;
  if (
    words.word(stop) === '-' &&
    words.glued(stop) &&
    words.together(stop + 1, first) &&
    /^\p{Ll}{1,8}$/u.test(words.word(stop + 1)) &&
    !HYPHEN_ENDINGS.has(words.word(stop + 1)) &&
    end - first > 1
  )
    stop += 2;
  // 'Héctor “Tito” Aguirre': a nickname between marks, and the last name after it.
  const nick = words.together(stop + 3, first) && /^["“‘']$/.test(words.word(stop)) && /^["”’']$/.test(words.word(stop + 2));
  if (nick && CAPITAL.test(words.word(stop + 1)) && CAPITAL.test(words.word(stop + 3))) stop += 4;
  return { first: start, end: stop };
}

/** "Bank of" + "Norway", "Treaty of" + "Moss": a head the tagger left out makes the place part of its name. */
function withBody(name: Name, words: Words, floor: number): Name | undefined {
  const of = words.word(name.first - 1) === 'the' ? name.first - 2 : name.first - 1;
  const head = words.word(of - 1);
  if (words.word(of) !== 'of' || of - 1 < floor || !words.together(of - 1, name.first)) return undefined;
  const body = BODY_HEADS.has(head);
  if (!body && !/^(?:Treaty|Declaration|Battle|Siege)$/.test(head)) return undefined;
  let first = of - 1;
  while (
    body &&
    first - 1 >= floor &&
    words.together(first - 1, of) &&
    /^\p{Lu}\p{Ll}+$/u.test(words.word(first - 1)) &&
    !words.opens(first - 1) &&
    !isTitleWord(words.word(first - 1))
  )
    first -= 1;
  return { ...name, first, coarse: body ? 'ORG' : 'MISC' };
}

/** "Republic" + "of Chile", "Gulf of" + "Maine". */
function withRealm({ first, end }: Name, words: Words, floor: number): { first: number; end: number } {
  let [start, stop] = [first, end];
  if (PLACE_HEADS.has(words.word(end - 1)) && words.word(end) === 'of' && words.together(end, first)) {
    let i = words.word(end + 1) === 'the' ? end + 2 : end + 1;
    while (words.together(i, first) && CAPITAL.test(words.word(i)) && !isTime(words.word(i))) stop = ++i;
  }
  const of = words.word(first - 1) === 'the' ? first - 2 : first - 1;
  if (
    words.word(of) === 'of' &&
    of - 1 >= floor &&
    words.together(of - 1, first) &&
    PLACE_HEADS.has(words.word(of - 1)) &&
    words.word(of - 1) !== 'Province'
  ) {
    start = of - 1;
    while (
      start - 1 >= floor &&
      words.together(start - 1, first) &&
      /^(?:Democratic|Islamic|United|Central|People|['’]s|Socialist|Federal|Arab|Hashemite|Northern|Southern|Eastern|Western)$/.test(
        words.word(start - 1),
      )
    )
      start -= 1;
  }
  return { first: start, end: stop };
}

/** "at The Harbour Post": an article in capitals inside a sentence is part of the name. */
function withThe({ first }: Name, words: Words, floor: number): number {
  const before = first - 1;
  if (before < floor || words.word(before) !== 'The' || !words.together(before, first) || words.opens(before)) return first;
  return /^\p{Ll}/u.test(words.word(before - 1)) ? before : first;
}

/** "Enugu" + "Comets": a club's nickname in the plural. */
function withPlural(end: number, words: Words, { first }: Name): number {
  const next = words.word(end);
  const club =
    end - first === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(next) && words.together(end, first) && !isTime(next) && !GROUP_NAMES.has(next);
  return club && !CAPITAL.test(words.word(end + 1)) && GPE_NAMES.has(words.word(first)) ? end + 1 : end;
}

/** "National University" + "of San Marcos", "Ministry" + "of Health and Family Welfare". */
function withTail({ first, end }: Name, words: Words): number {
  if (!BODY_HEADS.has(words.word(end - 1)) && !(words.word(end - 1).endsWith('s') && BODY_HEADS.has(words.word(end - 1).slice(0, -1))))
    return end;
  let stop = end;
  let i = end;
  if (!/^(?:of|for|on)$/.test(words.word(i)) || !words.together(i, first)) return end;
  i += 1;
  if (words.word(i) === 'the') i += 1;
  if (/^(?:which|whom|course)$/.test(words.word(i))) return end;
  const single = words.word(end) === 'on';
  for (; i < end + MAX_TAIL && words.together(i, first); i++) {
    const word = words.word(i);
    if (CAPITAL.test(word) && !isTime(word)) stop = i + 1;
    else if (word === ',' && stop === i && PORTFOLIO_WORDS.has(words.word(i + 1)) && /^Minist|^Depart/.test(words.word(end - 1))) continue;
    else if (!(/^(?:of|and|&|the|-|for|with|against)$/.test(word) && stop === i && isTailWord(words.word(i + 1), words.word(i + 2)))) break;
    else if (word === 'and' && !isFieldPair(i, words)) break;
  }
  return single && stop === end + 2 && GPE_NAMES.has(words.word(end + 1)) ? end : stop;
}

function isTailWord(next: string, afterNext: string): boolean {
  return (CAPITAL.test(next) && !isTime(next)) || (next === 'the' && CAPITAL.test(afterNext));
}

/** "Health and Family Welfare", not "Health and Ada Lund" or "of England and Oslo": what follows "and" is no known place or title. */
function isFieldPair(at: number, words: Words): boolean {
  const next = words.word(at + 1);
  return (
    CAPITAL.test(next) &&
    !GPE_NAMES.has(next) &&
    !GROUP_NAMES.has(next) &&
    !isTitleWord(next) &&
    !BODY_HEADS.has(next) &&
    !GPE_NAMES.has(words.word(at - 1))
  );
}

const isTime = (word: string) =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(
    word,
  );
