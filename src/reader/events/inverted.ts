import type { Modality, Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import type { Scene } from './scene.ts';
import { tenseOf } from './tense.ts';

/** A predicate that repeats the act told last, of other parties. */
export interface EchoFound {
  readonly predicate: number;
  readonly parties: readonly Party[];
  /** What the verb itself says of the act, if anything. */
  readonly modality: Modality | null;
  /** Whose act is repeated, where the text says so ("do as Riyadh has done"). */
  readonly of?: readonly Party[];
}

const auxiliaries = new Set([
  'do',
  'have',
  'be',
  'will',
  'would',
  'may',
  'might',
  'could',
  'can',
  'shall',
  'should',
]);
const surely: Readonly<Record<string, Modality>> = {
  do: 'happened',
  have: 'happened',
  be: 'happened',
  will: 'planned',
  shall: 'planned',
};

const namesOf = (mention: Mention | null): readonly Party[] =>
  mention === null || mention.kind === 'pronoun' ? [] : mention.parties.filter(party => party.code !== null);

/** The mention that starts at this token or after an article. */
const startsAt = ({ tree, mentions }: Scene, token: number): Mention | null => {
  for (const at of [token, token + 1]) {
    const mention = at < tree.doc.tokens.length ? mentions.at(at) : null;
    if (mention && mention.first <= at) return mention;
    if (!/^(the|its|both)$/i.test(tree.doc.tokens.form[token] ?? '')) return null;
  }
  return null;
};

/** The mention that ends just before this token and its auxiliaries and adverbs. */
function endsBefore({ tree, mentions }: Scene, token: number): Mention | null {
  let at = token - 1;
  while (at > 0 && /^(AUX|ADV|DET|PART)$/.test(tree.upos(at)) && tree.sentence(at) === tree.sentence(token))
    at--;
  const mention = at >= 0 ? mentions.at(at) : null;
  return mention && mention.sentence === tree.sentence(token) ? mention : null;
}

/** "So has Latvia", "as did Bolivia", "nor does Slovakia", "neither will Malta": auxiliary before its subject. */
export function invertedEcho(scene: Scene, token: number): EchoFound | null {
  const { tree, mentions } = scene;
  const lemma = tree.lemma(token);
  if (!auxiliaries.has(lemma) || token === 0 || tree.sentence(token - 1) !== tree.sentence(token))
    return null;
  const word = tree.doc.tokens.form[token - 1]!.toLowerCase();
  if (!/^(so|as|nor|neither)$/.test(word)) return null;
  const subject = startsAt(scene, token + 1);
  const parties = [...namesOf(subject)];
  if (parties.length === 0 || !subject || goesOn(scene, subject.last + 1)) return null;
  const all = mentions.parties(subject.head).filter(party => party.code !== null);
  const modality = word === 'nor' || word === 'neither' ? 'denied' : (surely[lemma] ?? 'possible');
  return { predicate: token, parties: all.length > 0 ? all : parties, modality };
}

/** "Nor is the capital alone": more stands behind the subject than an echo has. */
const goesOn = ({ tree }: Scene, after: number): boolean =>
  after < tree.doc.tokens.length && /^(ADJ|VERB|NOUN|PROPN)$/.test(tree.upos(after));

/** "Panama was next", "Kiribati could be next", "Sao Tome went first", "then came Malta": a place in a row of acts. */
export function rowEcho(scene: Scene, token: number): EchoFound | null {
  const { tree, lexicon } = scene;
  const word = tree.doc.tokens.form[token]!.toLowerCase();
  if (!/^(next|first|last)$/.test(word) || followed(scene, token)) return null;
  const mention = endsBefore(scene, goesBefore(scene, token));
  const parties = namesOf(mention);
  if (!mention || parties.length === 0) return null;
  const verb = verbOf(scene, token);
  if (verb < 0) return null;
  const { state, negated } = tenseOf(tree, lexicon, verb);
  const modality = negated ? 'denied' : state === 'would' || state === 'open' ? 'possible' : state;
  return { predicate: token, parties, modality };
}

/** "next month", "first to": the word belongs to what comes after it. */
const followed = ({ tree }: Scene, token: number): boolean =>
  token + 1 < tree.doc.tokens.length &&
  !/^(PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(tree.upos(token + 1)) &&
  tree.sentence(token + 1) === tree.sentence(token);

/** The verb of going or being before the word, or the word itself. */
const goesBefore = ({ tree }: Scene, token: number): number => {
  const at = tree.lemma(token - 1) === 'the' ? token - 1 : token;
  return at > 0 && ['go', 'come'].includes(tree.lemma(at - 1)) ? at - 1 : at;
};

/** What bears the tense: "went", or the word with its copula; -1 where there is neither. */
function verbOf(scene: Scene, token: number): number {
  const { tree } = scene;
  const at = goesBefore(scene, token);
  if (at < token && ['go', 'come'].includes(tree.lemma(at))) return at;
  return tree.child(token, 'cop') >= 0 ? token : -1;
}

/** The names that end just before a verb to which the tree ties no subject: "Somalia and Djibouti did likewise". */
export function listBefore(scene: Scene, verb: number): readonly Party[] {
  const { tree, mentions } = scene;
  const out: Party[] = [];
  for (let mention = endsBefore(scene, verb); mention; ) {
    out.unshift(...namesOf(mention));
    const joint = mention.first - 1;
    if (joint < 0 || !/^(and|,)$/.test(tree.lemma(joint))) break;
    const next = mentions.at(tree.lemma(joint - 1) === ',' ? joint - 2 : joint - 1);
    mention = next && next.sentence === mention.sentence && next.last < mention.first ? next : null;
  }
  return out;
}
