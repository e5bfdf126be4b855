import { MONTHS, WEEKDAYS } from '../../../src/lang/en/months.js';
import { HONORIFICS, ROLE_NOUNS } from '../../../src/lang/en/titles.js';
import { entityKey } from '../to-layers.js';
import type { Finding, LintRule } from './finding.js';

const CAPITALISED = /\p{Lu}[\p{L}\p{N}.'’&-]*/gu;
/** Words that open sentences in capitals without being part of what follows. */
const OPENERS = new Set(
  'the a an in on at but and if for when after before with of as no so it he she we they his her our my its their your what who why how is do does did are was were that this these those from by to even then now yes while since under until one two three four five all both each every some many most last next about among not there'.split(
    ' ',
  ),
);
/** Words that are written with capitals and name nothing. */
const NEVER_NAMES = new Set(
  "i i'm i’m i'd i’d i'll i’ll i've i’ve tv ok q a gmt est am pm dna gdp ceo mp mps vat covid covid-19".split(' '),
);

interface Word {
  readonly start: number;
  readonly text: string;
}

/** Capitalised words in mid-sentence that no mark covers. At the head of a sentence one word alone says nothing. */
export const unmarkedCapitals: LintRule = ({ article, text, named, dated }) => {
  const findings: Finding[] = [];
  const bodyStart = article.body.paragraphs[1]?.start ?? 0;
  const words: Word[] = [...text.slice(bodyStart).matchAll(CAPITALISED)]
    .map((m) => ({ start: m.index + bodyStart, text: m[0].replace(/['’]s?$|[.&-]+$/, '') }))
    .filter(({ start }) => named[start] === 0 && dated[start] === 0 && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ''));
  for (let run of runsOf(words, text)) {
    const first = run[0] as Word;
    if (opensSentence(text, first.start)) run = run.length > 1 && !OPENERS.has(first.text.toLowerCase()) ? run : run.slice(1);
    const [head, tail] = [run[0], run.at(-1)];
    if (!head || !tail) continue;
    const shown = text.slice(head.start, tail.start + tail.text.length);
    if (!isHarmless(shown) && !inCapitalLine(text, head.start))
      findings.push({ start: head.start, words: shown, message: `capitals left unmarked: "${shown}"` });
  }
  return findings;
};

/** Groups words that stand side by side, or with "of", "the", "for", "and" between them. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? text.slice(last.start + last.text.length, word.start) : '';
    if (/^ (?:(?:of|the|for|and|de|da|del) )*$/.test(between)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function isHarmless(words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  const last = (parts.at(-1) as string).replace(/s$/, '');
  // "the Prime Minister" is no name; a longer run that ends so may hold one.
  if (parts.length < 4 && (ROLE_NOUNS.has(last) || HONORIFICS.has(last))) return true;
  return parts.every((w) => NEVER_NAMES.has(w) || MONTHS.has(w) || WEEKDAYS.has(w));
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|\n|[.!?:…] |[-–—] ?)["“‘'(«]*$|["“‘'«]$/.test(text.slice(Math.max(0, start - 5), start));
}

function inCapitalLine(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', start);
  return !/\p{Ll}/u.test(text.slice(from, to < 0 ? undefined : to));
}

/** Words that are a name elsewhere in the article and stand here unmarked, headline included. */
export const unmarkedKnownNames: LintRule = ({ text, article, named }) => {
  const findings: Finding[] = [];
  const names = new Map<string, string>();
  for (const m of article.body.mentions) if (m.form === 'name') names.set(text.slice(m.start, m.end), m.key);
  for (const [name, key] of names) {
    if (name.length < 3) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const whole = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
      if (whole && named[at] === 0) findings.push({ start: at, words: name, message: `"${name}" is marked as ${key} elsewhere, not here` });
    }
  }
  return findings;
};

/** The same words as two entities: under two types, or once with a key and once without. */
export const sameWordsTwice: LintRule = ({ text, article }) => {
  const byWords = new Map<string, { key: string; start: number }>();
  const findings: Finding[] = [];
  for (const m of article.body.mentions) {
    if (m.form !== 'name') continue;
    const words = text.slice(m.start, m.end);
    const key = entityKey(text, m);
    const before = byWords.get(words);
    if (before && before.key !== key)
      findings.push({ start: m.start, words, message: `"${words}" is ${before.key} before and ${m.key} here` });
    byWords.set(words, { key, start: m.start });
  }
  return findings;
};

/** Names whose edges hold what the guidelines keep outside. */
export const nameEdges: LintRule = ({ text, article }) =>
  article.body.mentions.flatMap((m): Finding[] => {
    if (m.form !== 'name') return [];
    const words = text.slice(m.start, m.end);
    const say = (message: string): Finding[] => [{ start: m.start, words, message: `${message}: "${words}"` }];
    if (/['’]s?$/.test(words) && !/^\p{Lu}[\p{L}]*['’]s$/u.test(words)) return say('a possessive inside the name');
    if (/^\p{Lu}[\p{L}]*['’]s$/u.test(words) && 'PGN'.includes(m.key[0] as string)) return say('a possessive inside the name');
    if (/^(?:the|a|an) /.test(words)) return say('an article inside the name');
    if (/[,;:!?]$/.test(words)) return say('punctuation inside the name');
    const first = (words.split(' ')[0] as string).toLowerCase();
    const titled = m.key[0] === 'P' && words.includes(' ') && (HONORIFICS.has(first) || ROLE_NOUNS.has(first));
    return titled ? say('a title inside the name; write [P1 Title|Name]') : [];
  });

/** A person's title left in front of the mention instead of before its bar. */
export const titleOutside: LintRule = ({ text, article }) =>
  article.body.mentions.flatMap((m): Finding[] => {
    if (m.form !== 'name' || m.title || m.key[0] !== 'P') return [];
    const before = /([\p{L}.-]+) $/u.exec(text.slice(Math.max(0, m.start - 20), m.start))?.[1] ?? '';
    const isTitle = HONORIFICS.has(before.toLowerCase()) || (/^\p{Lu}/u.test(before) && ROLE_NOUNS.has(before.toLowerCase()));
    return isTitle
      ? [{ start: m.start, words: before, message: `a title before the name: write [${m.key} ${before}|${text.slice(m.start, m.end)}]` }]
      : [];
  });
