import { existed, holders, polity, regionsOf } from '../../atlas/index.ts';
import type { Ternary } from '../../base/index.ts';
import { daysOf, type StatusAnswer, type World } from '../../record/index.ts';
import { type Interval, interval, type Told, told } from './said.ts';

/** Someone with whom a state had relations on the day, or may have had. */
export interface PartnerLine {
  readonly code: string;
  readonly answer: StatusAnswer;
  /** Since when (EDTF); null where the record has no date. */
  readonly since: string | null;
  readonly region: Region;
}

export const continents = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof continents)[number] | 'elsewhere';

export interface OfficeLine {
  readonly office: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Change extends Told {
  readonly with: string;
}

/** `entente state`: what a state is and whom it deals with on a day, as known on another. */
export interface StateReport {
  readonly schema: 'entente/state@1';
  readonly code: string;
  readonly on: string;
  readonly known: string;
  readonly kind: string;
  readonly existed: Ternary;
  readonly after: readonly string[];
  readonly relations: {
    readonly least: number;
    readonly most: number;
    /** The record covers the state on the day, so that nobody is missing from the list. */
    readonly complete: boolean;
    readonly coverage: { readonly source: string; readonly note: string } | null;
    readonly partners: readonly PartnerLine[];
  };
  /** Members of the United Nations without relations, or of which nobody knows; the state itself aside. */
  readonly unMembers: {
    readonly total: number;
    readonly without: readonly string[];
    readonly uncertain: readonly { readonly code: string; readonly answer: StatusAnswer }[];
    readonly unknown: readonly string[];
  };
  readonly changes: readonly Change[];
  /** Relations that were broken off at some time, the latest break first. */
  readonly broken: readonly { readonly with: string; readonly spells: readonly Interval[] }[];
  readonly memberships: readonly string[];
  readonly offices: readonly OfficeLine[];
}

/** The part of the world that a polity lies in, of five. */
function regionOf(code: string): Region {
  const within = new Set(regionsOf(code));
  return continents.find(each => within.has(each)) ?? 'elsewhere';
}

/** Who held the leading offices of a polity on a day. */
export function officesOf(code: string, on: string): OfficeLine[] {
  const seen = new Set<string>();
  return ['head-of-state', 'leader', 'prime-minister', 'foreign-minister']
    .flatMap(office => holders(code, office, on))
    .filter(({ name, office }) => {
      const key = `${name}|${office}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ office, name, from, to }) => ({ office, name, from, to }));
}

const lastDay = (on: string): number => daysOf(on)!.to;

function partnersOf(world: World, code: string, on: string): PartnerLine[] {
  return world.partners(code, 'relations', { on }).map(({ code: other, answer }) => {
    const spell = world.last(code, other, 'relations', { on });
    const lasting = spell !== null && (spell.closed === null || spell.closed.latest > lastDay(on));
    return { code: other, answer, since: lasting ? spell.from : null, region: regionOf(other) };
  });
}

function unMembersOf(world: World, code: string, on: string): StateReport['unMembers'] {
  const members = world.unMembers(lastDay(on));
  const missing = world.nonPartners(code, members, 'relations', { on });
  const answered = (answer: StatusAnswer) =>
    missing.filter(each => each.answer === answer).map(each => each.code);
  return {
    total: [...members].filter(each => world.polities.continuator(each) !== world.polities.continuator(code))
      .length,
    without: answered('no'),
    uncertain: missing
      .filter(({ answer }) => answer === 'maybe' || answer === 'contested')
      .map(({ code: other, answer }) => ({ code: other, answer })),
    unknown: answered('unknown'),
  };
}

/** So many of the latest changes are told. */
const latestChanges = 10;

function changesOf(world: World, code: string, on: string): Change[] {
  const own = world.polities.continuator(code);
  const day = lastDay(on);
  return world
    .tracksOf(code, 'relations')
    .flatMap(track =>
      track.happenings
        .filter(happening => !happening.inferred && happening.earliest <= day)
        .map(happening => ({ happening, track, with: track.a === own ? track.b : track.a })),
    )
    .sort((x, y) => y.happening.latest - x.happening.latest || y.happening.earliest - x.happening.earliest)
    .slice(0, latestChanges)
    .map(({ happening, track, with: other }) => ({ with: other, ...told(happening, track.a, track.b) }));
}

function brokenOf(world: World, code: string, on: string): StateReport['broken'] {
  const own = world.polities.continuator(code);
  const day = lastDay(on);
  return world
    .tracksOf(code, 'relations')
    .map(track => (track.a === own ? track.b : track.a))
    .map(other => ({
      with: other,
      spells: world.spells(code, other).filter(spell => spell.opened.earliest <= day),
    }))
    .map(({ with: other, spells }) => ({
      with: other,
      spells: spells.map(interval),
      broke: Math.max(
        ...spells.map(({ closed }) =>
          closed && closed.earliest <= day ? closed.latest : Number.NEGATIVE_INFINITY,
        ),
      ),
    }))
    .filter(({ broke }) => broke > Number.NEGATIVE_INFINITY)
    .sort((x, y) => y.broke - x.broke)
    .map(({ with: other, spells }) => ({ with: other, spells }));
}

/** The first row that covers a state's relations on a day, with somebody at least. */
function coverageOf(world: World, code: string, others: Iterable<string>, on: string) {
  for (const other of others) {
    const row = world.covered(code, other, 'relations', lastDay(on));
    if (row && row.party === world.polities.continuator(code)) return { source: row.source, note: row.note };
  }
  return null;
}

/** Reports on a state on a day (ISO 8601). */
export function stateReport(world: World, code: string, on: string): StateReport {
  const count = world.count(code, 'relations', undefined, { on });
  const partners = partnersOf(world, code, on);
  return {
    schema: 'entente/state@1',
    code,
    on,
    known: world.known,
    kind: polity(code)?.kind ?? 'state',
    existed: existed(code, on),
    after: polity(code)?.after ?? [],
    relations: {
      least: count.least,
      most: count.most,
      complete: count.complete,
      coverage: coverageOf(
        world,
        code,
        partners.slice(0, 5).map(each => each.code),
        on,
      ),
      partners,
    },
    unMembers: unMembersOf(world, code, on),
    changes: changesOf(world, code, on),
    broken: brokenOf(world, code, on),
    memberships: world
      .partners(code, 'membership', { on })
      .filter(each => each.answer === 'yes')
      .map(each => each.code),
    offices: officesOf(code, on),
  };
}

/** Rows of `entente state --csv`. */
export const stateRows = ({ code, on, relations }: StateReport): readonly (readonly string[])[] => [
  ['party', 'partner', 'on', 'answer', 'since', 'region'],
  ...relations.partners.map(({ code: other, answer, since, region }) => [
    code,
    other,
    on,
    answer,
    since ?? '',
    region,
  ]),
];
