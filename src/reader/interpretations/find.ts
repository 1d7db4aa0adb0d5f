import { sentenceCount, sentenceSpan, textOf } from '../../language/index.ts';
import type { Event, Interpretation } from '../event.ts';
import type { Indexed } from '../events/lexicon.ts';
import type { Tree } from '../events/tree.ts';
import { type HedgeIndex, hedgeIndex, type Marked, matchHedges } from './match.ts';

const indices = new WeakMap<Indexed, HedgeIndex>();

/** The index of a lexicon's hedges, made once for each lexicon. */
function indexOf(lexicon: Indexed): HedgeIndex {
  const known = indices.get(lexicon);
  if (known) return known;
  const made = hedgeIndex(lexicon.lexicon.hedges);
  indices.set(lexicon, made);
  return made;
}

/**
 * What a text says that something means or why it happened, by its hedges: one for each clause that holds one, with
 * the event that it is about where one of its sentence (else of the sentence before) is told. Never a fact.
 */
export function findInterpretations(
  tree: Tree,
  events: readonly Event[],
  lexicon: Indexed,
): Interpretation[] {
  const index = indexOf(lexicon);
  const told = firstTold(events);
  const out: Interpretation[] = [];
  for (let sentence = 0; sentence < sentenceCount(tree.doc); sentence++) {
    const taken = new Set<number>();
    for (const marked of matchHedges(tree, sentence, index)) {
      const clause = clauseOf(tree, marked);
      if (taken.has(clause)) continue;
      taken.add(clause);
      out.push(interpretation(tree, told, sentence, clause, marked));
    }
  }
  return out;
}

/** The verb whose clause holds the hedge. */
function clauseOf(tree: Tree, { first, last }: Marked): number {
  let at = first;
  for (let t = first; t <= last; t++) if (tree.head(t) < first || tree.head(t) > last) at = t;
  for (let hops = 0; hops < 12 && tree.head(at) >= 0; hops++) {
    const base = tree.base(at);
    if (base === 'ccomp' || base === 'advcl' || base === 'parataxis' || tree.rel(at) === 'acl:relcl') break;
    if (base === 'conj' && tree.child(at, 'nsubj') >= 0) break;
    at = tree.head(at);
  }
  return at;
}

function interpretation(
  tree: Tree,
  told: ReadonlyMap<number, string>,
  sentence: number,
  clause: number,
  marked: Marked,
): Interpretation {
  const { doc } = tree;
  const [origin] = sentenceSpan(doc, sentence);
  const [low, high] = tree.reach(clause);
  return {
    sentence,
    span: [doc.tokens.start[low]! - origin, doc.tokens.end[high]! - origin],
    hedge: textOf(doc, marked.first, marked.last),
    about: told.get(sentence) ?? told.get(sentence - 1) ?? null,
  };
}

/** Sentence → the first event, in the order of events, that it tells. */
function firstTold(events: readonly Event[]): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  for (const { id, sentence, also } of events)
    for (const at of [sentence, ...also.map(telling => telling.sentence)])
      if (!told.has(at)) told.set(at, id);
  return told;
}
