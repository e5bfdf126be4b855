import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { IoError, systemReason } from '../io/io-error.js';

/** Where records go; `write` waits while the reader is slower than we are. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Standard output. A reader that went away (`| head`) ends the process quietly, as it ends every filter. */
export function openStdout(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`newsgrain: cannot write output: ${systemReason(error)}\n`);
    process.exit(3);
  });
  return { write: (text) => writeTo(process.stdout, text), close: async () => {} };
}

/** A file. @throws {IoError} from `write` or `close` when it cannot be written. */
export async function openFile(path: string): Promise<Output> {
  const stream = createWriteStream(path);
  let failed: unknown;
  stream.on('error', (error) => {
    failed = error;
  });
  const check = (): void => {
    if (failed) throw new IoError(`cannot write ${JSON.stringify(path)}: ${systemReason(failed)}`);
  };
  await Promise.race([once(stream, 'open'), once(stream, 'error')]).catch((error: unknown) => {
    failed = error;
  });
  check();
  return {
    write: async (text) => {
      await writeTo(stream, text).catch(() => {});
      check();
    },
    close: async () => {
      await new Promise<void>((done) => {
        stream.once('error', () => done());
        stream.end(() => done());
      });
      check();
    },
  };
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
