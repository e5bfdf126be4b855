import test from 'ava';
import fc from 'fast-check';
import text from '../../pipelines/text.js';
import type { Article } from '../../src/kit.js';

const read = (given: string) => (text.run({ id: 'a', text: given }) as Article).entities ?? [];
const WORDS = [
  'Ada Lund',
  'Lund',
  'the mayor',
  'she',
  'Dr',
  'van der',
  '’t',
  'al-',
  'Bank of',
  'Ministry of Health and',
  'Norway',
  'Norwegian',
  'said',
  'and',
  ',',
  '.',
  '"',
  '(NGB)',
  'Constructor',
  '__proto__',
  'hasOwnProperty',
  'CYCLONE MIRA',
  'Štěpán',
  '東京',
  '🙂',
  '\n\n',
  '-based',
  '’s',
];

test('property: names are sorted within an entity, never overlap, and are what the text says', (t) => {
  const input = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((parts) => `Then ${parts.join(' ')}`);
  fc.assert(
    fc.property(input, (given) => {
      const entities = read(given);
      const mentions = entities.flatMap((e) => e.mentions);
      const names = mentions.filter((m) => m.form === 'name').sort((a, b) => a.start - b.start);
      return (
        mentions.every((m) => m.start < m.end && given.slice(m.start, m.end) === m.text) &&
        entities.every((e) => e.mentions.every((m, i) => i === 0 || (e.mentions[i - 1]?.start ?? 0) <= m.start)) &&
        names.every((m, i) => i === 0 || (names[i - 1]?.end ?? 0) <= m.start) &&
        JSON.stringify(read(given)) === JSON.stringify(entities)
      );
    }),
    { numRuns: 60 },
  );
  t.pass();
});

const titles: readonly (readonly [sentence: string, title: string])[] = [
  ['We met U.S. Ambassador to Norway Ada Lund there.', 'U.S. Ambassador to Norway'],
  ['We met Zimbabwean opposition leader Ada Lund there.', 'Zimbabwean opposition leader'],
  ['We met Secretary of State Ada Lund there.', 'Secretary of State'],
  ['We met Minister of Health and Sports Ada Lund there.', 'Minister of Health and Sports'],
  ['We met Vice-President Ada Lund there.', 'Vice-President'],
  ['We met former prime minister Ada Lund there.', 'former prime minister'],
];
for (const [sentence, title] of titles) {
  test(`title: ${sentence}`, (t) => {
    const mention = read(sentence)
      .flatMap((e) => e.mentions)
      .find((m) => m.text === 'Ada Lund');
    t.is(mention?.title?.text, title);
  });
}

const nominals: readonly (readonly [given: string, name: string, nominal: string])[] = [
  ['Foreign Minister Ada Lund flew home. The foreign minister slept.', 'Ada Lund', 'The foreign minister'],
  ['Ada Lund, 42, the mayor of Oslo, flew home. The mayor slept.', 'Ada Lund', 'The mayor'],
  ['The council president, Ada Lund, flew home. The president slept.', 'Ada Lund', 'The president'],
  ['The Bank of Norway cut rates. The bank gave no reason.', 'Bank of Norway', 'The bank'],
];
for (const [given, name, nominal] of nominals) {
  test(`nominal: ${given}`, (t) => {
    const entity = read(given).find((e) => e.name === name);
    t.deepEqual(
      entity?.mentions.filter((m) => m.form === 'nominal').map((m) => m.text),
      [nominal],
    );
  });
}

for (const given of [
  'Foreign Minister Ada Lund flew home. The finance minister slept.',
  'Mayor Ada Lund flew home. The mayor of Moss slept.',
  'Mayor Ada Lund flew home. The mayor Bo Ek slept.',
]) {
  test(`no nominal: ${given}`, (t) => {
    t.deepEqual(
      read(given).flatMap((e) => e.mentions.filter((m) => m.form === 'nominal').map((m) => m.text)),
      [],
    );
  });
}
