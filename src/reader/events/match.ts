import { filled } from './fillers.ts';
import type { Entry } from './lexicon.ts';
import type { Frame } from './lexicon-schema.ts';
import { subjectNearby, themeAfterOf, themeNearby, themeOfAside } from './nearby.ts';
import { isOfClass } from './nouns.ts';
import type { Predication, Scene } from './scene.ts';
import { thingsIn } from './slots.ts';
import { hasObject, patientsOf } from './subject.ts';
import { hiddenVerb } from './verbforms.ts';

/** A frame that fits a predicate of the text. */
export interface Match extends Predication {
  readonly frame: Frame;
}

/** Every frame that fits in the document, in text order. */
export function matchFrames(scene: Scene): Match[] {
  const out: Match[] = [];
  const { tree, lexicon } = scene;
  const { length } = tree.doc.tokens;
  for (let token = 0; token < length; token++) {
    const upos = tree.upos(token);
    if (upos === 'PUNCT') continue;
    const lemma = tree.lemma(token);
    const verbs = lexicon.verbs.get(lemma) ?? (upos === 'VERB' ? byForm(scene, token) : undefined);
    const nouns = lexicon.nouns.get(lemma);
    if (verbs && isVerbal(scene, token, upos)) add(scene, out, token, false, verbs);
    else if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || (upos === 'ADP' && lemma === 'cut')) {
      const hidden = hiddenVerb(tree, lexicon.forms, token);
      if (hidden) add(scene, out, token, false, lexicon.verbs.get(hidden)!);
      else if (nouns && upos !== 'ADJ' && upos !== 'ADP') add(scene, out, token, true, nouns);
    } else if (nouns && upos === 'VERB') add(scene, out, token, true, nouns);
  }
  return out.filter(match => !match.nominal || !isTheme(out, match));
}

/** A verb found by its form, where the lemma is not one that the lexicon knows ("severed" taken for "severe"). */
function byForm({ tree, lexicon }: Scene, token: number): readonly Entry[] | undefined {
  const verb = lexicon.forms.get(tree.doc.tokens.form[token]!.toLowerCase());
  return verb === undefined ? undefined : lexicon.verbs.get(verb);
}

/** "granted recognition", "withdrew its recognition": the noun is what another act is done to, and tells nothing more. */
const isTheme = (matches: readonly Match[], { predicate }: Match): boolean =>
  matches.some(other => other.theme === predicate);

function alreadyIn(matches: readonly Match[], predicate: number, frame: Frame): boolean {
  for (let i = matches.length - 1; i >= 0 && matches[i]!.predicate === predicate; i--) {
    if (matches[i]!.frame === frame) return true;
  }
  return false;
}

/** A verb, or a participle before its noun that the tagger took for an adjective ("the reopened embassy" is not meant). */
const isVerbal = ({ tree }: Scene, token: number, upos: string): boolean =>
  upos === 'VERB' ||
  (upos === 'ADJ' && tree.child(token, 'nsubj', 'aux:pass', 'cop') >= 0) ||
  // "Relations are at an end", "are over".
  (tree.child(token, 'cop') >= 0 && tree.child(token, 'nsubj') >= 0);

function add(
  scene: Scene,
  out: Match[],
  predicate: number,
  nominal: boolean,
  entries: readonly Entry[],
): void {
  for (const { frame, particle } of entries) {
    if (particle !== null && !hasParticle(scene, predicate, particle)) continue;
    if (alreadyIn(out, predicate, frame)) continue;
    for (const theme of themes(scene, frame, predicate, nominal)) {
      const match = { frame, predicate, nominal, theme };
      if (fits(scene, match)) out.push(match);
    }
  }
}

function hasParticle({ tree }: Scene, predicate: number, particle: string): boolean {
  const next = tree.doc.tokens.length > predicate + 1 ? tree.lemma(predicate + 1) : '';
  if (next === particle) return true;
  return tree
    .children(predicate)
    .some(
      child =>
        (tree.lemma(child) === particle &&
          ['compound', 'advmod', 'case', 'xcomp', 'mark', 'obl'].includes(tree.base(child))) ||
        (tree.base(child) === 'obl' && tree.childLemma(child, [particle]) >= 0),
    );
}

