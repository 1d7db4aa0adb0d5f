import { describe, expect, it } from 'vitest';
import { datedFromRecord, dateFromRecord, type Term } from './record-date.ts';
import { eventOf } from './testing.ts';
import { shippedWorld } from './world.ts';

const world = shippedWorld();
const trump = (): Term[] => [
  { code: 'USA', from: '2017-01-20', to: '2021-01-20' },
  { code: 'USA', from: '2025-01-20', to: null },
];
const listing = eventOf('designation', 'USA', 'CUB', {
  source: [{ code: 'USA', role: 'GOV', text: 'Donald Trump' }],
});

describe('dateFromRecord', () => {
  it('dates a listing by who did it and when the text was written', () => {
    expect(dateFromRecord(listing, world, trump, '2024-02-16')).toBe('2021-01-12');
  });
  it('dates nothing where the actor is unknown, the event is dated or of another kind', () => {
    expect(dateFromRecord(listing, world, () => [], '2024-02-16')).toBeNull();
    expect(dateFromRecord({ ...listing, date: '2021' }, world, trump, '2024-02-16')).toBeNull();
    expect(dateFromRecord({ ...listing, kind: 'visit' }, world, trump, '2024-02-16')).toBeNull();
    expect(dateFromRecord({ ...listing, modality: 'possible' }, world, trump, '2024-02-16')).toBeNull();
  });
  it('says that the date is the record’s', () => {
    const [dated] = datedFromRecord([listing], world, trump, '2024-02-16');
    expect([dated?.date, dated?.dateBasis]).toEqual(['2021-01-12', 'record']);
  });
});
