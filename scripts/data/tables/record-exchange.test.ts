import { expect, test } from 'vitest';
import { daysOf, loadRecord, worldOn } from '../../../src/record/index.ts';
import { openSources } from '../table.ts';
import { sightings, waves } from './record-exchange-sightings.ts';

const sources = openSources();
const world = worldOn();
const alive = (code: string, on: string) => world.polities.existed(code, daysOf(on)!.from);

test.skipIf(sources === null)(
  'what the waves saw, the record has; what they did not, it has only where it says why',
  () => {
    const wrong: string[] = [];
    const seenIn = new Map<number, number>();
    for (const pair of sightings(sources!))
      for (const wave of pair.seen) {
        const [sender, host] = pair.codesAt(wave);
        if (sender === 'USA') continue; // its own table knows better
        const lone = wave.year === 1980 && pair.seen.every(other => Math.abs(other.at - wave.at) !== 1);
        if (lone) continue; // the inflated wave
        seenIn.set(wave.year, (seenIn.get(wave.year) ?? 0) + 1);
        const born = (code: string) =>
          alive(code, `${wave.year}-01-01`) === 'no' && alive(code, `${wave.year}-12-31`) !== 'no';
        if (born(sender) || born(host)) continue; // there in the course of the year
        const { answer } = world.status(sender, host, 'mission', { on: `${wave.year}-01-01` });
        if (answer === 'no' || answer === 'unknown') wrong.push(`${sender} ${host} ${wave.year} ${answer}`);
      }
    expect(wrong.length, wrong.slice(0, 20).join('\n')).toBe(0);
    expect(seenIn.get(1817)).toBeGreaterThan(150);
    expect(seenIn.get(2000)).toBeGreaterThan(7000);
  },
);

test('every entry of the waves begins or ends at waves', () => {
  const years = new Set(waves.map(({ year }) => year));
  for (const entry of loadRecord().entries) {
    if (entry.source !== 'cow-diplomatic-exchange' || entry.asserts === false) continue;
    const last = entry.date
      .split('/')
      .filter(part => part !== '..')
      .at(-1)!;
    expect(years.has(Number(last)), entry.id).toBe(true);
  }
});
