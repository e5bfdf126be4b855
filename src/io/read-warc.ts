import { ByteQueue } from './byte-queue.js';
import { type Piece, Segments } from './pieces.js';

/**
 * One thing found in a WARC file. `at` names the place: the record's offset in the file, or for gzip that of its member.
 * `record`: the bytes of a record that may hold a page, WARC header and block, for `readWarcRecord`.
 * `skipped`: a sound record that holds no page, with the reason. `damage`: what is wrong here.
 */
export type WarcEntry = { readonly at: string } & (
  | { readonly record: Uint8Array }
  | { readonly skipped: 'warc record type' | 'http status' | 'media type' }
  | { readonly damage: string; readonly tooLarge?: true }
);

const MAX_HEADER = 64 * 1024;
const HTTP_HEAD = 32 * 1024;
const SEARCH_STEP = 256 * 1024;
const VERSION_LINE = 'WARC/1.';

/**
 * Finds the records of a WARC 1.x stream (ISO 28500), one after the other, in bounded memory. warcio.js, which reads what is
 * inside a record, trusts every Content-Length and stops at the first fault; so the records' bounds are found here: a
 * length must lead to the end of the file or to the blank lines that close a record, or the next version line is searched for.
 */
export async function* readWarc(pieces: AsyncIterable<Piece>, maxBytes: number): AsyncGenerator<WarcEntry> {
  const segments = new Segments(pieces);
  do {
    const input = new ByteQueue(segments.next());
    let complained = false;
    for await (const entry of readSegment(input, segments, maxBytes)) {
      complained = 'damage' in entry;
      yield entry;
    }
    // A record cut short by the damage has told of it already.
    if (segments.damage && !complained) yield { at: String(segments.damage.offset), damage: segments.damage.damage };
  } while (segments.damage);
}

async function* readSegment(input: ByteQueue, segments: Segments, maxBytes: number): AsyncGenerator<WarcEntry> {
  for (;;) {
    const head = await input.fill(MAX_HEADER);
    let blank = 0;
    while (head[blank] === 0x0d || head[blank] === 0x0a) blank += 1;
    if (blank > 0) {
      input.skip(blank);
      continue;
    }
    if (head.length === 0) return;
    const at = segments.locate(input.offset);
    if (!startsRecord(head, 0)) {
      const junk = await skipToRecord(input, 0);
      yield { at, damage: `${junk} bytes that are no WARC record` };
      continue;
    }
    yield { at, ...(await takeRecord(input, head, maxBytes)) };
  }
}

type Taken = { readonly record: Uint8Array } | { readonly skipped: 'warc record type' | 'http status' | 'media type' } | BadRecord;
interface BadRecord {
  readonly damage: string;
  readonly tooLarge?: true;
}

async function takeRecord(input: ByteQueue, head: Buffer, maxBytes: number): Promise<Taken> {
  const header = headEnd(head);
  if (header < 0) return giveUp(input, VERSION_LINE.length, 'the WARC header does not end');
  const fields = head.toString('latin1', 0, header);
  const length = /^content-length:[ \t]{0,8}(\d{1,15})[ \t]{0,8}\r?$/im.exec(fields)?.[1];
  if (length === undefined) return giveUp(input, header, 'the record has no usable Content-Length');
  const end = header + Number(length);
  if (end > maxBytes) return { ...(await giveUp(input, header, `the record is over the limit of ${maxBytes} bytes`)), tooLarge: true };
  const all = await input.fill(end + 4 + VERSION_LINE.length);
  if (all.length < end) return giveUp(input, header, `the record ends after ${all.length - header} of ${length} bytes`);
  if (!closesAt(all, end)) return giveUp(input, header, `Content-Length ${length} does not lead to the end of the record`);
  // A copy: `all` may be a view of a much larger read.
  const record = Buffer.from(all.subarray(0, end));
  input.skip(end);
  const skipped = whySkipped(fields, record.subarray(header));
  return skipped === undefined ? { record } : { skipped };
}

async function giveUp(input: ByteQueue, from: number, damage: string): Promise<BadRecord> {
  await skipToRecord(input, from);
  return { damage };
}

/** After a record come two line ends, or, from sloppy writers, any number of them before the next record or the end. */
function closesAt(bytes: Buffer, end: number): boolean {
  if (bytes.toString('latin1', end, end + 4) === '\r\n\r\n') return true;
  let at = end;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  return at >= bytes.length || startsRecord(bytes, at);
}

function startsRecord(bytes: Buffer, at: number): boolean {
  return bytes.toString('latin1', at, at + VERSION_LINE.length) === VERSION_LINE;
}

/** Skips to the next version line at a line's start, or to the end; `from` bytes belong to the faulty record for sure. */
async function skipToRecord(input: ByteQueue, from: number): Promise<number> {
  let skipped = 0;
  let search = from;
  for (;;) {
    const bytes = await input.fill(search + SEARCH_STEP);
    const found = bytes.indexOf(`\n${VERSION_LINE}`, Math.max(0, search - 1), 'latin1');
    if (found >= 0) {
      input.skip(found + 1);
      return skipped + found + 1;
    }
    const atEnd = bytes.length < search + SEARCH_STEP;
    // The pattern may lie across two reads.
    const drop = atEnd ? bytes.length : bytes.length - VERSION_LINE.length;
    input.skip(drop);
    skipped += drop;
    if (atEnd) return skipped;
    search = 0;
  }
}

/** Where a head of `name: value` lines ends (after its blank line), or -1. */
function headEnd(bytes: Buffer): number {
  const strict = bytes.indexOf('\r\n\r\n', 0, 'latin1');
  const loose = bytes.indexOf('\n\n', 0, 'latin1');
  if (strict >= 0 && (loose < 0 || strict < loose)) return strict + 4;
  return loose < 0 ? -1 : loose + 2;
}

function whySkipped(fields: string, block: Buffer): 'warc record type' | 'http status' | 'media type' | undefined {
  const type = /^warc-type:[ \t]{0,8}([a-z]{1,40})/im.exec(fields)?.[1]?.toLowerCase();
  if (type === 'response') {
    if (block.toString('latin1', 0, 5) !== 'HTTP/') return undefined;
    const head = block.toString('latin1', 0, HTTP_HEAD).split(/\r?\n\r?\n/, 1)[0] as string;
    const status = /^HTTP\/\d(?:\.\d)?[ \t]{1,8}(\d{3})/.exec(head)?.[1];
    if (status !== undefined && status !== '200') return 'http status';
    return isText(mediaType(head)) ? undefined : 'media type';
  }
  if (type !== 'resource' && type !== 'conversion') return 'warc record type';
  return isText(mediaType(fields)) ? undefined : 'media type';
}

function mediaType(head: string): string | undefined {
  return /^content-type:[ \t]{0,8}([^\r\n;]{1,200})/im.exec(head)?.[1]?.trim().toLowerCase();
}

/** Types worth a look; what is said of no type is found out by looking. */
function isText(type: string | undefined): boolean {
  return type === undefined || type.startsWith('text/') || /^application\/(?:xhtml\+xml|xml|octet-stream)$/.test(type);
}
