import type { Draft } from '../../draft.ts';
import { bodyOf } from '../body.ts';
import type { Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import { phraseStart } from '../office/title.ts';
import type { Match } from '../pattern.ts';
import type { Scene } from '../scene.ts';
import { few } from './phrase.ts';

/** "the UN's 193 members", "the six member states": how many a body has. */
export function countOfMembers(scene: Scene, rule: Rule, match: Match, value: number): Draft[] {
  const noun = match.at.head!;
  const isMember = scene.lemmas[noun] === 'member' || scene.words.slice(match.first, noun).includes('member');
  if (!isMember || value < 3 || few.test(scene.words[match.first - 1] ?? '')) return [];
  if (!/^('s|the|its|all|current|present|-)$/.test(scene.words[match.first - 1] ?? '')) return [];
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
