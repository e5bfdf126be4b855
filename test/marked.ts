/** A test text with its marks taken out, and what they marked. */
export interface Marked {
  readonly text: string;
  /** In text order; `name` is the word after the opening brace. */
  readonly spans: readonly { readonly name: string; readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * Positions are marked inside the string, never counted by hand: `{cue said}` marks "said" as `cue`; marks may nest.
 * @example marked('{source He} {cue said} so.').text === 'He said so.'
 */
export function marked(input: string): Marked {
  let text = '';
  const open: { name: string; start: number }[] = [];
  const spans: { name: string; start: number; end: number; text: string }[] = [];
  for (const part of input.split(/(\{[a-z]+ |\})/)) {
    const opening = /^\{([a-z]+) $/.exec(part);
    if (opening) open.push({ name: opening[1] as string, start: text.length });
    else if (part === '}') {
      const last = open.pop();
      if (!last) throw new Error(`unbalanced } in ${input}`);
      spans.push({ ...last, end: text.length, text: text.slice(last.start) });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`unclosed { in ${input}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
