import type { DateMention } from '../../document/layers.js';
import { at, type Words } from '../words.js';

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-']);

/** "from 1939 to 1945", "between May and July", "1957-58", "Dec. 18-20": the two ends of a stretch know each other. */
export function linkRanges(words: Words, mentions: DateMention[]): DateMention[] {
  let word = 0;
  for (let k = 0; k + 1 < mentions.length; k++) {
    const a = mentions[k] as DateMention;
    const b = mentions[k + 1] as DateMention;
    if (b.start - a.end > 10 || a.range || !isPoint(a) || !isPoint(b)) continue;
    word = wordAt(words, a.end, word);
    if (words.start[word + 1] !== b.start || !isRange(words, a, word)) continue;
    mentions[k] = { ...a, range: { role: 'start', with: b.id } };
    mentions[k + 1] = { ...b, range: { role: 'end', with: a.id } };
  }
  return mentions;
}

function isPoint({ timex }: DateMention): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');
}

/** The word between the two says so; "and" only behind "between". */
function isRange(words: Words, a: DateMention, word: number): boolean {
  const joint = at(words, word);
  if (TO.has(joint)) return true;
  if (joint !== 'and') return false;
  let k = word - 1;
  while (k >= 0 && (words.start[k] as number) >= a.start) k--;
  return at(words, k) === 'between';
}

/** First word at or behind `offset`, from `word` on; mentions come in order, so that the walk is linear. */
function wordAt(words: Words, offset: number, word: number): number {
  let at0 = word;
  while (at0 < words.count && (words.start[at0] as number) < offset) at0++;
  return at0;
}
