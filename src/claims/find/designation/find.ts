import type { Event } from '../../../reader/index.ts';
import type { Draft } from '../../draft.ts';
import { actorsOf, clauseOf } from '../clause.ts';
import type { ClaimLexicon } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { negatedIn } from '../predicate.ts';
import { child, codesOf, type Scene } from '../scene.ts';
import { tokensOf } from '../since.ts';
import { listFrom } from '../standing.ts';
import type { TimeWords } from '../times.ts';
import { aboutTerror, isOver, isUnreal, listedDraft, terrorList } from './draft.ts';
import { namedSponsors } from './named.ts';

/** Listings and their ends that the sentence tells, and the states said to be on the list. */
export function findDesignations(
  scene: Scene,
  lexicon: ClaimLexicon,
  times: readonly TimeWords[] = [],
): Draft[] {
  const told = (scene.eventsAt.get(scene.sentence) ?? [])
    .filter(isListing)
    .flatMap(event => fromEvent(scene, event));
  const put = putOnOrOff(scene, times).filter(
    draft => !told.some(other => other.subject === draft.subject && other.value === draft.value),
  );
  const known = [...told, ...put];
  const named = namedSponsors(scene, times).filter(
    draft => !known.some(other => other.subject === draft.subject),
  );
  const all = [...known, ...named];
  return [...all, ...onTheList(scene, lexicon, all), ...leavesOthers(scene)];
}

const isListing = ({ kind, modality }: Event): boolean =>
  (kind === 'designation' || kind === 'designation-lifted') && modality === 'happened';

function fromEvent(scene: Scene, event: Event): Draft[] {
  const [first, last] = tokensOf(scene, event);
  // "is no longer branded one" tells no listing.
  if (isOver(scene, first - 5, last)) return [];
  const keeper = codesOf(event.source)[0] ?? null;
  const value = event.kind === 'designation' ? 'designated' : 'not-designated';
  return codesOf(event.target).map(subject =>
    makeDraft(scene, tokensOf(scene, event), {
      type: 'designation',
      subject,
      object: keeper ?? (aboutTerror(scene) ? 'USA' : null),
      value,
      predicate: value,
      within: aboutTerror(scene) ? terrorList : null,
      asOf: event.date ?? scene.context.published,
      unmodelled: aboutTerror(scene) ? [] : ['list'],
      rule: 'listing',
    }),
  );
}

const adds = /^(place|put|add|return|restore|include|re-?add|reinstate)$/;
const removes = /^(remove|strike|drop|delete|delist|remov|rescind)$/;
const removal = /^(removal|delisting|exclusion)$/;
/** "placed Cuba on the list again", "Cuba's removal from the list": listings that name the list. */
function putOnOrOff(scene: Scene, times: readonly TimeWords[]): Draft[] {
  for (let token = scene.from; token < scene.to; token++) {
    const lemma = scene.lemmas[token]!;
    const [on, off] = [adds.test(lemma), removes.test(lemma) || removal.test(lemma)];
    if ((!on && !off) || !listAfter(scene, token) || !aboutTerror(scene)) continue;
    if (isUnreal(scene, token, removal.test(lemma) ? 6 : 3)) continue;
    const subjects = listedStates(scene, token);
    const date = times.find(time => time.resolved.date !== null && time.resolved.relation === 'at')?.resolved
      .date;
    return subjects.map(subject => ({
      ...listedDraft(scene, [Math.max(scene.from, token - 2), token + 1], subject, on),
      asOf: date ?? scene.context.published,
    }));
  }
  return [];
}

/** Is "list" (or "it" where the list is the matter) within ten words after "on", "to", "from" or "off"? */
function listAfter(scene: Scene, token: number): boolean {
  for (let at = token + 1; at < Math.min(scene.to, token + 11); at++) {
    if (/^(list|blacklist)$/.test(scene.lemmas[at]!)) return true;
    if (/^(off|from|to)$/.test(scene.words[at]!) && /^(it|there)$/.test(scene.words[at + 1] ?? ''))
      return true;
    if (/^[.;:]$/.test(scene.words[at]!)) return false;
  }
  return false;
}

/** Who is put on a list or taken off it: behind the verb, or before it in the passive or as a possessor. */
function listedStates(scene: Scene, token: number): readonly string[] {
  const after = scene.words[token + 1] === 'of' ? token + 2 : token + 1;
  const listed = after < scene.to ? listFrom(scene, after).filter(code => code !== 'USA') : [];
  if (listed.length > 0) return listed;
  for (let at = token - 1; at >= Math.max(scene.from, token - 5); at--) {
    const codes = codesOf(scene.mentions.at(at)?.parties ?? []).filter(code => code !== 'USA');
    if (codes.length > 0) return codes;
  }
  return [];
}

/** "X, Y and Z are on the list as well", "remains on the list". */
function onTheList(scene: Scene, lexicon: ClaimLexicon, told: readonly Draft[]): Draft[] {
  for (let token = scene.from; token < scene.to; token++) {
    if (!/^(list|blacklist)$/.test(scene.lemmas[token]!) || !aboutTerror(scene)) continue;
    const on = scene.words.slice(Math.max(scene.from, token - 5), token).lastIndexOf('on');
    const off = scene.words
      .slice(Math.max(scene.from, token - 5), token)
      .some(word => /^(off|from)$/.test(word));
    if (on < 0 && !off) continue;
    const verb = clauseOf(scene, token);
    const stands = standsOn.test(scene.lemmas[verb]!) || child(scene, verb, 'cop') >= 0;
    if ((!stands && scene.lemmas[verb] !== scene.lemmas[token]) || isUnreal(scene, verb, 3)) continue;
    const keeper = keeperOf(scene, token);
    const negated = off || negatedIn(scene, lexicon, Math.max(scene.from, token - 6), token);
    const subjects = actorsOf(scene, verb).filter(
      code => code !== keeper && !told.some(draft => draft.subject === code),
    );
    return subjects.map(subject => listedDraft(scene, [scene.from, token], subject, !negated, keeper));
  }
  return [];
}

const standsOn = /^(be|remain|stay|list|sit|keep|appear|figure|feature|go|come|get|fall|land|return)$/;

/** "Canada's list", "the American list": whose it is; that of the United States where the text does not say. */
function keeperOf(scene: Scene, list: number): string {
  for (let at = list - 1; at > Math.max(scene.from, list - 6); at--) {
    if (/^(on|off|from|to|,)$/.test(scene.words[at]!)) break;
    const code = codesOf(scene.mentions.at(at)?.parties ?? [])[0];
    if (code !== undefined) return code;
  }
  return 'USA';
}

/** "That leaves Iran, Sudan and Syria": those still listed. */
function leavesOthers(scene: Scene): Draft[] {
  if (!aboutTerror(scene)) return [];
  for (let token = scene.from; token < scene.to; token++) {
    if (
      scene.lemmas[token] !== 'leave' ||
      !/^(that|this|it|which|only|,)$/.test(scene.words[token - 1] ?? '')
    )
      continue;
    const start = scene.words[token + 1] === 'only' ? token + 2 : token + 1;
    const subjects = start < scene.to ? listFrom(scene, start) : [];
    if (subjects.length > 0)
      return subjects.map(subject => listedDraft(scene, [token, token + 1], subject, true));
  }
  return [];
}
