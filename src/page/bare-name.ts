import { COUNTRIES } from '../lang/en/countries.js';
import { CITIES, STATES } from '../lang/en/places.js';
import { isPersonName } from './byline.js';
import type { Clues } from './collect-clues.js';
import { elementText, upward } from './element-text.js';

const PLACES: ReadonlySet<string> = new Set([...CITIES, ...STATES, ...COUNTRIES.flatMap((c) => [...c.names, c.capital])]);
const NAME = /^(?:\p{Lu}\p{L}+(?: \p{Lu}\.)*|(?:\p{Lu}\. ?){1,3})(?: ?(?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’-]+){1,3}$/u;
/** Elements between the headline and a name that signs it, at most. */
const RIGHT_BELOW = 8;
const INLINE = new Set(['b', 'strong', 'i', 'em', 'font', 'span', 'small', 'u']);
const LONGEST = 60;

/** True for a text that is a person's name and nothing else, two words or more, and no place: strict, where no "By" says so. */
export function isBareName(text: string): boolean {
  return NAME.test(text) && isPersonName(text) && !PLACES.has(text);
}

/** The name in bold or italics that stands right below the headline in a paragraph of its own. */
export function nameBelowHeadline({ headings, large, titled, emphasized, isAside }: Clues, headline: string): string | undefined {
  const title = [...headings, ...large, ...titled].find(({ element }) => elementText(element, headline.length + 10) === headline);
  if (title === undefined) return undefined;
  for (const { element, at } of emphasized) {
    if (at <= title.at || at > title.at + RIGHT_BELOW || isAside(element)) continue;
    const name = elementText(element, LONGEST);
    const block = upward(element, 6).find((e) => !INLINE.has(e.name));
    if (isBareName(name) && block?.name === 'p' && elementText(block, LONGEST + 10) === name) return name;
  }
  return undefined;
}
