import { type Document, sentenceCount, sentenceText } from '../language/index.ts';
import { type DateExpression, findDates } from '../time/index.ts';

// A pure function of an immutable document, remembered for as long as that lives: events, claims and warnings all ask.
const found = new WeakMap<Document, (readonly DateExpression[] | undefined)[]>();

/** The date expressions of a sentence, found when first asked for; spans are offsets into the sentence's text. */
export function sentenceDates(doc: Document, sentence: number): readonly DateExpression[] {
  let all = found.get(doc);
  if (!all) {
    all = new Array(sentenceCount(doc));
    found.set(doc, all);
  }
  const known = all[sentence];
  if (known) return known;
  const dates = findDates(sentenceText(doc, sentence));
  all[sentence] = dates;
  return dates;
}
