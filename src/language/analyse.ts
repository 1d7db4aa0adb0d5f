import { blankDocument, type Tokenised } from './builder.ts';
import type { Document } from './document.ts';
import { lemmaOf } from './lemma.ts';
import { fillAtoms, newAtoms, pad } from './model/atoms.ts';
import { loadModel, type Model } from './model.ts';
import { uposIndex } from './names.ts';
import { parseInput } from './parse/input.ts';
import { keepOneSubject } from './parse/one-subject.ts';
import { parserOf, parseSentence, uposKinds } from './parse/parse.ts';
import { hangPairs } from './parse/punctuation.ts';
import { giveSecondVerb } from './parse/second-verb.ts';
import { giveFiniteVerb, pastClasses } from './tag/finite.ts';
import { mendedTag } from './tag/mend.ts';
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
  const parser = parserOf(model);
  const past = pastClasses(model.upos, model.xpos);
  for (let s = 0; s + 1 < first.length; s++) {
    const from = first[s]!;
    const length = first[s + 1]! - from;
    fillAtoms(atoms, tokens.form, from, from + length, model.lexicon);
    tagSentence(model, atoms, length, tags);
    giveFiniteVerb(tags, length, model.xpos, past, i => tokens.form[from + i]!);
    for (let i = 0; i < length; i++) {
      tokens.upos[from + i] = model.upos[tags[pad + i]!]!;
      tokens.xpos[from + i] = model.xpos[tags[pad + i]!]!;
    }
    const heads = tokens.head.subarray(from, from + length);
    parseSentence(
      parser,
      parseInput(atoms, tags, length, model.upos, uposKinds),
      heads,
      tokens.deprel.subarray(from, from + length),
    );
    const deprels = tokens.deprel.subarray(from, from + length);
    giveSecondVerb({
      heads,
      deprels,
      upos: tokens.upos.subarray(from, from + length),
      xpos: tokens.xpos.subarray(from, from + length),
    });
    keepOneSubject(heads, deprels);
    hangPairs(tokens.form, from, heads, punctuation(tokens.upos.subarray(from, from + length)));
    for (let i = 0; i < length; i++) {
      if (heads[i]! >= 0) heads[i]! += from;
      finishWord(doc, model, from + i, i === 0);
    }
  }
  return doc;
}

/** Mends a tag that the tree contradicts, and gives the lemma. */
function finishWord(doc: ReturnType<typeof blankDocument>, model: Model, t: number, first: boolean): void {
  const { tokens } = doc;
  const form = tokens.form[t]!;
  const mended = mendedTag(form, tokens.upos[t]!, tokens.deprel[t]!);
  if (mended) {
    tokens.upos[t] = mended.upos;
    tokens.xpos[t] = mended.xpos;
  }
  const upos = tokens.upos[t]!;
  tokens.lemma[t] = lemmaOf(model.lemmas, form, upos * 64 + tokens.xpos[t]!, upos === properNoun, first);
}
