import { dropped, type Verdict } from './verdict.js';

/** Notes on the author stand among so many last blocks. */
const LAST = 5;
const LONGEST = 600;
const SAYS =
  /^(?:,? (?:\p{L}+ ){0,3})?(?:is|are|was|has|have|had|covers?|writes?|reports?|joined|works?|can be|may be|serves?|edits?|hosts?|specialis?zes?|lives?|teaches|leads|['’]s (?:\p{L}+ ){0,2}(?:book|work|writing|reporting|column|novel))\b/iu;

/** Drops the note on its author that ends an article: "Jane Dole is a senior reporter at...", the name as in the byline. */
export function dropAuthorNotes(verdicts: Verdict[], authors: readonly string[]): void {
  if (authors.length === 0) return;
  const kept = verdicts.flatMap((v, i) => (v.keep ? [i] : []));
  // An article of a few blocks may well be about the person who signs it.
  if (kept.length < 2 * LAST) return;
  for (const i of kept.slice(-LAST)) {
    const verdict = verdicts[i] as Verdict;
    const { text } = verdict.block;
    const name = authors.find((a) => text.startsWith(a));
    if (name === undefined || text.length > LONGEST || !SAYS.test(text.slice(name.length).trimStart())) continue;
    verdicts[i] = dropped(verdict, 'page/author-note#note', 'note on the author');
  }
}
