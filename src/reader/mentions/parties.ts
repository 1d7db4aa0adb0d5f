import type { Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import { childrenOf, headOf, preposition, rel, type Syntax, tag } from './syntax.ts';

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
): (token: number) => readonly Party[] {
  const known = new Map<number, readonly Party[]>();
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
    if (mention) return mention.parties;
    const noun = antecedent(syntax, token);
    if (noun >= 0) return ask(noun, depth + 1);
    return through(token, depth);
  };
  const conjuncts = (token: number, depth: number): Party[] => {
    const found: Party[] = [];
    for (const child of childrenOf(syntax, token)) {
      if (rel(syntax, child) === 'conj' && tag(syntax, child) !== 'VERB')
        found.push(...ask(child, depth + 1));
    }
    return found;
  };
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
    return groups.flat();
  };
  return token => ask(token, 0);
}

/** The noun that a relative pronoun stands for, or -1. */
function antecedent(syntax: Syntax, token: number): number {
  if (!relative.has(syntax.words[token]!) || (tag(syntax, token) !== 'PRON' && tag(syntax, token) !== 'DET'))
    return -1;
  const clause = syntax.clause[token]!;
  return rel(syntax, clause).startsWith('acl:relcl') ? headOf(syntax, clause) : -1;
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
