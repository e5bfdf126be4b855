import test from 'ava';
import { parseArticle } from '../../train/corpus/parse-article.js';
import { serialiseArticle } from '../../train/corpus/serialise-article.js';
import { toLayers } from '../../train/corpus/to-layers.js';

const HEADER = `desk: local
region: europe-north
country: Norway
form: report
style: uk
published: 2019-03-06
headline: [Gvik Sandvik] shuts its quay
---
`;

function parse(body: string) {
  const parsed = parseArticle('001-test', HEADER + body);
  if (!parsed.article) throw new Error(parsed.problems.map((p) => `${p.line}:${p.column} ${p.message}`).join('\n'));
  return parsed.article;
}

const layersOf = (body: string) => toLayers(parse(body));

test('a name, its title, a nominal and a pronoun of one entity', (t) => {
  const { text, entities } = layersOf('[P1 [N Norwegian] Mayor|Ada Lund] left. [P1~The mayor] took [P1~her] coat.');
  t.is(text, 'Norwegian Mayor Ada Lund left. The mayor took her coat.');
  const lund = entities.find((e) => e.type === 'PERSON');
  t.is(lund?.name, 'Ada Lund');
  t.deepEqual(
    lund?.mentions.map((m) => [m.text, m.form, m.title?.text]),
    [
      ['Ada Lund', 'name', 'Norwegian Mayor'],
      ['The mayor', 'nominal', undefined],
      ['her', 'pronoun', undefined],
    ],
  );
});

test('names without a key are one entity when their words are, in capitals or not', (t) => {
  const { entities } = layersOf('[G OSLO] is not [G Bergen]. [G Oslo] is [O Oslo] at times.');
  t.deepEqual(
    entities.map((e) => [e.type, e.name, e.mentions.length]),
    [
      ['GPE', 'Oslo', 2],
      ['GPE', 'Bergen', 1],
      ['ORG', 'Oslo', 1],
    ],
  );
});

test('dates: type from the value, a set, modifiers, and when a quote was said', (t) => {
  const { dates, quotes } = layersOf(
    '[P1 Lund] wrote. <s1 [P1~She]> <c1 said> on {Monday night=2019-03-04TNI@1} <q1:P1 it took {two years=P2Y}>, {every Friday=S:XXXX-WXX-5}, in {late May=2019-05,END}.',
  );
  t.deepEqual(
    dates.map((d) => [d.text, d.timex.type, d.timex.value, d.timex.mod]),
    [
      ['Monday night', 'TIME', '2019-03-04TNI', undefined],
      ['two years', 'DURATION', 'P2Y', undefined],
      ['every Friday', 'SET', 'XXXX-WXX-5', undefined],
      ['late May', 'DATE', '2019-05', 'END'],
    ],
  );
  t.is(quotes[0]?.saidOn, 't1');
});

const FORMS: readonly [string, string, string][] = [
  ['<q1:P1 "It is shut,"> <c1 said> <s1 [P1 Lund]>. <q1 "Go home.">', 'direct', 'name'],
  ['<s1 [P1 Lund]> <c1 said> that <q1:P1 it was shut>.', 'indirect', 'name'],
  ['<s1 [P1 Lund]> <c1 called> <q1:P1 it "shut for good">.', 'mixed', 'name'],
  ["<s1 [P1 Lund]> <c1 said>: <q1:P1 'It's the councillors' quay.'>", 'direct', 'name'],
  ['<s1 [P1 Ms|LUND]><c1 :> <q1d:P1 It is shut, sir.>', 'direct', 'turn'],
  ['[P1 Lund] rose. <q1:P1 "Shut it.">', 'direct', 'carried'],
  ['[P1 Lund] rose. <q1:P1 "Who <c2 said> <q2:- it was shut>?"> <s1 [P1~she]> <c1 asked>.', 'direct', 'pronoun'],
];
for (const [body, form, via] of FORMS) {
  test(`form and speaker: ${body}`, (t) => {
    const quote = layersOf(body).quotes[0];
    t.is(quote?.form, form as never);
    t.is(quote?.speaker?.via, via as never);
    t.is(quote?.speaker?.name.toLowerCase(), 'lund');
  });
}

test('reported words inside a direct quote stay indirect', (t) => {
  const { quotes } = layersOf('<q1:P1 "You <c2 said> <q2:- it was shut> then,"> <s1 [P1 Lund]> <c1 replied>.');
  t.deepEqual(
    quotes.map((q) => q.form),
    ['direct', 'indirect'],
  );
});

test('a quote over two paragraphs, its mark left open, is one quote of two pieces', (t) => {
  const { quotes, text } = layersOf('<q1:P1 "One,"> <c1 said> <s1 [P1 Lund]>. <q1 "Two.>\n\n<q1 "Three.">');
  t.is(quotes.length, 1);
  t.deepEqual(
    quotes[0]?.content.map((c) => c.text),
    ['"One,"', '"Two.', '"Three."'],
  );
  t.is(quotes[0]?.form, 'direct');
  t.true(text.includes('\n\n'));
});

test('joint sources and a shared source', (t) => {
  const { quotes } = layersOf(
    '<s1,2 [Ga Rome], [Gb Riga] and [Gc Baku]> <c1 said> <q1:Ga+Gb+Gc it held> and <c2 urged> <q2:Ga+Gb+Gc all to stay>.',
  );
  t.deepEqual(
    quotes.map((q) => q.speakers?.map((s) => s.name)),
    [
      ['Rome', 'Riga', 'Baku'],
      ['Rome', 'Riga', 'Baku'],
    ],
  );
  t.deepEqual(quotes[0]?.source, quotes[1]?.source);
});

