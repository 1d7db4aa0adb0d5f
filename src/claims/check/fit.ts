import type { Draft } from '../draft.ts';

const list = (words: readonly string[]): string => words.map(word => `“${word}”`).join(', ');

/** Why a draft cannot be judged as it stands, as a sentence; null where it can. */
export function unfit(draft: Draft): string | null {
  const words = draft.unmodelled.filter(word => word !== '');
  if (words.length > 0) return `The record cannot express ${list(words)}, so this is not judged.`;
  if (draft.subject === null) return 'The text does not say of whom this holds.';
  if (draft.asOf === null && draft.type !== 'never-before')
    return 'Neither the text nor the article gives a date as of which this would hold.';
  return null;
}
