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

/** The polities of whoever speaks in the sentence: the subject, outside quotation marks, of a verb of saying. */
export function speakerOf(scene: Scene): readonly string[] | null {
  const { syntax } = scene;
  const { sayingVerbs } = lexicon();
  for (const draft of scene.drafts) {
    if (!rel(syntax, draft.head).startsWith('nsubj') || scene.quoted[draft.head - scene.from]) continue;
    const verb = syntax.clause[draft.head]!;
    if (tag(syntax, verb) !== 'VERB' || !sayingVerbs.has(syntax.lemmas[verb]!)) continue;
    const codes = codesOf(scene.answer(draft));
    if (codes.length > 0) return codes;
  }
  return null;
}
