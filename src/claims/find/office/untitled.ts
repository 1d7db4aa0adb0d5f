import type { Mention } from '../../../reader/index.ts';
import type { Draft } from '../../draft.ts';
import { newNames } from '../distinct.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { codesOf, type Scene } from '../scene.ts';
import { nameFrom } from './name.ts';

/** A person whom a sentence names without an office, and whose person it is. */
export interface Untitled {
  readonly scene: Scene;
  readonly person: Mention;
  readonly subject: string;
  readonly name: string;
}

/** The people whom a sentence names. */
function* peopleIn(scene: Scene): Generator<Mention> {
  for (let token = scene.from; token < scene.to; token++) {
    const mention = scene.mentions.at(token);
    if (!mention || mention.first !== token) continue;
    if (mention.kind === 'person') yield mention;
    token = mention.last;
  }
}

/**
 * Drafts of the offices of people whom no draft so far gives one: `officeFor` says which office is meant by the text, or null.
 * A surname alone says too little, and each name is taken once.
 */
export function draftUntitled(
  all: readonly Scene[],
  lexicon: ClaimLexicon,
  found: readonly Draft[],
  rule: string,
  officeFor: (untitled: Untitled) => string | null,
): Draft[] {
  const known = newNames();
  for (const draft of found) if (draft.type === 'office') known.add(String(draft.value));
  const out: Draft[] = [];
  for (const scene of all)
    for (const person of peopleIn(scene)) {
      const subject = codesOf(person.parties)[0];
      const name = nameFrom(scene, lexicon, person.first)?.name ?? '';
      if (subject === undefined || !/\s/.test(name) || known.has(name)) continue;
      const within = officeFor({ scene, person, subject, name });
      if (within === null) continue;
      known.add(name);
      out.push(
        makeDraft(scene, [person.first, person.last], { type: 'office', subject, value: name, within, rule }),
      );
    }
  return out;
}
