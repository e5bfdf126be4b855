import test from 'ava';
import { lintArticle } from '../../train/corpus/lint/lint-article.js';
import { parseArticle } from '../../train/corpus/parse-article.js';

function lint(body: string, ok = ''): string[] {
  const header = `desk: local\nregion: europe-north\ncountry: Norway\nform: report\nstyle: uk\npublished: 2019-03-06\nheadline: A quay is shut\n${ok}---\n`;
  const { article, problems } = parseArticle('001-test', header + body);
  if (!article) throw new Error(problems.map((p) => p.message).join('\n'));
  return lintArticle(article).map((f) => f.message);
}

const FOUND: readonly [string, RegExp][] = [
  ['It lies in Bergen.', /capitals left unmarked: "Bergen"/],
  ['The Coastal Road Agency left.', /capitals left unmarked: "Coastal Road Agency"/],
  ['It was the Bank of Two Rivers there.', /"Bank of Two Rivers"/],
  ['[G Oslo] slept. Then Oslo woke.', /"Oslo" is marked as G elsewhere/],
  ['[G Oslo] lost to [O1 Oslo].', /"Oslo" is G oslo before and O1 here/],
  ['[G Oslo] met [G1 Oslo].', /"Oslo" is G oslo before and G1 here/],
  ["[P1 Ada Lund's] coat.", /a possessive inside/],
  ['[P1 Dr Ada Lund] left.', /a title inside the name/],
  ['Then Dr [P1 Ada Lund] left.', /a title before the name: write \[P1 Dr\|Ada Lund\]/],
  ['[O1 the Post] fell.', /an article inside/],
  ['It shut in 1987.', /time expression left unmarked: "1987"/],
  ['It shut last week.', /"last week"/],
  ['It took three years, mostly.', /"three years"/],
  ['It shut on Monday.', /"Monday"/],
  ['It shut {on Monday=2019-03-04}.', /the edge of a date/],
  ['"We never wanted this quay."', /quote marks outside any quote/],
  ['The mayor said it was shut.', /a cue without a quote: "said it was/],
  ['[P1 Lund] slept. <s1 [P1~She]> <c1 said> <q1:P1 that it was shut>.', /leading "that"/],
  ['[P1 Lund] slept. <s1 [P1~She]> <c1 said> <q1:P1 it was shut.>', /punctuation after reported words/],
  ['[P1 Lund] slept. "<q1:P1 We never wanted this quay>," <c1 said> <s1 [P1~she]>.', /quote marks stay inside/],
  ['[P1 Lund] slept. <s1 [P2 Bo Ek], [P1~her] aide>, <c1 said> <q1:P1 it was shut>.', /the source names P2, the speaker is P1/],
  ['<s1 [P2 Bo Ek]> <c1 said> <q1:- it was shut>.', /nobody named as speaker, but the source names P2/],
  ['<q1:P2 "Shut,"> <s1 [P2 Bo Ek]>.', /a source but no cue/],
];
for (const [body, message] of FOUND) {
  test(`found: ${body}`, (t) => {
    t.true(
      lint(body).some((m) => message.test(m)),
      lint(body).join('\n'),
    );
  });
}

const CLEAN = [
  'It rained. Nobody came, and I slept.',
  '[P1 Mayor|Ada Lund], 52, met the Prime Minister. <s1 [P1~She]> <c1 said> <q1:P1 the quay was "rotten">.',
  '<q1:P1 "It\'s shut,"> <c1 said> <s1 [P1 Lund]>. <q1 "It said so on the door.">',
  'The 22-year-old keeper, aged 24 months as it were, is known as "the cat".',
  "RESULTS AND TABLES\nThe [O1 Oslo]'s [P1 Bo Ek] won {in 9.9 seconds=PT9.9S}.".replace('in 9.9', '9.9'),
  '[G1 Oslo]\'s "[W The Long Road of Rain]" shut in {May=2018-05}.',
];
for (const body of CLEAN) {
  test(`clean: ${body}`, (t) => {
    t.deepEqual(lint(body), []);
  });
}

test('what the ok line lists is not asked about again', (t) => {
  t.deepEqual(lint('It lies in Bergen. He said so.', 'ok: Bergen; said\n'), []);
});
