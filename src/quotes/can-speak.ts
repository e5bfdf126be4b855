import type { Phrase } from './phrase.js';
import { CLASS, type Reading } from './reading.js';
import { is, isComma, isNominal, wordAt } from './token-tests.js';

/** People, bodies, places that stand for governments, roles and pronouns speak; plans and storms do not. */
export function canSpeak(reading: Reading, source: Phrase): boolean {
  for (let i = source.first; i < source.end; i++) {
    const named = reading.names[reading.name[i] as number];
    if (named && /^(?:PERSON|ORG|GPE|NORP)$/.test(named.entity.type)) return true;
    if (is(reading, i, CLASS.role | CLASS.addressee | CLASS.document) && isNominal(reading, i)) return true;
    if (is(reading, i, CLASS.personal | CLASS.relative) && !/^(?:it|which|that)$/i.test(wordAt(reading, i))) return true;
    // "the study group, which recommended talks": as good as the name before it.
    if (is(reading, i, CLASS.relative) && i > 1 && (reading.name[i - (isComma(reading, i - 1) ? 2 : 1)] as number) >= 0) return true;
  }
  return false;
}
