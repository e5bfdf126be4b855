/** Closed word classes that clause reading relies on, lower case. Written by hand. */
export const WORD_CLASSES = {
  determiner: 'the a an this that these those some any no every each both several many few all another such most more other',
  possessive: 'his her its their our my your whose',
  personal: 'he she they we i it you',
  object: 'him her them us me you it himself herself themselves',
  relative: 'who which that',
  be: "be is are was were been being am 's ’s 're ’re",
  have: "have has had having 've ’ve",
  modal: "will would can could may might must shall should do does did 'll ’ll 'd ’d wo ca",
  negation: "not n't n’t never",
  coordinator: 'and or but nor yet',
  subordinator:
    'while although though because when whenever if unless since until as whereas before after once where so lest whereby despite amid',
  opener: 'that whether if why how what who where when',
  preposition:
    'of for in at to from with on by about against during under over after before near among amid between into through across behind outside inside within without like than via per around toward towards alongside along upon',
  /** Prepositions that go on with a noun phrase: a spokesman for the ministry. */
  linking: 'of for in at from with to on by who',
  /** Adverbs that slip between a subject and its verb, or after the verb. */
  adverb:
    'also later then again still now recently earlier already reportedly repeatedly publicly privately once subsequently previously simply flatly angrily quickly only just even initially eventually finally first since ever never always often sometimes afterwards afterward meanwhile however therefore though too instead bluntly softly quietly specifically explicitly jokingly famously correctly wrongly falsely today yesterday tomorrow tonight further long consistently essentially basically clearly',
  /** Where or how it was said: in a statement, at a news conference, on Twitter. */
  venue:
    'statement interview interviews conference briefing speech address remarks comments testimony letter email e-mail memo note post tweet tweets message release report article op-ed column essay book memoir blog call telephone phone podcast show program programme broadcast appearance rally event hearing meeting debate forum ceremony twitter facebook instagram television tv radio court parliament congress filing lawsuit complaint affidavit ruling order decision verdict judgment opinion email text advisory bulletin summary announcement video recording transcript dispatch conversation session visit tour trip stop lunch dinner reception podium morning afternoon evening',
  addressee:
    'reporters journalists newsmen lawmakers investors analysts supporters voters fans viewers listeners readers senators delegates councillors councilors members residents colleagues employees staff workers students parents police investigators detectives jurors magistrates court parliament congress crowd audience press media news nation people everyone others officials fellow',
  /** Things that speak for their makers. */
  document:
    'report reports study studies poll polls survey surveys statement statements letter letters lawsuit lawsuits complaint indictment memo memos analysis book books article articles editorial newspaper paper magazine email emails tweet ad ads website filing audit review court campaign group groups party coalition union company firm agency department ministry government administration committee commission board council team ruling documents document records',
} as const;

export type WordClass = keyof typeof WORD_CLASSES;

/** Nouns that report: their claim that ..., a statement saying ... */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  'claim claims statement assertion allegation allegations warning suggestion promise pledge vow announcement argument complaint accusation accusations admission declaration contention insistence prediction assurance assurances remark comment'.split(
    ' ',
  ),
);
