import { uposIs } from '../../language/index.ts';
import type { Draft } from '../draft.ts';
import { bodyAt, bodyName, bodyOf, isStates } from './body.ts';
import { actorsOf, clauseOf } from './clause.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { makeDraft } from './make.ts';
import { negatedIn } from './predicate.ts';
import { child, codesOf, type Scene } from './scene.ts';
import { bearersOf, listFrom } from './standing.ts';

const draftOf = (
  scene: Scene,
  first: number,
  last: number,
  subject: string,
  body: string,
  member: boolean,
  rule: string,
) =>
  makeDraft(scene, [first, last], {
    type: 'membership',
    subject,
    value: member ? 'member' : 'non-member',
    predicate: 'membership',
    within: bodyName(body),
    rule,
  });

/** "a member of the EU", "EU member Cyprus", "outside the union", "has applied to join": who belongs to what. */
export function findMemberships(scene: Scene, lexicon: ClaimLexicon): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    const lemma = scene.lemmas[token]!;
    if (lemma === 'member') out.push(...memberOf(scene, lexicon, token));
    else if (lemma === 'outside') out.push(...outside(scene, token));
    else if (/^(join|accede|enter|leave)$/.test(lemma)) out.push(...joins(scene, token));
    else if (lemma === 'belong') out.push(...belongs(scene, lexicon, token));
  }
  return out;
}

/** "X is (not) a member of the Y", "X, a Y member", "Y member X". One body, and no number before it. */
function memberOf(scene: Scene, lexicon: ClaimLexicon, noun: number): Draft[] {
  if (/^(member|only)$/.test(scene.words[noun - 1] ?? '')) return [];
  const body = bodyNear(scene, noun);
  if (body === null) return [];
  const before = scene.words.slice(Math.max(scene.from, body.first - 3), Math.max(body.first, noun));
  if (
    before.some(word =>
      /^(the|no|only|first|last|second|nth|all|other|every|each|\d+(st|nd|rd|th)?)$/.test(word),
    ) &&
    body.before
  )
    return [];
  if (
    !body.before &&
    before.some(word => /^(only|first|last|all|other|every|each|no|\d+(st|nd|rd|th)?)$/.test(word))
  )
    return [];
  if (scene.words[noun] === 'members' && child(scene, noun, 'cop') < 0) return [];
  const named = namedAfter(scene, noun, body);
  const subjects = named.length > 0 ? named : bearers(scene, noun);
  const negated = negatedIn(scene, lexicon, Math.max(scene.from, noun - 4), noun);
  return subjects
    .filter(subject => subject !== body.code)
    .map(subject =>
      draftOf(
        scene,
        Math.min(body.first, noun),
        Math.max(body.last, noun),
        subject,
        body.code,
        !negated,
        'member-of',
      ),
    );
}

interface BodyNear {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  /** The body stands before the noun: "EU member". */
  readonly before: boolean;
}

function bodyNear(scene: Scene, noun: number): BodyNear | null {
  const left =
    scene.mentions.at(noun - 1) ?? (scene.words[noun - 1] === '-' ? scene.mentions.at(noun - 2) : null);
  const code = left ? bodyOf(scene, left.head) : null;
  if (left && code !== null) return { code, first: left.first, last: left.last, before: true };
  if (scene.words[noun + 1] !== 'of') return null;
  for (let token = noun + 2; token < Math.min(scene.to, noun + 6); token++) {
    const code = bodyAt(scene, token);
    if (code !== null)
      return { code, first: token, last: scene.mentions.at(token)?.last ?? token, before: false };
    if (uposIs(scene.doc, token, 'VERB') || uposIs(scene.doc, token, 'PUNCT')) break;
  }
  return null;
}

