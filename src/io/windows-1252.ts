/** Bytes 0x80 to 0x9F of windows-1252; the five unassigned ones stay controls, as in the WHATWG index. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * windows-1252 to text. Own table: `TextDecoder('windows-1252')` of some Node releases reads Latin-1 instead,
 * which turns curly quote marks into controls.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] as string);
}