/** The nouns of the frame's class in its slots; a frame without a class has none (-1). */
function themes(scene: Scene, frame: Frame, predicate: number, nominal: boolean): readonly number[] {
  if (!frame.theme) return [-1];
  const p = { predicate, nominal, theme: -1 };
  const slots = frame.at ?? ['patient'];
  for (const slot of slots) {
    const found = thingsIn(scene, p, slot).filter(token =>
      isOfClass(scene.tree, scene.lexicon, token, frame.theme!),
    );
    if (found.length > 0) return [...new Set(found)];
    const measured = thingsIn(scene, p, slot)
      .filter(token => isOfClass(scene.tree, scene.lexicon, token, 'transparent'))
      .map(token => themeAfterOf(scene, token, frame.theme!))
      .filter(token => token >= 0);
    if (measured.length > 0) return measured;
    const meant = thingsIn(scene, p, slot).map(token => behindPronoun(scene, token, frame.theme!));
    if (meant.some(token => token >= 0)) return meant.filter(token => token >= 0).slice(0, 1);
  }
  const whole = !hasObject(scene.tree, predicate);
  const plain = slots.some(slot => slot === 'patient' || (slot === 'agent-thing' && whole));
  if (!plain && !(nominal && slots.includes('of'))) return [];
  const near = nominal
    ? themeAfterOf(scene, predicate, frame.theme)
    : themeNearby(scene, predicate, frame.theme);
  if (near >= 0 && !nominal && isBelowPerson(scene, predicate, near)) return [];
  if (near >= 0 || nominal) return near >= 0 ? [near] : [];
  const beside = themeOfAside(scene, predicate, frame.theme);
  if (beside >= 0) return [beside];
  const subject = whole && slots.includes('agent-thing') ? subjectNearby(scene, predicate, frame.theme) : -1;
  if (subject >= 0) return [subject];
  // "close an embassy and open one in": the tagger took the verb for an adjective.
  if (scene.tree.upos(predicate) === 'ADJ' && scene.tree.lemma(predicate + 1) === 'one') {
    const told = behindPronoun(scene, predicate + 1, frame.theme);
    if (told >= 0) return [told];
  }
  const counted = slots.includes('agent-thing') ? openingOrdinal(scene.tree, predicate) : -1;
  const meant = counted < 0 ? -1 : behindPronoun(scene, counted, frame.theme);
  return meant >= 0 ? [meant] : [];
}

/** "Two staff of the embassy were given a day to leave": it was said of people, and the noun only says whose they are. */
const isBelowPerson = ({ tree, lexicon }: Scene, verb: number, noun: number): boolean =>
  patientsOf(tree, verb).some(
    patient => tree.head(noun) === patient && isOfClass(tree, lexicon, patient, 'diplomats'),
  );

/** "it", "them"; "those with China", "the one in Mumbai", "a second", "its own". */
function standsForNoun(tree: Scene['tree'], token: number): boolean {
  const lemma = tree.lemma(token);
  if (/^(second|third)$/.test(lemma))
    return /^(PUNCT|ADP|AUX|VERB)$/.test(tree.upos(token + 1)) && tree.lemma(token - 1) === 'a';
  if (lemma === 'own') return isOwnElsewhere(tree, token);
  if (tree.upos(token) === 'PRON' && ['it', 'they', 'them'].includes(lemma)) return true;
  if (!['those', 'that', 'one', 'ones'].includes(lemma) || tree.base(token) === 'det') return false;
  if (lemma === 'one' && tree.base(token) === 'obj' && tree.upos(token + 1) !== 'NOUN') return true;
  if (lemma === 'one' && tree.base(token) === 'nsubj' && tree.upos(token + 1) === 'AUX')
    return tree.children(token).length === 0;
  return tree
    .children(token)
    .some(child => tree.childLemma(child, ['with', 'between', 'of', 'in', 'to']) >= 0);
}

/** "A second, in Tokyo, was opened": the number without a noun that a sentence opens with, where the tree loses it; or -1. */
function openingOrdinal(tree: Scene['tree'], verb: number): number {
  const first = tree.doc.first[tree.sentence(verb)]!;
  const bare = /^(PUNCT|ADP|AUX|VERB)$/.test(tree.upos(first + 2));
  return bare && tree.lemma(first) === 'a' && /^(second|third)$/.test(tree.lemma(first + 1)) ? first + 1 : -1;
}

/** "Turkey had opened its own in Lusaka": a possessive without its noun, and a place of its own. */
const isOwnElsewhere = (tree: Scene['tree'], own: number): boolean =>
  tree.child(own, 'nmod:poss') >= 0 && /^(in|at)$/.test(tree.lemma(own + 1));

/** A plural for "they" and "those", a singular for "it", either for "one". */
const agreesWith = (tree: Scene['tree'], pronoun: number, noun: number): boolean => {
  if (/^(one|own|second|third)$/.test(tree.lemma(pronoun))) return true;
  const one = /^(it|that)$/i.test(tree.doc.tokens.form[pronoun]!);
  return tree.xpos(noun).endsWith('S') === !one;
};

/** Classes of those whom "him" may stand for. */
const people: ReadonlySet<string> = new Set([
  'envoy',
  'ambassador',
  'ambassador-proper',
  'ambassadors',
  'diplomats',
]);

/** "hopes to rebuild them": the last noun of the class within forty tokens before the pronoun, or -1. */
function behindPronoun({ tree, lexicon }: Scene, token: number, theme: string): number {
  const isEnvoy = /^(he|him|she|her)$/.test(tree.lemma(token)) && people.has(theme);
  if (!isEnvoy && !standsForNoun(tree, token)) return -1;
  for (let t = token - 1; t >= Math.max(0, token - 40); t--) {
    const fits = isEnvoy || agreesWith(tree, token, t);
    if (tree.upos(t) === 'NOUN' && fits && isOfClass(tree, lexicon, t, theme)) return t;
  }
  return -1;
}

function fits(scene: Scene, match: Match): boolean {
  const { frame } = match;
  for (const [slot, what] of Object.entries(frame.needs ?? {}))
    if (!filled(scene, match, slot, what)) return false;
  for (const [slot, what] of Object.entries(frame.unless ?? {}))
    if (filled(scene, match, slot, what)) return false;
  return (
    !frame.adverbs || frame.adverbs.some(adverb => scene.tree.childLemma(match.predicate, [adverb]) >= 0)
  );
}
