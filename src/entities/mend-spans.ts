import type { Words } from './adjust-names.js';
import { GPE_NAMES } from './known-names.js';
import { withParticles } from './person-particles.js';
import { splitName } from './split-names.js';
import type { Name } from './tag-names.js';
import { isNoName, trimName } from './trim-names.js';
import { widen } from './widen-names.js';

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
