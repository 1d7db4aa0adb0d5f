import { xpos } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { actorsOf, statesIn } from '../clause.ts';
import { child, codesAt, codesOf, head, is, type Scene } from '../scene.ts';
import { bearersOf, listFrom } from '../standing.ts';
import type { TimeWords } from '../times.ts';
import { isOver, isUnreal, listedDraft } from './draft.ts';

const naming =
  /^(designate|label|brand|name|call|consider|list|classify|deem|regard|view|declare|treat|see|describe|blacklist|dub|rank|redesignate|re-designate)$/;

/**
 * "X is branded a state sponsor of terrorism", "Washington lists X as one", "X, a state sponsor of terrorism": who is
 * said to be one, and on whose word.
 */
export function namedSponsors(scene: Scene, times: readonly TimeWords[]): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    if (!isSponsor(scene, token) || isPast(scene, token)) continue;
    const verb = namingVerb(scene, token);
    const found =
      verb < 0
        ? said(scene, token)
        : isPassive(scene, verb)
          ? passive(scene, verb)
          : active(scene, verb, token);
    if (found === null) continue;
    const asOf = verb < 0 ? null : dateOf(scene, verb, times);
    const words = [verb < 0 ? token : Math.min(verb, token), token] as const;
    for (const subject of found.subjects)
      if (subject !== found.keeper)
        out.push(
          listedDraft(scene, words, subject, found.listed, found.keeper, asOf ?? scene.context.published),
        );
  }
  return out;
}

interface Named {
  readonly subjects: readonly string[];
  readonly keeper: string;
  readonly listed: boolean;
}

/** "state sponsor of terrorism", "supporters of international terrorism". */
function isSponsor(scene: Scene, token: number): boolean {
  if (!/^(sponsor|supporter|backer)s?$/.test(scene.words[token]!)) return false;
  return (
    scene.words[token + 1] === 'of' &&
    scene.words.slice(token + 2, token + 5).some(word => /^terror/.test(word))
  );
}

/** "a former state sponsor", "a sponsor of terrorism until 2006": no longer so, and not said since when. */
const isPast = (scene: Scene, token: number): boolean =>
  scene.words
    .slice(Math.max(scene.from, token - 4), token)
    .some(word => /^(former|list|lists|blacklist)$/.test(word)) ||
  scene.words.slice(token + 2, Math.min(scene.to, token + 7)).includes('until');

/** The verb of naming straight before, in the same clause; -1 where there is none. */
function namingVerb(scene: Scene, token: number): number {
  for (let at = token - 1; at >= Math.max(scene.from, token - 14); at--) {
    if (/^[.;:]$/.test(scene.words[at]!)) return -1;
    if (naming.test(scene.lemmas[at]!) && /^VB/.test(xpos(scene.doc, at))) return at;
  }
  return -1;
}

/** "is branded", "listed by Canada": with a form of "be" before it, or as a participle behind a noun or comma. */
function isPassive(scene: Scene, verb: number): boolean {
  if (!/^VB[ND]$/.test(xpos(scene.doc, verb))) return false;
  if (scene.words[verb + 1] === 'by' || is(scene, verb, 'acl')) return true;
  return scene.lemmas.slice(Math.max(scene.from, verb - 5), verb).includes('be');
}

function passive(scene: Scene, verb: number): Named | null {
  if (isUnreal(scene, verb, 6) && !isOver(scene, verb - 5, verb)) return null;
  const by = scene.words[verb + 1] === 'by' ? verb + 2 : byAfter(scene, verb);
  const keeper = by < 0 ? undefined : statesIn(scene, by, Math.min(scene.to - 1, by + 3), [])[0];
  const actors = actorsOf(scene, verb).filter(code => code !== keeper);
  const before = actors.length > 0 ? actors : beforeComma(scene, verb);
  const subjects = [...before, ...alike(scene, verb)];
  return {
    subjects: [...new Set(subjects)],
    keeper: keeper ?? 'USA',
    listed: !isOver(scene, verb - 5, verb),
  };
}

function byAfter(scene: Scene, verb: number): number {
  for (let at = verb + 1; at < Math.min(scene.to, verb + 14); at++) {
    if (/^[.;:,]$/.test(scene.words[at]!)) return -1;
    if (scene.words[at] === 'by') return at + 1;
  }
  return -1;
}

/** "Iran, listed by Canada as …": the state before the comma. */
function beforeComma(scene: Scene, verb: number): readonly string[] {
  const comma = scene.words[verb - 1] === ',' ? verb - 2 : verb - 1;
  return comma < scene.from ? [] : codesOf(scene.mentions.at(comma)?.parties ?? []);
}

/** "Iran, like Syria and North Korea, is listed": those whom the text puts beside the subject. */
function alike(scene: Scene, verb: number): readonly string[] {
  for (let at = verb - 1; at > Math.max(scene.from, verb - 16); at--)
    if (scene.words[at] === 'like' && scene.words[at - 1] === ',') return listFrom(scene, at + 1);
  return [];
}

function active(scene: Scene, verb: number, token: number): Named | null {
  const keeper = actorsOf(scene, verb)[0];
  if (keeper === undefined) return null;
  const denied = isOver(scene, verb - 5, verb - 1);
  if (!denied && isUnreal(scene, verb, 6)) return null;
  const between = statesIn(scene, verb + 1, token - 1, [keeper]);
  const subjects = between.length > 0 ? between : listAfterColon(scene, token);
  return { subjects, keeper, listed: !denied };
}

/** "lists four states as sponsors of terrorism: Cuba, Iran, North Korea and Syria". */
function listAfterColon(scene: Scene, token: number): readonly string[] {
  for (let at = token + 2; at < Math.min(scene.to - 1, token + 8); at++)
    if (scene.words[at] === ':') return listFrom(scene, at + 1);
  return [];
}

/** "X is a state sponsor of terrorism", "X, a state sponsor of terrorism,". */
function said(scene: Scene, token: number): Named | null {
  const outright =
    child(scene, token, 'cop') >= 0 ||
    is(scene, token, 'appos') ||
    /^(remain|become)$/.test(above(scene, token));
  if (!outright || isUnreal(scene, token, 9)) {
    const over = outright && isOver(scene, token - 6, token);
    if (
      !over ||
      scene.lemmas
        .slice(Math.max(scene.from, token - 12), token)
        .some(lemma => /^(deny|accuse|claim|say)$/.test(lemma))
    )
      return null;
  }
  const subjects = is(scene, token, 'appos') ? codesAt(scene, head(scene, token)) : bearersOf(scene, token);
  return { subjects, keeper: 'USA', listed: !isOver(scene, token - 6, token) };
}

const above = (scene: Scene, token: number): string => {
  const verb = head(scene, token);
  return verb < 0 ? '' : scene.lemmas[verb]!;
};

/** "labelled X one in 2012": as of the date that the clause tells. */
function dateOf(scene: Scene, verb: number, times: readonly TimeWords[]): string | null {
  if (!/^VB[ND]$/.test(xpos(scene.doc, verb))) return null;
  const time = times.find(({ resolved }) => resolved.date !== null && resolved.relation === 'at');
  return time?.resolved.date ?? null;
}
