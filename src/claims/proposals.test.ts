import { describe, expect, it } from 'vitest';
import { proposalsOf } from './proposals.ts';
import { eventOf } from './testing.ts';

describe('proposalsOf', () => {
  it('proposes what happened between known polities, once', () => {
    const events = [
      eventOf('relations-established', 'KEN', 'PER', { date: '2024-02-14' }),
      eventOf('relations-established', 'PER', 'KEN', { id: 'e2', date: '2024-02-14' }),
      eventOf('recognition', 'KEN', 'XKX', { id: 'e3' }),
      eventOf('recognition', 'XKX', 'KEN', { id: 'e4' }),
    ];
    expect(proposalsOf(events).map(({ kind, parties, event }) => [kind, parties.join(' '), event])).toEqual([
      ['relations-established', 'KEN PER', 'e1'],
      ['recognition', 'KEN XKX', 'e3'],
      ['recognition', 'XKX KEN', 'e4'],
    ]);
  });
  it('proposes nothing planned, denied, unnamed or of no kind', () => {
    const nobody = { code: null, role: null, text: 'a state' };
    const events = [
      eventOf('visit', 'KEN', 'PER', { modality: 'planned' }),
      eventOf('visit', 'KEN', 'PER', { modality: 'denied' }),
      eventOf(null, 'KEN', 'PER'),
      eventOf('recognition', 'KEN', 'PER', { target: [nobody] }),
      eventOf('recognition', 'KEN', 'KEN'),
    ];
    expect(proposalsOf(events)).toEqual([]);
  });
  it('pairs the sides of a mutual act that stand on one side', () => {
    const both = [
      { code: 'KEN', role: null, text: '' },
      { code: 'PER', role: null, text: '' },
    ];
    const event = eventOf('relations-established', 'KEN', 'PER', { source: both, target: [] });
    expect(proposalsOf([event])[0]?.parties).toEqual(['KEN', 'PER']);
  });
});
