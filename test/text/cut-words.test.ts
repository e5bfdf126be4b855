import test from 'ava';
import { definePipeline, plainText, tagText } from '../../src/kit.js';

const TOKENS = definePipeline('tokens', [plainText(), tagText()]);
const tokensOf = (text: string) => {
  const { tokens } = TOKENS.annotate({ id: 'a', text }).layers;
  return Array.from({ length: tokens?.count ?? 0 }, (_, i) => text.slice(tokens?.start[i], tokens?.end[i]));
};

for (const words of ['Recep Erdoğan left .', 'Štěpán Čermák wrote it .', '東京 and Осло met .', 'a “ word ” of it']) {
  test(`whole words: ${words}`, (t) => t.deepEqual(tokensOf(words), words.split(' ')));
}
test('marks stay apart from the words beside them', (t) => {
  t.deepEqual(tokensOf('“Čermák”—said'), ['“', 'Čermák', '”', '—', 'said']);
});
