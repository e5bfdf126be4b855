import { DocumentFailure, type Message } from '../document/message.js';
import { declaredCharset, resolveLabel } from './declared-charset.js';
import { gunzip, isGzip } from './gunzip.js';
import { sniffBinary } from './sniff.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A page's characters, the charset they were read in (WHATWG name), and what went wrong on the way. */
export interface DecodedPage {
  readonly text: string;
  readonly charset: string;
  readonly messages: readonly Message[];
}

/**
 * Bytes to characters: gzip is unpacked; then BOM, UTF-16 by its NUL pattern, valid UTF-8, the declared label,
 * and windows-1252 with a warning. UTF-16 is tried before UTF-8 because its ASCII part is valid UTF-8 with NULs.
 * `transport` is a label from outside the page, such as HTTP's; it wins over the page's own.
 * @throws {DocumentFailure} NOT_HTML, TOO_LARGE, UNREADABLE.
 */
export function decodePage(given: Uint8Array, transport?: string): DecodedPage {
  const { bytes, messages } = isGzip(given) ? gunzip(given) : { bytes: given, messages: [] };
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes, transport);
  return { ...decoded, messages: [...messages, ...decoded.messages] };
}

function decodeMarked(bytes: Uint8Array): DecodedPage | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return replaceBad(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return replaceBad(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return replaceBad(bytes, 'utf-16be');
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array, transport: string | undefined): DecodedPage {
  const wide = guessUtf16(bytes);
  if (wide) return withMessage(replaceBad(bytes, wide), 'charset-guessed', `no charset given; NUL pattern of ${wide}`);
  const format = sniffBinary(bytes);
  if (format) throw new DocumentFailure('NOT_HTML', `not a page: ${format}`);
  const label = (transport === undefined ? undefined : resolveLabel(transport)) ?? declaredCharset(bytes);
  const escaped = label?.name === 'iso-2022-jp' && bytes.includes(0x1b);
  const utf8 = escaped ? undefined : decodeUtf8(bytes);
  if (utf8 === undefined) return decodeLabelled(bytes, label);
  const misnamed = label?.name && label.name !== 'utf-8' && /[^\0-\x7f]/.test(utf8.text);
  return misnamed ? withMessage(utf8, 'charset-mismatch', `declared ${label.label}, is valid UTF-8`) : utf8;
}

/** Neither marked nor valid UTF-8: the label decides, and without a usable one the bytes do. */
function decodeLabelled(bytes: Uint8Array, label: ReturnType<typeof declaredCharset>): DecodedPage {
  if (label?.name && label.name !== 'utf-8') {
    return label.name === 'windows-1252' ? asWindows1252(bytes) : replaceBad(bytes, label.name);
  }
  const loose = replaceBad(bytes, 'utf-8');
  if (isMostlyUtf8(loose.text)) return loose;
  const page = asWindows1252(bytes);
  if (label === undefined) return withMessage(page, 'charset-guessed', 'no charset given; read as windows-1252');
  return label.name
    ? withMessage(page, 'charset-mismatch', `declared ${label.label}, read as windows-1252`)
    : withMessage(page, 'charset-unknown', `unknown charset '${label.label}'; read as windows-1252`);
}

/** Valid UTF-8, or valid but for a character cut off by the end of the file; else undefined. */
function decodeUtf8(bytes: Uint8Array): DecodedPage | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    // In stream mode an incomplete last character is no error, so one pass tells a cut from a fault.
    const text = decoder.decode(bytes, { stream: true });
    try {
      decoder.decode();
      return { text, charset: 'utf-8', messages: [] };
    } catch {
      return withMessage({ text, charset: 'utf-8', messages: [] }, 'truncated', 'the page ends inside a character');
    }
  } catch {
    return undefined;
  }
}

function replaceBad(bytes: Uint8Array, charset: string): DecodedPage {
  const text = new TextDecoder(charset).decode(bytes);
  const page = { text, charset, messages: [] };
  const given = charset === 'utf-8' ? 0 : -1;
  return given === 0 && text.includes('\ufffd') ? withMessage(page, 'charset-replaced', 'bytes that are no UTF-8 became U+FFFD') : page;
}

function asWindows1252(bytes: Uint8Array): DecodedPage {
  return { text: decodeWindows1252(bytes), charset: 'windows-1252', messages: [] };
}

/** More well-formed characters beyond ASCII than broken ones: UTF-8 with a few bad bytes, not another charset. */
function isMostlyUtf8(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) bad += 1;
    else if (unit > 0x7f) good += 1;
  }
  return good > bad;
}

const NUL_SAMPLE = 2048;

function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, NUL_SAMPLE);
  const half = sample.length >> 1;
  if (half < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < half * 2; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function withMessage(page: DecodedPage, code: string, text: string): DecodedPage {
  return { ...page, messages: [...page.messages, { code: `io/${code}`, level: 'warning', text }] };
}
