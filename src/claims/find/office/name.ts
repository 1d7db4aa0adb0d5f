import { textOf, uposIs } from '../../../language/index.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import type { Scene } from '../scene.ts';

/** A person's name in the text, without forms of address. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const initialCapital = /^\p{Lu}/u;
const touches = (scene: Scene, token: number): boolean =>
  token + 1 < scene.to && scene.doc.tokens.end[token] === scene.doc.tokens.start[token + 1];

/** What mentions of these kinds cover is no person's name. */
const taken = new Set(['name', 'demonym', 'capital', 'seat', 'organisation', 'region']);

/** Is the token a capitalised word that can be part of a person's name, and no polity, title or weekday? */
function isNameWord(scene: Scene, token: number): boolean {
  const { doc, mentions } = scene;
  if (!initialCapital.test(doc.tokens.form[token]!)) return false;
  if (calendar.has(scene.words[token]!)) return false;
  if (/^[IVX]{1,5}$/.test(doc.tokens.form[token]!) && token > scene.from) return true;
  const mention = mentions.at(token);
  if (mention && taken.has(mention.kind)) return false;
  if (mention?.person?.name.split(/[\s-]/).includes(doc.tokens.form[token]!)) return true;
  if (uposIs(doc, token, 'PROPN') || uposIs(doc, token, 'X')) return true;
  // Taggers take rare names for common nouns; inside a sentence a capital speaks for a name, save where all have one.
  const common = uposIs(doc, token, 'NOUN') || uposIs(doc, token, 'ADJ');
  const opens = token === scene.from && !(token + 1 < scene.to && uposIs(doc, token + 1, 'PROPN'));
  return common && !opens && !inHeadline(scene);
}

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function inHeadline(scene: Scene): boolean {
  let capitals = 0;
  let letters = 0;
  for (let token = scene.from; token < scene.to; token++) {
    const form = scene.doc.tokens.form[token]!;
    if (!/^\p{L}{3,}/u.test(form)) continue;
    letters++;
    if (initialCapital.test(form)) capitals++;
  }
  return capitals * 10 > letters * 8;
}

/** A hyphen, a full stop or an apostrophe inside a name: "Tae-yul", "O.Och". */
const joins = (scene: Scene, token: number): boolean =>
  /^[-–.'’‑]$/.test(scene.words[token]!) &&
  token > scene.from &&
  touches(scene, token - 1) &&
  touches(scene, token);

/** The name that begins at a token (forms of address before it are skipped), or null. */
export function nameFrom(
  scene: Scene,
  lexicon: ClaimLexicon,
  token: number,
  afterTitle = false,
): PersonName | null {
  let first = token;
  while (first < scene.to && lexicon.honorifics.has(scene.words[first]!)) first++;
  if (first >= scene.to || !isNameWord(scene, first)) return null;
  const isTitle = lexicon.titles.has(scene.words[first]!);
  // "Foreign Minister Amir Khan Muttaqi": after a title, a word that is one elsewhere is a name.
  if (isTitle && !(afterTitle && first + 1 < scene.to && isNameWord(scene, first + 1))) return null;
  let last = first;
  for (let next = first + 1; next < scene.to && next - first < 9; next++) {
    const hyphened = joins(scene, next - 1) && next - 1 > first;
    if (isNameWord(scene, next) || hyphened) last = next;
    else if (!joins(scene, next) && !lexicon.particles.has(scene.words[next]!) && !initialDot(scene, next))
      break;
  }
  return { first, last, name: textOf(scene.doc, first, last) };
}

/** The full stop of an initial: "J. Smith" where the tokeniser parts them. */
const initialDot = (scene: Scene, token: number): boolean =>
  scene.words[token] === '.' && scene.words[token - 1]!.length === 1;

/** The name that ends at a token, or null. */
export function nameUpTo(scene: Scene, lexicon: ClaimLexicon, token: number): PersonName | null {
  if (token < scene.from) return null;
  const start = Math.max(scene.from, token - 8);
  for (let first = start; first <= token; first++) {
    const name = nameFrom(scene, lexicon, first);
    if (name && name.last === token) return name;
  }
  return null;
}

/** The name that covers a token, or null. */
export function nameAround(scene: Scene, lexicon: ClaimLexicon, token: number): PersonName | null {
  for (let first = Math.max(scene.from, token - 6); first <= token; first++) {
    const name = nameFrom(scene, lexicon, first);
    if (name && name.last >= token) return name;
  }
  return null;
}
