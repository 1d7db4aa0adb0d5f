import { readCompiled } from '../base/index.ts';
import type { Candidate, NameKind, Polity, PolityKind, Span } from './types.ts';

/** A reading of a surface form, with the marks that say when it is one. */
export interface Reading extends Candidate {
  /** `u` only in capitals; `l` lower case too; `z` ends in lower case; `t` after "the"; `c` before a hyphen; `m` over
   * a comma; `s` only with its 's; `g` a body that other states have too; `p` also a person's name. */
  readonly flags: string;
}

/** The compiled core, indexed. */
export interface Atlas {
  readonly polities: ReadonlyMap<string, Polity>;
  /** The readings of a key, or null. */
  names(key: string): readonly Reading[] | null;
  /** How many words the longest name has that begins with this word. */
  readonly starts: ReadonlyMap<string, number>;
  /** A body's members' terms, or null where it is no body. */
  memberships(org: string): readonly Membership[] | null;
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
  /** "code,from,to,status" with ";" between. */
  readonly memberships: Readonly<Record<string, string>>;
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

type Packed = Compiled['names'][string][number];

const reading = ([code, kind, from, to, weight, flags, needs]: Packed): Reading => ({
  code,
  kind: kind as NameKind,
  from: open(from),
  to: open(to),
  weight,
  flags,
  needs: needs === 0 ? [] : needs,
});

const membership = (text: string): Membership => {
  const [code, from, to, status] = text.split(',') as [string, string, string, string];
  return { code, from: open(from), to: open(to), status: statuses[Number(status)]! };
};

/** Unpacks the values of a record when they are asked for, once each. */
function lazily<P, V>(
  packed: Readonly<Record<string, P>>,
  unpack: (value: P) => V,
): (key: string) => V | null {
  const made = new Map<string, V>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (!Object.hasOwn(packed, key)) return null;
    const value = unpack(packed[key]!);
    made.set(key, value);
    return value;
  };
}

/** First words of names → the number of words of the longest. */
function startsOf(keys: Iterable<string>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const key of keys) {
    const end = key.indexOf(' ');
    const first = end < 0 ? key : key.slice(0, end);
    const count = end < 0 ? 1 : key.split(' ').length;
    if (count > (starts.get(first) ?? 0)) starts.set(first, count);
  }
  return starts;
}

function polityMap(rows: Compiled['polities']): Map<string, Polity> {
  return new Map(
    rows.map(([code, kind, en, ko, intervals, after]) => [
      code,
      {
        code,
        kind: kind as PolityKind,
        en,
        ko: open(ko),
        spans: spans(intervals),
        after: after === '' ? [] : after.split(' '),
      },
    ]),
  );
}

function index(compiled: Compiled): Atlas {
  return {
    polities: polityMap(compiled.polities),
    names: lazily(compiled.names, packed => packed.map(reading)),
    starts: startsOf(Object.keys(compiled.names)),
    memberships: lazily(compiled.memberships, text => text.split(';').map(membership)),
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
