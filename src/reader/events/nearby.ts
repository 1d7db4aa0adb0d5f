import { isOfClass } from './nouns.ts';
import { partiesAt, type Scene } from './scene.ts';
import { isPassive } from './subject.ts';

/** What stands near in the line of words, for when the tree is wrong. Each search stops at the next verb. */

const isVerb = ({ tree }: Scene, token: number): boolean => tree.upos(token) === 'VERB';

const bounds = ({ tree }: Scene, token: number): readonly [number, number] => {
  const sentence = tree.sentence(token);
  return [tree.doc.first[sentence]!, tree.doc.first[sentence + 1]!];
};

/** A noun of the class before a passive verb or after an active one, at most eight words away; or -1. */
export function themeNearby(scene: Scene, predicate: number, theme: string): number {
  const { tree, lexicon } = scene;
  const [from, to] = bounds(scene, predicate);
  const back = isPassive(tree, predicate) || tree.child(predicate, 'aux:pass') >= 0;
  const step = back ? -1 : 1;
  for (let t = predicate + step, n = 0; t >= from && t < to && n < 9; t += step, n++) {
    if (back && tree.lemma(t) === ',') t = beforeAside(scene, t, from);
    if (isVerb(scene, t) || (!back && tree.upos(t) === 'ADP' && tree.xpos(t) !== 'RP')) return -1;
    // "was ended and relations were restored": another clause.
    if (!back && tree.lemma(t) === 'and' && tree.xpos(predicate).startsWith('JJ')) return -1;
    if (/^(NOUN|PROPN)$/.test(tree.upos(t)) && isOfClass(tree, lexicon, t, theme)) return t;
  }
  return -1;
}

const speech = /^(say|announce|add|report|declare|confirm|state)$/;

/** "Relations, established in 1902, were", "Ties, the minister said, have": from the comma that closes a participle's aside to the one that opens it. */
function beforeAside({ tree }: Scene, comma: number, from: number): number {
  for (let t = comma - 1; t > Math.max(from, comma - 14); t--) {
    if (tree.lemma(t) !== ',') continue;
    if (tree.upos(comma - 1) === 'VERB' && speech.test(tree.lemma(comma - 1))) return t;
    return tree.xpos(t + 1) === 'VBN' || tree.xpos(t + 1) === 'VBG' || tree.upos(t + 1) === 'ADJ' ? t : comma;
  }
  return comma;
}

/** "The embassy in Lima, shut since 2012, ...": the noun before a comma and a bare participle, where no tree ties them; or -1. */
export function themeOfAside(scene: Scene, participle: number, theme: string): number {
  const { tree, lexicon } = scene;
  const [from, to] = bounds(scene, participle);
  if (tree.lemma(participle - 1) !== ',' || participle + 1 >= to) return -1;
  if (
    !/^(ADP|SCONJ|ADV|NUM|DET)$/.test(tree.upos(participle + 1)) &&
    !/^(last|earlier|next|this)$/.test(tree.lemma(participle + 1))
  )
    return -1;
  for (let t = participle - 2; t >= Math.max(from, participle - 9) && !isVerb(scene, t); t--) {
    if (tree.lemma(t) === ',') return -1;
    if (/^(NOUN|PROPN)$/.test(tree.upos(t)) && isOfClass(tree, lexicon, t, theme)) return t;
  }
  return -1;
}

/** "The embassy, empty since 2021, opened": the noun before a verb without an object, or before an aside between; or -1. */
export function subjectNearby(scene: Scene, verb: number, theme: string): number {
  const { tree, lexicon } = scene;
  const [from] = bounds(scene, verb);
  let t = verb - 1;
  while (t > from && /^(AUX|ADV|PART)$/.test(tree.upos(t))) t--;
  if (tree.lemma(t) === ',') {
    const comma = t;
    for (t--; t > from && comma - t < 14 && tree.lemma(t) !== ','; t--) if (isVerb(scene, t)) return -1;
    if (tree.lemma(t) !== ',') return -1;
    t--;
  }
  return t >= from && tree.upos(t) === 'NOUN' && isOfClass(tree, lexicon, t, theme) ? t : -1;
}

