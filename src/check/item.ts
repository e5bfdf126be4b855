import type { Span } from '../document/span.js';

/** The things that are scored, in the order of the report. */
export const TASKS = [
  'failure',
  'text',
  'chrome',
  'headline',
  'byline',
  'published',
  'dateline',
  'highlights',
  'contributors',
  'mentions',
  'names',
  'dates',
  'quotes',
  'speakers',
  'cues',
  'sources',
  'saidOn',
] as const;
export type Task = (typeof TASKS)[number];

/**
 * One thing to find. Two items match strictly when spans (or values) and labels are equal, by overlap when labels are
 * equal and spans share a character (or values share half of their words).
 */
export interface Item {
  /** Where it stands in the predicted text; undefined for gold whose words are not there, and for things without a place. */
  readonly spans?: readonly Span[];
  /** Compared as a whole: entity type, timex value, speaker, or the value itself. */
  readonly label: string;
  /** For people. */
  readonly shown: string;
  /** True for values compared by their words rather than by place. */
  readonly byWords?: boolean;
}

/** What one side says about a page, by task; a task that is not checked is missing. */
export type Items = ReadonlyMap<Task, readonly Item[]>;

/** How names are compared: "PORT HALDEN" in a dateline is the name "Port Halden". */
export function nameLabel(name: string): string {
  return normalise(name).toLowerCase();
}

/** White space as one blank, ends cut: gold is compared by words. */
export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
