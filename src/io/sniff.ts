/** First bytes of formats that are no page, in Latin-1. */
const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['PDF', '%PDF-'],
  ['ZIP', 'PK\x03\x04'],
  ['RIFF', 'RIFF'],
  ['ELF', '\x7fELF'],
  ['OLE', '\xd0\xcf\x11\xe0'],
  ['WOFF', 'wOF'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['RAR', 'Rar!'],
  ['7z', '7z\xbc\xaf'],
  ['Ogg', 'OggS'],
  ['ID3', 'ID3'],
  ['PostScript', '%!PS'],
  ['SQLite', 'SQLite format 3'],
];

const SAMPLE_BYTES = 8192;
/** Random bytes hold about 11 % controls; damaged pages stay far below. */
const MAX_CONTROL_SHARE = 0.06;

/** The name of the binary format the bytes look like, or undefined for what may be a page. */
export function sniffBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1');
  const known = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (known) return known[0];
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return sample.length >= 64 && controls > sample.length * MAX_CONTROL_SHARE ? 'binary data' : undefined;
}

/** Controls no text holds. Escape stays out: ISO-2022-JP is made of it. NUL too: damaged pages hold many. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) || byte === 0x7f;
}

const HEAD_CHARS = 1024;
const SAMPLE_CHARS = 65_536;
const MIN_TAGS = 3;
const TAG = /<\/?[a-z][a-z0-9]{0,15}[\s/>]/gi;
const OPENING = /^\s{0,512}<(?:!doctype|!--|\?xml|[a-z][a-z0-9]{0,15}[\s/>])/i;

/** 'html' when markup opens the page or is spread over it, 'json' for a JSON value, else 'text'. */
export function sniffKind(text: string): 'html' | 'text' | 'json' {
  if (OPENING.test(text.slice(0, HEAD_CHARS))) return 'html';
  let tags = 0;
  for (const _ of text.slice(0, SAMPLE_CHARS).matchAll(TAG)) if (++tags >= MIN_TAGS) return isJson(text) ? 'json' : 'html';
  return isJson(text) ? 'json' : 'text';
}

function isJson(text: string): boolean {
  const first = /^\s{0,512}([[{])/.exec(text.slice(0, HEAD_CHARS))?.[1];
  if (first === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
