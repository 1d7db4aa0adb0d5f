import { uposIs } from '../../language/index.ts';
import type { Draft, Predicate } from '../draft.ts';
import type { ClaimLexicon, Rule } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { readNumber } from './numbers.ts';
import type { Match } from './pattern.ts';
import { negate, negatedIn, predicateIn } from './predicate.ts';
import { onePhrase, phraseEnd } from './rank/phrase.ts';
import type { Scene } from './scene.ts';
import { lastNoun, narrowing, regionAt, type Scope, scopeOf } from './scope.ts';
import { bearersOf, listFrom, othersOf } from './standing.ts';

/** "the only neighbour with which …", "Laos is the only one that has none": one claim for each exception. */
export function findOnly(
  scene: Scene,
  lexicon: ClaimLexicon,
  rule: Rule,
  match: Match,
  before: readonly Draft[],
): Draft[] {
  const noun = lastNoun(scene, lexicon, match.at.head!);
  if (!onePhrase(scene, match.first, noun) || ranksInside(scene, match.first)) return [];
  const subjects = bearersOf(scene, noun);
  if (subjects.length === 0) return [];
  const objects = othersOf(scene, noun, subjects, before);
  if (objects.length === 0) return [];
  const end = phraseEnd(scene, noun);
  const predicate = predicateOf(scene, lexicon, match.first, end);
  const scope = scopeOf(scene, noun) ?? scopeBefore(scene, noun);
  const except = exceptions(scene);
  return subjects.flatMap(subject =>
    objects.slice(0, 1).map(object =>
      makeDraft(scene, [match.first, end], {
        type: 'only',
        subject,
        object,
        value: predicate,
        predicate,
        within: scope?.phrase ?? null,
        set: scope?.kind,
        except,
        peers: subjects,
        unmodelled: narrowing(scene, match.first, noun),
        rule: rule.id,
      }),
    ),
  );
}

/** "the tenth member of ASEAN …; X is the only one": "one" stands for that member. */
function scopeBefore(scene: Scene, noun: number): Scope | null {
  if (!/^ones?$/.test(scene.words[noun]!)) return null;
  for (let token = noun - 1; token > scene.from; token--)
    if (/^(member|state|country|nation)$/.test(scene.lemmas[token]!)) return scopeOf(scene, token);
  return null;
}

/** "only the second state", "only 53 countries": a rank or a number, not an exception. */
function ranksInside(scene: Scene, first: number): boolean {
  const next = readNumber(scene.words, first + 1, scene.to);
  if (next && (next.ordinal || next.value !== 1)) return true;
  return readNumber(scene.words, first + 2, scene.to)?.ordinal === true;
}

/** "apart from North Korea", "besides Syria": states that the claim sets aside. */
function exceptions(scene: Scene): readonly string[] | undefined {
  for (let token = scene.from; token < scene.to; token++) {
    const two = `${scene.words[token]} ${scene.words[token + 1] ?? ''}`;
    if (/^(apart|aside) from$|^other than$|^except for$/.test(two)) return listFrom(scene, token + 2);
    if (/^(besides|except|excluding|barring)$/.test(scene.words[token]!)) return listFrom(scene, token + 1);
  }
  return undefined;
}

/** The predicate of the phrase's own clause, else that of the sentence, turned round where the phrase denies it. */
function predicateOf(scene: Scene, lexicon: ClaimLexicon, first: number, end: number): Predicate {
  const own = predicateIn(scene, lexicon, first, end);
  if (own) return negate(own.value, own.negated || negatedIn(scene, lexicon, first, end));
  const around = predicateIn(scene, lexicon, scene.from, scene.to - 1);
  return negate(around?.value ?? 'relations', negatedIn(scene, lexicon, first, end));
}

/** "Of the six members of the GCC, only …": the body whose members the sentence is about. */
function memberScope(scene: Scene): Scope | null {
  for (let token = scene.from; token < scene.to; token++)
    if (scene.lemmas[token] === 'member') return scopeOf(scene, token);
  return null;
}

/** "Only Eswatini still recognises Taiwan": a state that stands alone as the subject. */
export function findOnlySubject(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const start = match.at.head2!;
  const area = match.first > scene.from ? regionAt(scene, match.first - 1) : null;
  if (
    match.first > scene.from &&
    area === null &&
    !uposIs(scene.doc, match.first - 1, 'PUNCT') &&
    scene.words[match.first - 1] !== 'that'
  )
    return [];
  const subjects = listFrom(scene, start);
  if (subjects.length === 0) return [];
  const read = predicateIn(scene, lexicon, start, scene.to - 1);
  if (!read) return [];
  const objects = othersOf(scene, start, subjects);
  if (objects.length === 0) return [];
  const predicate = negate(read.value, read.negated);
  return subjects.map(subject =>
    makeDraft(scene, [match.first, read.token], {
      type: 'only',
      subject,
      object: objects[0]!,
      value: predicate,
      predicate,
      within: area ?? memberScope(scene)?.phrase ?? null,
      set: area === null ? memberScope(scene)?.kind : 'region',
      except: exceptions(scene),
      peers: subjects,
      rule: rule.id,
    }),
  );
}
