import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import { DocumentFailure, type Message } from '../document/message.js';
import { unpackLimit } from './unpack-limits.js';

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length > 3 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** What the first bytes of a packed file hold; empty where they are damaged. */
export function gunzipHead(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * Unpacks gzip, all members. A truncated file gives what there is, a wrong checksum the data, each with a warning.
 * @throws {DocumentFailure} TOO_LARGE beyond the cap on bytes or ratio, UNREADABLE when the data is damaged.
 */
export function gunzip(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly messages: readonly Message[] } {
  const maxOutputLength = unpackLimit(bytes.length);
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength }), messages: [] };
  } catch (error) {
    const code = (error as { readonly code?: string }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength);
    return code === 'Z_BUF_ERROR' ? keepStart(bytes, maxOutputLength) : skipChecksum(bytes, maxOutputLength);
  }
}

function keepStart(bytes: Uint8Array, maxOutputLength: number) {
  const messages: Message[] = [{ code: 'io/gzip-truncated', level: 'warning', text: 'gzip data ends early; what there is was read' }];
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }), messages };
  } catch (error) {
    throw (error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxOutputLength) : damaged(error);
  }
}

/** Inflates the first member without its header and trailer, so that a bad CRC does not cost the page. */
function skipChecksum(bytes: Uint8Array, maxOutputLength: number) {
  const messages: Message[] = [{ code: 'io/gzip-checksum', level: 'warning', text: 'gzip checksum or length does not match the data' }];
  try {
    return { bytes: inflateRawSync(bytes.subarray(gzipHeaderLength(bytes)), { maxOutputLength }), messages };
  } catch (error) {
    throw damaged(error);
  }
}

/** Length of a gzip member's header (RFC 1952, section 2.3). */
export function gzipHeaderLength(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}

function tooLarge(limit: number): DocumentFailure {
  return new DocumentFailure('TOO_LARGE', `unpacks to more than ${limit} bytes`);
}

function damaged(error: unknown): DocumentFailure {
  return new DocumentFailure('UNREADABLE', `gzip data is damaged: ${error instanceof Error ? error.message : String(error)}`);
}
