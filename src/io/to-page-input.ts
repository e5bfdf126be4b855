import type { PageInput } from '../document/layers.js';
import { DocumentFailure, type Message } from '../document/message.js';
import { decodePage } from './decode-page.js';
import { isIsoDate } from './iso-date.js';
import { sniffKind } from './sniff.js';

export interface PageFacts {
  readonly url?: string;
  /** Published date, ISO 8601 day or instant. */
  readonly date?: string;
  /** Says what the page holds instead of looking at it. */
  readonly kind?: 'html' | 'text';
  /** Charset label from outside the page, such as HTTP's. */
  readonly charset?: string;
}

/** A page ready for a pipeline, and what reading it has to say. */
export interface ReadPage {
  readonly input: PageInput;
  readonly messages: readonly Message[];
}

/**
 * One page, as bytes (decoded here) or as a string, as pipeline input.
 * @throws {DocumentFailure} NOT_HTML, TOO_LARGE, UNREADABLE.
 */
export function toPageInput(id: string, page: Uint8Array | string, facts: PageFacts = {}): ReadPage {
  const { text, messages } = typeof page === 'string' ? { text: page, messages: [] } : decodePage(page, facts.charset);
  const kind = facts.kind ?? sniffKind(text);
  if (kind === 'json') throw new DocumentFailure('NOT_HTML', 'not a page: JSON');
  const input: PageInput = {
    id,
    ...(kind === 'html' ? { html: text } : { text }),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(facts.date === undefined ? {} : { date: facts.date }),
  };
  return leaveOutBadDate({ input, messages });
}

/** A date that is none is left out with a warning: better no anchor than a wrong one, and better a record than none. */
export function leaveOutBadDate({ input, messages }: ReadPage): ReadPage {
  if (input.date === undefined || isIsoDate(input.date)) return { input, messages };
  const { date, ...rest } = input;
  const text = `expected an ISO 8601 day or instant as date, got ${JSON.stringify(date.slice(0, 40))}; left out`;
  return { input: rest, messages: [...messages, { code: 'io/bad-date', level: 'warning', text }] };
}
