import { describe, expect, it } from 'vitest';
import { type GoldFact, tallyFacts } from './articles.ts';
import type { Fact } from './facts.ts';
import { type RdcrFact, scoreRdcr } from './rdcr.ts';

const fact = (kind: string, a: string, b: string, date: string | null, modality = 'happened'): Fact => ({
  kind,
  parties: [a, b],
  date,
  modality,
});
const every = () => true;

describe('tallyFacts', () => {
  const gold: GoldFact[] = [
    fact('relations-severed', 'NRU', 'TWN', '2024-01-15'),
    fact('relations-severed', 'NRU', 'TWN', '2002'),
    { ...fact('visit', 'NRU', 'CHN', '2024-01-24'), optional: true },
  ];

  it('gives a perfect reading no fault, whatever the order of the parties', () => {
    const turned = gold.map(g => ({ ...g, parties: [g.parties[1], g.parties[0]] as const }));
    expect(tallyFacts(turned, gold, 'date+mod', every)).toEqual({ tp: 2, fp: 0, fn: 0 });
  });

  it('neither misses an optional fact nor counts it as wrong', () => {
    expect(tallyFacts(gold.slice(0, 2), gold, 'base', every)).toEqual({ tp: 2, fp: 0, fn: 0 });
  });

  it('pairs two of a kind by their dates', () => {
    const reversed = [gold[1]!, gold[0]!];
    expect(tallyFacts(reversed, gold, 'date', every)).toEqual({ tp: 2, fp: 0, fn: 0 });
    const third = fact('relations-severed', 'NRU', 'TWN', '1999');
    expect(tallyFacts([...reversed, third], gold, 'base', every).fp).toBe(1);
  });
});

describe('scoreRdcr', () => {
  const row = (date: string): RdcrFact => ({
    doc: 'd',
    n: 1,
    a: 'USA',
    b: 'FIN',
    kind: 'mission-opened',
    date,
  });
  const starts = (p: string, g: string) => p.startsWith(g);

  it('takes any date within a gold year, but none that is coarser than the gold', () => {
    expect(scoreRdcr([row('1945-09-01')], [row('1945')], starts).tp).toBe(1);
    expect(scoreRdcr([row('1945')], [row('1945-09-01')], starts).tp).toBe(0);
  });

  it('lets the finest gold date choose first, and counts repeats once', () => {
    const predicted = [row('1945-09-01'), row('1945-09-01'), row('1945-10-02')];
    expect(scoreRdcr(predicted, [row('1945'), row('1945-09-01')], starts)).toMatchObject({
      tp: 2,
      fp: 0,
      fn: 0,
    });
  });
});
