import type { NounDraft } from './draft.ts';
import { lexicon, phraseEnding } from './lexicon.ts';
import { before, isPlural } from './phrase.ts';
import { headWithin, rel, type Syntax, tag } from './syntax.ts';

/** A noun phrase of the role lexicon, before anybody asked whose it is. */
export interface RolePhrase {
  readonly draft: NounDraft;
  /** First token of the noun itself, without what modifies it. */
  readonly noun: number;
  readonly determiner: string | null;
}

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
    const kind = tag(syntax, end);
    if ((kind !== 'NOUN' && kind !== 'PROPN' && kind !== 'X' && kind !== 'ADJ') || taken(end)) continue;
    const match = phraseEnding(roles, syntax.words, syntax.lemmas, from, end);
    if (!match || (kind === 'ADJ' && match.first === end)) continue;
    const { first, determiner } = before(syntax, match.first);
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
