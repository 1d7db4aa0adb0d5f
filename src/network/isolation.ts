import { figure } from '../atlas/index.ts';
import { daysOf, type World } from '../record/index.ts';
import type { Finding } from './finding.ts';
import { possiblePartners, statesOn } from './states.ts';
import { meaningOf, type TieKind } from './ties.ts';

/** How far a state is cut off: the share of possible partners that it lacks, 0 (has all) to 1 (has none). */
export interface Isolation {
  readonly code: string;
  /** With whom it could have ties. */
  readonly partners: number;
  /** Surely none; may have one, or sources disagree; the record cannot say. */
  readonly lacking: readonly string[];
  readonly uncertain: readonly string[];
  readonly unknown: readonly string[];
  /** Shares: those surely lacked, and those and all that are not sure. */
  readonly least: number;
  readonly most: number;
  /** The same, each partner weighing as many people as live there (population of today, so that past ones are rough). */
  readonly weightedLeast: number;
  readonly weightedMost: number;
}

/** The weight of a partner: its inhabitants by the atlas; nobody where it has no figure. */
const people = (code: string): number => figure(code, 'population') ?? 0;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * The isolation of a state on a day. The share of partners lacked is one less the degree normalised by the possible
 * (Freeman 1979); weighing partners follows Maoz 2010, Networks of Nations. Missions count when either side has one.
 */
export function isolationOf(
  world: World,
  kind: TieKind,
  code: string,
  on: string,
  weight: (code: string) => number = people,
): Isolation {
  const { subject, strand, directed } = meaningOf[kind];
  const day = daysOf(on)!.to;
  const party = world.polities.continuator(code);
  const partners = possiblePartners(world, code, day);
  const answerOf = (other: string): 'yes' | 'no' | 'maybe' | 'contested' | 'unknown' => {
    const one = world.statusOn(subject, party, other, day, strand).answer;
    if (!directed || one === 'yes') return one;
    const back = world.statusOn(subject, other, party, day, strand).answer;
    return (['yes', 'contested', 'maybe', 'unknown'] as const).find(a => a === one || a === back) ?? 'no';
  };
  const answers = partners.map(other => ({ other, answer: answerOf(other) }));
  const those = (...wanted: readonly string[]): string[] =>
    answers.filter(({ answer }) => wanted.includes(answer)).map(({ other }) => other);
  const lacking = those('no');
  const uncertain = those('maybe', 'contested');
  const unknown = those('unknown');
  const sum = (codes: readonly string[]): number => codes.reduce((total, each) => total + weight(each), 0);
  const unsure = [...uncertain, ...unknown];
  return {
    code: party,
    partners: partners.length,
    lacking,
    uncertain,
    unknown,
    least: share(lacking.length, partners.length),
    most: share(lacking.length + unsure.length, partners.length),
    weightedLeast: share(sum(lacking), sum(partners)),
    weightedMost: share(sum(lacking) + sum(unsure), sum(partners)),
  };
}

/** The isolation of one state, or of all, the most isolated first; those of whom little is known come last. */
export function isolationFinding(world: World, kind: TieKind, on: string, state: string | null): Finding {
  const codes = state === null ? statesOn(world, daysOf(on)!.to) : [state];
  const found = codes.map(code => isolationOf(world, kind, code, on));
  const gap = ({ least, most }: Isolation): number => most - least;
  found.sort(
    (x, y) =>
      Number(gap(x) > 0.25) - Number(gap(y) > 0.25) || y.least - x.least || (x.code < y.code ? -1 : 1),
  );
  const [only] = found;
  return {
    summary:
      state === null || only === undefined
        ? { states: found.length }
        : {
            partners: only.partners,
            isolation: only.least,
            isolationAtMost: only.most,
            weighted: only.weightedLeast,
            weightedAtMost: only.weightedMost,
            lacking: only.lacking,
            uncertain: only.uncertain,
            unknown: only.unknown,
          },
    columns: ['state', 'isolation', 'atMost', 'weighted', 'weightedAtMost', 'lacking', 'unsure'],
    rows: found.map(each => [
      each.code,
      each.least,
      each.most,
      each.weightedLeast,
      each.weightedMost,
      each.lacking.length,
      each.uncertain.length + each.unknown.length,
    ]),
  };
}
