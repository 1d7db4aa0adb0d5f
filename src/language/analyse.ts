import { blankDocument, type Tokenised } from './builder.ts';
import type { Document } from './document.ts';
import { lemmaOf } from './lemma.ts';
import { fillAtoms, newAtoms, pad } from './model/atoms.ts';
import { loadModel, type Model } from './model.ts';
import { uposIndex } from './names.ts';
import { parseInput } from './parse/input.ts';
import { newParser, parseSentence, uposKinds } from './parse/parse.ts';
import { hangPairs } from './parse/punctuation.ts';
import { tagSentence } from './tag/tag.ts';
import { tokenise } from './tokenise/tokenise.ts';

/** Text → tokens, sentences, tags, lemmas and trees. Takes any string; linear in its length. */
export function analyse(text: string, model: Model = loadModel()): Document {
  return annotate(tokenise(text), model);
}

/** The same tokens and sentences with tags, lemmas and heads made anew: for input whose tokens are given. */
export function analyseTokens(doc: Document, model: Model = loadModel()): Document {
  const { start, end, joined, form } = doc.tokens;
  return annotate({ text: doc.text, first: doc.first, start, end, joined, form }, model);
}

const properNoun = uposIndex('PROPN');
const punctuation = (upos: Uint8Array): Uint8Array => upos.map(tag => Number(tag === uposKinds.punct));

function annotate(tokenised: Tokenised, model: Model): Document {
  const doc = blankDocument(tokenised);
  const { tokens, first } = doc;
  let longest = 1;
  for (let s = 0; s + 1 < first.length; s++) longest = Math.max(longest, first[s + 1]! - first[s]!);
  const atoms = newAtoms(longest);
  const tags = new Int32Array(longest + 2 * pad);
  const parser = newParser(model);
  for (let s = 0; s + 1 < first.length; s++) {
    const from = first[s]!;
    const length = first[s + 1]! - from;
    fillAtoms(atoms, tokens.form, from, from + length, model.lexicon);
    tagSentence(model, atoms, length, tags);
    for (let i = 0; i < length; i++) {
      const upos = model.upos[tags[pad + i]!]!;
      const xpos = model.xpos[tags[pad + i]!]!;
      tokens.upos[from + i] = upos;
      tokens.xpos[from + i] = xpos;
      const isName = upos === properNoun;
      tokens.lemma[from + i] = lemmaOf(
        model.lemmas,
        tokens.form[from + i]!,
        upos * 64 + xpos,
        isName,
        i === 0,
      );
    }
    const heads = tokens.head.subarray(from, from + length);
    parseSentence(
      parser,
      parseInput(atoms, tags, length, model.upos, uposKinds),
      heads,
      tokens.deprel.subarray(from, from + length),
    );
    hangPairs(tokens.form, from, heads, punctuation(tokens.upos.subarray(from, from + length)));
    for (let i = 0; i < length; i++) if (heads[i]! >= 0) heads[i]! += from;
  }
  return doc;
}
