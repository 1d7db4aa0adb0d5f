import type { Draft } from '../../draft.ts';
import { bodyOf, isStates } from '../body.ts';
import { actorsOf, clauseOf } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { negatedIn } from '../predicate.ts';
import { child, codesAt, codesOf, head, is, type Scene } from '../scene.ts';
import { listFrom } from '../standing.ts';
import { bodiesFrom } from './bodies.ts';
import { memberDrafts } from './draft.ts';

/** "Serbia is still outside NATO", "Norway, outside the union,": who is not in. */
export function outside(scene: Scene, token: number): Draft[] {
  const bodies = bodiesFrom(scene, token + 1);
  if (bodies === null) return [];
  const actors = besideComma(scene, token) ?? actorsOf(scene, clauseOf(scene, bodies.first));
  const said = actors.length > 0 || !/^(is|are|remains?|stays?)$/.test(scene.words[token - 1] ?? '');
  const subjects = said ? actors : statesBefore(scene, token);
  return memberDrafts(scene, [token, bodies.last], subjects, bodies.codes, false, 'outside');
}

/** "Norway, outside the union": the state before the comma. */
function besideComma(scene: Scene, token: number): readonly string[] | null {
  const comma = /^(still|both|itself)$/.test(scene.words[token - 1] ?? '') ? token - 2 : token - 1;
  const before = scene.words[comma] === ',' && comma > scene.from ? scene.mentions.at(comma - 1) : null;
  return before && isStates(before) ? codesOf(before.parties) : null;
}

/** "Both countries belong to the G20 and to the Commonwealth." */
export function belongs(scene: Scene, lexicon: ClaimLexicon, token: number): Draft[] {
  const bodies = bodiesFrom(scene, token + 1);
  if (bodies === null) return [];
  const subjects = actorsOf(scene, clauseOf(scene, token));
  const negated = bodies.negated || negatedIn(scene, lexicon, Math.max(scene.from, token - 3), token);
  return memberDrafts(scene, [token, bodies.last], subjects, bodies.codes, !negated, 'belongs');
}

/** "Sweden is in NATO", "has never been part of the European Union": a state, a copula and a body. */
export function isIn(scene: Scene, lexicon: ClaimLexicon, token: number): Draft[] {
  const part = scene.words[token] === 'part';
  if (part && scene.words[token + 1] !== 'of') return [];
  const bodies = bodiesFrom(scene, part ? token + 2 : token + 1);
  if (bodies === null) return [];
  const clause = part ? token : bodies.first;
  const head = scene.mentions.at(clause)?.head ?? clause;
  const verb = child(scene, head, 'cop') >= 0 ? head : stays(scene, token);
  if (verb < 0 || child(scene, verb, 'cop') > token) return [];
  const subject = child(scene, verb, 'nsubj');
  if (subject < 0 || subject > token) return [];
  const subjects = statesOnly(scene, subject) ? actorsOf(scene, verb) : [];
  if (/\b(would|could|will|might|may|if|should|to)\b/.test(scene.words.slice(subject, token).join(' ')))
    return [];
  const negated = bodies.negated || negatedIn(scene, lexicon, subject, token);
  return memberDrafts(scene, [token, bodies.last], subjects, bodies.codes, !negated, part ? 'part-of' : 'in');
}

/** "remains in the Commonwealth", "stayed part of it": the verb before the words, or -1. */
function stays(scene: Scene, token: number): number {
  for (let at = token - 1; at >= Math.max(scene.from, token - 3); at--)
    if (/^(remain|stay|be)$/.test(scene.lemmas[at]!)) return at;
  return -1;
}

/** Is a subject a state or a pronoun for one, and no meeting, envoy or dispute of it? */
function statesOnly(scene: Scene, subject: number): boolean {
  if (/^(which|that|who|both)$/.test(scene.words[subject]!)) return true;
  const mention = scene.mentions.at(subject);
  const described = /^(description|group)$/.test(mention?.kind ?? '');
  if (
    described &&
    !/^(country|state|nation|kingdom|republic|island|neighbou?r|two)$/.test(scene.lemmas[subject]!)
  )
    return false;
  return (
    mention !== null &&
    isStates(mention) &&
    /^(name|capital|pronoun|description|group)$/.test(mention.kind) &&
    codesAt(scene, subject).length > 0
  );
}

/** "non-NATO Austria", "non-EU Norway". */
export function nonBody(scene: Scene, token: number): Draft[] {
  const whole = scene.words[token]!.startsWith('non-');
  const at = whole ? token : scene.words[token + 1] === '-' ? token + 2 : token + 1;
  const code = at < scene.to ? bodyOf(scene, at) : null;
  if (code === null) return [];
  const last = scene.mentions.at(at)?.last ?? at;
  const next = scene.mentions.at(last + 1);
  if (last + 1 >= scene.to || next?.kind !== 'name' || next.first !== last + 1) return [];
  return memberDrafts(scene, [token, last], listFrom(scene, last + 1), [code], false, 'non-body');
}

const seeks =
  /^(apply|hope|want|seek|wish|bid|ask|aspire|candidate|candidacy|application|bidding|long|yearn|vie|wait|negotiate)$/;

/** "has applied to join the Council of Europe", "a candidate for EU membership": not yet a member. */
export function seeksToJoin(scene: Scene, token: number): Draft[] {
  const before = scene.lemmas.slice(Math.max(scene.from, token - 5), token);
  if (!before.some(lemma => seeks.test(lemma))) return [];
  const body = bodyBeside(scene, token);
  if (body === null) return [];
  const clause = clauseOf(scene, token);
  const actors = actorsOf(scene, clause).filter(code => code !== body);
  const near = actors.length > 0 ? actors : statesBefore(scene, token);
  return memberDrafts(
    scene,
    [Math.max(scene.from, token - 2), token],
    near.slice(0, 1),
    [body],
    false,
    'applied',
  );
}

function bodyBeside(scene: Scene, token: number): string | null {
  const after = bodiesFrom(scene, token + 1);
  if (after) return after.codes[0]!;
  const left = scene.lemmas[token] === 'membership' ? bodyOf(scene, token - 1) : null;
  if (left !== null) return left;
  // "the Council of Europe, which X has applied to join"
  for (let at = token - 1; at > Math.max(scene.from, token - 10); at--) {
    if (!/^(which|that)$/.test(scene.words[at]!)) continue;
    const above = head(scene, clauseOf(scene, token));
    if (above >= 0 && is(scene, clauseOf(scene, token), 'acl') && bodyOf(scene, above) !== null)
      return bodyOf(scene, above);
    for (let up = at - 1; up > at - 5 && up >= scene.from; up--) {
      const body = bodyOf(scene, up);
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