/** "EU member Cyprus", "NATO members Turkey and Greece". */
function namedAfter(scene: Scene, noun: number, body: BodyNear): readonly string[] {
  const next = /^(state|country|nation)$/.test(scene.lemmas[noun + 1] ?? '') ? noun + 2 : noun + 1;
  if (!body.before || next >= scene.to) return [];
  return scene.mentions.at(next) ? listFrom(scene, next) : [];
}

/** Only where the text says so outright: a copula, an apposition. */
function bearers(scene: Scene, noun: number): readonly string[] {
  const outright =
    child(scene, noun, 'cop') >= 0 || scene.words.slice(Math.max(scene.from, noun - 4), noun).includes(',');
  if (!outright) return [];
  const found = bearersOf(scene, noun);
  return found.length > 0 || !/^(it|they)$/.test(scene.words[scene.from]!) ? found : firstBefore(scene);
}

/** "It is not a member": the state with which the sentence before begins. */
function firstBefore(scene: Scene): readonly string[] {
  const from = scene.doc.first[Math.max(0, scene.sentence - 1)]!;
  for (let at = from; at < scene.from; at++) {
    const mention = scene.mentions.at(at);
    if (mention && isStates(mention)) return codesOf(mention.parties);
  }
  return [];
}

/** "Serbia is still outside NATO." */
function outside(scene: Scene, token: number): Draft[] {
  for (let at = token + 1; at < Math.min(scene.to, token + 4); at++) {
    const body = bodyAt(scene, at);
    if (body === null) continue;
    const actors = actorsOf(scene, clauseOf(scene, at));
    return actors.map(subject => draftOf(scene, token, at, subject, body, false, 'outside'));
  }
  return [];
}

/** "Both countries belong to the G20 and to the Commonwealth." */
function belongs(scene: Scene, lexicon: ClaimLexicon, token: number): Draft[] {
  const subjects = actorsOf(scene, clauseOf(scene, token));
  const negated = negatedIn(scene, lexicon, Math.max(scene.from, token - 3), token);
  const bodies: string[] = [];
  for (let at = token + 1; at < Math.min(scene.to, token + 12); at++) {
    const body = bodyOf(scene, at);
    if (body !== null && !bodies.includes(body)) bodies.push(body);
  }
  return bodies.flatMap(body =>
    subjects.map(subject => draftOf(scene, token, token + 2, subject, body, !negated, 'belongs')),
  );
}

/** "has applied to join the Council of Europe": not yet a member. */
function joins(scene: Scene, token: number): Draft[] {
  const before = scene.lemmas.slice(Math.max(scene.from, token - 4), token);
  if (!before.some(lemma => /^(apply|hope|want|seek|wish|bid|ask|aspire|candidate)$/.test(lemma))) return [];
  const body = bodyBeside(scene, token);
  if (body === null) return [];
  const verb = clauseOf(scene, token);
  const actors = actorsOf(scene, verb).filter(code => code !== body);
  const near = actors.length > 0 ? actors : statesBefore(scene, token);
  return near.slice(0, 1).map(subject => draftOf(scene, token - 2, token, subject, body, false, 'applied'));
}

function bodyBeside(scene: Scene, token: number): string | null {
  for (let at = token + 1; at < Math.min(scene.to, token + 5); at++) {
    const body = bodyAt(scene, at);
    if (body !== null) return body;
  }
  // "the Council of Europe, which X has applied to join"
  for (let at = token - 1; at > Math.max(scene.from, token - 10); at--) {
    if (!/^(which|that)$/.test(scene.words[at]!)) continue;
    for (let up = at - 1; up > at - 5 && up >= scene.from; up--) {
      const body = bodyAt(scene, up);
      if (body !== null) return body;
    }
  }
  return null;
}

function statesBefore(scene: Scene, token: number): readonly string[] {
  for (let at = token - 1; at >= scene.from && token - at < 10; at--) {
    const mention = scene.mentions.at(at);
    if (mention && mention.kind !== 'organisation' && mention.kind !== 'region')
      return codesOf(mention.parties);
  }
  return [];
}
