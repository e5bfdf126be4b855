import { HYPHEN_ENDINGS, PARTICLES } from '../lang/en/name-words.js';
import type { Words } from './adjust-names.js';
import type { Name } from './tag-names.js';
import { isTitleWord } from './title-words.js';

const CAPITAL = /^\p{Lu}/u;

/** "Geertruida van 't" + "Hof", "al-" + "Sadr", "Kim Soo" + "-jin". */
export function withParticles({ first, end }: Name, words: Words, floor: number): { first: number; end: number } {
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
