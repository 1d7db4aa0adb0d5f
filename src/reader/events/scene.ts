import type { Party } from '../event.ts';
import type { Mentions } from '../mention.ts';
import type { Indexed } from './lexicon.ts';
import { isOfClass } from './nouns.ts';
import type { Tree } from './tree.ts';

/** What rules are asked over: trees, mentions, words. */
export interface Scene {
  readonly tree: Tree;
  readonly mentions: Mentions;
  readonly lexicon: Indexed;
}

/** The polities that a token stands for as a head, else those of the mention that it is part of. */
export function partiesAt({ tree, mentions, lexicon }: Scene, token: number): readonly Party[] {
  const parties = mentions.parties(token);
  if (parties.length > 0) return parties;
  const own = mentions.at(token)?.parties ?? [];
  if (own.length > 0 || !isOfClass(tree, lexicon, token, 'polity-noun')) return own;
  const of = tree.children(token).find(child => tree.childLemma(child, ['of']) >= 0);
  return of === undefined ? [] : mentions.parties(of);
}

/** A predicate with the noun that it is said of (-1 where its frame has none). */
export interface Predication {
  readonly predicate: number;
  readonly nominal: boolean;
  readonly theme: number;
}
