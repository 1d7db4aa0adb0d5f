import type { Draft } from '../../draft.ts';
import { bodyAt, bodyOf } from '../body.ts';
import type { Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { readNumber } from '../numbers.ts';
import { phraseStart } from '../office/title.ts';
import type { Match } from '../pattern.ts';
import type { Scene } from '../scene.ts';
import { few } from './phrase.ts';

/** "the UN's 193 members", "the six member states": how many a body has. */
export function countOfMembers(scene: Scene, rule: Rule, match: Match, value: number): Draft[] {
  const noun = match.at.head!;
  const isMember = scene.lemmas[noun] === 'member' || scene.words.slice(match.first, noun).includes('member');
  if (!isMember || value < 3 || few.test(scene.words[match.first - 1] ?? '')) return [];
  const owned = /^('s|the|its|all|current|present|-)$/.test(scene.words[match.first - 1] ?? '');
  if (!owned && !hasMembers(scene, match.first)) return [];
  const start = phraseStart(scene, match.first);
  const body = [
    ...bodiesIn(scene, start, noun),
    ...bodyAfter(scene, noun),
    ...bodiesIn(scene, scene.from, start - 1).slice(-1),
  ][0];
  if (body === undefined) return [];
  return [
    makeDraft(scene, [match.first, noun], {
      type: 'count',
      subject: body,
      value,
      predicate: 'membership',
      within: 'members',
      rule: rule.id,
    }),
  ];
}

/** "The United Nations now has 193 members": the body is the subject of having them. */
function hasMembers(scene: Scene, number: number): boolean {
  for (let at = number - 1; at > Math.max(scene.from, number - 4); at--) {
    if (/^(has|have|counts|numbers)$/.test(scene.words[at]!)) {
      const subject = /^(now|currently|today|still)$/.test(scene.words[at - 1] ?? '') ? at - 2 : at - 1;
      return subject >= scene.from && bodyOf(scene, subject) !== null;
    }
    if (!/^(now|today|some|about|exactly|only|just|currently)$/.test(scene.words[at]!)) return false;
  }
  return false;
}

/** "the 27-member bloc", "the 30-nation alliance": a size that stands before the body's name. */
export function findSizes(scene: Scene): Draft[] {
  const out: Draft[] = [];
  for (let token = scene.from; token < scene.to; token++) {
    const whole = /^(\d{1,3})-(members?|nation|country|state|strong)$/.exec(scene.words[token]!);
    const apart =
      scene.words[token + 1] === '-' &&
      /^(members?|nation|country|state|strong)$/.test(scene.words[token + 2] ?? '');
    const value = whole
      ? Number(whole[1])
      : apart
        ? (readNumber(scene.words, token, token + 1)?.value ?? 0)
        : 0;
    if (value < 3 || value > 300 || !uposBefore(scene, token)) continue;
    const next = token + (whole ? 1 : 3);
    const body =
      next < scene.to
        ? (bodyAt(scene, next) ?? (next + 1 < scene.to ? bodyAt(scene, next + 1) : null))
        : null;
    if (body !== null)
      out.push(
        makeDraft(scene, [token, next], {
          type: 'count',
          subject: body,
          value,
          predicate: 'membership',
          within: 'members',
          rule: 'n-member-body',
        }),
      );
  }
  return out;
}

const uposBefore = (scene: Scene, token: number): boolean =>
  /^(the|'s|its|a|an|now)$/.test(scene.words[token - 1] ?? '');

/** "the 193 members of the United Nations". */
const bodyAfter = (scene: Scene, noun: number): string[] =>
  scene.words[noun + 1] === 'of' ? bodiesIn(scene, noun + 2, Math.min(scene.to - 1, noun + 4)) : [];

function bodiesIn(scene: Scene, first: number, last: number): string[] {
  const out: string[] = [];
  for (let token = Math.max(first, scene.from); token <= last; token++) {
    const body = bodyOf(scene, token);
    if (body !== null) out.push(body);
  }
  return [...new Set(out)];
}
