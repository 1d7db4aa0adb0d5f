import type { Draft } from '../../draft.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { codesOf, mentionsIn, type Scene } from '../scene.ts';
import { type Holding, holdingOf, wordsOf } from './holder.ts';
import type { PersonName } from './name.ts';
import { type Title, titlesIn } from './title.ts';

/** Claims that a person holds, or held, an office: one for each name with a title. */
export function findOffices(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (const title of titlesIn(scene, lexicon)) {
    const holding = holdingOf(scene, lexicon, title);
    if (!holding) continue;
    holding.names.forEach((name, i) => {
      const owner = ownerOf(scene, holding, name, i);
      if (owner !== null) out.push(draftOf(scene, holding, name, owner));
    });
  }
  return out;
}

function draftOf(scene: Scene, { title, names, after }: Holding, name: PersonName, owner: string): Draft {
  return {
    type: 'office',
    subject: owner,
    object: null,
    value: name.name,
    predicate: null,
    within: withinOf(scene, title, after),
    asOf: scene.context.published,
    sentence: scene.sentence,
    first: Math.min(title.start, name.first),
    last: Math.max(title.last, name.last, names.length === 1 && after && after[0] > name.last ? after[1] : 0),
    unmodelled: [],
    former: title.former,
    rule: title.plural ? 'office-of-several' : 'office',
  };
}

/** "foreign minister", "ambassador to the United Nations", "president (former)". */
function withinOf(scene: Scene, title: Title, after: Holding['after']): string {
  const host = after && /^(to|at)$/.test(scene.words[after[0]]!) ? ` ${wordsOf(scene, after)}` : '';
  const acting = title.acting ? 'interim ' : '';
  return `${acting}${title.office}${host}${title.former ? ' (former)' : ''}`;
}

/** The polity whose office it is: the words of the phrase first, then what is known of the person, then the text. */
function ownerOf(scene: Scene, holding: Holding, name: PersonName, index: number): string | null {
  const { title, after } = holding;
  return (
    ownNext(scene, name, title.plural) ??
    inPhrase(scene, title, index) ??
    (after && !/^(to|at|in|with)$/.test(scene.words[after[0]]!)
      ? firstCode(scene, after[0], after[1])
      : null) ??
    scene.context.offices.polityOf(name.name, title.office, scene.context.published) ??
    personCode(scene, name) ??
    fromSentence(scene, title) ??
    scene.context.place ??
    fromBefore(scene)
  );
}

/** "X for the Republic of Chad": the polity straight after a name in a list of several. */
function ownNext(scene: Scene, name: PersonName, several: boolean): string | null {
  if (!several || !/^(for|of)$/.test(scene.words[name.last + 1] ?? '')) return null;
  return firstCode(scene, name.last + 1, Math.min(scene.to - 1, name.last + 7));
}

/** A demonym, a possessive or a pronoun before the title; for "the two ambassadors" the one whose turn it is. */
function inPhrase(scene: Scene, title: Title, index: number): string | null {
  for (let token = title.first - 1; token >= title.start; token--) {
    const mention = scene.mentions.at(token);
    if (!mention || mention.kind === 'person') continue;
    const codes = codesOf(mention.parties);
    if (codes.length === 1) return codes[0]!;
  }
  const all = codesOf(scene.mentions.parties(title.last));
  return (all.length > 1 ? all[index] : all[0]) ?? null;
}

function firstCode(scene: Scene, first: number, last: number): string | null {
  for (const mention of mentionsIn(scene, first, last)) {
    const code = mention.kind === 'person' ? undefined : codesOf(mention.parties)[0];
    if (code !== undefined) return code;
  }
  return null;
}

function personCode(scene: Scene, name: PersonName): string | null {
  return codesOf(scene.mentions.at(name.last)?.parties ?? [])[0] ?? null;
}

/** The first polity of the sentence before the title. */
function fromSentence(scene: Scene, title: Title): string | null {
  return firstCode(scene, scene.from, title.start - 1);
}

/** The last polity named before the sentence. */
function fromBefore(scene: Scene): string | null {
  for (let token = scene.from - 1; token >= 0 && scene.from - token < 200; token--) {
    const code = codesOf(scene.mentions.at(token)?.parties ?? [])[0];
    if (code !== undefined) return code;
  }
  return null;
}
