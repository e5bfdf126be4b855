import { readPackedLines } from '../io/read-packed-lines.js';

/** A sound line of the output, without its LF. */
export interface OutputLine {
  readonly key: string;
  readonly bytes: Buffer;
  /** Offset of the byte after its LF, in the unpacked file. */
  readonly end: number;
}

const START = Buffer.from('{"key":"');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CLOSE = 0x7d;

/**
 * The lines of a shard or of the failures, up to the first that is not whole: cut short, or holding NULs or a hole where the system
 * lost power before the blocks of a file were written. JSON text never holds a NUL, so no checksum is needed to see that.
 * @throws {DocumentFailure} where the file cannot be opened, or a packed one is damaged.
 */
export async function* readOutputLines(path: string): AsyncGenerator<OutputLine> {
  for await (const { start, bytes, ended } of readPackedLines(path)) {
    const line = ended ? toLine(bytes, start) : undefined;
    if (line === undefined) return;
    yield line;
  }
}

function toLine(bytes: Buffer, start: number): OutputLine | undefined {
  if (bytes.compare(START, 0, START.length, 0, START.length) !== 0 || bytes.at(-1) !== CLOSE || bytes.includes(0)) return undefined;
  let quote = START.length;
  while (quote < bytes.length && bytes[quote] !== QUOTE) quote += bytes[quote] === BACKSLASH ? 2 : 1;
  try {
    return { key: JSON.parse(bytes.toString('utf8', START.length - 1, quote + 1)) as string, bytes, end: start + bytes.length + 1 };
  } catch {
    return undefined;
  }
}