/** A noun of the class within five words after the "of" that follows a noun for an act; or -1. */
export function themeAfterOf(scene: Scene, noun: number, theme: string): number {
  const { tree, lexicon } = scene;
  const [, to] = bounds(scene, noun);
  if (noun + 1 >= to || tree.lemma(noun + 1) !== 'of') return -1;
  for (let t = noun + 2; t < Math.min(to, noun + 8); t++) {
    if (tree.upos(t) === 'ADP' || isVerb(scene, t)) return -1;
    if (/^(NOUN|PROPN)$/.test(tree.upos(t)) && isOfClass(tree, lexicon, t, theme)) return t;
  }
  return -1;
}

/** The head of the mention that follows this preposition after the anchor, before the next verb; or -1. */
export function mentionAfter(scene: Scene, anchor: number, preposition: string): number {
  const { tree, mentions } = scene;
  const [, to] = bounds(scene, anchor);
  for (let t = anchor + 1; t < Math.min(to, anchor + 16); t++) {
    if (isVerb(scene, t) || tree.lemma(t) === ';') return -1;
    if (tree.lemma(t) !== preposition || tree.upos(t) !== 'ADP') continue;
    for (let u = t + 1; u < Math.min(to, t + 6); u++) {
      if (isVerb(scene, u) || (tree.upos(u) === 'ADP' && !inTitle(scene, u))) break;
      const mention = mentions.at(u);
      if (mention) return mention.head;
    }
  }
  return -1;
}

/** "the state of Israel", "the Republic of Chad": the "of" that stands before the name of a state. */
const inTitle = ({ tree, lexicon }: Scene, of: number): boolean =>
  tree.lemma(of) === 'of' && isOfClass(tree, lexicon, of - 1, 'polity-noun');

/** The head of the last mention before an active verb, before any other verb; or -1. */
export function mentionBefore(scene: Scene, predicate: number): number {
  const { tree, mentions } = scene;
  const [from] = bounds(scene, predicate);
  for (let t = predicate - 1; t >= Math.max(from, predicate - 10); t--) {
    if (isVerb(scene, t)) return -1;
    const mention = mentions.at(t);
    if (mention && tree.childLemma(mention.head, ['in', 'with', 'at', 'from', 'to', 'on', 'by']) < 0)
      return mention.head;
  }
  return -1;
}

/** "while Norway, uninvolved in it, closed": the name before an aside that ends at a verb without a subject; or -1. */
export function nameBeforeAside(scene: Scene, verb: number): number {
  const { tree, mentions } = scene;
  const [from] = bounds(scene, verb);
  if (verb <= from || tree.lemma(verb - 1) !== ',' || tree.child(verb, 'nsubj', 'nsubj:pass') >= 0) return -1;
  for (let t = verb - 2; t > Math.max(from, verb - 14); t--) {
    if (tree.lemma(t) !== ',') continue;
    const mention = mentions.at(t - 1);
    const before = mention
      ? tree.lemma(mention.first - (tree.lemma(mention.first - 1) === 'the' ? 2 : 1))
      : '';
    const joined =
      mention !== null && mention.first > from && /^(while|but|and|;|whereas|although)$/.test(before);
    return joined && /^(name|capital|seat)$/.test(mention.kind) ? mention.head : -1;
  }
  return -1;
}

/** The head of the first mention after the "and" that follows this token, before the next verb; or -1. */
export function mentionAfterAnd(scene: Scene, token: number): number {
  const { tree, mentions } = scene;
  const [, to] = bounds(scene, token);
  let joined = false;
  for (let t = token + 1; t < Math.min(to, token + 12); t++) {
    if (isVerb(scene, t)) return -1;
    if (tree.lemma(t) === 'and') joined = true;
    const mention = mentions.at(t);
    if (joined && mention && partiesAt(scene, mention.head).length > 0 && mention.kind !== 'description')
      return mention.head;
  }
  return -1;
}

/** The noun before "with which" or "to whom" that stands at most eight words before the predicate; or -1. */
export function nounOfRelative(scene: Scene, predicate: number, preposition: string): number {
  const { tree } = scene;
  const [from] = bounds(scene, predicate);
  for (let t = predicate - 1; t > Math.max(from, predicate - 9); t--) {
    if (!['which', 'whom'].includes(tree.lemma(t)) || tree.lemma(t - 1) !== preposition) continue;
    for (let u = t - 2; u >= Math.max(from, t - 4); u--) if (/^(NOUN|PROPN)$/.test(tree.upos(u))) return u;
  }
  return -1;
}
