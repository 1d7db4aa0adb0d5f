import type { Draft } from '../../draft.ts';
import type { Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import type { Match } from '../pattern.ts';
import type { Scene } from '../scene.ts';
import { narrowing, scopeOf } from '../scope.ts';
import { listFrom } from '../standing.ts';
import type { Counted } from './phrase.ts';
import { few } from './phrase.ts';

/** All whom the text names for a count, where it names as many as it counts. */
export function listedFor(
  scene: Scene,
  match: Match,
  noun: number,
  { holders }: Counted,
): readonly string[] | undefined {
  const start = listStart(scene, noun);
  if (start < 0) return undefined;
  const codes = [...new Set([...listFrom(scene, start), ...spacedList(scene, start)])].filter(
    code => !holders.includes(code),
  );
  return codes.length > 1 && codes.length === match.values.n ? codes : undefined;
}

/** The states named after a count: each the only one, or of that body. */
export function listed(
  scene: Scene,
  rule: Rule,
  match: Match,
  noun: number,
  { holders, predicate }: Counted,
): Draft[] {
  const start = listStart(scene, noun);
  if (start < 0) return [];
  const names = [...listFrom(scene, start), ...spacedList(scene, start)];
  const codes = [...new Set(names)].filter(code => !holders.includes(code));
  if (codes.length < 2 && codes.length !== match.values.n) return [];
  const scope = scopeOf(scene, noun);
  const words = [match.first, Math.max(noun, start)] as const;
  const out: Draft[] = [];
  if (scope?.kind === 'body')
    for (const subject of codes)
      out.push(
        makeDraft(scene, words, {
          type: 'membership',
          subject,
          value: 'member',
          predicate: 'membership',
          within: scope.phrase.replace(/ members$/, ''),
          rule: rule.id,
        }),
      );
  if (few.test(scene.words[match.first - 1] ?? '') && codes.length === match.values.n)
    for (const subject of codes)
      out.push(
        makeDraft(scene, words, {
          type: 'only',
          subject,
          object: holders[0]!,
          value: predicate,
          predicate,
          within: scope?.phrase ?? null,
          set: scope?.kind,
          peers: codes,
          unmodelled: narrowing(scene, match.first, noun),
          rule: rule.id,
        }),
      );
  return out;
}

/** The first state after ":" or "," behind the counted noun. */
export function listStart(scene: Scene, noun: number): number {
  for (let token = noun + 1; token < scene.to; token++) {
    if (!/^[,:(–-]$/.test(scene.words[token]!)) continue;
    let next = token + 1;
    if (scene.words[next] === 'the') next++;
    const mention = next < scene.to ? scene.mentions.at(next) : null;
    if (mention && mention.parties.length > 0 && mention.kind !== 'organisation') return next;
    if (scene.words[token] === ':') return -1;
  }
  return -1;
}

/** "Russia, which was the first, …; Nicaragua, the second; and Venezuela and Nauru": the heads of a spaced list. */
function spacedList(scene: Scene, start: number): readonly string[] {
  const out: string[] = [];
  for (let token = start; token < scene.to; token++)
    if (scene.words[token] === ';') out.push(...listFrom(scene, token + 1));
  return out;
}
