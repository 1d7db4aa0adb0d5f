import { existsSync, readFileSync } from 'node:fs';
import type { Article, Event } from '../src/reader/index.ts';
import { factsOf, type Score, scoreOf } from './facts.ts';
import { sources } from './sources.ts';

interface Block {
  readonly n: number;
  readonly text: string;
}
interface Doc {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface RdcrFact {
  readonly doc: string;
  readonly n: number;
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly date: string | null;
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);

/** The kinds that the Guide's headings give. */
const kinds = new Set([
  'recognition',
  'relations-established',
  'relations-severed',
  'relations-suspended',
  'relations-restored',
  'mission-opened',
  'mission-closed',
  'mission-raised',
]); // prettier-ignore

/** The facts of one block by the Guide's rules: those that happened, of its kinds, at the rank of a mission. */
export function factsOfBlock(doc: string, n: number, events: readonly Event[]): RdcrFact[] {
  const counted = events.filter(
    event =>
      event.modality === 'happened' &&
      kinds.has(event.kind ?? '') &&
      // Consulates, liaison offices and interests sections give no fact in the Guide.
      !event.rule.endsWith('@consulate'),
  );
  const facts = factsOf(counted).map(({ kind, parties, date }) => ({
    doc,
    n,
    a: parties[0],
    b: parties[1],
    kind,
    date,
  }));
  return facts.filter(fact => fact.a === 'USA' || fact.b === 'USA').map(usaFirst);
}

const usaFirst = (fact: RdcrFact): RdcrFact => (fact.a === 'USA' ? fact : { ...fact, a: fact.b, b: fact.a });

/** The article that a block is for the evaluation: its document's title, its text, no date. */
const articleOf = (doc: Doc, block: Block): Article => ({
  id: `${doc.id}-${block.n}`,
  title: `U.S. relations with ${doc.title}`,
  published: null,
  updated: null,
  place: null,
  language: 'en',
  text: `U.S. relations with ${doc.title}\n\n${block.text}`,
  warnings: [],
});

export interface RdcrRun {
  readonly predictions: readonly RdcrFact[];
  readonly exact: Score;
  readonly sameYear: Score;
  readonly rules: ReadonlyMap<string, number>;
}

/** Reads every block and scores it; null where the sources are not there. */
export function runRdcr(read: (article: Article) => readonly Event[]): RdcrRun | null {
  const folder = `${sources()}/rdcr`;
  if (!existsSync(`${folder}/docs.jsonl`)) return null;
  const rules = new Map<string, number>();
  const predictions = lines<Doc>(`${folder}/docs.jsonl`).flatMap(doc =>
    doc.blocks.flatMap(block => {
      const events = read(articleOf(doc, block));
      for (const { rule } of events) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      return factsOfBlock(doc.id, block.n, events);
    }),
  );
  const gold = lines<RdcrFact>(`${folder}/gold.jsonl`);
  return {
    predictions,
    rules,
    exact: scoreRdcr(predictions, gold, (p, g) => p.startsWith(g)),
    sameYear: scoreRdcr(predictions, gold, (p, g) => p.slice(0, 4) === g.slice(0, 4)),
  };
}

const keyOf = (f: RdcrFact): string => `${f.doc}|${[f.a, f.b].sort().join('|')}|${f.kind}`;

/**
 * One-to-one matches of the same document, pair and kind whose dates fit; the finest gold dates choose first (as gold
 * dates are nested or apart, no other order finds more). The definition of tools/score_rdcr.py, which is the reference.
 */
export function scoreRdcr(
  predictions: readonly RdcrFact[],
  gold: readonly RdcrFact[],
  fits: (p: string, g: string) => boolean,
): Score {
  const unique = (facts: readonly RdcrFact[]) => [
    ...new Map(facts.map(f => [`${keyOf(f)}|${f.date ?? ''}`, f])).values(),
  ];
  const [free, wanted] = [new Set(unique(predictions)), unique(gold)];
  const count = free.size;
  let hits = 0;
  for (const g of wanted.toSorted((x, y) => (y.date ?? '').length - (x.date ?? '').length)) {
    const candidates = [...free].filter(p => keyOf(p) === keyOf(g) && fits(p.date ?? '', g.date ?? ''));
    const chosen =
      candidates.find(p => p.date === g.date) ??
      candidates.toSorted((x, y) => (x.date ?? '').length - (y.date ?? '').length)[0];
    if (!chosen) continue;
    free.delete(chosen);
    hits++;
  }
  return scoreOf(hits, count - hits, wanted.length - hits);
}
