import { describe, expect, it } from 'vitest';
import { told } from './testing/told.ts';

const texts: readonly [string, readonly string[]][] = [
  [
    'Seven countries recognised Kosovo that day. Among them were Peru and Latvia.',
    ['recognition PER+LVA XKX - happened'],
  ],
  [
    'Several governments, among them Chile and Peru, recalled their ambassadors from Qatar.',
    ['ambassador-recalled CHL+PER QAT - happened'],
  ],
  ['Malta, together with Fiji, recognised Kosovo.', ['recognition MLT+FJI XKX - happened']],
  ['Russia expelled two Danish and three Finnish diplomats.', ['diplomats-expelled RUS FIN+DNK - happened']],
  [
    'Fiji opened an embassy in Hanoi, and Vietnam one in Suva.',
    ['mission-opened FJI VNM - happened', 'mission-opened VNM FJI - happened'],
  ],
  [
    'Ghana broke with Chad. Togo may do as Ghana has done.',
    ['relations-severed GHA TCD - happened', 'relations-severed TGO TCD - possible'],
  ],
];

describe('those named beside an act', () => {
  it.each(texts)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
