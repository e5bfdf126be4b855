import type { Metadata } from '../document/layers.js';
import { splitAuthors } from './byline.js';
import type { Verdict } from './verdict.js';

const HIGHLIGHTS_LABEL = /^(?:story )?highlights:?$|^key points:?$|^at a glance:?$/i;
const CONTRIBUTED =
  /^(.{3,200}?)\s+(?:also\s+)?(?:contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article))?|assisted with reporting)\b.{0,80}$/i;
const CONTRIBUTED_BY = /^(?:additional reporting|reporting|with reporting|contributions?)\s+(?:by|from)\s+(.{3,160})$/i;
const NOTE =
  /^(?:correction|clarification|editor['’]?s['’]? note|update|this (?:article|story|report|post) (?:was|has been) (?:updated|corrected|amended|changed)|an earlier version of this)\b.{0,800}$/i;
const MOST_HIGHLIGHTS = 12;

/**
 * Takes out of the body what belongs beside it: highlights, contributors, corrections and editor's notes.
 * Changes the verdicts in place and returns the metadata with what was lifted.
 */
export function liftAsides(verdicts: Verdict[], metadata: Metadata): Metadata {
  const highlights = liftHighlights(verdicts);
  const contributors: string[] = [];
  const notes: string[] = [];
  verdicts.forEach((verdict, i) => {
    const { text } = verdict.block;
    // A credit line after the last paragraph was dropped as a short line: it still says who contributed.
    const late = verdict.rule.endsWith('#after-prose') || verdict.rule.endsWith('#after-end');
    if (!(verdict.keep || late) || text.length > 900) return;
    const named = (CONTRIBUTED.exec(text) ?? CONTRIBUTED_BY.exec(text))?.[1];
    if (named !== undefined && !/["“”]/.test(text)) {
      const people = splitAuthors(named.replace(/(^|\s)[\p{L}.& ]{1,30}['’]s\s+/gu, '$1'));
      if (people.length === 0) return;
      contributors.push(...people);
      verdicts[i] = drop(verdict, 'contributors', 'who contributed to the report');
    } else if (NOTE.test(text) && isNoteForm(text)) {
      notes.push(text);
      verdicts[i] = drop(verdict, 'note', "correction or editor's note");
    }
  });
  return { ...metadata, highlights, contributors, notes };
}

/** "Update" and "correction" are ordinary words: as a note's head they stand before a colon or dash, or the whole is a set phrase. */
function isNoteForm(text: string): boolean {
  return /^[\p{L}'’ ]{4,30}(?::|\s[—–-])/u.test(text) || /^(?:this (?:article|story|report|post)|an earlier version)/i.test(text);
}

/** List items right after a "Story Highlights" label. */
function liftHighlights(verdicts: Verdict[]): string[] {
  const at = verdicts.findIndex((v) => HIGHLIGHTS_LABEL.test(v.block.text));
  if (at < 0) return [];
  const highlights: string[] = [];
  for (let i = at + 1; i < verdicts.length && highlights.length < MOST_HIGHLIGHTS; i++) {
    const verdict = verdicts[i] as Verdict;
    if (verdict.rule.startsWith('page/chrome-phrases#') || verdict.block.text.length > 250) break;
    if (verdict.block.kind !== 'list-item') break;
    highlights.push(verdict.block.text);
    verdicts[i] = drop(verdict, 'highlights', 'one of the highlights');
  }
  return highlights;
}

function drop(verdict: Verdict, rule: string, reason: string): Verdict {
  return { ...verdict, keep: false, rule: `page/lift-asides#${rule}`, reason };
}
