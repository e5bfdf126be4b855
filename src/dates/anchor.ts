import type { Dateline, Metadata, MetadataSource } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { PUBLISHING_WORDS } from '../lang/en/date-contexts.js';
import { toDayNumber } from './calendar.js';
import { findGovernor } from './tense.js';
import { formatDay, parseDay } from './timex.js';
import type { Candidate } from './value.js';
import { at, type Words } from './words.js';

/** The day that relative dates count from, and where it was found. */
export interface Anchor {
  /** ISO day. */
  readonly day: string;
  readonly from: MetadataSource | 'dateline' | 'body';
  /** The words of the text that state it, where no metadata does. */
  readonly span?: Span;
}

/** A line that only says when: longer ones tell a story. */
const LINE = 60;

/**
 * The first that holds: the published date of the caller or of the page (its precedence is `readMetadata`'s: given, metadata,
 * visible timestamp, URL); a full date in the dateline; the only full date of the text, when it stands in the first or last
 * paragraph and tells of no event. A date that an event happened on is no anchor: better none than a wrong one.
 */
export function findAnchor(
  words: Words,
  candidates: readonly Candidate[],
  metadata: Pick<Metadata, 'published'>,
  dateline: Dateline | undefined,
  paragraphs: readonly Span[],
): Anchor | undefined {
  const { published } = metadata;
  if (published) {
    const day = parseDay(published.value);
    return day === undefined ? undefined : { day: formatDay(day), from: published.from };
  }
  const full = candidates.filter((c) => dayOf(c) !== undefined);
  const inDateline = dateline && full.find((c) => (words.start[c.first] as number) >= dateline.start && endOf(words, c) <= dateline.end);
  if (inDateline) return fromText(words, inDateline, 'dateline');
  const only = full.length > 0 && full.every((c) => dayOf(c) === dayOf(full[0] as Candidate)) ? full[0] : undefined;
  return only && standsApart(words, only, paragraphs) ? fromText(words, only, 'body') : undefined;
}

/** The day number of a full date, a clock time before it or not; `undefined` for all else. */
function dayOf({ value }: Candidate): number | undefined {
  const day = value.kind === 'clock' ? value.day : value;
  if (day?.kind !== 'day' || day.year === undefined) return undefined;
  return toDayNumber({ year: day.year, month: day.month, day: day.day });
}

function endOf(words: Words, c: Candidate): number {
  return words.end[c.end - 1] as number;
}

function fromText(words: Words, c: Candidate, from: 'dateline' | 'body'): Anchor {
  return { day: formatDay(dayOf(c) as number), from, span: { start: words.start[c.first] as number, end: endOf(words, c) } };
}

function standsApart(words: Words, c: Candidate, paragraphs: readonly Span[]): boolean {
  const start = words.start[c.first] as number;
  const home = [paragraphs[0], paragraphs.at(-1)].find((p) => p !== undefined && p.start <= start && start < p.end);
  if (!home) return false;
  const governor = findGovernor(words, c);
  return home.end - home.start <= LINE || governor === undefined || PUBLISHING_WORDS.has(at(words, governor.word));
}
