import type { Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import { lexicon, phraseEnding } from './lexicon.ts';
import { conjunctHeads } from './lists.ts';
import { subjectOf } from './subjects.ts';
import { childrenOf, findChild, headOf, preposition, rel, type Syntax, tag } from './syntax.ts';

/** Prepositions after which a noun names those that take part in it: "ties with X", "a treaty between X and Y". */
const partaking = new Set([
  'of',
  'between',
  'with',
  'among',
  'for',
  'from',
  'by',
  'against',
  'towards',
  'toward',
  'amongst',
]);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that']);
const deepest = 10;

/** `Mentions.parties` over the mentions by their heads; answers are remembered. */
export function partiesOf(
  syntax: Syntax,
  byHead: ReadonlyMap<number, Mention>,
  lists: ReadonlyMap<number, readonly number[]>,
  at: (token: number) => Mention | null,
): (token: number) => readonly Party[] {
  const known = new Map<number, readonly Party[]>();
  // The head of a relative clause may be any part of a name: "Kim Jong Un, whose".
  const over = (token: number): Mention | undefined =>
    byHead.has(token) ? undefined : (at(token) ?? undefined);
  const ask = (token: number, depth: number): readonly Party[] => {
    if (token < 0 || token >= syntax.length || depth > deepest) return [];
    const before = known.get(token);
    if (before) return before;
    const found = distinct([...own(token, depth), ...conjuncts(token, depth)]);
    if (depth === 0) known.set(token, found);
    return found;
  };
  const own = (token: number, depth: number): readonly Party[] => {
    const mention = byHead.get(token);
    if (mention) return behindDateline(mention)?.parties ?? mention.parties;
    const noun = antecedent(syntax, token);
    if (noun >= 0) return over(noun)?.parties ?? ask(noun, depth + 1);
    return isElse(syntax, token) ? ask(saidOf(syntax, token), depth + 1) : through(token, depth);
  };
  // "SEOUL - Japan struck": a parser may hang the subject on the dateline as part of a name.
  const behindDateline = (mention: Mention): Mention | undefined => {
    if (!mention.place || !rel(syntax, mention.head).startsWith('nsubj')) return undefined;
    return childrenOf(syntax, mention.head)
      .filter(one => ['flat', 'appos', 'conj', 'parataxis', 'list'].includes(rel(syntax, one)))
      .map(one => byHead.get(one))
      .find(one => one !== undefined && !one.place);
  };
  const conjuncts = (token: number, depth: number): Party[] =>
    conjunctHeads(syntax, lists, token).flatMap(other => [...ask(other, depth + 1)]);
  const through = (token: number, depth: number): Party[] => {
    const groups: Party[][] = [[], [], []];
    for (const child of childrenOf(syntax, token)) {
      const relation = rel(syntax, child);
      if (relation === 'appos') return [...ask(child, depth + 1)];
      if (relation === 'nmod:poss') groups[0]!.push(...ask(child, depth + 1));
      else if (
        relation === 'amod' ||
        relation === 'compound' ||
        relation === 'nmod:desc' ||
        relation === 'flat'
      )
        groups[1]!.push(...ask(child, depth + 1));
      else if (relation === 'nmod' && partaking.has(preposition(syntax, child) ?? ''))
        groups[2]!.push(...ask(child, depth + 1));
    }
    const found = [...groups.flat(), ...ask(partakerBehind(syntax, token), depth + 1)];
    // A possessor that the tree hangs elsewhere.
    return found.length > 0 || syntax.words[token - 1] !== "'s" ? found : [...(at(token - 2)?.parties ?? [])];
  };
  return token => ask(token, 0);
}

/** "cut its ties with X": X, where the parser hangs "with X" on the verb and it stands right behind the noun; else -1. */
function partakerBehind(syntax: Syntax, token: number): number {
  const word = syntax.words[token + 1];
  if (word !== 'with' && word !== 'between') return -1;
  const phrase = headOf(syntax, token + 1);
  return phrase > token && headOf(syntax, phrase) !== token && rel(syntax, token + 1) === 'case'
    ? phrase
    : -1;
}

/** "A is one of the first states to", "A became the next country to": A, or -1. */
function saidOf(syntax: Syntax, token: number): number {
  const above = headOf(syntax, token);
  const head =
    above >= 0 && syntax.words[above] === 'one' && preposition(syntax, token) === 'of' ? above : token;
  if (findChild(syntax, head, child => rel(syntax, child) === 'cop') >= 0) return subjectOf(syntax, head);
  const verb = headOf(syntax, head);
  const becomes = verb >= 0 && (syntax.lemmas[verb] === 'become' || syntax.lemmas[verb] === 'remain');
  return becomes && ['xcomp', 'obj'].includes(rel(syntax, head)) ? subjectOf(syntax, verb) : -1;
}

/** A noun for other polities than those beside it, which nothing resolved: "its neighbours", "members of the UN". */
function isElse(syntax: Syntax, token: number): boolean {
  const { nouns, sides } = lexicon();
  const from = syntax.doc.first[syntax.sentence[token]!]!;
  const noun = phraseEnding(nouns, syntax.words, syntax.lemmas, from, token);
  const owned = findChild(syntax, token, child => rel(syntax, child) === 'nmod:poss') >= 0;
  if (noun && owned && !noun.value.other) return false;
  const found = noun ?? phraseEnding(sides, syntax.words, syntax.lemmas, from, token);
  return found !== null && found.value.role === null;
}

/** The noun that a relative pronoun stands for, or -1. */
function antecedent(syntax: Syntax, token: number): number {
  if (!relative.has(syntax.words[token]!) || (tag(syntax, token) !== 'PRON' && tag(syntax, token) !== 'DET'))
    return -1;
  const clause = syntax.clause[token]!;
  if (rel(syntax, clause).startsWith('acl:relcl')) return headOf(syntax, clause);
  // A clause that the parser hung elsewhere: "X, whose country" still speaks of what stands before the comma.
  const before = syntax.words[token - 1] === ',' ? token - 2 : -1;
  return before >= 0 && syntax.words[token] !== 'that' ? before : -1;
}

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(party => {
    const key = party.code ?? party.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