test('the dateline gives place, agency and date', (t) => {
  const { dateline } = layersOf('<d [G1 OSLO], [G Norway], {March 6=2019-03-06} ([O NTB]) --> It rained.');
  t.deepEqual(dateline, {
    start: 0,
    end: 30,
    text: 'OSLO, Norway, March 6 (NTB) --',
    place: 'OSLO, Norway',
    agency: 'NTB',
    date: 'March 6',
  } as never);
});

test('escapes, plain bars, line breaks in a paragraph', (t) => {
  t.is(layersOf('1 \\< 2 | \\[sic\\] \\{x\\} \\\\ =\nline two\n\n[O1 A \\| B]').text, '1 < 2 | [sic] {x} \\ =\nline two\n\nA | B');
});

test('with the headline, all offsets move by its length', (t) => {
  const article = parse('[Gvik Sandvik] is shut. <s1 [Gvik~The town]> <c1 said> <q1:Gvik so>.');
  const [alone, whole] = [toLayers(article), toLayers(article, { headline: true })];
  t.is(whole.text, `Sandvik shuts its quay\n\n${alone.text}`);
  t.is(whole.entities[0]?.mentions.length, 3);
  for (const { quotes, text, entities } of [alone, whole]) {
    for (const span of [...quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]), ...entities.flatMap((e) => e.mentions)]) {
      t.is(text.slice(span.start, span.end), span.text);
    }
  }
});

const ROUND_TRIPS = [
  ...FORMS.map(([body]) => body),
  '<d [G OSLO] ([O NTB]) --> <q1w:P1 [P1 [O1 A \\| B] chief|Ada \\| Lund]\'s note>, <s1,2 [P1~she]> <c1 wrote> {Monday=2019-03-04@1,2}, <c2 adding> <q2:P1 "\\<no\\>">.\nline | two',
  '<s1 [P1 Lund]> <c1 said> <q1:P1 [E {2018=2018} Games] "were <s2 [P1~I]> <c2 said> <q2:P1 {last May=2018-05}>">.',
  '<q1:- <q2:- "Go,"> <c2 cried> one> <c1 said> another.',
];
for (const body of ROUND_TRIPS) {
  test(`round trip: ${body}`, (t) => {
    const article = parse(body);
    const written = serialiseArticle(article);
    const again = parseArticle('001-test', written);
    t.deepEqual(again.article, article);
    t.is(serialiseArticle(again.article as never), written);
  });
}

const REJECTED: readonly [string, string, RegExp][] = [
  ['9:5', 'See [P1 Lund here.', /not closed on its line; expected "\]"/],
  ['9:5', 'See [Lund].', /expected a mention/],
  ['9:5', 'See [Z1 Lund].', /no entity type "Z"/],
  ['9:1', '[P~she] left.', /of whom/],
  ['9:1', '[O Bank of [G Ghana]] left.', /names do not nest/],
  ['9:1', '[P1~[P2 Lund]] left.', /"Lund" is marked twice/],
  ['9:9', '[P1 Lund> left.', /closes "\[P1 " of column 1; expected "\]"/],
  ['9:5', 'See ] there.', /closes nothing/],
  ['9:5', 'See {Monday}.', /has no value/],
  ['9:5', 'See {Monday=03-04}.', /no TIMEX3 value/],
  ['9:5', 'See {Monday=2019-03-05}.', /2019-03-05 is not a monday/],
  ['9:5', 'See {June 3=2019-07-03}.', /not in june/],
  ['9:5', 'See {Feb. 30=2019-02-30}.', /no day 2019-02-30/],
  ['9:5', 'See {late May=2019-05,LATE}.', /no modifier/],
  ['9:1', '[P1 Lund ] left.', /white space at the edge/],
  ['9:1', '<c1 Said> it.', /quote 1 has no content/],
  ['9:1', '<q1 "Go."> he said.', /must name its speaker/],
  ['9:1', '<q1:P1 "Go."> he said.', /P1 of quote 1 has no mention/],
  ['9:15', '<q1:P1 "Go."> <s1 [P2 Bo]> left [P1 Lund].', /holds no mention of its speaker P1/],
  ['9:1', '[P1~She] left.', /P1 is never named/],
  ['9:1', '<q1:P "Go."> said [P Bo].', /a key of its own/],
  ['9:11', '[P1 Lund] {today=2019-03-06@3}.', /no quote 3/],
  ['9:5', 'See <d [G OSLO] --> it.', /head of its paragraph/],
  ['9:1', '<d [G OSLO]> it.', /end of its dash/],
  ['9:5', 'See \\q.', /means nothing/],
  ['9:1', '<q1x:- "Go.">', /unknown flags/],
];
for (const [place, body, message] of REJECTED) {
  test(`rejected: ${body}`, (t) => {
    const { article, problems } = parseArticle('001-test', HEADER + body);
    t.is(article, undefined);
    t.is(`${problems[0]?.line}:${problems[0]?.column}`, place);
    t.regex(problems[0]?.message ?? '', message);
  });
}

test('a broken header is reported by line, with what was expected', (t) => {
  const { problems } = parseArticle('001-test', 'desk: gossip\nmood: good\npublished: yesterday\n---\nText.');
  t.deepEqual(
    problems.slice(0, 3).map((p) => p.line),
    [1, 2, 3],
  );
  t.regex(problems[0]?.message ?? '', /expected one of politics/);
  t.regex(parseArticle('001-test', 'no rule').problems[0]?.message ?? '', /"---"/);
});
