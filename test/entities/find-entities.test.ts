import test from 'ava';
import text from '../../pipelines/text.js';
import {
  type Article,
  definePipeline,
  type Entity,
  findDateline,
  findEntities,
  pairQuoteMarks,
  plainText,
  tagText,
} from '../../src/kit.js';
import { marked } from '../marked.js';

const entitiesOf = (given: string) => (text.run({ id: 'a', text: given }) as Article).entities;
const byName = (entities: readonly Entity[], name: string) => entities.find((e) => e.name === name);
const shown = (entity: Entity | undefined, form: string) => entity?.mentions.filter((m) => m.form === form).map((m) => m.text);

/** Each mark is a name of that type; other names may be found too. */
const names = [
  'Mayor {person Ada Lund} spoke in {gpe Oslo} on Monday.',
  '{gpe France} and {gpe Kenya} signed, the {norp French} minister told reporters.',
  'Talks at the {org World Health Organization} went on in {gpe Geneva}, {gpe Switzerland}.',
  '{person Kwame Mensah} left {gpe Ghana} for the {org University of Leeds}.',
  'A {norp Muslim} leader and a {norp Christian} one prayed in {gpe Cairo}.',
];
for (const sentence of names) {
  test(`names: ${sentence}`, (t) => {
    const { text: given, spans } = marked(sentence);
    const found = entitiesOf(given).flatMap((e) => e.mentions.map((m) => `${e.type.toLowerCase()} ${m.start}-${m.end} ${m.text}`));
    for (const { name, start, end, text: words } of spans) t.true(found.includes(`${name} ${start}-${end} ${words}`), found.join(', '));
  });
}

test('last names, titles and pronouns join the full name', (t) => {
  const entities = entitiesOf(
    'Foreign Minister Marta Ellingsen flew to Oslo. Ellingsen said she would stay. Her plane left on Monday. The minister did not.',
  );
  const person = byName(entities, 'Marta Ellingsen');
  t.deepEqual(shown(person, 'name'), ['Marta Ellingsen', 'Ellingsen']);
  t.deepEqual(shown(person, 'pronoun'), ['she', 'Her']);
  t.deepEqual(shown(person, 'nominal'), ['The minister']);
  t.is(person?.mentions[0]?.title?.text, 'Foreign Minister');
  t.is(person?.gender, 'female');
});

test('an acronym joins the name that introduced it', (t) => {
  const entities = entitiesOf('The World Health Organization (WHO) met in Geneva. The WHO sent no answer, and officials of the WHO left.');
  t.deepEqual(shown(byName(entities, 'World Health Organization'), 'name'), ['World Health Organization', 'WHO', 'WHO', 'WHO']);
});

test('the names of one country are one entity', (t) => {
  const entities = entitiesOf('The United States voted no. The U.S. delegation left, and America was alone.');
  t.true((byName(entities, 'United States')?.mentions.length ?? 0) >= 2);
});

test('names in a dateline are places, and an agency', (t) => {
  const entities = entitiesOf('PORT HALDEN, Norway (NWA) -- The pier closed on Monday.');
  t.deepEqual(
    entities.map((e) => `${e.type} ${e.mentions[0]?.text}`),
    ['GPE PORT HALDEN', 'GPE Norway', 'ORG NWA'],
  );
});

test('a pronoun inside a quote is left to whoever speaks', (t) => {
  const entities = entitiesOf('Ada Lund left. "He was late," a guard said.');
  t.deepEqual(shown(byName(entities, 'Ada Lund'), 'pronoun'), []);
});

const negatives = ['The pier closed on Monday.', 'It was cold and dark.', '"We wait," they said.', 'In May the work began.'];
for (const sentence of negatives) {
  test(`no name: ${sentence}`, (t) => t.deepEqual(entitiesOf(sentence), []));
}

test('without a model, only names of the word lists are found', (t) => {
  const bare = definePipeline('bare', [plainText(), tagText(), pairQuoteMarks(), findDateline(), findEntities()]);
  const { entities } = bare.run({ id: 'a', text: 'Marta Ellingsen flew from Norway to Geneva.' }) as Article;
  t.deepEqual(
    entities.map((e) => `${e.type} ${e.name}`),
    ['GPE Norway', 'GPE Geneva'],
  );
});

test('a chain of titles does not grow with the text', (t) => {
  const titles = entitiesOf(`${'Dr. Lund, '.repeat(5)}${'Dr. '.repeat(300)}Lund.`).flatMap((e) =>
    e.mentions.map((m) => m.title?.text.length ?? 0),
  );
  t.true(Math.max(0, ...titles) < 120);
});

test('ids follow the text, and names of one type do not overlap', (t) => {
  const entities = entitiesOf('Ada Lund met Bo Ek in Oslo. Lund and Ek left for Bergen, and Oslo slept.');
  t.deepEqual(
    entities.map((e) => e.id),
    entities.map((_, i) => `e${i + 1}`),
  );
  const starts = entities.map((e) => e.mentions[0]?.start ?? -1);
  t.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});
