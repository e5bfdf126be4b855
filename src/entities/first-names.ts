import nlp from 'compromise/two';

/** The part of compromise's plumbing used here, which its types leave out. */
interface NameLexicon {
  model(): { readonly one: { readonly lexicon: { readonly [word: string]: string | readonly string[] } } };
}

/** First names, lower case, that compromise's lexicon holds for one gender only: about 3,000. */
export const FIRST_NAME_GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map(
  Object.entries((nlp as unknown as NameLexicon).model().one.lexicon).flatMap(([name, tags]): [string, 'female' | 'male'][] => {
    const all = typeof tags === 'string' ? [tags] : tags;
    const female = all.includes('FemaleName');
    return female === all.includes('MaleName') ? [] : [[name, female ? 'female' : 'male']];
  }),
);
