import type { Tree } from './tree.ts';

/** Forms of a verb: "cut" → "cutting", "cuts", "cutted". Regular spelling; doubled where either may be right. */
function formsOf(verb: string): readonly string[] {
  const stem = verb.endsWith('e') && !/[eoy]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const forms = [`${stem}ing`, `${stem}ed`, /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`];
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(verb))
    forms.push(`${verb}${verb.at(-1)}ing`, `${verb}${verb.at(-1)}ed`);
  if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ies`);
  return forms;
}

/** Forms of all these verbs, to find verbs that the tagger took for nouns. */
export const formTable = (verbs: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...verbs].flatMap(verb => [verb, ...formsOf(verb)].map((form): [string, string] => [form, verb])));

/**
 * The verb behind a token tagged as a noun or adjective that stands before its object ("for cutting ties", "severs its

 */
export function hiddenVerb(tree: Tree, forms: ReadonlyMap<string, string>, token: number): string | null {
  const { form, length } = tree.doc.tokens;
  const verb = forms.get(form[token]!);
  if (!verb || token + 1 >= length) return null;
  const after = tree.upos(token + 1);
  const before = token > 0 ? tree.upos(token - 1) : '';
  if (form[token]!.endsWith('ed')) {
    return tree.child(token, 'cop', 'aux:pass') >= 0 ||
      /^(who|which|that)$/.test(tree.doc.tokens.form[token - 1] ?? '') ||
      (before === 'CCONJ' && after !== 'ADP')
      ? verb
      : null;
  }
  if (form[token] === verb)
    return (before === 'PUNCT' && unmarked.test(verb) && /^(ADP|SCONJ|ADV)$/.test(after)) ||
      tree.xpos(token + 1) === 'RP' ||
      // "Honduras cut ties": a past tense without an ending, between a name and what is cut.
      (unmarked.test(verb) && before === 'PROPN' && /^(NOUN|ADJ)$/.test(after)) ||
      before === 'AUX' ||
      before === 'CCONJ' ||
      tree.xpos(token + 1) === 'PRP$' ||
      modalBefore(tree, token)
      ? verb
      : null;
  if (!['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'].includes(after)) return null;
  if (form[token]!.endsWith('s') && opensAsName(tree, token)) return verb;
  if (form[token]!.endsWith('ing')) return before === 'DET' ? null : verb;
  return after === 'DET' || after === 'PRON' || tree.xpos(token + 1) === 'PRP$' ? verb : null;
}

/** "Kyiv cuts ties": a headline's present tense behind the name that its sentence opens with. */
function opensAsName(tree: Tree, token: number): boolean {
  const first = tree.doc.first[tree.sentence(token)]!;
  const { form } = tree.doc.tokens;
  for (let t = first; t < token; t++)
    if (!/^\p{Lu}/u.test(form[t]!) || /^(NUM|VERB|AUX)$/.test(tree.upos(t))) return false;
  return token > first && token - first < 4;
}

const unmarked = /^(cut|shut|quit|split)$/;

/** "may soon recognise", "will each open": an auxiliary stands two words before. */
const modalBefore = (tree: Tree, token: number): boolean =>
  token > 1 &&
  tree.xpos(token - 2) === 'MD' &&
  (!['DET', 'ADP'].includes(tree.upos(token - 1)) || /^(each|both|all)$/.test(tree.lemma(token - 1)));
