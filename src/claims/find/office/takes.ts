import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { codesOf, type Scene } from '../scene.ts';
import { nameUpTo } from './name.ts';

/** "when Daniel Ortega came to power", "X was sworn in": a person who takes an office that the words leave open. */
export function findTaking(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from + 1; token < scene.to; token++)
    for (const phrase of lexicon.takes) {
      if (!phrase.every((word, i) => scene.lemmas[token + i] === word || scene.words[token + i] === word))
        continue;
      const name = nameUpTo(scene, lexicon, token - 1);
      if (!name) continue;
      const subject =
        codesOf(scene.mentions.at(name.last)?.parties ?? [])[0] ??
        scene.context.offices.polityOf(name.name, 'president', scene.context.published, scene.topic ?? []);
      if (subject === null) continue;
      out.push(
        makeDraft(scene, [name.first, token + phrase.length - 1], {
          type: 'office',
          subject,
          value: name.name,
          within: 'leader',
          unmodelled: [phrase.join(' ')],
          rule: 'takes-office',
        }),
      );
    }
  return out;
}
