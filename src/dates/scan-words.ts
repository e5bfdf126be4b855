export type WordKind = 'word' | 'number' | 'mark' | 'break';

/** A run of letters, a run of digits, one other character, or an empty line. */
export interface Word {
  /** Lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  /** First letter is a capital. */
  readonly capital: boolean;
}

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
}

function classOf(code: number): Class {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
  if (code >= 48 && code <= 57) return Class.Digit;
  if (code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f) return Class.Space;
  return code >= 0xc0 && code <= 0x24f ? Class.Letter : Class.Mark;
}

/**
 * Cuts the text into the words that date grammar is written over. Own words rather than the tokens layer: taggers
 * differ on "mid-1996", "10:35" and "two-week", and offsets must not depend on one of them. Linear.
 */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const start = at++;
    if (kind === Class.Space) {
      let lines = code === 10 ? 1 : 0;
      while (at < length && classOf(text.charCodeAt(at)) === Class.Space) if (text.charCodeAt(at++) === 10) lines++;
      if (lines > 1) words.push({ lower: '\n', start, end: at, kind: 'break', capital: false });
      continue;
    }
    if (kind !== Class.Mark) while (at < length && classOf(text.charCodeAt(at)) === kind) at++;
    const raw = text.slice(start, at);
    if (kind === Class.Digit) words.push({ lower: raw, start, end: at, kind: 'number', capital: false });
    else if (kind === Class.Mark)
      words.push({ lower: raw === '’' ? "'" : raw === '–' ? '-' : raw, start, end: at, kind: 'mark', capital: false });
    else words.push({ lower: raw.toLowerCase(), start, end: at, kind: 'word', capital: code < 97 || (code >= 0xc0 && code < 0xdf) });
  }
  return words;
}
