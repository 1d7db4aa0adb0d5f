import type { Tree } from './tree.ts';

const relatives = new Set(['who', 'which', 'that', 'whom', 'whose']);
const objectControl = new Set([
  'urge',
  'ask',
  'tell',
  'order',
  'force',
  'allow',
  'persuade',
  'press',
  'invite',
  'encourage',
  'oblige',
  'see',
  'let',
  'make',
  'help',
  'want',
  'advise',
  'require',
  'enable',
  'get',
  'praise',
  'thank',
  'blame',
  'criticise',
  'criticize',
  'condemn',
  'congratulate',
  'accuse',
  'watch',
  'stop',
  'prevent',
  'expect',
  'instruct',
  'warn',
  'slam',
  'denounce',
  'permit',
]); // prettier-ignore

/** Is the verb passive: a passive subject or auxiliary, or a bare past participle without an object? */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0) return true;
  if (tree.upos(verb) === 'ADJ') return tree.child(verb, 'cop') >= 0;
  if (ofHave(tree, verb)) return false;
  if (tree.xpos(verb) !== 'VBN' || tree.child(verb, 'obj') >= 0 || tree.child(verb, 'aux') >= 0) return false;
  const base = tree.base(verb);
  if (base === 'conj') {
    const first = tree.head(verb);
    return (
      tree.child(verb, 'nsubj') < 0 && first >= 0 && tree.upos(first) === 'VERB' && isPassive(tree, first)
    );
  }
  return base === 'acl' || base === 'advcl' || base === 'amod' || tree.child(verb, 'nsubj') < 0;
}

/** "has so far not broken": the tree takes the auxiliary for a verb of its own. */
function ofHave(tree: Tree, verb: number): boolean {
  const above = tree.head(verb);
  return (
    above >= 0 &&
    tree.lemma(above) === 'have' &&
    ['ccomp', 'xcomp'].includes(tree.base(verb)) &&
    tree.xpos(verb) === 'VBN' &&
    tree.child(above, 'obj') < 0 &&
    tree.child(verb, 'nsubj', 'nsubj:pass') < 0
  );
}

/** The noun that a relative clause hangs on, where the clause's own subject is only its relative pronoun. */
const antecedent = (tree: Tree, verb: number): number => {
  let clause = verb;
  for (let hops = 0; hops < 6 && clause >= 0; hops++) {
    if (tree.base(clause) === 'acl') return tree.head(clause);
    if (tree.base(clause) !== 'conj' && tree.base(clause) !== 'xcomp') return -1;
    clause = tree.head(clause);
  }
  return -1;
};

/** The noun straight before a relative pronoun, where the tree does not tie it: "Cuba, with which"; else the pronoun. */
function nounBefore(tree: Tree, pronoun: number): number {
  for (let t = pronoun - 1; t >= Math.max(0, pronoun - 4); t--) {
    if (['NOUN', 'PROPN'].includes(tree.upos(t))) return t;
    if (!['PUNCT', 'ADP'].includes(tree.upos(t))) break;
  }
  return pronoun;
}

/** The token itself, or the noun behind it where it is a relative pronoun. */
export function behindRelative(tree: Tree, verb: number, token: number): number {
  if (!relatives.has(tree.lemma(token)) || tree.upos(token) === 'DET') return token;
  // "Those in Lima were closed": a demonstrative, though its lemma is that of "that".
  if (
    tree.doc.tokens.form[token]!.toLowerCase() === 'those' ||
    token === tree.doc.first[tree.sentence(token)]
  )
    return token;
  const noun = antecedent(tree, verb);
  return noun >= 0 && noun < token ? noun : nounBefore(tree, token);
}

/** The governor's argument that an infinitive or gerund without a subject is said of. */
function controlled(tree: Tree, verb: number): number {
  const governor = tree.head(verb);
  if (governor < 0) return -1;
  const object = tree.child(governor, 'obj', 'iobj');
  if (objectControl.has(tree.lemma(governor)) && object >= 0 && object < verb) return object;
  if (objectControl.has(tree.lemma(governor)) && isPassive(tree, governor))
    return tree.child(governor, 'nsubj:pass');
  return -2;
}

