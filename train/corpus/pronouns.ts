const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which that one this these those both'.split(
    ' ',
  ),
);

/** True for the pronouns that may stand for an entity, relatives and possessives included. */
export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.toLowerCase());
}
