export { analyse, analyseTokens } from './analyse.ts';
export type { Tokenised } from './builder.ts';
export { fromConllu, type ParsedDocument } from './conllu-read.ts';
export type { ConlluComments } from './conllu-write.ts';
export { toConllu } from './conllu-write.ts';
export type { Document, TokenColumns } from './document.ts';
export { loadModel, type Model, modelFromBytes } from './model.ts';
export {
  baseDeprel,
  type Deprel,
  deprelIndex,
  deprelNames,
  type Upos,
  uposIndex,
  uposNames,
  type Xpos,
  xposIndex,
  xposNames,
} from './names.ts';
export { tokenise } from './tokenise/tokenise.ts';
export {
  childBy,
  children,
  childrenBy,
  dominates,
  rootOf,
  subtree,
  type TreeIndex,
  treeIndex,
} from './tree.ts';
export {
  deprel,
  deprelIn,
  deprelIs,
  sentenceCount,
  sentenceOf,
  sentenceSpan,
  sentenceText,
  textOf,
  upos,
  uposIs,
  xpos,
} from './views.ts';
