import type { Bound, Relation } from './form.ts';
import { type Lexed, word } from './lex.ts';

interface Binding {
  readonly words: readonly string[];
  readonly relation: Relation;
  readonly approximate: boolean;
}

const rows: readonly (readonly [Relation, string])[] = [
  [
    'at',
    'in|on|at|during|of|for|over|throughout|across|within|into|as of|as early as|as late as|as recently as|as far back as|as long ago as|dated|back in|not until|only in',
  ],
  [
    'at',
    'late on|early on|later on|late in|early in|all through|in the course of|in the year|sometime in|some time in',
  ],
  [
    'since',
    'since|ever since|from|as from|with effect from|effective|effective from|effective on|dating to|dating back to',
  ],
  [
    'since',
    'dating from|starting|starting in|starting on|starting from|beginning|beginning in|beginning on|beginning from',
  ],
  ['until', 'until|till|til|up until|up to|through|thru|right until|right up to|up till'],
  ['before', 'before|prior to|by|no later than|not later than|ahead of|in advance of|earlier than'],
  [
    'after',
    'after|following|later than|not before|no earlier than|not earlier than|subsequent to|shortly after|soon after',
  ],
  ['between', 'between'],
];

const approximateRows =
  'around|about|circa|c .|ca .|c|approximately|roughly|on or about|on or around|in or about|in or around|in about|in around|on about|at about|or thereabouts|somewhere around|from around|from about|by about|by around|since about|since around|until about|until around';

const relationOf = new Map<string, Relation>(
  rows.flatMap(([relation, words]) => words.split('|').map(w => [w, relation] as const)),
);

const bindings: readonly Binding[] = [
  ...[...relationOf].map(([words, relation]) => ({ words: words.split(' '), relation, approximate: false })),
  ...approximateRows.split('|').map(words => ({
    words: words.split(' '),
    relation: relationOf.get(words.split(' ')[0]!) ?? ('at' as const),
    approximate: true,
  })),
];

/** By their last word, the longest first. */
const byLast = new Map<string, readonly Binding[]>();
for (const b of [...bindings].sort((x, y) => y.words.length - x.words.length)) {
  const last = b.words.at(-1)!;
  byLast.set(last, [...(byLast.get(last) ?? []), b]);
}

export interface Bind {
  readonly first: number;
  readonly relation: Relation;
  readonly preposition: string;
  readonly approximate: boolean;
}

/** The preposition that ends right before token i, not reaching before `floor`; null where there is none. */
export function prepositionBefore(t: Lexed, i: number, floor: number): Bind | null {
  for (const b of byLast.get(word(t, i - 1)) ?? []) {
    const first = i - b.words.length;
    if (first < floor) continue;
    let k = 0;
    while (k < b.words.length && t.lower[first + k] === b.words[k]) k++;
    if (k === b.words.length)
      return { first, relation: b.relation, preposition: b.words.join(' '), approximate: b.approximate };
  }
  return null;
}

const bounds: readonly (readonly [readonly string[], Bound])[] = (
  [
    [
      'over',
      'more than|over|at least|upwards of|not less than|no less than|well over|just over|above|in excess of|longer than|beyond',
    ],
    [
      'under',
      'less than|under|nearly|almost|close to|just under|up to|not quite|as much as|as long as|fewer than|within',
    ],
    ['about', 'about|around|roughly|approximately|some|or so'],
    ['exact', 'exactly|just|only|barely|a mere|the'],
  ] as const
)
  .flatMap(([bound, words]) => words.split('|').map(w => [w.split(' '), bound] as const))
  .sort((x, y) => y[0].length - x[0].length);

/** "more than", "nearly", "about" right before an amount at token i: where they begin and what they say. */
export function boundBefore(
  t: Lexed,
  i: number,
  floor: number,
): { readonly first: number; readonly bound: Bound } | null {
  for (const [words, bound] of bounds) {
    const first = i - words.length;
    if (first < floor) continue;
    let k = 0;
    while (k < words.length && t.lower[first + k] === words[k]) k++;
    if (k === words.length) return { first, bound };
  }
  return null;
}
