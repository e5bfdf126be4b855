/** Longest line that is kept, in bytes; longer ones are skipped to their end and reported. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A line without its end; `text` is missing when the line was too long. `number` is 1-based and counts blank lines. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

/** A line's bytes without LF, or nothing where it was too long; `start` is the offset of its first byte in the stream. */
export interface RawLine {
  readonly number: number;
  readonly start: number;
  readonly bytes?: Uint8Array;
}

const NEWLINE = 0x0a;

/**
 * Lines of a byte stream, in batches: all that one read completed, so that nothing waits for more input.
 * Only LF (or CRLF) ends a line: `node:readline` also cuts at U+2028, which may stand raw inside JSON strings.
 */
export async function* readLineBatches(stream: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<readonly Line[]> {
  for await (const batch of readRawLines(stream, maxBytes)) yield batch.map(decodeLine);
}

/** The same as bytes. A line over `maxBytes` is never held whole. */
export async function* readRawLines(stream: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<readonly RawLine[]> {
  let number = 0;
  let start = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (end: number): RawLine => {
    number += 1;
    const line = size > maxBytes ? { number, start } : { number, start, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts) };
    parts = [];
    start += size + end;
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    const batch: RawLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      batch.push(finish(1));
      from = at + 1;
    }
    add(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (size > 0) yield [finish(0)];
}

function decodeLine({ number, bytes }: RawLine): Line {
  return bytes === undefined ? { number } : { number, text: lineText(bytes, number === 1) };
}

/** A line's characters; a BOM is dropped from the first line of a stream, and the CR of CRLF from every one. */
export function lineText(bytes: Uint8Array, first: boolean): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const start = first && text.startsWith('\ufeff') ? 1 : 0;
  return text.slice(start, text.endsWith('\r') ? -1 : undefined);
}
