import type { Party } from '../event.ts';
import type { Memory } from './context.ts';
import type { Match } from './match.ts';
import { isOfClass } from './nouns.ts';
import type { Scene } from './scene.ts';
import { fill, isPronoun } from './slots.ts';

/**
 * "Chad broke with Iran. Egypt broke with it": the pronoun is whom the same was done to, not who did it last. "The
 * opposition would break with it": who acts is on the side of who acted. Null where no pronoun stands behind "with".
 */
export function againstWhom(
  scene: Scene,
  match: Match,
  memory: Memory,
  source: readonly Party[],
  target: readonly Party[],
): { source: readonly Party[]; target: readonly Party[] } | null {
  const { frame, predicate } = match;
  const [only, second] = target;
  if (!/^relations-(severed|suspended)$/.test(frame.kind) || !only || second) return null;
  const tokens = frame.target.flatMap(slot => fill(scene, match, slot));
  if (!tokens.some(token => scene.tree.lemma(token) === 'it' && isPronoun(scene, token))) return null;
  const near = scene.tree.sentence(predicate) - 4;
  const last =
    memory.ofKind.get(frame.kind) ?? memory.pairs.findLast(pair => pair.kind.startsWith('relations-'));
  if (!last || ('sentence' in last && last.sentence < near) || last.target.length !== 1) return null;
  if (!last.source.some(party => party.code === only.code)) return null;
  const acts = source.length > 0 ? source : insider(scene, match) ? last.source : [];
  const apartFrom = acts.filter(party => !last.target.some(other => other.code === party.code));
  return apartFrom.length > 0 ? { source: apartFrom, target: last.target } : null;
}

/** Does somebody act who acts for a state without naming it? */
const insider = (scene: Scene, match: Match): boolean =>
  fill(scene, match, 'agent').some(token => isOfClass(scene.tree, scene.lexicon, token, 'officials'));
