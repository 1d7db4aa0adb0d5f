export type { EventContext } from './dating.ts';
export { type Indexed, shippedLexicon } from './lexicon.ts';
export { readEvents } from './read-events.ts';
export { type Tree, treeOf } from './tree.ts';
