import type { Draft } from '../draft.js';
import { wordSet } from '../vocabulary.js';
import { at, type Words } from '../words.js';

const TO: ReadonlySet<string> = wordSet('to until till through -');

/** "from 1939 to 1945", "between May and July", "1957-58", "Dec. 18-20": the two ends of a stretch know each other. */
export function linkRanges(words: Words, drafts: readonly Draft[]): void {
  for (let k = 0; k + 1 < drafts.length; k++) {
    const a = drafts[k] as Draft;
    const b = drafts[k + 1] as Draft;
    if (b.candidate.first !== a.candidate.end + 1 || a.range || !isPoint(a) || !isPoint(b) || !isRange(words, a)) continue;
    a.range = { role: 'start', with: b };
    b.range = { role: 'end', with: a };
  }
}

function isPoint({ candidate, value }: Draft): boolean {
  return (candidate.type === 'DATE' || candidate.type === 'TIME') && !value.endsWith('_REF');
}

/** The word between the two says so; "and" only behind "between". */
function isRange(words: Words, { candidate }: Draft): boolean {
  const joint = at(words, candidate.end);
  return TO.has(joint) || (joint === 'and' && at(words, candidate.first - 1) === 'between');
}
