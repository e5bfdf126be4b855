import type { DocumentFailure } from '../document/message.js';

/** A file inside a tar or zip; `number` counts the archive's entries from 1, since names may come twice. */
export type ArchiveEntry = { readonly number: number; readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly failure: DocumentFailure }
  | { readonly skipped: true }
);
