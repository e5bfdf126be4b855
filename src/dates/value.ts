import type { Unit } from '../lang/en/date-words.js';
import type { HolidayRule } from '../lang/en/holidays.js';

/** What a relative value counts from: the published date; the last date the text named; `story`, that one on history pages only. */
export type From = 'published' | 'focus' | 'story';

/**
 * The year of a day or a month: named, or `shift` years away ("May of last year", `byYear`) from the published year or,
 * with `fromFocus`, from the year named last. A month with `shift` alone is the last or next one of its name.
 */
export interface InYear {
  readonly year?: number;
  readonly shift?: number;
  readonly byYear?: boolean;
  readonly fromFocus?: boolean;
}

/** What the recogniser understood, before anything is grounded. `shift` is in units: last -1, this 0, next 1. */
export type DateValue =
  | ({ readonly kind: 'day'; readonly month: number; readonly day: number; readonly weekday?: number } & InYear)
  | { readonly kind: 'day-of-month'; readonly day: number; readonly weekday?: number }
  | ({ readonly kind: 'month'; readonly month: number } & InYear)
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: number;
      readonly weeks?: number;
      readonly fromFocus?: boolean;
      readonly apposed?: boolean;
    }
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number; readonly from: From; readonly compares?: boolean }
  | { readonly kind: 'weekend'; readonly shift?: number }
  | ({ readonly kind: 'season'; readonly season: string } & InYear)
  | ({ readonly kind: 'quarter'; readonly quarter?: number } & InYear)
  | { readonly kind: 'half'; readonly half: number; readonly year?: number; readonly shift?: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'week-of'; readonly day: DateValue; readonly nth?: number }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule; readonly year?: number; readonly shift?: number }
  | { readonly kind: 'part-of-day'; readonly part: string; readonly day?: DateValue }
  | { readonly kind: 'clock'; readonly clock: string; readonly zone?: string; readonly day?: DateValue }
  | { readonly kind: 'literal'; readonly value: string };

/** The values of one kind. */
export type ValueOf<K extends DateValue['kind']> = Extract<DateValue, { kind: K }>;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A recognised expression over words `[first, end)`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: DateValue;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  /** File and shape, e.g. `month-date#full`. */
  readonly rule: string;
  /** The reading that holds on history pages instead of this one. */
  readonly narrative?: Candidate;
}
