import type { Draft } from './draft.ts';
import { codesOf, type Scene } from './scene.ts';
import { childrenOf, findChild, type Grammar, grammar, headOf, preposition, rel } from './syntax.ts';

const arguments_: ReadonlySet<Grammar> = new Set<Grammar>(['subject', 'object', 'oblique']);
const beside = new Set(['with', 'to', 'against', 'in', 'from', 'between', 'at', 'for', 'by']);
const besideVerb = new Set(['with', 'to', 'in', 'from']);

/**
 * Codes that a pronoun or description cannot stand for where it is: those of the other arguments of its predicate
 * (Principle B of Chomsky 1981), and for a possessor those of what its noun is "with", "to" or "in" ("its ties with X").
 * Demonyms and places say nothing of the kind, and drafts not yet resolved are left alone.
 */
export function barred(scene: Scene, draft: Draft): ReadonlySet<string> {
  const codes = new Set<string>();
  const role = grammar(scene.syntax, draft.head);
  if (role === 'possessive') {
    barBesideOwned(scene, headOf(scene.syntax, draft.head), codes);
    return codes;
  }
  const predicate = scene.syntax.clause[draft.head]!;
  if (arguments_.has(role) || role === 'noun') {
    for (const other of scene.drafts) {
      if (other === draft || other.head === draft.head || isPlaceName(other)) continue;
      const argument = arguments_.has(grammar(scene.syntax, other.head));
      if (argument && scene.syntax.clause[other.head] === predicate) add(scene, other, codes);
    }
  }
  if (role === 'noun') {
    for (const child of childrenOf(scene.syntax, headOf(scene.syntax, draft.head))) {
      if (child !== draft.head) bar(scene, child, codes);
    }
  }
  if (role === 'subject') {
    // "X recalled its envoy to Y": what its own things are beside, the subject is not.
    for (const child of childrenOf(scene.syntax, predicate)) {
      if (rel(scene.syntax, child) === 'obj' && hasPronounOwner(scene, child))
        barBesideOwned(scene, child, codes);
    }
  }
  return codes;
}

const hasPronounOwner = (scene: Scene, owned: number): boolean =>
  findChild(scene.syntax, owned, child => ['its', 'their'].includes(scene.syntax.words[child]!)) >= 0;

/** Bars what an owned thing is with, to or in, whether the parser hangs that on the thing or on the verb above it. */
function barBesideOwned(scene: Scene, owned: number, codes: Set<string>): void {
  const { syntax } = scene;
  for (const child of childrenOf(syntax, owned)) {
    if (rel(syntax, child) === 'nmod' && beside.has(preposition(syntax, child) ?? ''))
      bar(scene, child, codes);
  }
  const above = headOf(syntax, owned);
  if (above < 0 || rel(syntax, owned).startsWith('nsubj')) return;
  for (const child of childrenOf(syntax, above)) {
    if (child <= owned || rel(syntax, child) !== 'obl') continue;
    if (besideVerb.has(preposition(syntax, child) ?? '')) bar(scene, child, codes);
  }
}

const isPlaceName = (draft: Draft): boolean =>
  draft.what === 'name' && draft.place && draft.kind === 'capital';

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
