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
}

interface Compiled {
  readonly polities: readonly (readonly [string, string, string, string, string, string])[];
  readonly names: Readonly<
    Record<
      string,
      readonly (readonly [string, string, string, string, number, string, readonly string[] | 0])[]
    >
  >;
}

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
  return { polities, names, starts };
}

let loaded: Atlas | null = null;

/** The atlas, read once from compiled/atlas.json. */
export function loadAtlas(): Atlas {
  loaded ??= index(readCompiled<Compiled>('atlas'));
  return loaded;
}
