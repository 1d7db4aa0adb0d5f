import { region } from '../../atlas/index.ts';
import { textOf, uposIs } from '../../language/index.ts';
import { bodyName, bodyOf } from './body.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { phraseStart } from './office/title.ts';
import type { Scene } from './scene.ts';

/** Among whom a claim picks: "UN members", "Africa". */
export interface Scope {
  readonly phrase: string;
  readonly kind: 'body' | 'region';
  /** The body's code, or the region's name as the text has it. */
  readonly key: string;
}

export const membersOf = (code: string): string => `${bodyName(code)} members`;

const ends = ['VERB', 'AUX', 'PRON', 'PUNCT', 'PART'] as const;

/** The body or region that a noun phrase is limited to: "U.N. member state", "country in Africa". */
export function scopeOf(scene: Scene, noun: number): Scope | null {
  const start = phraseStart(scene, noun);
  const end = Math.min(noun + 6, scene.to - 1);
  for (let token = start; token <= end; token++) {
    if (token > noun && ends.some(tag => uposIs(scene.doc, token, tag)) && !scene.mentions.at(token)) break;
    const code = bodyOf(scene, token);
    if (code !== null) {
      if (isMemberPhrase(scene, start, end)) return { phrase: membersOf(code), kind: 'body', key: code };
    }
    const area = regionAt(scene, token);
    if (area !== null) return { phrase: area, kind: 'region', key: area };
  }
  return null;
}

/** The region that words from a token on name ("Latin American", "the Gulf", "Africa"), as they stand; else null. */
export function regionAt(scene: Scene, token: number): string | null {
  if (!/^\p{Lu}/u.test(scene.doc.tokens.form[token]!)) return null;
  for (let length = 3; length > 0; length--) {
    if (token + length > scene.to || uposIs(scene.doc, token + length - 1, 'PUNCT')) continue;
    const words = textOf(scene.doc, token, token + length - 1);
    if (region(words) !== null) return words;
  }
  return null;
}

function isMemberPhrase(scene: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++)
    if (/^(member|state|country|nation)$/.test(scene.lemmas[token]!)) return true;
  return false;
}

/** The last of a row of nouns: "UN member state" hangs on "state". */
export function lastNoun(scene: Scene, lexicon: ClaimLexicon, noun: number): number {
  let last = noun;
  while (last + 1 < scene.to && lexicon.classes.state!.has(scene.lemmas[last + 1]!)) last++;
  return last;
}

const neutral = new Set(
  'the a an its their his only sole first second third last latest single just now still other remaining diplomatic official formal full new more so far such state member country nation republic government ally partner friend of u.n. un united nations one few'.split(
    ' ',
  ),
);

/** Nouns that are not said of every state. */
const narrowNouns =
  /^(neighbou?r|island|monarchy|kingdom|sultanate|democracy|economy|power|republic|signatory|president|minister|premier|leader|king|queen|pope|pontiff|holder|emperor|chancellor)$/;

/** Words of a noun phrase that narrow it beyond what the record knows ("sitting", "Muslim"): its claim is not judged. */
export function narrowing(scene: Scene, first: number, noun: number): string[] {
  const out: string[] = [];
  for (let token = first; token < noun; token++) {
    const open =
      uposIs(scene.doc, token, 'ADJ') || uposIs(scene.doc, token, 'NOUN') || uposIs(scene.doc, token, 'VERB');
    const word = scene.words[token]!;
    if (
      open &&
      !neutral.has(word) &&
      !neutral.has(scene.lemmas[token]!) &&
      !scene.mentions.at(token) &&
      !/^\d/.test(word)
    )
      out.push(word);
  }
  if (noun < scene.to && narrowNouns.test(scene.lemmas[noun]!)) out.push(scene.words[noun]!);
  return out;
}

/** Words behind a noun that limit its claim to a stretch of time ("in a week", "since then", "this year"). */
export function timeLimits(scene: Scene, noun: number): string[] {
  const words = scene.words.slice(noun + 1, Math.min(scene.to, noun + 14)).join(' ');
  const found =
    /\b(in|within|during|over) (a|an|one|the|the past|the last|this|that|two|three|recent) (\w+ )?(days?|weeks?|months?|years?|decades?)\b|\bsince then\b|\bthis (week|month|year|decade|century)\b/.exec(
      words,
    );
  return found ? [found[0]] : [];
}