/**
 * The grammatical subject of a verb, in its clause or shared from a conjunct, a governor or the noun it modifies;
 * -1 if none. For a passive verb that is what it is done to.
 */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let hops = 0; hops < 8 && at >= 0; hops++) {
    const own = tree.child(at, 'nsubj', 'csubj');
    if (own >= 0 && tree.base(own) === 'nsubj') return behindRelative(tree, at, own);
    const base = tree.base(at);
    const head = tree.head(at);
    if (head < 0) return -1;
    if (base === 'acl') return isAfterPreposition(tree, at) ? -1 : head;
    if (base === 'advcl' || base === 'xcomp') {
      const before = forWhom(tree, at) ?? alongside(tree, at);
      if (before !== null) return before;
    }
    if (base === 'xcomp' || base === 'advcl' || base === 'ccomp' || base === 'csubj') {
      const by = controlled(tree, at);
      if (by !== -2) return by < 0 ? -1 : behindRelative(tree, head, by);
      if (tree.upos(head) === 'NOUN' && tree.child(head, 'nsubj') < 0) return head;
    } else if (base !== 'conj' && base !== 'parataxis' && base !== 'aux') {
      return -1;
    }
    if (base === 'parataxis') return -1;
    at = head;
  }
  return -1;
}

/** "for third countries to withdraw": the noun between "for" and "to" acts; null where there is none. */
function forWhom(tree: Tree, verb: number): number | null {
  if (tree.childLemma(verb, ['to']) !== verb - 1) return null;
  const noun = verb - 2;
  return noun >= 0 && /^(NOUN|PROPN)$/.test(tree.upos(noun)) && tree.childLemma(noun, ['for']) >= 0
    ? noun
    : null;
}

const additions = new Set(['add', 'note', 'stress', 'say', 'insist', 'warn']);

/** "..., said the minister, adding that": who adds is who said; null where nothing was said beside. */
function alongside(tree: Tree, verb: number): number | null {
  if (!additions.has(tree.lemma(verb)) || tree.xpos(verb) !== 'VBG') return null;
  const said = tree.children(tree.head(verb)).find(other => other < verb && additions.has(tree.lemma(other)));
  const speaker = said === undefined ? -1 : tree.child(said, 'nsubj');
  return speaker >= 0 ? speaker : null;
}

/** "talks on restoring": the noun above does not act. ("to" is the mark of an infinitive, whose noun may.) */
const isAfterPreposition = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some(child => tree.base(child) === 'mark' && tree.xpos(child) === 'IN' && tree.xpos(verb) === 'VBG');

const times = /^(day|week|month|year|season|spring|summer|autumn|winter|morning|evening|night)$/;

/** Has the verb an object? A time that the tree takes for one ("reopened the same month") is none. */
export function hasObject(tree: Tree, verb: number): boolean {
  const object = tree.child(verb, 'obj');
  return object >= 0 && !times.test(tree.lemma(object));
}

const bareObjects = new Set(['either', 'neither', 'both', 'them', 'it']);

/** "turn out Russians", "handed over his credentials": the object that the tree hangs on the verb's particle as if on a preposition; or -1. */
function behindParticle(tree: Tree, verb: number): number {
  if (verb + 1 >= tree.doc.tokens.length || !/^(out|off|up|over|back|down|in)$/.test(tree.lemma(verb + 1)))
    return -1;
  const noun = tree.base(verb + 1) === 'case' ? tree.head(verb + 1) : -1;
  const plain = noun > verb && tree.children(noun).filter(child => tree.base(child) === 'case').length === 1;
  return plain && tree.head(noun) === verb ? noun : -1;
}

/** What an active verb is done to, or the subject of a passive one: obj, nsubj:pass, or the noun of its relative clause. */
export function patientsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) {
    const subject = subjectOf(tree, verb);
    return subject >= 0 ? [subject] : [];
  }
  const own = tree.children(verb).filter(child => tree.rel(child) === 'obj');
  if (own.length > 0) return own.map(token => behindRelative(tree, verb, token));
  const beyond = behindParticle(tree, verb);
  if (beyond >= 0) return [beyond];
  if (verb + 1 < tree.doc.tokens.length && bareObjects.has(tree.lemma(verb + 1))) return [verb + 1];
  // A verb that shares its object with a later conjunct ("recognised and established relations with").
  const shared = tree
    .children(verb)
    .filter(child => tree.base(child) === 'conj' && tree.upos(child) === 'VERB');
  for (const other of shared) {
    const object = tree.child(other, 'obj');
    if (object >= 0 && tree.child(verb, 'obl') < 0) return [object];
  }
  const subject = tree.rel(verb) === 'acl:relcl' ? tree.child(verb, 'nsubj') : -1;
  // "the state that Peru left", but not "Peru, which left".
  if (subject >= 0 && !relatives.has(tree.lemma(subject))) return [tree.head(verb)];
  return [];
}
