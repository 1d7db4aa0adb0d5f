import type { Draft } from './draft.ts';
import { conjunctHeads } from './lists.ts';
import { isLikewise } from './local.ts';
import { subjectOfPredicate } from './owners.ts';
import { codesOf, type Scene } from './scene.ts';
import { implicitSubject, subjectOf } from './subjects.ts';
import { childrenOf, findChild, type Grammar, grammar, headOf, preposition, rel } from './syntax.ts';

const arguments_: ReadonlySet<Grammar> = new Set<Grammar>(['subject', 'object', 'oblique']);
const beside = new Set(['with', 'to', 'against', 'in', 'from', 'between', 'at', 'for', 'by']);
/** "ordered him out of the country": where it happens is no argument, and may be the subject's own land. */
const locative = new Set([
  'in',
  'out',
  'from',
  'within',
  'across',
  'inside',
  'outside',
  'into',
  'throughout',
  'of',
]);
const besideVerb = new Set(['with', 'to', 'in', 'from']);

/**
 * Codes that a pronoun or description cannot stand for where it is: those of the other arguments of its predicate
 * (Principle B of Chomsky 1981), and for a possessor those of what its noun is "with", "to" or "in" ("its ties with X").
 * Demonyms and places say nothing of the kind, and drafts not yet resolved are left alone.
 * With `namesOnly`, only polities by name count: a ministry may tell its own embassy.
 */
export function barred(scene: Scene, draft: Draft, namesOnly = false): ReadonlySet<string> {
  const codes = new Set<string>();
  const role = grammar(scene.syntax, draft.head);
  if (role === 'possessive') {
    const owned = headOf(scene.syntax, draft.head);
    barBesideOwned(scene, owned, codes);
    // "X became its partner": nobody is his own.
    const subject = subjectOfPredicate(scene, owned);
    if (subject >= 0) bar(scene, subject, codes);
    return codes;
  }
  const predicate = scene.syntax.clause[draft.head]!;
  const where = locative.has(preposition(scene.syntax, draft.head) ?? '');
  if ((role === 'oblique' || role === 'noun') && where) return codes;
  // "He is in the country": not his own.
  if (role === 'predicate' && where) bar(scene, subjectOf(scene.syntax, draft.head), codes);
  if (arguments_.has(role) || role === 'noun') {
    for (const other of scene.drafts) {
      if (other === draft || other.head === draft.head || isPlaceName(other)) continue;
      if (namesOnly && other.what !== 'name') continue;
      if (scene.syntax.clause[other.head] !== predicate) continue;
      if (arguments_.has(grammar(scene.syntax, other.head))) add(scene, other, codes);
    }
    const governing = isLikewise(scene, predicate)
      ? scene.syntax.clause[headOf(scene.syntax, predicate)]!
      : predicate;
    const implied = implicitSubject(scene.syntax, governing);
    if (implied >= 0 && implied !== draft.head) bar(scene, implied, codes);
  }
  if (role === 'noun') barBesideChain(scene, draft.head, codes);
  if (role === 'subject') {
    // "X recalled its envoy to Y": what its own things are beside, the subject is not.
    for (const child of childrenOf(scene.syntax, predicate)) {
      if (rel(scene.syntax, child) === 'obj' && hasPronounOwner(scene, child))
        barBesideOwned(scene, child, codes);
    }
  }
  return codes;
}

/** "visit to A by a minister of it": what stands beside the noun that it belongs to, and beside the one above that. */
function barBesideChain(scene: Scene, head: number, codes: Set<string>): void {
  const { syntax } = scene;
  let below = head;
  for (
    let steps = 0;
    steps < 3 && (rel(syntax, below) === 'nmod' || rel(syntax, below) === 'conj');
    steps++
  ) {
    const above = headOf(syntax, below);
    for (const child of childrenOf(syntax, above)) if (child !== below) bar(scene, child, codes);
    below = above;
  }
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
  for (const other of conjunctHeads(scene.syntax, scene.lists, token)) {
    const conjunct = scene.byHead.get(other);
    if (conjunct) add(scene, conjunct, codes);
  }
}

/** Names count wherever they stand; anything else only once it is resolved. */
function add(scene: Scene, draft: Draft, codes: Set<string>): void {
  if (draft.what === 'name') codes.add(draft.code);
  else for (const code of codesOf(scene.answers.get(draft) ?? null)) codes.add(code);
}
