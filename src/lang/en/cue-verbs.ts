/**
 * What a reporting verb takes, and so where its content stands:
 * `clause` a clause, bare or with "that" (say he left) · `that` a clause, but only with "that" or another opener · `quote` direct speech ·
 * `inverts` its subject may follow it (said Ada Lund) · `addressee` a person before the clause (tell her that) ·
 * `to` an infinitive (vow to leave) · `object-to` an object, then an infinitive (urge them to leave) ·
 * `noun` a noun phrase (announce a strike) · `of`, `for`, `as`, `on`, `about` an object, then that preposition (accuse them of theft).
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'inverts'
  | 'addressee'
  | 'to'
  | 'object-to'
  | 'noun'
  | 'of'
  | 'for'
  | 'as'
  | 'on'
  | 'about';

export interface CueVerbs {
  readonly kind: 'speech' | 'writing' | 'attitude';
  readonly frames: readonly Frame[];
  readonly verbs: string;
}

/** Reporting verbs of English news by what they take; a verb may stand in several rows. Written by hand from usage. */
export const CUE_VERBS: readonly CueVerbs[] = [
  { kind: 'speech', frames: ['clause', 'quote', 'inverts'], verbs: 'say add' },
  { kind: 'writing', frames: ['clause', 'quote', 'inverts'], verbs: 'write tweet post blog' },
  {
    kind: 'speech',
    frames: ['clause', 'quote', 'inverts'],
    verbs:
      'claim argue insist warn declare announce suggest explain note admit acknowledge concede predict complain recall quip joke reply reckon contend allege assert report',
  },
  {
    kind: 'speech',
    frames: ['that', 'quote', 'inverts'],
    verbs:
      'state observe remark stress emphasize emphasise underline underscore reiterate repeat respond answer conclude maintain boast brag confess lament caution confirm muse opine counter retort interject wonder shout yell cry exclaim proclaim recount testify point_out explain protest speculate elaborate clarify mutter whisper murmur ask plead demand urge advise recommend propose agree promise vow pledge swear lecture preach rejoin venture volunteer scoff snap fume thunder grumble moan scream bellow bark',
  },
  {
    kind: 'speech',
    frames: ['quote', 'inverts'],
    verbs: 'continue go_on chime_in begin start laugh sigh sob smile chuckle gush enthuse rage groan chant sing',
  },
  {
    kind: 'speech',
    frames: ['that'],
    verbs:
      'indicate signal hint imply reveal disclose deny estimate disagree fear_aloud decide rule find determine certify attest affirm reaffirm intimate mention specify outline detail forecast charge object guarantee allow read show learn',
  },
  {
    kind: 'speech',
    frames: ['clause', 'quote', 'addressee'],
    verbs: 'tell inform assure remind notify warn advise promise persuade convince reassure text email cable',
  },
  { kind: 'speech', frames: ['quote', 'addressee'], verbs: 'ask question implore beg address' },
  { kind: 'speech', frames: ['clause'], verbs: 'deny estimate confirm propose demand hint guess' },
  {
    kind: 'speech',
    frames: ['to'],
    verbs:
      'vow promise pledge swear threaten refuse decline offer ask demand propose agree volunteer undertake claim beg call profess purport opt',
  },
  {
    kind: 'speech',
    frames: ['object-to'],
    verbs:
      'urge ask tell order instruct command advise encourage warn beg implore invite request direct call_on call_upon appeal_to plead_with challenge remind exhort press lobby petition authorise authorize caution entreat',
  },
  { kind: 'speech', frames: ['about', 'for'], verbs: 'ask' },
  { kind: 'speech', frames: ['of'], verbs: 'accuse warn speak complain talk boast brag' },
  {
    kind: 'speech',
    frames: ['for'],
    verbs: 'criticize criticise blame praise thank condemn denounce rebuke attack slam chide fault scold mock hail commend applaud',
  },
  {
    kind: 'speech',
    frames: ['as'],
    verbs: 'describe portray characterize characterise dismiss hail denounce brand label condemn depict reject praise cast',
  },
  { kind: 'speech', frames: ['noun'], verbs: 'call dub label brand deem term' },
  {
    kind: 'speech',
    frames: ['noun'],
    verbs:
      'announce order suggest propose recommend reject deny confirm predict demand cite condemn criticize criticise denounce praise defend deplore decry acknowledge describe discuss urge call_for argue_for appeal_for push_for plead_for advocate_for insist_on complain_about brag_about boast_about talk_about speak_about warn_about warn_against argue_against speak_against hit_out_at lash_out_at rail_against point_to refer_to allude_to respond_to object_to question dispute dismiss rebuff refute blast slam attack mock ridicule tout endorse oppose_publicly hail welcome applaud commend threaten promise pledge vow request detail outline explain express voice stress emphasize emphasise reiterate mention note lament bemoan regret_publicly admit_to admit allege disclose reveal deliver_word_of estimate forecast declare offer pronounce proclaim highlight underline underscore echo challenge report',
  },
];

/** Verbs of holding a view: reported only when a pipeline asks for attitudes. */
export const ATTITUDE_VERBS: readonly CueVerbs[] = [
  {
    kind: 'attitude',
    frames: ['clause'],
    verbs: 'think believe hope expect feel fear know understand assume suspect doubt consider imagine realize realise worry',
  },
  { kind: 'attitude', frames: ['to', 'noun'], verbs: 'want seek wish intend plan support oppose favor favour back prefer' },
];
