import type { Draft } from './draft.ts';
import { childrenOf, headOf, rel, type Syntax, tag } from './syntax.ts';

const between = new Set([',', 'and', 'or', '&', 'the', 'nor', 'as', 'well', 'both', 'then', 'also', ';']);
const joins = new Set(['and', 'or', '&', 'nor']);

/**
 * Lists of names by the words alone, "A, B and the C", for trees that hang them otherwise: the heads of each list, under
 * each of them. Names that are subjects of different clauses ("A left B, and C stayed") make no list.
 */
export function nameLists(syntax: Syntax, drafts: readonly Draft[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  const named = drafts.filter(draft => draft.what === 'name' || draft.what === 'person');
  const names = named.filter(draft => !modifies(syntax, draft, named));
  for (let i = 0; i + 1 < names.length; i++) {
    let end = i;
    let joined = false;
    while (end + 1 < names.length && !joined) {
      const gap = gapOf(syntax, names[end]!, names[end + 1]!);
      if (gap === 'no') break;
      // Of three and more the words leave no doubt; "A and B" may be "... A, and B ...".
      if (end === i && gap === 'joined' && !together(syntax, names[i]!, names[end + 1]!)) break;
      joined = gap === 'joined';
      end++;
    }
    if (joined && end - i < longest) {
      const heads = names.slice(i, end + 1).map(name => name.head);
      for (const head of heads) lists.set(head, heads);
    }
    // What begins inside a run that came to nothing comes to nothing too.
    if (joined || end > i + 1) i = joined ? end : end - 1;
  }
  return lists;
}

/** Does the name modify another noun ("Chinese officials"), and not only, by the tree, another name? */
function modifies(syntax: Syntax, draft: Draft, named: readonly Draft[]): boolean {
  if (!['amod', 'compound', 'nmod:poss', 'nmod:desc'].includes(rel(syntax, draft.head))) return false;
  const above = headOf(syntax, draft.head);
  return !named.some(other => other.first <= above && above <= other.last);
}

/** A longer run of names is a table, not a list in a sentence. */
const longest = 60;

/** What stands between two names: nothing but commas, or commas and a conjunction, or something else. */
function gapOf(syntax: Syntax, left: Draft, right: Draft): 'no' | 'comma' | 'joined' {
  if (right.first - left.last > 5 || right.first <= left.last + 1) return 'no';
  let joined = false;
  for (let t = left.last + 1; t < right.first; t++) {
    if (!between.has(syntax.words[t]!)) return 'no';
    if (joins.has(syntax.words[t]!)) joined = true;
  }
  return joined ? 'joined' : 'comma';
}

function together(syntax: Syntax, left: Draft, right: Draft): boolean {
  return (
    !rel(syntax, right.head).startsWith('nsubj') || syntax.clause[left.head] === syntax.clause[right.head]
  );
}

/** The heads of what is coordinated with the phrase headed by `head`, itself left out: by the tree, and by its list. */
export function conjunctHeads(
  syntax: Syntax,
  lists: ReadonlyMap<number, readonly number[]>,
  head: number,
): readonly number[] {
  const found: number[] = [];
  for (const child of childrenOf(syntax, head)) {
    if (rel(syntax, child) === 'conj' && tag(syntax, child) !== 'VERB') found.push(child);
  }
  const list = lists.get(head);
  if (!list || !leads(syntax, list, head)) return found;
  return [...new Set([...found, ...list])].filter(other => other !== head).sort((a, b) => a - b);
}

/** Is this the member of the list that the rest of the sentence hangs on, and not one that hangs on another member? */
function leads(syntax: Syntax, list: readonly number[], head: number): boolean {
  const above = headOf(syntax, head);
  if (rel(syntax, head) === 'conj') return false;
  return !list.includes(above);
}
