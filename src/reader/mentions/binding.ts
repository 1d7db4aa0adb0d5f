import type { Draft } from './draft.ts';
import { conjunctHeads } from './lists.ts';
import { codesOf, type Scene } from './scene.ts';
import {
  childrenOf,
  findChild,
  type Grammar,
  grammar,
  headOf,
  preposition,
  rel,
  type Syntax,
} from './syntax.ts';

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
 */
export function barred(scene: Scene, draft: Draft): ReadonlySet<string> {
  const codes = new Set<string>();
  const role = grammar(scene.syntax, draft.head);
  if (role === 'possessive') {
    barBesideOwned(scene, headOf(scene.syntax, draft.head), codes);
    return codes;
  }
  const predicate = scene.syntax.clause[draft.head]!;
  if (role === 'oblique' && locative.has(preposition(scene.syntax, draft.head) ?? '')) return codes;
  if (arguments_.has(role) || role === 'noun') {
    for (const other of scene.drafts) {
      if (other === draft || other.head === draft.head || isPlaceName(other)) continue;
      const argument = arguments_.has(grammar(scene.syntax, other.head));
      if (argument && scene.syntax.clause[other.head] === predicate) add(scene, other, codes);
    }
    const implied = implicitSubject(scene.syntax, predicate);
    if (implied >= 0 && implied !== draft.head) bar(scene, implied, codes);
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

/** Who is meant to do it in a clause without a subject ("told B to leave": B; "A wants to leave": A), or -1. */
function implicitSubject(syntax: Syntax, predicate: number): number {
  const subjectOf = (verb: number): number =>
    findChild(syntax, verb, child => rel(syntax, child).startsWith('nsubj'));
  if (subjectOf(predicate) >= 0) return -1;
  const relation = rel(syntax, predicate);
  const above = headOf(syntax, predicate);
  if (above < 0) return -1;
  if (relation === 'xcomp') {
    const object = findChild(
      syntax,
      above,
      child => rel(syntax, child) === 'obj' || rel(syntax, child) === 'iobj',
    );
    return object >= 0 ? object : subjectOf(above);
  }
  if (relation === 'acl')
    return findChild(syntax, above, child => rel(syntax, child) === 'cop') >= 0 ? subjectOf(above) : above;
  return relation === 'advcl' || relation === 'conj' ? subjectOf(above) : -1;
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
