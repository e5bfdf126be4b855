import { sniffBinary } from './sniff.js';

/** What a file's bytes hold: one page, or many of them. */
export type Container = 'page' | 'jsonl' | 'warc' | 'tar' | 'zip';

/** Bytes to show: enough for a first line of JSON with a page in it. */
export const CONTAINER_HEAD_BYTES = 64 * 1024;

const JSONL_NAME = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/i;
const TAR_NAME = /\.tar(?:\.(?:gz|zst))?$|\.tgz$/i;
const ZIP_NAME = /\.zip$/i;
const PAGE_NAME = /\.(?:html?|xhtml|txt)(?:\.(?:gz|zst))?$/i;

/**
 * Tells from the first bytes (unpacked, where they were packed) what a file holds. The name is asked only where the bytes leave
 * it open: text that may or may not be lines of JSON, a zip that calls itself a page.
 */
export function sniffContainer(head: Buffer, name: string): Container {
  const start = head.toString('latin1', 0, 512);
  if (/^[\r\n]{0,8}WARC\/\d/.test(start)) return 'warc';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06'))
    return ZIP_NAME.test(name) || !PAGE_NAME.test(name) ? 'zip' : 'page';
  if (start.slice(257, 262) === 'ustar' || (TAR_NAME.test(name) && head.length >= 512 && isTarHeader(head))) return 'tar';
  return holdsJsonLines(head, name) ? 'jsonl' : 'page';
}

function holdsJsonLines(head: Buffer, name: string): boolean {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (JSONL_NAME.test(name)) return text !== '' && sniffBinary(head) === undefined && !/^\s{0,512}</.test(text);
  if (PAGE_NAME.test(name)) return false;
  const first = /^\s{0,512}(\{.*)/.exec(text)?.[1];
  if (first === undefined) return false;
  // A line longer than the head cannot be parsed here; a page never starts like this.
  if (!text.includes('\n')) return /^\{\s{0,8}"/.test(first);
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** The sum of a tar header's bytes, with its own field as blanks, stands in it in octal (POSIX ustar, and tars before it). */
function isTarHeader(head: Buffer): boolean {
  let sum = 0;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 0x20 : (head[i] as number);
  return Number.parseInt(head.toString('latin1', 148, 156), 8) === sum;
}
