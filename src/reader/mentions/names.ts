import { findNames, findPeople, type NameHit, type NameKind, resolveName } from '../../atlas/index.ts';
import type { MentionKind } from '../mention.ts';
import type { NameDraft } from './draft.ts';
import { headWithin, type Syntax } from './syntax.ts';

/** A name of the atlas over tokens. */
export interface TokenHit {
  readonly first: number;
  readonly last: number;
  readonly hit: NameHit;
}

/** The names that the atlas finds in tokens [from, to), a sentence: of polities, and of persons where they are apart. */
export function nameHits(
  syntax: Syntax,
  from: number,
  to: number,
): { names: TokenHit[]; people: TokenHit[] } {
  if (from >= to) return { names: [], people: [] };
  const { start, end } = syntax.doc.tokens;
  const text = syntax.doc.text.slice(start[from]!, end[to - 1]!);
  return {
    names: overTokens(syntax, from, to, findNames(text)),
    people: overTokens(syntax, from, to, findPeople(text)),
  };
}

/** Hits in a sentence's text over its tokens; one that cuts through a token counts for all of it. */
function overTokens(syntax: Syntax, from: number, to: number, hits: readonly NameHit[]): TokenHit[] {
  const { start, end } = syntax.doc.tokens;
  const offset = start[from]!;
  const found: TokenHit[] = [];
  let at = from;
  for (const hit of hits) {
    while (at < to && end[at]! - offset <= hit.start) at++;
    if (at >= to) break;
    if (start[at]! - offset >= hit.end) continue;
    let last = at;
    while (last + 1 < to && start[last + 1]! - offset < hit.end) last++;
    found.push({ first: at, last, hit });
  }
  return found;
}

const kinds: Readonly<Record<NameKind, MentionKind>> = {
  name: 'name',
  'former-name': 'name',
  nickname: 'name',
  abbreviation: 'name',
  demonym: 'demonym',
  capital: 'capital',
  seat: 'seat',
  person: 'person',
  organisation: 'organisation',
  region: 'region',
};

/** Years as they stand in a sentence: names and offices are looked up as of then. */
const year = /\b(1[6-9]\d\d|20\d\d)\b/;

/** The date on which a sentence speaks: the first year that it gives, else `published`. */
export function spokenOn(sentence: string, published: string | null): string | null {
  return year.exec(sentence)?.[1] ?? published;
}

/** What is known when the names of a sentence are resolved. */
export interface NameContext {
  readonly on: string | null;
  readonly nearby: readonly string[];
}

/** A name hit as a draft with its polity, or null where it stands for none. */
export function nameDraft(syntax: Syntax, found: TokenHit, context: NameContext): NameDraft | null {
  const { hit } = found;
  const resolved = resolve(found, context);
  const kind = kinds[hit.kind];
  if (resolved.code === null || resolved.code.startsWith('other:')) return null;
  return {
    what: 'name',
    kind: resolved.code.startsWith('region:') ? 'region' : kind,
    first: found.first,
    last: found.last,
    head: headWithin(syntax, found.first, found.last),
    code: resolved.code,
    alternatives: resolved.alternatives,
    place: false,
  };
}

interface Named {
  readonly code: string | null;
  readonly alternatives: readonly string[];
}

function resolve(found: TokenHit, context: NameContext): Named {
  const { hit } = found;
  const only = hit.candidates.length === 1 ? hit.candidates[0]! : null;
  if (only && only.needs.length === 0 && only.from === null && only.to === null) {
    return { code: only.code, alternatives: [] };
  }
  // A town that was a capital once is only a town now ("Salisbury").
  const { on } = context;
  if (hit.kind === 'capital' && on !== null && hit.candidates.every(one => one.to !== null && one.to < on)) {
    return { code: null, alternatives: [] };
  }
  const resolution = resolveName(hit, { on, nearby: context.nearby });
  const alternatives = resolution.alternatives
    .map(alternative => alternative.code)
    .filter((code): code is string => code !== null && code !== resolution.code);
  return { code: resolution.code, alternatives: [...new Set(alternatives)] };
}
