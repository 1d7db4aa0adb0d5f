import { textOf, uposIs } from '../../../language/index.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { child, head, is, kids, type Scene } from '../scene.ts';
import { nameAround, nameFrom, nameUpTo, type PersonName } from './name.ts';
import type { Title } from './title.ts';

/** A title with the names that the text gives its holders, and what stands between ("of Israel", "to Ecuador"). */
export interface Holding {
  readonly title: Title;
  readonly names: readonly PersonName[];
  /** Tokens of the phrase after the title or the name, or null. */
  readonly after: readonly [number, number] | null;
}

const linking = new Set(['of', 'to', 'for', 'at']);
const becoming = new Set([
  'become',
  'remain',
  'serve',
  'stay',
  'act',
  'elect',
  'appoint',
  'name',
  'swear',
  'install',
  'pick',
  'choose',
  'reappoint',
  'inaugurate',
  'crown',
  'confirm',
]);

/** "of the Pacific state", "to the United Nations": from its preposition to where the phrase ends. */
function phraseAfter(scene: Scene, token: number): readonly [number, number] | null {
  const { words, doc, to } = scene;
  if (token >= to || !linking.has(words[token]!)) return null;
  let last = token;
  for (let next = token + 1; next < to && next - token < 8; next++) {
    const mention = scene.mentions.at(next);
    if (mention && mention.kind !== 'person' && mention.last < to) {
      last = Math.max(mention.last, next);
      next = last;
      continue;
    }
    const ends =
      (uposIs(doc, next, 'PUNCT') && !/^[-'’.]$/.test(words[next]!)) ||
      uposIs(doc, next, 'VERB') ||
      uposIs(doc, next, 'AUX') ||
      uposIs(doc, next, 'PRON') ||
      uposIs(doc, next, 'SCONJ') ||
      (uposIs(doc, next, 'CCONJ') && last > token + 1) ||
      (uposIs(doc, next, 'ADP') && words[next] !== 'of');
    if (ends) break;
    last = next;
  }
  return last > token ? [token, last] : null;
}

/** "Foreign Minister X", "Ambassadors X and Y", "the Mexican ambassador, X,". */
function nameAfter(scene: Scene, lexicon: ClaimLexicon, title: Title): Holding | null {
  const next = title.last + 1;
  const direct = nameFrom(scene, lexicon, next, true);
  if (direct) {
    const names = title.plural ? [direct, ...conjoined(scene, lexicon, direct)] : [direct];
    return { title, names, after: phraseAfter(scene, direct.last + 1) };
  }
  const after = phraseAfter(scene, next);
  if (after) {
    const inside = nameInside(scene, lexicon, after);
    if (inside) return { title, names: [inside], after: [after[0], inside.first - 1] };
  }
  const comma = (after?.[1] ?? title.last) + 1;
  if (comma >= scene.to || !/^[,:–-]$/.test(scene.words[comma]!)) return null;
  const start =
    scene.words[comma + 1] === 'the' && lexicon.honorifics.has(scene.words[comma + 2] ?? '')
      ? comma + 2
      : comma + 1;
  const apposed = nameFrom(scene, lexicon, start);
  if (!apposed || !closes(scene, apposed.last + 1)) return null;
  const names = title.plural ? [apposed, ...conjoined(scene, lexicon, apposed)] : [apposed];
  return { title, names, after };
}

/** "President of the Council of State Fidel Castro": a name that follows the phrase without a comma. */
function nameInside(
  scene: Scene,
  lexicon: ClaimLexicon,
  [from, to]: readonly [number, number],
): PersonName | null {
  for (let token = from + 2; token <= to; token++) {
    const mention = scene.mentions.at(token);
    if (mention?.kind !== 'person' && !afterMention(scene, token)) continue;
    const name = nameFrom(scene, lexicon, token);
    if (name && !/^(the|of|and)$/.test(scene.words[token - 1]!)) return name;
  }
  return null;
}

const afterMention = (scene: Scene, token: number): boolean => {
  const before = scene.mentions.at(token - 1);
  return before !== null && /^(name|capital|organisation)$/.test(before.kind) && before.last === token - 1;
};

/** Does a name end its apposition here: at a comma, a stop, "and" or the sentence's end? */
const closes = (scene: Scene, token: number): boolean =>
  token >= scene.to ||
  uposIs(scene.doc, token, 'PUNCT') ||
  uposIs(scene.doc, token, 'CCONJ') ||
  scene.words[token] === 'on';

function conjoined(scene: Scene, lexicon: ClaimLexicon, first: PersonName): PersonName[] {
  const out: PersonName[] = [];
  let at = pastOwner(scene, first.last + 1);
  while (at < scene.to && out.length < 6) {
    while (at < scene.to && /^(,|and)$/.test(scene.words[at]!)) at++;
    const name = nameFrom(scene, lexicon, at);
    if (!name) break;
    out.push(name);
    at = pastOwner(scene, name.last + 1);
  }
  return out;
}

/** Past "of Peru" or "for Chad" behind a name in a list. */
function pastOwner(scene: Scene, token: number): number {
  if (!/^(of|for)$/.test(scene.words[token] ?? '')) return token;
  for (let at = token + 1; at < Math.min(scene.to, token + 6); at++) {
    const mention = scene.mentions.at(at);
    if (mention && mention.kind !== 'person') return mention.last + 1;
  }
  return token;
}

/** "X, the foreign minister of Y,", "X, who is foreign minister". */
function nameBefore(scene: Scene, lexicon: ClaimLexicon, title: Title): Holding | null {
  const { words } = scene;
  let at = title.start - 1;
  if (words[at] === 'as' || /^(is|was|became|remains)$/.test(words[at] ?? '')) {
    const who = words[at - 1] === 'who' ? at - 2 : -1;
    if (who < 0) return null;
    at = who;
  }
  if (at < scene.from || !/^[,(–-]$/.test(words[at]!)) return null;
  const name = nameUpTo(scene, lexicon, at - 1);
  return name && { title, names: [name], after: phraseAfter(scene, title.last + 1) };
}

/** The token of a title of several words on which it hangs ("charge" or "d'affaires"): the one that leaves it. */
function hangs(scene: Scene, title: Title): number {
  for (let token = title.last; token > title.first; token--) {
    const above = head(scene, token);
    if (above < title.first || above > title.last) return token;
  }
  return title.first;
}

/** "X became president", "X stays on as charge d'affaires", "Y named X ambassador". */
function nameOfSubject(scene: Scene, lexicon: ClaimLexicon, title: Title): Holding | null {
  const noun = hangs(scene, title);
  const copula = child(scene, noun, 'cop');
  const governor = head(scene, noun);
  let holder = -1;
  if (copula >= 0) holder = child(scene, noun, 'nsubj');
  else if (governor >= 0 && becoming.has(scene.lemmas[governor]!)) {
    const passive = kids(scene, governor).some(kid => is(scene, kid, 'aux:pass', 'nsubj:pass'));
    const changes = /^(become|remain|serve|stay|act)$/.test(scene.lemmas[governor]!);
    holder = child(scene, governor, changes || passive ? 'nsubj' : 'obj');
  }
  if (holder < scene.from || holder >= scene.to || holder === noun) return null;
  if (uposIs(scene.doc, holder, 'PRON') && is(scene, governor, 'acl:relcl')) holder = head(scene, governor);
  const name = holder < 0 ? null : nameAround(scene, lexicon, holder);
  if (!name || (name.first <= title.last && name.last >= title.first)) return null;
  return { title, names: [name], after: phraseAfter(scene, title.last + 1) };
}

/** The holders that the text names for a title, by the first construction that fits. */
export function holdingOf(scene: Scene, lexicon: ClaimLexicon, title: Title): Holding | null {
  return (
    nameAfter(scene, lexicon, title) ??
    nameBefore(scene, lexicon, title) ??
    nameOfSubject(scene, lexicon, title) ??
    distributed(scene, lexicon, title)
  );
}

/** "two ambassadors, X for Chad and Y for Fiji": each name before "for" or "of" and a polity. */
function distributed(scene: Scene, lexicon: ClaimLexicon, title: Title): Holding | null {
  if (!title.plural) return null;
  const names: PersonName[] = [];
  for (let token = title.last + 1; token < scene.to; token++) {
    const name = nameFrom(scene, lexicon, token);
    if (!name) continue;
    const after = phraseAfter(scene, name.last + 1);
    if (after && /^(for|of)$/.test(scene.words[after[0]]!)) names.push(name);
    token = name.last;
  }
  return names.length > 0 ? { title, names, after: null } : null;
}

export const wordsOf = (scene: Scene, [first, last]: readonly [number, number]): string =>
  textOf(scene.doc, first, last);
