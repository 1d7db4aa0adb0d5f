import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Event } from '../src/reader/index.ts';
import { type Fact, factsOf, type Score, scoreOf } from './facts.ts';
import { sources } from './sources.ts';

export interface GoldFact extends Fact {
  readonly optional?: boolean;
  readonly alt_kinds?: readonly string[];
  readonly alt_dates?: readonly (string | null)[];
  readonly alt_modality?: readonly string[];
  readonly alt_parties?: readonly (readonly string[])[];
}
interface Gold {
  readonly id: string;
  readonly facts: readonly GoldFact[];
}

/** How much of a fact must be right. */
export type Level = 'base' | 'mod' | 'date' | 'date+mod';
const levels: readonly Level[] = ['base', 'mod', 'date', 'date+mod'];

/** Relations, recognitions, missions, expulsions and recalls: the gold names every one. */
export const isCore = (kind: string): boolean =>
  /^(relations-|recognition)/.test(kind) ||
  ['mission-opened', 'mission-closed', 'mission-moved', 'diplomats-expelled', 'ambassador-recalled'].includes(
    kind,
  );

const aliases: Readonly<Record<string, string>> = { SUN: 'RUS', HKG: 'CHN', MAC: 'CHN' };
const codeOf = (code: string): string => aliases[code] ?? code;

const setOf = (codes: readonly string[]): string => [...new Set(codes.map(codeOf))].sort().join(' ');
const dateFits = (p: Fact, g: GoldFact): boolean =>
  [g.date, ...(g.alt_dates ?? [])].some(date => (date ?? null) === p.date);
const moodFits = (p: Fact, g: GoldFact): boolean =>
  [g.modality, ...(g.alt_modality ?? [])].includes(p.modality);

function baseFits(p: Fact, g: GoldFact): boolean {
  if (![g.kind, ...(g.alt_kinds ?? [])].includes(p.kind)) return false;
  return [g.parties, ...(g.alt_parties ?? [])].some(parties => setOf(parties) === setOf(p.parties));
}

const levelFits: Readonly<Record<Level, (p: Fact, g: GoldFact) => boolean>> = {
  base: () => true,
  mod: moodFits,
  date: dateFits,
  'date+mod': (p, g) => dateFits(p, g) && moodFits(p, g),
};

/** What pairing a prediction with a gold fact is worth: 0 if it may not be; optional ones need only kind and parties. */
function worth(p: Fact, g: GoldFact, level: Level): number {
  if (!baseFits(p, g) || (!g.optional && !levelFits[level](p, g))) return 0;
  return (g.optional ? 600 : 1000) + (dateFits(p, g) ? 60 : 0) + (moodFits(p, g) ? 10 : 0);
}

interface Pairing {
  readonly value: number;
  readonly picks: readonly number[];
}

/** The best pairing of a few predictions, by dynamic programming over the sets of gold facts used (bits of a number). */
function bestPairing(members: readonly Fact[], gold: readonly GoldFact[], level: Level): readonly number[] {
  const reach = gold.flatMap((g, j) => (members.some(p => worth(p, g, level) > 0) ? [j] : []));
  let best = new Map<number, Pairing>([[0, { value: 0, picks: [] }]]);
  for (const p of members) {
    const next = new Map<number, Pairing>();
    const put = (used: number, value: number, picks: readonly number[]) => {
      const before = next.get(used);
      if (!before || before.value < value) next.set(used, { value, picks });
    };
    for (const [used, { value, picks }] of best) {
      put(used, value, [...picks, -1]);
      reach.forEach((j, bit) => {
        const gain = (used & (1 << bit)) === 0 ? worth(p, gold[j]!, level) : 0;
        if (gain > 0) put(used | (1 << bit), value + gain, [...picks, j]);
      });
    }
    best = next;
  }
  return [...best.values()].reduce((a, b) => (b.value > a.value ? b : a)).picks;
}

/** The one-to-one pairing worth most, as gold indices by prediction (-1: none). Only facts of the same parties pair. */
function pairUp(predictions: readonly Fact[], gold: readonly GoldFact[], level: Level): number[] {
  const out = predictions.map(() => -1);
  const groups = new Map<string, number[]>();
  predictions.forEach((p, i) => {
    const key = setOf(p.parties);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  for (const members of groups.values()) {
    const picks = bestPairing(
      members.map(i => predictions[i]!),
      gold,
      level,
    ); // prettier-ignore
    members.forEach((i, at) => {
      out[i] = picks[at]!;
    });
  }
  return out;
}

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Hits, wrong predictions and misses of one article: the definition of tools/score_articles.py, the reference. */
export function tallyFacts(
  predictions: readonly Fact[],
  gold: readonly GoldFact[],
  level: Level,
  keep: (kind: string) => boolean,
): Tally {
  const pairs = pairUp(predictions, gold, level);
  const tally = { tp: 0, fp: 0, fn: 0 };
  predictions.forEach((p, i) => {
    const j = pairs[i]!;
    if (j < 0) tally.fp += keep(p.kind) ? 1 : 0;
    else if (!gold[j]!.optional) tally.tp += keep(gold[j]!.kind) ? 1 : 0;
  });
  gold.forEach((g, j) => {
    if (!g.optional && !pairs.includes(j)) tally.fn += keep(g.kind) ? 1 : 0;
  });
  return tally;
}

export interface ArticleRun {
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly core: Readonly<Record<Level, Score>>;
  readonly all: Readonly<Record<Level, Score>>;
  readonly rules: ReadonlyMap<string, number>;
}

const total = (tallies: readonly Tally[]): Score =>
  scoreOf(
    tallies.reduce((n, t) => n + t.tp, 0),
    tallies.reduce((n, t) => n + t.fp, 0),
    tallies.reduce((n, t) => n + t.fn, 0),
  );

/** The development articles among the shared sources. */
export const devArticles = (): string => `${sources()}/articles`;

/** Reads every article of a folder that has gold and scores its facts; null where the folder is not there. */
export function runArticles(
  read: (id: string, text: string) => readonly Event[],
  folder = devArticles(),
): ArticleRun | null {
  if (!existsSync(folder)) return null;
  const golds = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold);
  const facts = new Map<string, readonly Fact[]>();
  const rules = new Map<string, number>();
  for (const { id } of golds) {
    const events = read(id, readFileSync(`${folder}/${id}.txt`, 'utf8'));
    for (const { rule } of events) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    facts.set(id, factsOf(events));
  }
  const scores = (keep: (kind: string) => boolean) =>
    Object.fromEntries(
      levels.map(level => [
        level,
        total(golds.map(gold => tallyFacts(facts.get(gold.id)!, gold.facts, level, keep))),
      ]),
    ) as Record<Level, Score>;
  return { facts, rules, core: scores(isCore), all: scores(() => true) };
}
