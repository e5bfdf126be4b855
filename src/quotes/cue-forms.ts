import nlp from 'compromise/two';
import { ATTITUDE_VERBS, CUE_VERBS, type CueVerbs, type Frame } from '../lang/en/cue-verbs.js';

export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

/** One form of a reporting verb. */
export interface CueForm {
  /** "point" for "point out". */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  readonly kind: CueVerbs['kind'];
  /** Verbs with particles that share this first word: "out" of "pointed out", with what they take then. */
  readonly phrasal: ReadonlyMap<string, Phrasal>;
}

export interface Phrasal {
  readonly frames: ReadonlySet<Frame>;
  readonly kind: CueVerbs['kind'];
}

interface Verb {
  readonly frames: Set<Frame>;
  kind: CueVerbs['kind'] | undefined;
  readonly phrasal: Map<string, { frames: Set<Frame>; kind: CueVerbs['kind'] }>;
}

/** Forms that compromise misses: doubled consonants, British spellings, second pasts and participles. */
const EXTRA_FORMS = `swear:past:swore swear:past:sworn write:past:written show:past:shown go:past:gone begin:past:begun speak:past:spoken
plead:past:pleaded quip:past:quipped quip:gerund:quipping blog:gerund:blogging snap:past:snapped snap:gerund:snapping slam:gerund:slamming
chide:past:chided scold:past:scolded tout:past:touted label:past:labelled label:gerund:labeling signal:past:signalled
signal:gerund:signalling murmur:gerund:murmuring text:gerund:texting tweet:gerund:tweeting learn:past:learnt forecast:past:forecasted
forecast:gerund:forecasting hit:gerund:hitting dub:gerund:dubbing echo:gerund:echoing blog:past:blogged`;
/** Verbs whose past form is the bare verb; anywhere else compromise means that it does not know. */
const UNCHANGED: ReadonlySet<string> = new Set(['read', 'cast', 'hit', 'forecast']);

/** Form, lower case -> the verb it belongs to. Forms are conjugated by compromise, about 1 ms for the whole lexicon. */
export function buildCueForms(attitudes: boolean): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const extra = new Map<string, [VerbForm, string][]>();
  for (const entry of EXTRA_FORMS.split(/\s+/)) {
    const [lemma = '', form, word = ''] = entry.split(':');
    extra.set(lemma, [...(extra.get(lemma) ?? []), [form as VerbForm, word]]);
  }
  const put = (word: string, lemma: string, form: VerbForm, verb: Verb) => {
    // "read" and "put" are their own past; the first form stays, and the reader asks for the subject's help.
    if (word !== '' && !forms.has(word))
      forms.set(word, { lemma, form, frames: verb.frames, kind: verb.kind ?? 'speech', phrasal: verb.phrasal });
  };
  for (const [lemma, verb] of gatherVerbs(attitudes ? [...CUE_VERBS, ...ATTITUDE_VERBS] : CUE_VERBS)) {
    for (const [form, word] of [...(extra.get(lemma) ?? []), ...conjugate(lemma)]) put(word, lemma, form, verb);
  }
  return forms;
}

function gatherVerbs(rows: readonly CueVerbs[]): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const { kind, frames, verbs: list } of rows) {
    for (const entry of list.split(' ')) {
      const [lemma = '', ...rest] = entry.split('_');
      const verb: Verb = verbs.get(lemma) ?? { frames: new Set(), kind: undefined, phrasal: new Map() };
      verbs.set(lemma, verb);
      if (rest.length === 0) {
        verb.kind ??= kind;
        for (const frame of frames) verb.frames.add(frame);
        continue;
      }
      const particle = rest.join(' ');
      const phrasal = verb.phrasal.get(particle) ?? { frames: new Set<Frame>(), kind };
      for (const frame of frames) phrasal.frames.add(frame);
      verb.phrasal.set(particle, phrasal);
    }
  }
  return verbs;
}

/** The part of compromise's plumbing used here, which its types leave out. */
interface Conjugator {
  methods(): {
    readonly two: { readonly transform: { readonly verb: { conjugate(verb: string, model: unknown): { [form: string]: string } } } };
  };
  model(): unknown;
}

function conjugate(lemma: string): [VerbForm, string][] {
  const world = nlp as unknown as Conjugator;
  const { PastTense = '', PresentTense = '', Gerund = '' } = world.methods().two.transform.verb.conjugate(lemma, world.model());
  return [
    ['past', PastTense === lemma && !UNCHANGED.has(lemma) ? '' : PastTense],
    ['present', PresentTense],
    ['gerund', Gerund],
    ['base', lemma],
  ];
}
