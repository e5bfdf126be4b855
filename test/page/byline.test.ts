import test from 'ava';
import { readBylineLine, readSigned } from '../../src/page/byline.js';

const signed = test.macro({
  exec(t, text: string, people: readonly string[], agencies: readonly string[] = []) {
    t.deepEqual(readSigned(text), { people, agencies });
  },
  title: (_, text) => `signed: ${text}`,
});

for (const [text, people, agencies] of [
  ['By Ada Lund', ['Ada Lund']],
  ['Ada Lund, Per Moe and Siri Dahl', ['Ada Lund', 'Per Moe', 'Siri Dahl']],
  ['By Ada Lund in Paris and Per Moe in Lyon', ['Ada Lund', 'Per Moe']],
  ['By Ada Lund and Per Moe in Paris, Political Correspondent', ['Ada Lund', 'Per Moe']],
  ['Ada Lund Political Correspondent', ['Ada Lund']],
  ['Senior Sports Reporter Ada Lund', ['Ada Lund']],
  ['By ADA LUND, AP Auto Writer', ['Ada Lund']],
  ['AP Sports Writer ADA LUND', ['Ada Lund']],
  ['By Ada Lund Staff Writer', ['Ada Lund']],
  ['By Ada Lund and Per Moe The Associated Press', ['Ada Lund', 'Per Moe']],
  ['Ada Lund and Per Moe HALDEN TODAY', ['Ada Lund', 'Per Moe']],
  ['By Ada Lund, Reuters', ['Ada Lund'], ['Reuters']],
  ['Ada Lund For Haldenpost.Com', ['Ada Lund']],
  ['Ada Lund | Fjord Advance Media for Fjord.com', ['Ada Lund'], ['Fjord Advance Media']],
  ['Written by Ada Lund, MS, RD on May 3, 2019', ['Ada Lund']],
  ['By Ada Lund, Updated Dec 10, 2007', ['Ada Lund']],
  ['By Ada Lund and Per Moe Monday, November 18, 2019, 04:05 pm', ['Ada Lund', 'Per Moe']],
  ['Ada Lund • 5 min read • Nov 4, 2020', ['Ada Lund']],
  ['By Ada Lund (ada@post.example)', ['Ada Lund']],
  ['Halden News’ Ada Lund', ['Ada Lund']],
  ['Associated Press writer Ada Lund', ['Ada Lund']],
  ["Siri O'Dahl-Vik and Ludwig van der Moe Jr.", ["Siri O'Dahl-Vik", 'Ludwig van der Moe Jr.']],
  ['by Siri', ['Siri']],
  ['Siri H. Sun and Per Press', ['Siri H. Sun', 'Per Press']],
  ['Toronto Star', [], ['Toronto Star']],
  ['Evening Post', [], ['Evening Post']],
  ['Åse Ødegård', ['Åse Ødegård']],
  ['Ада Лунд', ['Ада Лунд']],
  ['The Associated Press', [], ['The Associated Press']],
  ['Halden Post Staff', [], ['Halden Post Staff']],
  ['Moss Valley News Bureau', [], ['Moss Valley News Bureau']],
  ['By European Fjord Agency', [], ['European Fjord Agency']],
  ['admin', []],
  ['Staff Writer', []],
  ['https://halden.example/ada', []],
  ['@adalund', []],
  ['', []],
] as [string, string[], string[]?][])
  test(signed, text, people, agencies);

const line = test.macro({
  exec(t, text: string, people: readonly string[]) {
    t.deepEqual(readBylineLine(text), people);
  },
  title: (_, text) => `line: ${text}`,
});

for (const [text, people] of [
  ['By Ada Lund', ['Ada Lund']],
  ['BY ADA LUND, STAFF WRITER', ['Ada Lund']],
  ['By Ada Lund , Per Moe on Monday, November 18th, 2019 at 11:08 a.m.', ['Ada Lund', 'Per Moe']],
  ['Written by: Ada Lund', ['Ada Lund']],
  ['By signing up you agree to receive the newsletter of Halden Post Inc.', []],
  ['By Monday the council had voted.', []],
  ['By Christmas, Ada Lund had left the town and its people behind.', []],
  ['By comparison, Moe, who ruled from Moss, often took a milder stance.', []],
  ['Ada Lund', []],
  ['By The Associated Press', []],
] as [string, string[]][])
  test(line, text, people);

test('a hostile byline is cut, not followed', (t) => {
  t.true(readSigned(`By ${'Ada Lund, '.repeat(20_000)}`).people.length <= 2);
  t.deepEqual(readBylineLine(`By ${'A'.repeat(100_000)}`), []);
});
