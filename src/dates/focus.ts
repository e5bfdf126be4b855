import type { Draft } from './draft.js';
import type { Direction } from './tense.js';

/** What the text spoke of last; values that count from it move with it. Kept by the walk over one text. */
export interface Focus {
  /** First day of the last date named, its draft and its word. */
  day?: number;
  draft?: Draft;
  word?: number;
  /** The last day named that is not ahead of the anchor. */
  past?: { readonly day: number; readonly draft: Draft; readonly word: number };
  /** A paragraph has ended since. */
  away?: boolean;
  /** The last date named was one day, not a month or a year. */
  dayGrain?: boolean;
  /** The last date named was a whole year. */
  yearGrain?: boolean;
  /** The last quarter named; its draft is added when it is made. */
  quarter?: { readonly year: number; readonly quarter: number; readonly word: number; draft?: Draft };
  /** Direction of the last month, for "in May, July and August". */
  monthDirection?: Direction | undefined;
}

/** What a value is grounded with. `anchor` is a day number. */
export interface Ground {
  readonly anchor: number | undefined;
  readonly direction: Direction | undefined;
  /** The verb that gives the direction touches the expression: no near date on the other side is meant. */
  readonly firm: boolean;
  readonly focus: Focus;
  /** Days and months without a year go on from the date named last, not from the anchor: history pages. */
  readonly narrative: boolean;
  /** First word of the expression. */
  readonly word: number;
}

/** A TIMEX3 value, and the day it starts on where that is known. */
export interface Grounded {
  readonly value: string;
  readonly day?: number;
  /** The date of the text that was counted from; without one it was the anchor, or nothing. */
  readonly from?: Draft | undefined;
}

/** The day that a history page goes on from. */
export function storyDay({ narrative, focus }: Ground): number | undefined {
  return narrative ? focus.day : undefined;
}
