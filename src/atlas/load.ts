import { readCompiled } from '../base/index.ts';
import type { Candidate, NameKind, Polity, PolityKind, Span } from './types.ts';

/** A reading of a surface form, with the marks that say when it is one. */
export interface Reading extends Candidate {
  /** `u` only in capitals; `l` lower case too; `z` ends in lower case; `t` after "the"; `c` before a hyphen; `m` over
   * a comma; `p` also a person's name. */
  readonly flags: string;
}

/** The compiled core, indexed. */
export interface Atlas {
  readonly polities: ReadonlyMap<string, Polity>;
  readonly names: ReadonlyMap<string, readonly Reading[]>;
  /** How many words the longest name has that begins with this word. */
  readonly starts: ReadonlyMap<string, number>;
  /** Body → its members' terms. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  /** Region → the codes in it. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Attribute → the codes that have it, and when. */
  readonly facts: ReadonlyMap<string, readonly DatedCode[]>;
  /** Figure (`population`, `area` in km2) → code → number. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A code and the half-open span in which something is true of it. */
export interface DatedCode extends Span {
  readonly code: string;
}

export interface Membership extends DatedCode {
  readonly status: 'member' | 'observer' | 'suspended';
}

interface Compiled {
  readonly polities: readonly (readonly [string, string, string, string, string, string])[];
  readonly names: Readonly<
    Record<
      string,
      readonly (readonly [string, string, string, string, number, string, readonly string[] | 0])[]
    >
  >;
  readonly memberships: Readonly<Record<string, readonly (readonly [string, string, string, 0 | 1 | 2])[]>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, readonly (readonly [string, string, string])[]>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const statuses = ['member', 'observer', 'suspended'] as const;

const open = (text: string): string | null => (text === '' ? null : text);

const spans = (text: string): Span[] =>
  text === ''
    ? []
    : text.split(';').map(part => {
        const [from, to] = part.split('/');
        return { from: open(from!), to: open(to ?? '') };
      });

function index(compiled: Compiled): Atlas {
  const polities = new Map<string, Polity>();
  for (const [code, kind, en, ko, intervals, after] of compiled.polities)
    polities.set(code, {
      code,
      kind: kind as PolityKind,
      en,
      ko: open(ko),
      spans: spans(intervals),
      after: after === '' ? [] : after.split(' '),
    });
  const names = new Map<string, readonly Reading[]>();
  const starts = new Map<string, number>();
  for (const key of Object.keys(compiled.names)) {
    const readings = compiled.names[key]!.map(([code, kind, from, to, weight, flags, needs]) => ({
      code,
      kind: kind as NameKind,
      from: open(from),
      to: open(to),
      weight,
      flags,
      needs: needs === 0 ? [] : needs,
    }));
    names.set(key, readings);
    const parts = key.split(' ');
    if (parts.length > (starts.get(parts[0]!) ?? 0)) starts.set(parts[0]!, parts.length);
  }
  return {
    polities,
    names,
    starts,
    memberships: new Map(
      Object.entries(compiled.memberships).map(([org, list]) => [
        org,
        list.map(([code, from, to, status]) => ({
          code,
          from: open(from),
          to: open(to),
          status: statuses[status],
        })),
      ]),
    ),
    regions: new Map(Object.entries(compiled.regions).map(([id, codes]) => [id, new Set(codes.split(' '))])),
    facts: new Map(
      Object.entries(compiled.facts).map(([name, list]) => [
        name,
        list.map(([code, from, to]) => ({ code, from: open(from), to: open(to) })),
      ]),
    ),
    figures: compiled.figures,
  };
}

let loaded: Atlas | null = null;

/** The atlas, read once from compiled/atlas.json. */
export function loadAtlas(): Atlas {
  loaded ??= index(readCompiled<Compiled>('atlas'));
  return loaded;
}
