import type { NounDraft } from './draft.ts';
import { lexicon, phraseEnding } from './lexicon.ts';
import { isPlural, phraseBefore } from './phrase.ts';
import { headWithin, rel, type Syntax, tag } from './syntax.ts';

/** A noun phrase of the role lexicon, before anybody asked whose it is. */
export interface RolePhrase {
  readonly draft: NounDraft;
  /** First token of the noun itself, without what modifies it. */
  readonly noun: number;
  readonly determiner: string | null;
}

const nominal = new Set(['NOUN', 'PROPN', 'X']);

/** The role nouns of tokens [from, to), the longest first where they overlap; `taken` marks tokens of names. */
export function rolePhrases(
  syntax: Syntax,
  from: number,
  to: number,
  taken: (token: number) => boolean,
): RolePhrase[] {
  const { roles, modifiers } = lexicon();
  const found: RolePhrase[] = [];
  for (let end = to - 1; end >= from; end--) {
    if (taken(end)) continue;
    const match = phraseEnding(roles, syntax.words, syntax.lemmas, from, end);
    // One word must be a noun; of several, taggers may make anything ("charge d'affaires").
    if (!match || (match.first === end && !nominal.has(tag(syntax, end)))) continue;
    const phrase = phraseBefore(syntax, match.first);
    const { determiner } = phrase;
    let { first } = phrase;
    // A name is not cut in two where the parser hangs its parts apart.
    while (first > from && taken(first - 1) && (first === match.first || taken(first))) first--;
    let role = match.value.role;
    for (let t = first; t < match.first; t++) role = modifiers.get(syntax.words[t]!) ?? role;
    const head = headWithin(syntax, match.first, end);
    found.push({
      noun: match.first,
      determiner,
      draft: {
        what: 'noun',
        kind: 'description',
        first,
        last: end,
        head,
        noun: match.value,
        role,
        words: syntax.lemmas.slice(match.first, end + 1).join(' '),
        plural:
          isPlural(syntax, head) ||
          (match.first === end && rel(syntax, end) !== 'compound' && isPlural(syntax, end)),
      },
    });
    end = match.first;
  }
  return found.reverse();
}
