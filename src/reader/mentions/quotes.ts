import type { Draft } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { codesOf, type Scene } from './scene.ts';
import { rel, type Syntax, tag } from './syntax.ts';

/** Marks the tokens that stand inside double quotation marks, paragraph by paragraph; 1 inside, 0 outside. */
export function quotedTokens(syntax: Syntax): Uint8Array {
  const inside = new Uint8Array(syntax.length);
  let open = false;
  let paragraph = -1;
  for (let t = 0; t < syntax.length; t++) {
    const here = syntax.paragraph[syntax.sentence[t]!]!;
    if (here !== paragraph) open = false;
    paragraph = here;
    const form = syntax.doc.tokens.form[t]!;
    if (form === '“' || form === '``') open = true;
    else if (form === '”' || form === "''") open = false;
    else if (form === '"') open = !open;
    else inside[t] = open ? 1 : 0;
  }
  return inside;
}

/** The polities of whoever speaks in the sentence: outside quotation marks, the subject of a verb of saying. */
export function speakerOf(scene: Scene): readonly string[] | null {
  for (const draft of scene.drafts) {
    if (scene.quoted[draft.head - scene.from] || !speaks(scene.syntax, draft)) continue;
    const codes = codesOf(scene.answer(draft));
    if (codes.length > 0) return codes;
  }
  return null;
}

/** Is it the subject of a verb of saying by the tree, or does it stand beside one: "," said X"? */
function speaks(syntax: Syntax, draft: Draft): boolean {
  const { sayingVerbs } = lexicon();
  const says = (token: number): boolean =>
    tag(syntax, token) === 'VERB' && sayingVerbs.has(syntax.lemmas[token]!);
  if (rel(syntax, draft.head).startsWith('nsubj') && says(syntax.clause[draft.head]!)) return true;
  if (says(draft.last + 1) && /^["”',]/.test(syntax.words[draft.first - 1] ?? '')) return true;
  return says(draft.first - 1) && /^["”',]/.test(syntax.words[draft.first - 2] ?? '');
}
