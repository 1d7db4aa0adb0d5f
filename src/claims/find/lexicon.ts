import { readCompiled } from '../../base/index.ts';
import type { ClaimType } from '../claim.ts';
import type { Predicate } from '../draft.ts';
import { type Item, indexPatterns, type PatternIndex, readyPattern } from './pattern.ts';

/** A rule of lexicon/claims.yaml. */
export interface Rule {
  readonly id: string;
  readonly type: ClaimType;
}

export interface PredicateWords {
  readonly value: Predicate;
  readonly words: ReadonlySet<string>;
  /** One of these must be in the clause, too. */
  readonly near: ReadonlySet<string> | null;
  /** None of these may be. */
  readonly unless: ReadonlySet<string>;
}

/** Titles by their first word, longest first, each as its words and the office that it names. */
export type Titles = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly office: string }[]
>;

export interface ClaimLexicon {
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly predicates: readonly PredicateWords[];
  readonly negators: ReadonlySet<string>;
  readonly titles: Titles;
  readonly former: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly takes: readonly (readonly string[])[];
  readonly rules: PatternIndex<Rule>;
}

interface Compiled {
  readonly classes: Record<string, string[]>;
  readonly predicates: { value: Predicate; words: string[]; near?: string[]; unless?: string[] }[];
  readonly negators: string[];
  readonly titles: Record<'former' | 'acting' | 'honorifics' | 'particles' | 'takes', string[]> & {
    offices: Record<string, string>;
  };
  readonly rules: (Rule & { items: Item[] })[];
}

/** "charge d'affaires" as the tokeniser divides it: words at spaces, hyphens apart. */
const tokensOf = (title: string): string[] =>
  title
    .replaceAll('’', "'")
    .split(/\s+|(-)/)
    .filter(Boolean);

function titlesOf(offices: Readonly<Record<string, string>>): Titles {
  const byFirst = new Map<string, { words: string[]; office: string }[]>();
  for (const [title, office] of Object.entries(offices)) {
    const words = tokensOf(title);
    const list = byFirst.get(words[0]!) ?? [];
    byFirst.set(words[0]!, [...list, { words, office }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function build(compiled: Compiled): ClaimLexicon {
  const { classes, predicates, negators, titles, rules } = compiled;
  return {
    classes: Object.fromEntries(Object.entries(classes).map(([name, words]) => [name, new Set(words)])),
    predicates: predicates.map(({ value, words, near, unless }) => ({
      value,
      words: new Set(words),
      near: near ? new Set(near) : null,
      unless: new Set(unless),
    })),
    negators: new Set(negators),
    titles: titlesOf(titles.offices),
    former: new Set(titles.former),
    acting: new Set(titles.acting),
    honorifics: new Set(titles.honorifics),
    particles: new Set(titles.particles),
    takes: titles.takes.map(phrase => phrase.split(' ')),
    rules: indexPatterns(rules.map(({ items, ...rule }) => ({ pattern: readyPattern(items), rule }))),
  };
}

let loaded: ClaimLexicon | null = null;

/** The lexicon of claims, read once. */
export function claimLexicon(): ClaimLexicon {
  loaded ??= build(readCompiled<Compiled>('claims'));
  return loaded;
}
