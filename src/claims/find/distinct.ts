import type { Draft } from '../draft.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (name: string): string[] => fold(name).split(/[\s-]+/);

/** Do two names stand for one person: are the words of one among those of the other? */
function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every(word => long.includes(word));
}

/** Names met so far, found again by any of their words, so that long texts are not compared name by name. */
export function newNames(): { has(name: string): boolean; add(name: string): void } {
  const byWord = new Map<string, Set<string>>();
  return {
    has: name =>
      wordsOf(name).some(word => [...(byWord.get(word) ?? [])].some(other => sameName(other, name))),
    add: name => {
      for (const word of wordsOf(name)) {
        const names = byWord.get(word);
        if (names) names.add(name);
        else byWord.set(word, new Set([name]));
      }
    },
  };
}

const keyOf = (draft: Draft): string => {
  const pair = [draft.subject, draft.object];
  // Since when and how long are the same from both sides.
  if (draft.type === 'since' || draft.type === 'duration') pair.sort();
  const base = [draft.type, ...pair, draft.value].join('|');
  if (draft.type === 'membership') return `${base}|${draft.within}`;
  // A state can be listed, taken off and listed again: each telling is a claim of its own date.
  return draft.type === 'designation' ? `${base}|${draft.asOf}|${draft.sentence}` : base;
};

/** One draft for each statement, the first that the text makes; of two offices of one person, too, the first. */
export function distinctDrafts(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const people = new Map<string, ReturnType<typeof newNames>>();
  return drafts.filter(draft => {
    if (draft.type === 'office') {
      const known = people.get(draft.subject ?? '') ?? newNames();
      people.set(draft.subject ?? '', known);
      if (known.has(String(draft.value))) return false;
      known.add(String(draft.value));
      return true;
    }
    const key = keyOf(draft);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
