/** The closed sets of names that columns of a document index into. The model stores indices: only ever append. */

/** Universal part-of-speech tags (UD 2). */
export const uposNames = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof uposNames)[number];

/** Penn Treebank tags as the English treebanks of UD use them; `_` where there is none. */
export const xposNames = [
  '_',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '``',
] as const;
export type Xpos = (typeof xposNames)[number];

/** Universal dependency relations with the subtypes that English uses. */
export const deprelNames = [
  'dep',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'clf',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'flat:foreign',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;
export type Deprel = (typeof deprelNames)[number];

const indexOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));
const uposIndices = indexOf(uposNames);
const xposIndices = indexOf(xposNames);
const deprelIndices = indexOf(deprelNames);

/** The index of a tag; an unknown one counts as X. */
export const uposIndex = (name: string): number => uposIndices.get(name) ?? 0;
/** The index of a tag; an unknown one counts as `_`. */
export const xposIndex = (name: string): number => xposIndices.get(name) ?? 0;
/** The index of a relation; an unknown subtype counts as its relation, an unknown relation as `dep`. */
export const deprelIndex = (name: string): number =>
  deprelIndices.get(name) ?? deprelIndices.get(name.split(':', 1)[0]!) ?? 0;

/** deprel index → index of its relation without the subtype ("nsubj:pass" → "nsubj"). */
export const baseDeprel: Uint8Array = Uint8Array.from(deprelNames, name =>
  deprelIndex(name.split(':', 1)[0]!),
);
