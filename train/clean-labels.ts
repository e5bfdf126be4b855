import { BODY_NAMES, COUNTRY_NAMES, GPE_NAMES, GROUP_NAMES, REGION_NAMES } from '../src/entities/known-names.js';
import { LEADERS } from '../src/lang/en/leaders.js';
import type { Row, Sheet } from './read-examples.js';

const HEADS = new Set(
  'Union Party Council Agency Ministry Department Commission Parliament Congress Senate Army Navy Court Bank University Institute Association Federation Group Corporation Company Authority Front Movement Brigades Force Forces Guard Assembly Organization Organisation Committee Fund Jihad Times Post'.split(
    ' ',
  ),
);
/** Words the makers' tagger took for names, alone, where they are only part of a title. */
const NO_NAMES = new Set([
  'Defense',
  'State',
  'Foreign',
  'The',
  'Prime',
  'Interior',
  'Cabinet',
  'Minister',
  'President',
  'Secretary',
  'General',
  'Web',
  'Internet',
  'AIDS',
  'HIV',
  'Delta',
]);
const BODIES = new Set([
  'U.N.',
  'UN',
  'NATO',
  'AU',
  'EU',
  'FARC',
  'Fatah',
  'Hamas',
  'Hezbollah',
  'Gazprom',
  'Red Cross',
  'IAEA',
  'OPEC',
  'Taliban',
  'Mercosur',
]);

interface Stretch {
  readonly first: number;
  readonly end: number;
  type: string;
}

/**
 * Mends the known faults of machine-made labels (gmb/SOURCE.md): places taken for organisations, adherents without a
 * label, heads of organisations cut off, and names whose label differs from what the corpus mostly says.
 */
export function cleanLabels(sheets: readonly Sheet[]): Sheet[] {
  const usual = usualTypes(sheets);
  return sheets.map((sheet) => sheet.map((sentence) => cleanSentence(sentence, usual)));
}

function cleanSentence(sentence: readonly Row[], usual: ReadonlyMap<string, string>): Row[] {
  const names = joinHeads(readStretches(sentence), sentence).filter(
    (s) => !(s.end - s.first === 1 && NO_NAMES.has(sentence[s.first]?.word ?? '')),
  );
  const taken = new Uint8Array(sentence.length);
  for (const name of names) {
    name.type = typeOf(wordsOf(sentence, name), name.type, usual);
    taken.fill(1, name.first, name.end);
  }
  for (let i = 0; i < sentence.length; i++) {
    if (taken[i] === 1) continue;
    const word = sentence[i]?.word ?? '';
    const lone = !isCapital(sentence[i - 1]?.word) && !isCapital(sentence[i + 1]?.word);
    if (GROUP_NAMES.has(word) && i > 0) names.push({ first: i, end: i + 1, type: 'MISC' });
    else if (lone && i > 0 && BODY_NAMES.has(word)) names.push({ first: i, end: i + 1, type: 'ORG' });
    else if (lone && i > 0 && (COUNTRY_NAMES.has(word) || usual.get(word) === 'LOC')) names.push({ first: i, end: i + 1, type: 'LOC' });
  }
  const rows = sentence.map(({ word }): Row => ({ word, label: 'O' }));
  for (const { first, end, type } of names)
    for (let i = first; i < end; i++) rows[i] = { word: rows[i]?.word ?? '', label: `${i === first ? 'B' : 'I'}-${type}` };
  return rows;
}

/** The lists first, then the head, then what the corpus mostly says. */
function typeOf(name: string, type: string, usual: ReadonlyMap<string, string>): string {
  if (BODIES.has(name) || BODY_NAMES.has(name)) return 'ORG';
  if (LEADERS.has(name)) return 'PER';
  if (GROUP_NAMES.has(name)) return 'MISC';
  if (GPE_NAMES.has(name) || REGION_NAMES.has(name)) return 'LOC';
  if (name.includes(' ') && HEADS.has(name.slice(name.lastIndexOf(' ') + 1))) return 'ORG';
  return usual.get(name) ?? type;
}

/** Names seen five times or more -> the type of at least three in five. */
function usualTypes(sheets: readonly Sheet[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sheets.flat()) {
    for (const stretch of readStretches(sentence)) {
      const name = wordsOf(sentence, stretch);
      const types = counts.get(name) ?? new Map<string, number>();
      types.set(stretch.type, (types.get(stretch.type) ?? 0) + 1);
      counts.set(name, types);
    }
  }
  const usual = new Map<string, string>();
  for (const [name, types] of counts) {
    const total = [...types.values()].reduce((a, b) => a + b, 0);
    const [type, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= 5 && most >= total * 0.6) usual.set(name, type);
  }
  return usual;
}

/** "Republican" + "Party", each with a label of its own: one name; a head alone in lower company is none. */
function joinHeads(names: readonly Stretch[], sentence: readonly Row[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const name of names) {
    const last = joined[joined.length - 1];
    const single = name.end - name.first === 1 && HEADS.has(sentence[name.first]?.word ?? '');
    if (single && last && last.end === name.first) joined[joined.length - 1] = { first: last.first, end: name.end, type: 'ORG' };
    else if (!single || name.type !== 'ORG') joined.push(name);
    else if (isCapital(sentence[name.first - 1]?.word) && name.first > 1)
      joined.push({ first: name.first - 1, end: name.end, type: 'ORG' });
  }
  return joined;
}

function readStretches(sentence: readonly Row[]): Stretch[] {
  const found: Stretch[] = [];
  sentence.forEach(({ label }, i) => {
    const last = found[found.length - 1];
    if (label[0] === 'B') found.push({ first: i, end: i + 1, type: label.slice(2) });
    else if (label[0] === 'I' && last && last.end === i) found[found.length - 1] = { ...last, end: i + 1 };
  });
  return found;
}

const wordsOf = (sentence: readonly Row[], { first, end }: Stretch) =>
  sentence
    .slice(first, end)
    .map((row) => row.word)
    .join(' ');

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
