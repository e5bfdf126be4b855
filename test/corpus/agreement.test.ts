import test from 'ava';
import { measureAgreement, stripMarks } from '../../train/corpus/agreement.js';
import { parseArticle } from '../../train/corpus/parse-article.js';
import { serialiseArticle } from '../../train/corpus/serialise-article.js';

function article(body: string) {
  const header =
    'desk: local\nregion: europe-north\ncountry: Norway\nform: report\nstyle: uk\npublished: 2019-03-06\nheadline: A quay\nok: Quay\n---\n';
  const parsed = parseArticle('001-test', header + body);
  if (!parsed.article) throw new Error(parsed.problems.map((p) => p.message).join('\n'));
  return parsed.article;
}

const FIRST = article('<s1 [P1 Mayor|Ada Lund]> <c1 said> {Monday=2019-03-04} <q1:P1 the quay of [G Oslo] was "shut">.');

test('an annotation agrees with itself in every layer', (t) => {
  for (const { layer, f1 } of measureAgreement([[FIRST, FIRST]])) t.is(f1, 100, layer);
});

test('what differs is counted and shown, layer by layer', (t) => {
  const second = article('<s1 Mayor [P1 Ada Lund]> <c1 said> {Monday=2019-03-11} <q1:P1 the quay of [L Oslo] was "shut>".');
  const by = new Map(measureAgreement([[FIRST, second]]).map((a) => [a.layer, a]));
  t.is(by.get('entities')?.f1, 50);
  t.deepEqual(by.get('entities')?.differences, ['001-test: - GPE Oslo', '001-test: + LOC Oslo']);
  t.is(by.get('date spans')?.f1, 100);
  t.is(by.get('date values')?.f1, 0);
  t.is(by.get('cues')?.f1, 100);
});

test('two texts cannot be compared', (t) => {
  t.throws(() => measureAgreement([[FIRST, article('Another.')]]), { message: /same text in both/ });
});

test('a stripped copy has the text and nothing of the marks', (t) => {
  const bare = stripMarks(FIRST);
  t.is(bare.body.text, FIRST.body.text);
  t.regex(serialiseArticle(bare), /---\nMayor Ada Lund said Monday the quay of Oslo was "shut"\.\n$/);
  t.deepEqual(bare.header.ok, []);
});
