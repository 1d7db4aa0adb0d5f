import { describe, expect, it } from 'vitest';
import { draftFor } from '../testing.ts';
import { settleRound, sizeOf } from './round.ts';

const failed = (value: number | string) => ({
  value,
  verdict: 'fails' as const,
  working: [],
  entries: [],
  sources: [],
  readings: [],
});
const count = (value: number, round?: 'over' | 'under' | 'about') =>
  draftFor('count', 'PSE', null, value, { round });

describe('settleRound', () => {
  it('reads bounds as bounds', () => {
    expect(settleRound(count(140, 'over'), failed(146)).verdict).toBe('holds');
    expect(settleRound(count(140, 'over'), failed(120)).verdict).toBe('fails');
    expect(settleRound(count(140, 'over'), failed(139)).verdict).toBe('unknown');
    expect(settleRound(count(150, 'under'), failed(146)).verdict).toBe('holds');
    expect(settleRound(count(150, 'under'), failed(20)).verdict).toBe('fails');
    expect(settleRound(count(150, 'about'), failed(146)).verdict).toBe('holds');
  });
  it('leaves exact figures as they are', () => {
    expect(settleRound(count(140), failed(146)).verdict).toBe('fails');
  });
  it('measures durations in years', () => {
    expect(sizeOf('P2Y6M')).toBeCloseTo(2.5);
    expect(sizeOf('nonsense')).toBeNull();
    expect(
      settleRound(draftFor('duration', 'A', 'B', 'P7Y', { round: 'under' }), failed('P6Y10M')).verdict,
    ).toBe('holds');
  });
});
