/** Longest line that is kept, in bytes; longer ones are skipped to their end and reported. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** A line without its end; `text` is missing when the line was too long. `number` is 1-based and counts blank lines. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

const NEWLINE = 0x0a;

/**
 * Lines of a byte stream, in batches: all that one read completed, so that nothing waits for more input.
 * Only LF (or CRLF) ends a line: `node:readline` also cuts at U+2028, which may stand raw inside JSON strings.
 */
export async function* readLineBatches(stream: AsyncIterable<Uint8Array>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line => {
    number += 1;
    const line = size > maxBytes ? { number } : { number, text: decodeLine(parts, number === 1) };
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    const batch: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      batch.push(finish());
      from = at + 1;
    }
    add(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (size > 0) yield [finish()];
}

function decodeLine(parts: readonly Uint8Array[], first: boolean): string {
  const text = Buffer.concat(parts).toString('utf8');
  const start = first && text.startsWith('\ufeff') ? 1 : 0;
  return text.slice(start, text.endsWith('\r') ? -1 : undefined);
}
