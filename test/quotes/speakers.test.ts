import test from 'ava';
import { readQuotes } from './read-quotes.js';

const speakers = (text: string) => readQuotes(text).map((q) => q.speaker?.name);

test('last name after a full name', (t) => {
  t.deepEqual(speakers('Harbour Master Ada Lund said the pier was rotten. "It will fall," Lund said.'), ['Ada Lund', 'Ada Lund']);
});

test('a pronoun goes on with the last speaker', (t) => {
  t.deepEqual(speakers('Ada Lund met Per Moe on Monday. Lund said the pier was rotten. She said the crane was worse.'), [
    'Ada Lund',
    'Ada Lund',
  ]);
});

test('a pronoun does not cross gender', (t) => {
  t.deepEqual(speakers('Mrs. Ada Lund said the pier was rotten. Mr. Per Moe shook his head. She said the crane was worse.'), [
    'Ada Lund',
    'Ada Lund',
  ]);
});

test('who: the name before it', (t) => {
  t.deepEqual(speakers('Ada Lund, who said the pier was rotten, left early.'), ['Ada Lund']);
});

test('a role named before', (t) => {
  const [, second] = readQuotes(
    'Foreign Minister Ada Lund arrived on Monday and said talks would resume. The minister added that dates were open.',
  );
  t.is(second?.speaker?.name, 'Ada Lund');
  t.is(second?.speaker?.via, 'nominal');
});

test('every capital of a joint source', (t) => {
  const [quote] = readQuotes('Oslo, Stockholm and Helsinki announced that talks would begin in spring.');
  t.deepEqual(
    quote?.speakers?.map((s) => s.name),
    ['Oslo', 'Stockholm', 'Helsinki'],
  );
});

test('speech alone in its paragraph is carried on, without a source', (t) => {
  const [, carried] = readQuotes('"The pier is rotten through and through," Ada Lund said.\n\n"We should have closed it many years ago."');
  t.is(carried?.speaker?.name, 'Ada Lund');
  t.is(carried?.speaker?.via, 'carried');
  t.deepEqual(carried?.source, []);
});

test('the day it was said, not a day in what was said', (t) => {
  const [said] = readQuotes('"We vote on Friday," Ada Lund told reporters Monday.');
  t.is(said?.saidOn, 't2');
  const [open] = readQuotes('On Monday, Ada Lund said the pier would close on Friday.');
  t.is(open?.saidOn, 't1');
  const [none] = readQuotes('Ada Lund said the pier would close on Friday.');
  t.is(none?.saidOn, undefined);
});
