import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export interface Tagger {
  readonly nlp: ReturnType<typeof winkNLP>;
  /** Forgets the words of the documents read; to be called after each. */
  forget(): void;
}

/** Values seen, in order, and the place of each; `index` is the next place. */
interface Seen {
  readonly hash: Record<string, number>;
  readonly list: string[];
  index: number;
}

/** Unknown words after which wink is set up anew: it keeps their features where no caller reaches. */
const MAX_WORDS = 100_000;

/**
 * wink-nlp with its English lite model. wink remembers each word it did not know, and takes a word it remembers as one token where it
 * would have cut it otherwise ("Taylor’s" after `“Taylor’s`), so that a page's tokens would depend on the pages read before, and its
 * memory would grow with them. Here it starts each document with nothing but its lexicon.
 */
export function createTagger(): Tagger {
  let wink = setUp();
  return {
    get nlp() {
      return wink.nlp;
    },
    forget() {
      if (wink.forget() > MAX_WORDS) wink = setUp();
    },
  };
}

/** Read once: the model's own function doubles what it gives on each call, and the twentieth tagger would end in a RangeError. */
let meta: unknown;
function metaCER(): unknown {
  meta ??= (model.metaCER as () => unknown)();
  return meta;
}

function setUp() {
  let features: Record<string, Seen> = {};
  const core = () => {
    const read = (model.core as () => { readonly features: Record<string, Seen> })();
    features = read.features;
    return read;
  };
  const nlp = winkNLP({ ...model, core, metaCER }, ['sbd', 'pos']);
  const { lexeme, ...others } = features as { readonly lexeme: Seen } & Record<string, Seen>;
  const known = lexeme.list.length;
  const rest = Object.values(others)
    .filter((f) => f.hash && Array.isArray(f.list) && f.list.length === f.index)
    .map((f) => ({ seen: f, known: f.list.length }));
  let forgotten = known;
  const forget = (): number => {
    // A word keeps its place, since its features lie in the same order elsewhere; only nobody finds it any more.
    for (; forgotten < lexeme.list.length; forgotten++) {
      delete lexeme.hash[lexeme.list[forgotten] as string];
      lexeme.list[forgotten] = '';
    }
    for (const { seen, known } of rest) {
      for (let i = known; i < seen.list.length; i++) delete seen.hash[seen.list[i] as string];
      seen.list.length = known;
      seen.index = known;
    }
    return lexeme.list.length - known;
  };
  return { nlp, forget };
}
