import type { Modality } from '../event.ts';
import { type EchoFound, invertedEcho, listBefore, rowEcho } from './inverted.ts';
import type { Echo } from './lexicon-schema.ts';
import { partiesAt, type Scene } from './scene.ts';
import { isPassive, subjectOf } from './subject.ts';
import { clauseTokens, type Tree } from './tree.ts';

// A pure function of the lexicon, remembered for as long as it lives.
const byLemma = new WeakMap<object, ReadonlyMap<string, readonly Echo[]>>();

/** The echoing verbs by their lemma. */
function echoesOf(echoes: { readonly verbs: readonly Echo[] }): ReadonlyMap<string, readonly Echo[]> {
  const known = byLemma.get(echoes);
  if (known) return known;
  const made = new Map<string, Echo[]>();
  for (const echo of echoes.verbs) {
    const [lemma = ''] = echo.verb.split(' ');
    made.set(lemma, [...(made.get(lemma) ?? []), echo]);
  }
  byLemma.set(echoes, made);
  return made;
}

/** Does this token repeat an act without naming it ("did the same", "might", "followed suit")? Then of whom. */
export function echoAt(scene: Scene, token: number): EchoFound | null {
  const { tree, lexicon } = scene;
  const { echoes } = lexicon.lexicon;
  const lemma = tree.lemma(token);
  const placed = invertedEcho(scene, token) ?? rowEcho(scene, token);
  if (placed) return placed;
  const model = doneAs(scene, token);
  if (model) return model;
  if (tree.childLemma(token, ['as', 'than', 'like']) >= 0) return null;
  const auxiliary = echoes.auxiliaries.includes(lemma);
  const follower = followedBy(scene, token);
  if (follower) return follower;
  const answer = auxiliary ? shortAnswer(scene, token) : null;
  if (answer) return answer;
  const listed = echoesOf(echoes).get(lemma) ?? [];
  const found = listed.find(echo => follows(tree, token, echo));
  const fits = found !== undefined || (auxiliary && alone(tree, token));
  if (!fits || isPassive(tree, token)) return null;
  const subject = subjectOf(tree, token);
  const parties = (subject < 0 ? listBefore(scene, token) : partiesAt(scene, subject)).filter(
    party => party.code !== null,
  );
  return parties.length > 0 ? { predicate: token, parties, modality: found?.modality ?? null } : null;
}

/** "Malta may do as Chad has done", "did what Riyadh did": the act of the one named after "as", done by the subject. */
function doneAs(scene: Scene, verb: number): EchoFound | null {
  const { tree } = scene;
  if (tree.lemma(verb) !== 'do' || !/^(as|what|like)$/.test(tree.lemma(verb + 1))) return null;
  const model = tree.lemma(verb + 2) === 'the' ? verb + 3 : verb + 2;
  const first = /^(its|their)$/.test(tree.lemma(model)) ? model + 1 : model;
  const parties = partiesAt(scene, subjectOf(tree, verb)).filter(party => party.code !== null);
  const plain = scene.mentions.at(first)?.kind === 'pronoun';
  const of = plain ? [] : partiesAt(scene, first).filter(party => party.code !== null);
  return parties.length > 0 && (of.length > 0 || first > model)
    ? { predicate: verb, parties, modality: null, of }
    : null;
}

/** "Spain's move was followed by Norway": who follows stands after "by". */
function followedBy(scene: Scene, verb: number): EchoFound | null {
  const { tree } = scene;
  if (tree.lemma(verb) !== 'follow' || tree.child(verb, 'aux:pass') < 0) return null;
  const by = tree.children(verb).find(child => tree.childLemma(child, ['by']) >= 0);
  const parties = by === undefined ? [] : partiesAt(scene, by).filter(party => party.code !== null);
  const plain = by !== undefined && /^(name|capital|pronoun)$/.test(scene.mentions.at(by)?.kind ?? '');
  return plain && parties.length > 0 ? { predicate: verb, parties, modality: null } : null;
}

const said: Readonly<Record<string, Modality>> = { will: 'planned', shall: 'planned', do: 'happened' };

/** "Denmark will not: ...", "Malta might.": a name, an auxiliary, perhaps "not", and the clause ends. */
function shortAnswer(scene: Scene, token: number): EchoFound | null {
  const { tree, mentions } = scene;
  const { form, length } = tree.doc.tokens;
  const before = token > 0 ? mentions.at(token - 1) : null;
  if (!before || before.first < tree.doc.first[tree.sentence(token)]!) return null;
  const negated = token + 1 < length && /^(not|n[’']t)$/.test(form[token + 1]!);
  const end = token + (negated ? 2 : 1);
  if (end >= length || !/^[.;:,!]$/.test(form[end]!)) return null;
  const parties = before.parties.filter(party => party.code !== null);
  const modality = negated ? 'denied' : (said[tree.lemma(token)] ?? 'possible');
  return parties.length > 0 ? { predicate: token, parties, modality } : null;
}

function follows(tree: Tree, verb: number, echo: Echo): boolean {
  const particle = echo.verb.split(' ')[1];
  if (particle && tree.childLemma(verb, [particle]) < 0) return false;
  const words = clauseTokens(tree, verb)
    .filter(token => token > verb && token < verb + 7)
    .map(token => tree.lemma(token));
  if (echo.with.some(word => word !== '-' && words.includes(word))) return true;
  return (
    echo.with.includes('-') &&
    tree.child(verb, 'ccomp', 'xcomp', 'aux:pass') < 0 &&
    // "followed, all three in 2018": a number is no object.
    tree.children(verb).every(child => tree.base(child) !== 'obj' || tree.upos(child) === 'NUM') &&
    bare(tree, verb)
  );
}

/** Nothing but time hangs on the verb ("Yemen followed three decades later"). */
const bare = (tree: Tree, verb: number): boolean =>
  !tree
    .children(verb)
    .some(
      child =>
        tree.rel(child) === 'obl' &&
        !['in', 'on', 'at'].some(word => tree.childLemma(child, [word]) >= 0) &&
        tree.upos(child) !== 'NOUN' &&
        tree.upos(child) !== 'NUM',
    );

/** An auxiliary that stands for a whole predicate: it heads its clause and no verb is near that it could belong to. */
function alone(tree: Tree, token: number): boolean {
  if (!['root', 'ccomp', 'conj', 'parataxis'].includes(tree.base(token))) return false;
  return tree.child(token, 'xcomp', 'obj', 'ccomp') < 0 && tree.child(token, 'nsubj') >= 0;
}
