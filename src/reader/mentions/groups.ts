/** Polities that the text has put side by side: "A and B", "between A and B", who did what to whom. */
interface Group {
  /** In the order of the text, for "the former" and "the latter". */
  readonly codes: readonly string[];
  score: number;
  sentence: number;
  times: number;
}

export interface Groups {
  readonly list: Map<string, Group>;
}

export const newGroups = (): Groups => ({ list: new Map() });

const fading = 0.6;
const most = 48;

const strength = (group: Group, sentence: number): number =>
  group.score * fading ** Math.max(0, sentence - group.sentence) + Math.min(0.9, 0.12 * group.times);

/** Notes that these codes stood side by side. */
export function group(groups: Groups, codes: readonly string[], weight: number, sentence: number): void {
  const distinct = [...new Set(codes)];
  if (distinct.length < 2 || distinct.length > 40) return;
  const key = [...distinct].sort().join(' ');
  const known = groups.list.get(key);
  const score = (known ? known.score * fading ** (sentence - known.sentence) : 0) + weight;
  groups.list.set(key, { codes: distinct, score, sentence, times: (known?.times ?? 0) + 1 });
  if (groups.list.size <= most) return;
  const weakest = [...groups.list].sort((a, b) => strength(a[1], sentence) - strength(b[1], sentence));
  for (const [old] of weakest.slice(0, most / 2)) groups.list.delete(old);
}

/** The strongest groups of `count` polities (0: of any number) that pass, best first. */
export function groupsOf(
  groups: Groups,
  count: number,
  sentence: number,
  test: (codes: readonly string[]) => boolean,
): (readonly string[])[] {
  return [...groups.list.values()]
    .filter(one => (count === 0 || one.codes.length === count) && test(one.codes))
    .sort((a, b) => strength(b, sentence) - strength(a, sentence))
    .map(one => one.codes);
}
