/** Where a charset declaration is looked for. HTML says 1,024 bytes; pages with long heads put it later. */
const SEARCH_BYTES = 65_536;
const MAX_TAG = 512;

/** A charset label as the page gives it; `name` is the WHATWG encoding, missing for labels nobody decodes. */
export interface DeclaredCharset {
  readonly label: string;
  readonly name?: string;
}

/** The label in the first `<meta charset>`, `<meta http-equiv>` or `<?xml encoding>` that has one. */
export function declaredCharset(bytes: Uint8Array): DeclaredCharset | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCH_BYTES)).toString('latin1').toLowerCase();
  const xml = head.startsWith('<?xml') ? /\bencoding\s?=\s?["']([\w.:-]{1,40})/.exec(head.slice(0, MAX_TAG)) : null;
  let at = head.indexOf('<meta');
  while (at >= 0) {
    const close = head.indexOf('>', at);
    const tag = head.slice(at, Math.min(close < 0 ? head.length : close, at + MAX_TAG));
    const label = /\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/.exec(tag)?.[1];
    if (label) return resolveLabel(label);
    at = head.indexOf('<meta', at + 5);
  }
  return xml?.[1] ? resolveLabel(xml[1]) : undefined;
}

/** What a charset label names. */
export function resolveLabel(label: string): DeclaredCharset {
  try {
    const name = new TextDecoder(label).encoding;
    // A page whose declaration can be read byte by byte is not UTF-16, whatever it says (HTML, "prescan").
    return { label, name: name.startsWith('utf-16') ? 'utf-8' : name };
  } catch {
    return { label };
  }
}
