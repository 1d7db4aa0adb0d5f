export { type Indexed, indexLexicon, shippedLexicon } from './lexicon.ts';
export { type EventContext, readEvents } from './read-events.ts';
export { type Tree, treeOf } from './tree.ts';
