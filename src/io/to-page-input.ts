import type { PageInput } from '../document/layers.js';
import { DocumentFailure, type Message } from '../document/message.js';
import { decodePage } from './decode-page.js';
import { sniffKind } from './sniff.js';

export interface PageFacts {
  readonly url?: string;
  /** Published date, ISO 8601 day or instant. */
  readonly date?: string;
  /** Says what the bytes hold instead of looking at them. */
  readonly kind?: 'html' | 'text';
  /** Charset label from outside the page, such as HTTP's. */
  readonly charset?: string;
}

/**
 * The bytes of one page as pipeline input, with what decoding has to say.
 * @throws {DocumentFailure} NOT_HTML, TOO_LARGE, UNREADABLE.
 */
export function toPageInput(
  id: string,
  bytes: Uint8Array,
  facts: PageFacts = {},
): { readonly input: PageInput; readonly messages: readonly Message[] } {
  const { text, messages } = decodePage(bytes, facts.charset);
  const kind = facts.kind ?? sniffKind(text);
  if (kind === 'json') throw new DocumentFailure('NOT_HTML', 'not a page: JSON');
  const input: PageInput = {
    id,
    ...(kind === 'html' ? { html: text } : { text }),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(facts.date === undefined ? {} : { date: facts.date }),
  };
  return { input, messages };
}
