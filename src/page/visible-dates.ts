import type { Clues, LooseLine, Mark } from './collect-clues.js';
import { elementText, fold } from './element-text.js';
import { type NumericOrder, readDate } from './read-date.js';

const MOST_LINE = 140;
/** So short a line is about its date, whatever stands in it. */
const SHORT_LINE = 60;
/** Words that may stand before the date in a line that is about the date. */
const DATE_LINE =
  /^(?:[\p{L}' .|·•,-]{0,60}?(?:published|posted|updated|last|modified|created|on|date)\b[\p{L} :]{0,24}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |[^\d]{0,20}?\d{1,2}[:.]\d\d)?[^\p{L}\d]{0,4}(?:\p{L}{3,9}\.? )?\d/iu;

/** What is no day of the article's: that of the visit, that since which visits are counted. */
const OTHER_DAY =
  /\b(?:today is|today['’]s date|(?:visits|visitors|hits|views|accessed|counter|online|internet|established|founded)\b.{0,30}\bsince)\b/i;
const PIECES = /\s+[*|·•]\s+/;

/** Dates that stand in a short line of their own, after the headline first: the first is when it was published. */
export function visibleDates(
  clues: Clues,
  order: NumericOrder,
): { readonly published: string | undefined; readonly modified: string | undefined } {
  let published: string | undefined;
  let modified: string | undefined;
  for (const text of dateLines(clues)) {
    if (readDate(text, order) === undefined) continue;
    const { published: p, modified: m } = splitDateLine(text, order);
    published ??= p;
    modified ??= m;
    if (published !== undefined) break;
  }
  return { published, modified };
}

/** Lines that may hold a date: those from the headline on first. A long line between bullets or stars is looked at in its pieces. */
function dateLines(clues: Clues): string[] {
  const headline = clues.headings.find(({ element }) => !clues.isAside(element))?.at ?? 0;
  const marks = [...clues.dates, ...clues.lines.filter((l) => l.kind === 'date')].filter(({ element }) => !clues.isAside(element));
  marks.sort((a, b) => a.at - b.at);
  return [...marks.filter((m) => m.at >= headline), ...marks.filter((m) => m.at < headline)].flatMap((mark) => {
    const whole = elementText(mark.element, MOST_LINE + 20);
    const text = whole.length > MOST_LINE || OTHER_DAY.test(whole) ? ownLine(mark) : whole;
    const pieces = text.length < SHORT_LINE || !PIECES.test(text) ? [text] : [text, ...text.split(PIECES)];
    return pieces.filter((p) => p !== '' && p.length <= MOST_LINE && !OTHER_DAY.test(p));
  });
}

/** The piece of text that was seen, where the element around it holds more. */
function ownLine(mark: Mark | LooseLine): string {
  return 'text' in mark ? fold(mark.text) : '';
}

/**
 * How "05/07/2007" is read on a page that says nothing of its country: as another date of the page, written with the
 * month's name or so that it can be read one way only, shows.
 */
export function orderShown({ lines }: Clues): NumericOrder {
  const days = new Set<string>();
  const unclear: string[] = [];
  for (const { kind, text } of lines) {
    if (kind !== 'date') continue;
    const day = readDate(text)?.slice(0, 10);
    if (day !== undefined) days.add(day);
    else if (readDate(text, 'day-first') !== readDate(text, 'month-first')) unclear.push(text);
  }
  const shown = (order: NumericOrder) => unclear.some((text) => days.has(readDate(text, order)?.slice(0, 10) ?? ''));
  const [day, month] = [shown('day-first'), shown('month-first')];
  return day === month ? undefined : day ? 'day-first' : 'month-first';
}

/** "Published 3 May 2019, updated 4 May 2019 10:25 a.m. EST" -> both; a copyright line or a sentence gives neither. */
export function splitDateLine(
  text: string,
  order?: NumericOrder,
): { readonly published: string | undefined; readonly modified: string | undefined } {
  const neither = { published: undefined, modified: undefined };
  if (text.length > MOST_LINE || /©|copyright|all rights/i.test(text)) return neither;
  const updated = /\b(?:last\s+)?(?:updated|modified|edited)\b/i.exec(text);
  const before = updated ? text.slice(0, updated.index) : text;
  const after = updated ? text.slice(updated.index) : '';
  const other = /\b(?:first\s+)?(?:published|posted)\b/i.exec(after);
  const published = other ? after.slice(other.index) : DATE_LINE.test(before.trim()) || text.length < SHORT_LINE ? before : undefined;
  const modified = other ? after.slice(0, other.index) : after;
  return {
    published: published === undefined ? undefined : readDate(published, order),
    modified: modified === '' ? undefined : readDate(modified, order),
  };
}
