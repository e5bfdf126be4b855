import { BODY_HEADS, FIRM_SUFFIXES, FOREIGN_HEADS, PLACE_HEADS, PORTFOLIO_WORDS } from '../lang/en/name-words.js';
import type { Words } from './adjust-names.js';
import { GPE_NAMES, GROUP_NAMES } from './known-names.js';
import { withParticles } from './person-particles.js';
import type { Name } from './tag-names.js';
import { isTitleWord } from './title-words.js';

const CAPITAL = /^\p{Lu}/u;
/** Longest tail, in tokens, that is added to a public body. */
const MAX_TAIL = 12;

/** The name with what belongs to it on either side, back to token `floor` at most. */
export function widen(name: Name, words: Words, floor: number): Name {
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
