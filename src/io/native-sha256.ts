import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a string's UTF-8 bytes, in hex: OpenSSL's, many times faster on pages than the portable one. */
export function nativeSha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
