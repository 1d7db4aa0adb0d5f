import { ranked } from './focus.ts';
import { groupsOf } from './groups.ts';
import type { Scene } from './scene.ts';

/**
 * Who stands over against a polity, likeliest first: the other of the strongest pair that it belongs to, else the only
 * other polity of this sentence and the last one. Nobody for owners who are several.
 */
export function partnersOf(
  scene: Scene,
  owners: readonly string[],
  test: (code: string) => boolean = () => true,
): readonly string[] {
  const { state, sentence } = scene;
  if (owners.length !== 1) return [];
  const fits = (code: string): boolean => !owners.includes(code) && test(code);
  const pairs = groupsOf(state.groups, 2, sentence, codes => codes.includes(owners[0]!));
  const others = pairs.flatMap(pair => pair.filter(fits));
  if (others.length > 0) return others;
  const near = ranked(
    state.focus,
    sentence,
    entity => entity.type === 'polity' && sentence - entity.sentence < 2 && fits(entity.codes[0]!),
  );
  return near.length === 1 ? near[0]!.codes : [];
}
