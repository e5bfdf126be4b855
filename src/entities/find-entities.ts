import type { Dateline, Entity, Mention, QuotedRegion, Sentence, Tokens } from '../document/layers.js';
import { lastAtOrBefore, textSpan } from '../document/span.js';
import { defineStage } from '../document/stage.js';
import { addKnownNames, adjustNames, readWords, type TypedName, type Words } from './adjust-names.js';
import { type Group, genderOf, groupMentions, type NameMention } from './group-mentions.js';
import { inTitleCase } from './known-names.js';
import type { EntityModel } from './model.js';
import { titleStart } from './person-titles.js';
import { acronymAfter, repeatNames } from './repeat-names.js';
import { resolveNominals } from './resolve-nominals.js';
import { resolvePronouns } from './resolve-pronouns.js';
import { tagNames } from './tag-names.js';

export interface FindEntitiesOptions {
  /** The tagger's model; without one, only the word lists name entities. */
  readonly model?: EntityModel;
}

/**
 * Finds names and groups them into entities with titles, pronouns and definite nominals.
 * Name mentions never overlap. Ids follow the text order of the first mention.
 */
export function findEntities({ model }: FindEntitiesOptions = {}) {
  return defineStage({
    name: 'entities',
    requires: ['text', 'tokens', 'sentences', 'paragraphs', 'quotedRegions', 'dateline'],
    provides: ['entities'],
    options: { tagger: model !== undefined },
    run: ({ text, tokens, sentences, quotedRegions, dateline }) => ({
      entities: entitiesOf(text, tokens, sentences, quotedRegions, dateline, model),
    }),
  });
}

function entitiesOf(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  quoted: readonly QuotedRegion[],
  dateline: Dateline | undefined,
  model: EntityModel | undefined,
): Entity[] {
  const words = readWords(text, tokens);
  const capital = /^\p{Lu}/u;
  const capitals = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) capitals[i] = capital.test(text[tokens.start[i] as number] as string) ? 1 : 0;
  const capitalised = (i: number) => capitals[i] === 1;
  const tagged = model ? adjustNames(tagNames(text, tokens, sentences, model), words) : [];
  const dated = dateline ? readDatelineNames(dateline, tokens, words, tagged) : tagged;
  const names = addKnownNames(repeatNames(dated, words, capitalised), words, capitalised);
  const groups = groupMentions(toMentions(text, tokens, names, words));
  const isQuoted = quotedAt(quoted);
  resolvePronouns(text, tokens, words, sentences, groups, isQuoted);
  resolveNominals(text, tokens, words, sentences, groups, isQuoted);
  for (const group of groups) group.mentions.sort((a, b) => a.start - b.start);
  return toEntities(groups);
}

function quotedAt(quoted: readonly QuotedRegion[]): (offset: number) => boolean {
  const outer = quoted.filter((q) => !q.nested);
  return (offset) => {
    const region = outer[lastAtOrBefore(outer, offset)];
    return region !== undefined && offset < region.end;
  };
}

/** Names inside a dateline are places, and an agency in parentheses. */
function readDatelineNames(dateline: Dateline, tokens: Tokens, words: Words, names: readonly TypedName[]): TypedName[] {
  let stop = 0;
  while (stop < tokens.count && (tokens.start[stop] as number) < dateline.end) stop += 1;
  // "SOCCER - HALDEN BEAT MOSS": a headline with a slug, set as a dateline is.
  if (/^\p{Lu}{2,}$/u.test(words.word(stop)) && /^\p{Lu}{2,}$/u.test(words.word(stop + 1))) return [...names];
  const kept = names.filter((n) => n.first >= stop);
  const head: TypedName[] = [];
  const add = (part: string, from: number, type: TypedName['type']): number => {
    const at = dateline.text.indexOf(part, from);
    if (at < 0 || part === '') return from;
    const [start, end] = [dateline.start + at, dateline.start + at + part.length];
    let first = 0;
    while (first < stop && (tokens.end[first] as number) <= start) first += 1;
    let last = first;
    while (last < stop && (tokens.start[last] as number) < end) last += 1;
    const fits = last > first && tokens.start[first] === start && tokens.end[last - 1] === end;
    if (fits) head.push({ first, end: last, type, by: 'entities/find-entities#dateline', confidence: 0.95 });
    return at + part.length;
  };
  let from = 0;
  for (const place of (dateline.place ?? '').split(/\s*[,/]\s*/)) from = add(place, from, 'GPE');
  if (dateline.agency !== undefined) add(dateline.agency, from, 'ORG');
  return [...head, ...kept];
}

function toMentions(text: string, tokens: Tokens, names: readonly TypedName[], words: Words): NameMention[] {
  const inName = new Uint8Array(tokens.count);
  for (const name of names) if (name.type !== 'PERSON') inName.fill(1, name.first, name.end);
  return names.map((name): NameMention => {
    const start = tokens.start[name.first] as number;
    const end = printedEnd(text, start, tokens.end[name.end - 1] as number, name.type);
    const title = name.type === 'PERSON' ? titleStart(name, words, inName) : undefined;
    const acronym = acronymAfter(name, words);
    return {
      ...textSpan(text, start, end),
      form: 'name',
      by: name.by,
      confidence: name.confidence,
      type: name.type,
      ...(title === undefined ? {} : { title: textSpan(text, tokens.start[title] as number, tokens.end[name.first - 1] as number) }),
      ...(acronym === undefined ? {} : { acronym }),
    };
  });
}

/** A token may carry what is no part of the name: the dot of the sentence ("Mi."), a genitive ("Abbas's"). */
function printedEnd(text: string, start: number, end: number, type: TypedName['type']): number {
  const tail = text.slice(Math.max(start, end - 12), end);
  if (/\p{L}['’]s$/u.test(tail)) return end - 2;
  return type === 'PERSON' && /\p{Ll}{2}\.$/u.test(tail) && !/\b(?:Jr|Sr|Snr|Jnr|Esq|Bros)\.$/.test(tail) ? end - 1 : end;
}

/** The fullest name seen; one that stood only in capitals, as datelines do, is shown as it would stand in a sentence. */
function shownName({ name, type }: Group): string {
  const shown = name.replace(/\s+/g, ' ');
  const shouted = shown.length > 4 && shown === shown.toUpperCase() && (type === 'PERSON' || type === 'GPE' || type === 'LOC');
  return shouted ? inTitleCase(shown) : shown;
}

function toEntities(groups: readonly Group[]): Entity[] {
  const first = (g: Group) => (g.mentions[0] as Mention).start;
  return [...groups]
    .sort((a, b) => first(a) - first(b))
    .map((group, i) => ({
      id: `e${i + 1}`,
      type: group.type,
      name: shownName(group),
      ...(group.type === 'PERSON' ? { gender: genderOf(group) } : {}),
      mentions: group.mentions,
    }));
}
