import type { Document } from '../../language/index.ts';
import { children, type Deprel, deprelIs, subtree } from '../../language/index.ts';
import type { Event, Mention, Mentions, Party } from '../../reader/index.ts';

/** What is known of an article while its claims are looked for. */
export interface ClaimContext {
  /** EDTF date of the article, or null. */
  readonly published: string | null;
  /** The polity of the dateline's place ("SEOUL"), or null. */
  readonly place: string | null;
  /** Name and date → the office held then, where the atlas knows the person. */
  readonly offices: OfficeBook;
}

/** What the finder asks about people. */
export interface OfficeBook {
  /** The polity whose office a person of that name and title likeliest held; `nearby` are codes that the text names. */
  polityOf(name: string, title: string, on: string | null, nearby: readonly string[]): string | null;
  /** Did the person surely hold that office then? */
  holds(name: string, code: string, title: string, on: string | null): boolean;
  /** The title that the person of that whole name held for that polity then, or null where nobody is known to. */
  titleOf(name: string, code: string, on: string | null): string | null;
}

/** A parsed text with all that the rules look at: words in lower case, mentions, events. Views, no copies. */
export interface Scene {
  readonly doc: Document;
  readonly mentions: Mentions;
  readonly events: readonly Event[];
  /** The events that a sentence tells (also where it tells one again). */
  readonly eventsAt: ReadonlyMap<number, readonly Event[]>;
  /** The two states that most of the text's events are between, the acting one first; null where there is none. */
  readonly topic: readonly [string, string] | null;
  /** The state in most of the text's events, or null. */
  readonly hub: string | null;
  readonly context: ClaimContext;
  /** Word forms in lower case, and lemmas in lower case. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  /** Tokens [from, to) of the sentence that is looked at. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A scene for each sentence, over shared columns. */
export function scenes(
  doc: Document,
  mentions: Mentions,
  events: readonly Event[],
  context: ClaimContext,
): Scene[] {
  const words = doc.tokens.form.map(form => form.toLowerCase().replaceAll('’', "'"));
  const lemmas = doc.tokens.lemma.map((lemma, i) => (lemma === '_' ? words[i]! : lemma.toLowerCase()));
  const eventsAt = bySentence(events);
  const topic = topicOf(events);
  const hub = hubOf(events);
  const out: Scene[] = [];
  for (let sentence = 0; sentence + 1 < doc.first.length; sentence++) {
    const from = doc.first[sentence]!;
    const to = doc.first[sentence + 1]!;
    out.push({ doc, mentions, events, eventsAt, topic, hub, context, words, lemmas, sentence, from, to });
  }
  return out;
}

function topicOf(events: readonly Event[]): readonly [string, string] | null {
  const counts = new Map<string, { pair: readonly [string, string]; count: number }>();
  for (const { source, target, modality } of events)
    for (const a of codesOf(source).slice(0, 4))
      for (const b of codesOf(target).slice(0, 4)) {
        const key = [a, b].sort().join(' ');
        const found = counts.get(key) ?? { pair: [a, b] as const, count: 0 };
        counts.set(key, { ...found, count: found.count + (modality === 'happened' ? 2 : 1) });
      }
  let best: { pair: readonly [string, string]; count: number } | null = null;
  for (const found of counts.values()) if (best === null || found.count > best.count) best = found;
  return best?.pair ?? null;
}

function hubOf(events: readonly Event[]): string | null {
  const counts = new Map<string, number>();
  for (const { source, target } of events)
    for (const code of new Set([...codesOf(source), ...codesOf(target)]))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (count > (counts.get(best ?? '') ?? 1)) best = code;
  return best;
}

function bySentence(events: readonly Event[]): ReadonlyMap<number, readonly Event[]> {
  const map = new Map<number, Event[]>();
  for (const event of events)
    for (const sentence of new Set([event.sentence, ...event.also.map(telling => telling.sentence)])) {
      const list = map.get(sentence);
      if (list) list.push(event);
      else map.set(sentence, [event]);
    }
  return map;
}

export const head = (scene: Scene, token: number): number => scene.doc.tokens.head[token]!;
export const kids = (scene: Scene, token: number): readonly number[] =>
  Array.from(children(scene.doc, token));
export const is = (scene: Scene, token: number, ...names: readonly Deprel[]): boolean =>
  names.some(name => deprelIs(scene.doc, token, name));

/** The first child with one of these relations, or -1. */
export function child(scene: Scene, token: number, ...names: readonly Deprel[]): number {
  return kids(scene, token).find(kid => is(scene, kid, ...names)) ?? -1;
}

/** First and last token of the subtree, kept inside the sentence. */
export const reach = (scene: Scene, token: number): readonly [number, number] => subtree(scene.doc, token);

/** The codes that the noun phrase at a token stands for, without repeats. */
export function codesAt(scene: Scene, token: number): readonly string[] {
  return codesOf(scene.mentions.parties(token));
}

export function codesOf(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map(party => party.code).filter(code => code !== null))];
}

/** The mentions that lie wholly inside tokens first..last, in text order. */
export function mentionsIn(scene: Scene, first: number, last: number): Mention[] {
  const out: Mention[] = [];
  for (let token = first; token <= last; ) {
    const mention = scene.mentions.at(token);
    if (mention && mention.first >= first && mention.last <= last) {
      out.push(mention);
      token = Math.max(token + 1, mention.last + 1);
    } else token++;
  }
  return out;
}
