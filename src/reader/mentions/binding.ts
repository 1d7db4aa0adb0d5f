import type { Draft } from './draft.ts';
import { codesOf, type Scene } from './scene.ts';
import { childrenOf, type Grammar, grammar, headOf, preposition, rel } from './syntax.ts';

const arguments_: ReadonlySet<Grammar> = new Set<Grammar>(['subject', 'object', 'oblique']);
const beside = new Set(['with', 'to', 'against', 'in', 'from', 'between', 'at', 'for', 'by']);

/**
 * Codes that a pronoun or description cannot stand for where it is: those of the other arguments of its predicate
 * (Principle B of Chomsky 1981), and for a possessor those of what its noun is "with", "to" or "in" ("its ties with X").
 * Demonyms and places say nothing of the kind, and drafts not yet resolved are left alone.
 */
export function barred(scene: Scene, draft: Draft): ReadonlySet<string> {
  const { syntax } = scene;
  const codes = new Set<string>();
  const role = grammar(syntax, draft.head);
  if (role === 'possessive') {
    const owned = headOf(syntax, draft.head);
    for (const child of childrenOf(syntax, owned)) {
      if (rel(syntax, child) === 'nmod' && beside.has(preposition(syntax, child) ?? ''))
        bar(scene, child, codes);
    }
    const above = headOf(syntax, owned);
    if (above >= 0 && !rel(syntax, owned).startsWith('nsubj')) {
      for (const child of childrenOf(syntax, above)) {
        if (
          child !== owned &&
          rel(syntax, child) === 'obl' &&
          ['with', 'to', 'in'].includes(preposition(syntax, child) ?? '')
        ) {
          bar(scene, child, codes);
        }
      }
    }
    return codes;
  }
  const predicate = predicateOf(scene, draft.head);
  for (const other of scene.drafts) {
    if (other === draft || other.head === draft.head || isPlaceName(other)) continue;
    if (!arguments_.has(grammar(syntax, other.head)) || predicateOf(scene, other.head) !== predicate)
      continue;
    if (arguments_.has(role) || role === 'noun') add(scene, other, codes);
  }
  if (role === 'noun') {
    for (const child of childrenOf(syntax, headOf(syntax, draft.head)))
      if (child !== draft.head) bar(scene, child, codes);
  }
  return codes;
}

const isPlaceName = (draft: Draft): boolean =>
  draft.what === 'name' && draft.place && draft.kind === 'capital';

/** The predicate of which the phrase is an argument, by way of the nouns and conjuncts between. */
function predicateOf(scene: Scene, token: number): number {
  return scene.syntax.clause[token]!;
}

function bar(scene: Scene, token: number, codes: Set<string>): void {
  const draft = scene.byHead.get(token);
  if (draft) add(scene, draft, codes);
  for (const child of childrenOf(scene.syntax, token)) {
    const conjunct = rel(scene.syntax, child) === 'conj' ? scene.byHead.get(child) : undefined;
    if (conjunct) add(scene, conjunct, codes);
  }
}

/** Names count wherever they stand; anything else only once it is resolved. */
function add(scene: Scene, draft: Draft, codes: Set<string>): void {
  if (draft.what === 'name') codes.add(draft.code);
  else for (const code of codesOf(scene.answers.get(draft) ?? null)) codes.add(code);
}
