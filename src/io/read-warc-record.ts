import { brotliDecompressSync } from 'node:zlib';
import { AsyncIterReader, WARCParser } from 'warcio';
import { DocumentFailure } from '../document/message.js';
import { unpackLimit } from './unpack-limits.js';

/** The page inside a WARC record, and what the record says of it. */
export interface WarcPage {
  /** The body, free of transfer and content encodings. */
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly kind?: 'text';
  /** The charset of the HTTP header. */
  readonly charset?: string;
  /** Set when the crawler cut the body (`WARC-Truncated`): its reason. */
  readonly truncated?: string;
}

/** Small steps keep a bomb from unpacking far beyond the limit before it is noticed. */
const STEP_BYTES = 8 * 1024;

/**
 * Reads one record, as `readWarc` gives it, with warcio.js.
 * @throws {DocumentFailure} BAD_ARCHIVE, TOO_LARGE
 */
export async function readWarcRecord(record: Uint8Array): Promise<WarcPage> {
  const parser = new WARCParser(new AsyncIterReader(steps(record), null), { parseHttp: hasHttpHead(record) });
  const parsed = await parser.parse().catch(() => null);
  if (!parsed) throw new DocumentFailure('BAD_ARCHIVE', 'the WARC record cannot be read');
  const limit = unpackLimit(record.length);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of parsed) {
    size += part.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  const http = parsed.httpHeaders?.headers;
  const body = Buffer.concat(parts);
  const url = parsed.warcTargetURI;
  const charset = /charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i.exec(http?.get('content-type') ?? '')?.[1];
  const truncated = parsed.warcHeader('WARC-Truncated');
  return {
    bytes: http?.get('content-encoding')?.trim().toLowerCase() === 'br' ? unbrotli(body, limit) : body,
    ...(url && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(parsed.warcType === 'conversion' ? { kind: 'text' as const } : {}),
    ...(charset ? { charset } : {}),
    ...(truncated ? { truncated: truncated.slice(0, 40) } : {}),
  };
}

function* steps(record: Uint8Array): Generator<Uint8Array> {
  // The heads in one piece, the body in small ones.
  const head = Buffer.from(record.buffer, record.byteOffset, record.length).indexOf('\r\n\r\n', 0, 'latin1');
  let at = head < 0 ? 0 : head + 4;
  if (at > 0) yield record.subarray(0, at);
  for (; at < record.length; at += STEP_BYTES) yield record.subarray(at, at + STEP_BYTES);
}

function hasHttpHead(record: Uint8Array): boolean {
  const text = Buffer.from(record.buffer, record.byteOffset, record.length);
  const head = text.indexOf('\r\n\r\n', 0, 'latin1');
  return head >= 0 && text.toString('latin1', head + 4, head + 9) === 'HTTP/';
}

/** Servers say `br` of bodies the crawler has unpacked already; then the body stays as it is. */
function unbrotli(body: Buffer, limit: number): Uint8Array {
  try {
    return brotliDecompressSync(body, { maxOutputLength: limit });
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    return body;
  }
}

function tooLarge(limit: number): DocumentFailure {
  return new DocumentFailure('TOO_LARGE', `the record's body unpacks to more than ${limit} bytes`);
}
