import test from 'ava';
import { groupMentions, type NameMention } from '../../src/entities/group-mentions.js';
import { marked } from '../marked.js';

const TYPES = new Map([
  ['person', 'PERSON'],
  ['org', 'ORG'],
  ['gpe', 'GPE'],
  ['norp', 'NORP'],
  ['event', 'EVENT'],
] as const);

/** Groups of the marked names; `{title X}` right before a name is its title. */
function grouped(text: string): string[] {
  const found: NameMention[] = [];
  let title: { start: number; end: number; text: string } | undefined;
  for (const { name, ...span } of marked(text).spans) {
    if (name === 'title') title = span;
    else {
      const type = TYPES.get(name as 'person');
      if (!type) throw new Error(`unknown mark ${name}`);
      found.push({ ...span, form: 'name', by: 'test', confidence: 0.9, type, ...(title ? { title } : {}) });
      title = undefined;
    }
  }
  return groupMentions(found).map((g) => `${g.name}: ${g.mentions.map((m) => m.text).join(', ')}`);
}

const FAR = ' It rained on the town all that week, and the ferry did not sail, and nobody minded much, for there was plenty to do at home.';
const table: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['{person Ada Lund} came. {person Lund} left.', 'Ada Lund: Ada Lund, Lund'],
  ['{person ADA LUND} came. {person Lund} left.', 'ADA LUND: ADA LUND, Lund'],
  ['{person Vikram Sood} sat. {person SOOD}: No.', 'Vikram Sood: Vikram Sood, SOOD'],
  ['{person Geertje van ’t Hof} sat. {person Van ’t Hof} rose.', 'Geertje van ’t Hof: Geertje van ’t Hof, Van ’t Hof'],
  ['{person Abd al-Rahim al-Masri} sat. {person Al-Masri} rose.', 'Abd al-Rahim al-Masri: Abd al-Rahim al-Masri, Al-Masri'],
  ['{person João Dias dos Santos} sat. {person Dos Santos} rose.', 'João Dias dos Santos: João Dias dos Santos, Dos Santos'],
  ['{person Hassan Qomi} sat. {person Hassan Kazem Qomi} rose.', 'Hassan Kazem Qomi: Hassan Qomi, Hassan Kazem Qomi'],
  ['{person Kim Tae-ho} sat. {person Kim} rose.', 'Kim Tae-ho: Kim Tae-ho, Kim'],
  // One last name, two people: by title, by who was named a moment ago, by who bore it before.
  [
    '{person Carol Lind} met {person Tom Lind}. {title Mr} {person Lind} sat, {title Ms} {person Lind} stood.',
    'Carol Lind: Carol Lind, Lind',
    'Tom Lind: Tom Lind, Lind',
  ],
  [
    `{person Carol Lind} sat. {person Lind} rose.${FAR} His uncle, {person Tom Lind}, slept.${FAR} {person Lind} left.`,
    'Carol Lind: Carol Lind, Lind, Lind',
    'Tom Lind: Tom Lind',
  ],
  ['{person Tom Lind} sat. {person Carol Lind} rose. {person Carol} left.', 'Tom Lind: Tom Lind', 'Carol Lind: Carol Lind, Carol'],
  // Organisations.
  ['{org Halden Heavy Industries} lost. {org Halden} said so.', 'Halden Heavy Industries: Halden Heavy Industries, Halden'],
  ['{org Comets} won. {org Moss Comets} rejoiced.', 'Moss Comets: Comets, Moss Comets'],
  ['{org National Grain Board} met. The {org NGB} said no.', 'National Grain Board: National Grain Board, NGB'],
  ['{org House of Representatives} sat. The {org House} rose.', 'House of Representatives: House of Representatives, House'],
  ['{org National Bank} lost. {org National Guard} won.', 'National Bank: National Bank', 'National Guard: National Guard'],
  // Places, peoples, storms.
  ['{gpe U.S.} and {gpe United States} and {gpe America}.', 'United States: U.S., United States, America'],
  ['{gpe PORT HALDEN} slept. {gpe Port Halden} woke.', 'Port Halden: PORT HALDEN, Port Halden'],
  ['{gpe Iran} said no. {norp Iranian} envoys left.', 'Iran: Iran', 'Iranian: Iranian'],
  ['{event Cyclone Mira} came. {event Mira} went.', 'Cyclone Mira: Cyclone Mira, Mira'],
  // Words that objects carry are no keys.
  ['{person Constructor} met {person Ada Constructor}.', 'Ada Constructor: Constructor, Ada Constructor'],
  ['{org __proto__} sued {org toString}.', '__proto__: __proto__', 'toString: toString'],
];
for (const [text, ...wanted] of table) {
  test(`grouped: ${text.replace(FAR, ' ...')}`, (t) => t.deepEqual(grouped(text), wanted));
}
