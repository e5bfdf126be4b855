/**
 * Speed of the dates stage over tokens already made, beside chrono-node on the same texts in the same run, and how time
 * grows to 10 MB. Where the texts carry gold expressions, both are scored (spans that overlap, and equal values among them).
 *
 *   node dist/bench/dates.js FOLDER|FILE [--rounds N]
 *
 * FILE is .txt, or .json `{id: {text, dct?, timexes?}}`. Each round times every text once with each;
 * medians over rounds, of processor time.
 */
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import textPipeline from '../pipelines/text.js';
import type { DateMention, Layers, PageInput } from '../src/kit.js';
import { median } from './median.js';
import { type BenchText, type BenchTimex, readTexts } from './texts.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '15' } } });
if (positionals.length !== 1) throw new TypeError(`expected one FOLDER or FILE, got ${positionals.length}`);
const rounds = Number(values.rounds);
const texts = readTexts(positionals[0] as string);
const DATES = textPipeline.stages.find(({ name }) => name === 'find-dates') as unknown as {
  run(doc: object): { readonly dates: readonly DateMention[] };
};

interface Ready {
  readonly text: BenchText;
  readonly doc: object;
  readonly reference: Date;
}

/** Everything the stage reads, made once: only the stage itself is timed. */
function prepare(text: BenchText): Ready {
  const input: PageInput = { id: text.id, text: text.text, ...(text.date ? { date: text.date } : {}) };
  const { layers } = textPipeline.annotate(input);
  return { text, doc: { ...layers, input, report: () => {} }, reference: new Date(`${text.date ?? '2020-01-01'}T12:00:00Z`) };
}

/** Processor time, not wall time: it holds on a machine that others use. */
function milliseconds(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const ready = texts.map(prepare);
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
/** Rounds that only let both be compiled. */
const WARM_UP = 20;
const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < rounds + WARM_UP; round++) {
  const a = milliseconds(() => {
    for (const { doc } of ready) DATES.run(doc);
  });
  const b = milliseconds(() => {
    for (const { text, reference } of ready) chrono.parse(text.text, reference);
  });
  if (round < WARM_UP) continue;
  ours.push(a);
  theirs.push(b);
}
const rate = (ms: number, size = characters) => `${(size / 1000 / ms).toFixed(1).padStart(7)} M characters/s`;
console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(2)} M characters, medians of ${rounds} rounds`);
console.log(`newsgrain dates stage ${rate(median(ours))}`);
console.log(`chrono-node           ${rate(median(theirs))}`);
console.log(`ratio of medians      ${(median(theirs) / median(ours)).toFixed(2)}\n`);

console.log('one text of growing size, dates stage without tokens of its own:');
const all = texts.map(({ text }) => text).join('\n\n');
for (const size of [1.25e6, 2.5e6, 5e6, 1e7]) {
  const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
  const doc: Partial<Layers> & object = {
    text,
    tokens: { count: 0, start: new Uint32Array(), end: new Uint32Array(), pos: new Uint8Array(), sentence: new Uint32Array() },
    sentences: [],
    paragraphs: [{ start: 0, end: text.length }],
    metadata: { published: { value: '2007-12-10', from: 'given' }, highlights: [], contributors: [], captions: [], notes: [] },
    entities: [],
    dateline: undefined,
  };
  const times = Array.from({ length: 3 }, () => milliseconds(() => DATES.run({ ...doc, input: { id: 'size' }, report: () => {} })));
  console.log(`${(size / 1e6).toFixed(2).padStart(6)} M ${median(times).toFixed(0).padStart(6)} ms ${rate(median(times), size)}`);
}

/** What chrono states, as TIMEX3 as far as it knows: day, month or year by what is certain, the clock where there is one. */
function chronoTimexes(text: string, reference: Date): BenchTimex[] {
  return chrono.parse(text, reference).map(({ index, text: words, start }) => {
    const [y, m, d] = (['year', 'month', 'day'] as const).map((part) => start.get(part) ?? 0);
    const day = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    const byDay = start.isCertain('day') || start.isCertain('weekday');
    const clock = `T${String(start.get('hour') ?? 0).padStart(2, '0')}:${String(start.get('minute') ?? 0).padStart(2, '0')}`;
    const value = start.isCertain('hour') ? day + clock : byDay ? day : start.isCertain('month') ? day.slice(0, 7) : day.slice(0, 4);
    return { start: index, end: index + words.length, value };
  });
}

function score(name: string, find: (r: Ready) => readonly BenchTimex[]): void {
  let [gold, found, relaxed, equal] = [0, 0, 0, 0];
  for (const r of ready) {
    if (!r.text.timexes) continue;
    const left = [...r.text.timexes];
    gold += left.length;
    for (const f of find(r)) {
      found++;
      const k = left.findIndex((g) => g.start < f.end && f.start < g.end);
      if (k < 0) continue;
      relaxed++;
      if (left[k]?.value === f.value) equal++;
      left.splice(k, 1);
    }
  }
  const f1 = (hits: number) => ((200 * hits) / (gold + found)).toFixed(1);
  console.log(`${name.padEnd(12)} gold ${gold}, found ${found}: relaxed F1 ${f1(relaxed)}, value F1 ${f1(equal)}`);
}

if (texts.some(({ timexes }) => timexes)) {
  console.log('');
  score('newsgrain', ({ doc }) => DATES.run(doc).dates.map(({ start, end, timex }) => ({ start, end, value: timex.value })));
  score('chrono-node', ({ text, reference }) => chronoTimexes(text.text, reference));
}
