import { readCompiled } from '../../base/index.ts';

/** How a noun of the role lexicon stands for a polity: see the head of lexicon/roles.yaml. */
export type Sort = 'office' | 'person' | 'body' | 'mission' | 'force';

export interface RoleNoun {
  readonly role: string;
  readonly sort: Sort;
  /** Without an owner it still means some polity's. */
  readonly stands: boolean;
  /** It works in another polity: a place after it is its host's. */
  readonly abroad: boolean;
  /** It belongs to another polity than the phrase's owner ("his counterpart"). */
  readonly other: boolean;
  /** Only a monarchy has one. */
  readonly monarch: boolean;
  /** The polity whose it is unless an owner is named ("secretary of state"), or null. */
  readonly national: string | null;
}

/** A noun for one polity or for the sides of a group: see lexicon/descriptions.yaml. */
export interface DescriptionNoun {
  readonly for: 'state' | 'organisation' | 'any';
  readonly other: boolean;
  readonly tight: boolean;
  readonly is: readonly string[];
  readonly role: string | null;
}

/** Word lists by their words, in lower case; several words are joined by one space. */
export interface CompiledRoles {
  readonly roles: Readonly<Record<string, RoleNoun>>;
  readonly modifiers: Readonly<Record<string, string>>;
  readonly honorifics: readonly string[];
  readonly nouns: Readonly<Record<string, DescriptionNoun>>;
  readonly sides: Readonly<Record<string, DescriptionNoun>>;
  readonly polityVerbs: readonly string[];
  readonly polityVerbsWithObject: readonly string[];
  readonly polityObjects: readonly string[];
  readonly polityThings: readonly string[];
  readonly notSides: readonly string[];
  readonly motionVerbs: readonly string[];
  readonly sayingVerbs: readonly string[];
}

export interface Lexicon {
  readonly roles: PhraseTable<RoleNoun>;
  readonly nouns: PhraseTable<DescriptionNoun>;
  readonly sides: PhraseTable<DescriptionNoun>;
  readonly modifiers: ReadonlyMap<string, string>;
  readonly honorifics: ReadonlySet<string>;
  readonly polityVerbs: ReadonlySet<string>;
  readonly polityVerbsWithObject: ReadonlySet<string>;
  readonly polityObjects: ReadonlySet<string>;
  readonly polityThings: ReadonlySet<string>;
  readonly notSides: ReadonlySet<string>;
  readonly motionVerbs: ReadonlySet<string>;
  readonly sayingVerbs: ReadonlySet<string>;
}

/** Phrases by their last word, longest first, so that a noun's phrase is found from its head backwards. */
export type PhraseTable<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>;

function phraseTable<T>(record: Readonly<Record<string, T>>): PhraseTable<T> {
  const table = new Map<string, { words: string[]; value: T }[]>();
  // Tokenisers divide "secretary-general" or not.
  const spellings = Object.keys(record).flatMap(phrase =>
    phrase.includes('-') ? [phrase, phrase.replaceAll('-', ' - ')] : [phrase],
  );
  for (const spelling of spellings) {
    const value = record[spelling.replaceAll(' - ', '-')]!;
    const words = spelling.split(' ');
    const last = words.at(-1)!;
    const row = table.get(last) ?? [];
    row.push({ words, value });
    table.set(last, row);
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}

let loaded: Lexicon | undefined;

/** The mention lexicon, read once from compiled/roles.json. */
export function lexicon(): Lexicon {
  if (loaded) return loaded;
  const raw = readCompiled<CompiledRoles>('roles');
  loaded = {
    roles: phraseTable(raw.roles),
    nouns: phraseTable(raw.nouns),
    sides: phraseTable(raw.sides),
    modifiers: new Map(Object.entries(raw.modifiers)),
    honorifics: new Set(raw.honorifics),
    polityVerbs: new Set(raw.polityVerbs),
    polityVerbsWithObject: new Set(raw.polityVerbsWithObject),
    polityObjects: new Set(raw.polityObjects),
    polityThings: new Set(raw.polityThings),
    notSides: new Set(raw.notSides),
    motionVerbs: new Set(raw.motionVerbs),
    sayingVerbs: new Set(raw.sayingVerbs),
  };
  return loaded;
}

/** The longest phrase of the table that ends at `end` and does not begin before `from`: its first token and value. */
export function phraseEnding<T>(
  table: PhraseTable<T>,
  words: readonly string[],
  lemmas: readonly string[],
  from: number,
  end: number,
): { readonly first: number; readonly value: T } | null {
  const rows = table.get(lemmas[end]!) ?? table.get(words[end]!);
  if (!rows) return null;
  for (const row of rows) {
    const first = end - row.words.length + 1;
    if (first < from) continue;
    let fits = true;
    for (let i = 0; fits && i < row.words.length - 1; i++) {
      fits = words[first + i] === row.words[i] || lemmas[first + i] === row.words[i];
    }
    if (fits) return { first, value: row.value };
  }
  return null;
}
