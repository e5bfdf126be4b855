import type { Dateline, DateMention, Entity, Layers, Mention, Quote, Speaker, SpeakerVia } from '../../src/document/layers.js';
import { contains, type Span, textSpan } from '../../src/document/span.js';
import { definePipeline, pairQuoteMarks, plainText } from '../../src/kit.js';
import { type Annotated, type CorpusArticle, type MentionMark, type QuoteMark, TYPE_LETTERS } from './model.js';
import { markedParts, quoteForm } from './quote-form.js';

/** The layers a person annotates, in the record's own data model. */
export type GoldLayers = Pick<Layers, 'text' | 'paragraphs' | 'dateline' | 'entities' | 'dates' | 'quotes'>;

const EVIDENCE = { by: 'corpus', confidence: 1 } as const;
const QUOTE_MARKS = definePipeline('quote-marks', [plainText(), pairQuoteMarks()]);

/**
 * The article as layers over its body text, paragraphs joined by a blank line. With `headline` the text starts with the
 * headline as a paragraph of its own, and so do the offsets.
 */
export function toLayers(article: CorpusArticle, { headline = false } = {}): GoldLayers {
  const body = headline ? article.body : withoutHeadline(article.body);
  const { text, paragraphs } = body;
  const entities = toEntities(body);
  const dates: DateMention[] = body.dates.map((date, i) => {
    const { type, value, mod, quant, freq } = date;
    const timex = { type, value, ...(mod && { mod }), ...(quant && { quant }), ...(freq && { freq }) };
    return { id: `t${i + 1}`, ...textSpan(text, date.start, date.end), timex, certain: [], implied: [], ...EVIDENCE };
  });
  const quotes = toQuotes(body, entities, article.body);
  return { text, paragraphs, dateline: toDateline(body), entities: entities.map((e) => e.entity), dates, quotes };
}

function withoutHeadline(body: Annotated): Annotated {
  const by = body.paragraphs[1]?.start ?? 0;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start - by, end: span.end - by });
  const moveAll = <T extends Span>(spans: readonly T[]): T[] => spans.filter((s) => s.start >= by).map(move);
  return {
    text: body.text.slice(by),
    paragraphs: moveAll(body.paragraphs),
    dateline: body.dateline && move(body.dateline),
    mentions: moveAll(body.mentions).map((m) => (m.title ? { ...m, title: move(m.title) } : m)),
    dates: moveAll(body.dates),
    quotes: body.quotes.map((q) => ({ ...q, content: q.content.map(move), cue: q.cue.map(move), source: q.source.map(move) })),
  };
}

interface KeyedEntity {
  readonly key: string;
  readonly entity: Entity;
}

/** What makes two mentions one entity: the key, or for a bare type letter the words. */
export function entityKey(text: string, mention: MentionMark): string {
  return mention.key.length > 1 ? mention.key : `${mention.key} ${text.slice(mention.start, mention.end).toLowerCase()}`;
}

function toEntities({ text, mentions }: Annotated): KeyedEntity[] {
  const byKey = new Map<string, MentionMark[]>();
  for (const mention of mentions) {
    const key = entityKey(text, mention);
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  return [...byKey].map(([key, own], i) => {
    const type = TYPE_LETTERS.get(key[0] as string);
    if (!type) throw new TypeError(`expected an entity key that starts with a type letter, got ${key}`);
    const list: Mention[] = own.map((m) => {
      const title = m.title && textSpan(text, m.title.start, m.title.end);
      return { ...textSpan(text, m.start, m.end), form: m.form, ...(title && { title }), ...EVIDENCE };
    });
    return { key, entity: { id: `e${i + 1}`, type, name: fullestName(list), mentions: list } };
  });
}

/** The longest name; of equally long ones the first that is not all in capitals. A nominal only when the body has no name. */
function fullestName(mentions: readonly Mention[]): string {
  const names = mentions.filter((m) => m.form === 'name');
  const shouts = (name: string) => (name === name.toUpperCase() ? 1 : 0);
  const ranked = (names.length > 0 ? names : mentions).map((m) => m.text);
  return [...ranked].sort((a, b) => b.length - a.length || shouts(a) - shouts(b))[0] as string;
}

function toDateline({ text, dateline, mentions, dates }: Annotated): Dateline | undefined {
  if (!dateline) return undefined;
  const span = textSpan(text, dateline.start, dateline.end);
  const agency = /[([]([^()[\]]+)[)\]]/.exec(span.text)?.[1];
  const date = dates.find((d) => contains(dateline, d));
  const places = mentions.filter((m) => contains(dateline, m) && 'GLF'.includes(m.key[0] as string));
  const placeEnd = places.at(-1)?.end;
  return {
    ...span,
    ...(placeEnd !== undefined && { place: text.slice(dateline.start, placeEnd) }),
    ...(agency !== undefined && { agency }),
    ...(date && { date: text.slice(date.start, date.end) }),
  };
}

function toQuotes(body: Annotated, entities: readonly KeyedEntity[], whole: Annotated): Quote[] {
  const { text, quotes, dates, mentions } = body;
  const regions = QUOTE_MARKS.annotate({ id: 'gold', text }).layers.quotedRegions ?? [];
  const byKey = new Map(entities.map((e) => [e.key, e.entity]));
  return quotes.map((quote, i) => {
    const marked = markedParts(quote.content, regions);
    const toText = ({ start, end }: Span) => textSpan(text, start, end);
    const speakers = quote.speakers.flatMap((key): Speaker[] => {
      const entity = byKey.get(key);
      if (!entity) throw new TypeError(`expected a mention of ${key} in the body (${whole.text.length} characters), got none`);
      return [{ entityId: entity.id, name: entity.name, via: speakerVia(text, quote, key, mentions), confidence: 1 }];
    });
    const saidOn = dates.findIndex((d) => d.saysWhen.includes(quote.number));
    return {
      id: `q${i + 1}`,
      form: quoteForm(text, quote, marked),
      kind: quote.kind,
      content: quote.content.map(toText),
      marked,
      cue: quote.cue.map(toText),
      source: quote.source.map(toText),
      ...(speakers[0] && { speaker: speakers[0] }),
      ...(speakers[1] && { speakers }),
      ...(saidOn >= 0 && { saidOn: `t${saidOn + 1}` }),
      ...EVIDENCE,
    };
  });
}

function speakerVia(text: string, quote: QuoteMark, key: string, mentions: readonly MentionMark[]): SpeakerVia {
  if (quote.source.length === 0) return 'carried';
  if (quote.unmarked && quote.cue.some((c) => text.slice(c.start, c.end) === ':')) return 'turn';
  const forms = mentions.filter((m) => m.key === key && quote.source.some((s) => contains(s, m))).map((m) => m.form);
  return forms.includes('name') ? 'name' : (forms[0] ?? 'carried');
}
