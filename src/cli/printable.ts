/** Controls and bidirectional overrides of a page could rewrite the terminal; they are shown as U+FFFD. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** `text` on one line, cut to `width` characters. */
export function oneLine(text: string, width: number): string {
  const flat = printable(text).replace(/\s+/g, ' ').trim();
  if (flat.length <= width) return flat;
  return `${flat.slice(0, width - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
