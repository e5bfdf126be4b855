import test from 'ava';
import { parseArticle } from '../../train/corpus/parse-article.js';
import { distinctRatio, findRepetitions, maskedWords, wordsOf } from '../../train/corpus/variety.js';

function article(id: string, body: string) {
  const header =
    'desk: local\nregion: europe-north\ncountry: Norway\nform: report\nstyle: uk\npublished: 2019-03-06\nheadline: A quay\n---\n';
  const { article, problems } = parseArticle(id, header + body);
  if (!article) throw new Error(problems.map((p) => p.message).join('\n'));
  return article;
}

test('names and dates are masked by kind, the dateline is left out', (t) => {
  t.deepEqual(maskedWords(article('001-a', '<d [G OSLO] --> [P1 Mayor|Ada Lund] slept on {Monday=2019-03-04}.')), [
    'mayor',
    '<P>',
    'slept',
    'on',
    '<T>',
  ]);
});

test('the same opening under other names is found', (t) => {
  const found = findRepetitions([
    article('001-a', '[P1 Ada Lund] was asleep when the quay went under.'),
    article('002-b', '[P1 Bo Ek] was asleep when the quay burned down, alas.'),
    article('003-c', 'Nobody slept when the quay went.'),
  ]);
  t.deepEqual(found[0], { ids: ['001-a', '002-b'], message: 'the same opening: <P> was asleep when the quay' });
});

test('a story told again under other names is a near duplicate', (t) => {
  const story = (name: string) =>
    `there the bus of [P1 ${name}] stood in the rain for hours until a neighbour came with a rope and a lamp and pulled it back to the shore`;
  const found = findRepetitions([
    article('001-a', `First ${story('Ada')}.`),
    article('002-b', `Later ${story('Bo')}.`),
    article('003-c', 'Not a word of it is true.'),
  ]);
  t.is(found.length, 1);
  t.deepEqual(found[0]?.ids, ['001-a', '002-b']);
  t.regex(found[0]?.message ?? '', /near duplicates: 9\d %/);
});

test('distinct n-grams: all different is 1, repeated words lower it, the limit cuts', (t) => {
  t.is(distinctRatio(wordsOf('a b c d'), 2, 99), 1);
  t.is(distinctRatio(wordsOf('a b a b a'), 2, 99), 0.5);
  t.is(distinctRatio(wordsOf('a b a b a'), 2, 3), 1);
});
