import { readdirSync, readFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';

const states = [
  'Japan',
  'Brazil',
  'Kenya',
  'Norway',
  'Peru',
  'Ghana',
  'Oman',
  'Fiji',
  'Chile',
  'Nepal',
  'Cuba',
  'Malta',
];
const capitals = [
  'Tokyo',
  'Brasilia',
  'Nairobi',
  'Oslo',
  'Lima',
  'Accra',
  'Muscat',
  'Suva',
  'Santiago',
  'Kathmandu',
];
const months = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];

const templates = [
  '{A} and {B} established diplomatic relations on {d} {m} {y}, the foreign ministry in {c} said on Tuesday.',
  'The president of {A}, who arrived in {c} late on Monday, is expected to sign an agreement with {B} this week.',
  'Officials denied that {A} would recall its ambassador, but an aide said that the embassy in {c} might be closed.',
  '{A} severed ties with {B} in {y}; relations were restored {n} years later, after talks that lasted for months.',
  'It is the first visit to {A} by a foreign minister of {B} since {y}, and it was seen as a sign of better times.',
  'Prices of copper and wheat rose by {n} percent in {m}, while exports from {A} fell for the second year in a row.',
  'With the accord, {B} becomes the {n}th country to have relations with {A}, leaving only a few without.',
  "The two countries, whose trade has grown since {y}, agreed to open missions in each other's capitals in {m}.",
];

/** A small generator with a fixed seed (mulberry32), so that every run reads the same text. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Text of `sentences` made-up sentences in paragraphs of five, the same at every run. */
export function madeUpText(sentences: number, seed = 7): string {
  const next = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const lines: string[] = [];
  for (let i = 0; i < sentences; i++) {
    const a = pick(states);
    const b = pick(states.filter(state => state !== a));
    const values: Record<string, string> = {
      A: a,
      B: b,
      c: pick(capitals),
      m: pick(months),
      d: String(1 + Math.floor(next() * 28)),
      y: String(1950 + Math.floor(next() * 70)),
      n: String(4 + Math.floor(next() * 15)),
    };
    lines.push(pick(templates).replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? ''));
  }
  const paragraphs: string[] = [];
  for (let i = 0; i < lines.length; i += 5) paragraphs.push(lines.slice(i, i + 5).join(' '));
  return paragraphs.join('\n\n');
}

/** The articles in examples/, whole. */
export const exampleTexts = (): string[] =>
  readdirSync(`${packageRoot}/examples`)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => readFileSync(`${packageRoot}/examples/${file}`, 'utf8'));
