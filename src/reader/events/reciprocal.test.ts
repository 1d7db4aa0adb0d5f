import { describe, expect, it } from 'vitest';
import { told } from './testing/told.ts';

const each: readonly [string, readonly string[]][] = [
  [
    'Fiji and Malta opened embassies in each other’s capitals.',
    ['mission-opened FJI+MLT FJI+MLT - happened'],
  ],
  ['Togo and Oman will exchange ambassadors.', ['ambassador-appointed TGO+OMN TGO+OMN - planned']],
  ['Serbia exchanged recognition with Croatia.', ['recognition SRB+HRV SRB+HRV - happened']],
  [
    'Peru and Laos resumed relations. The embassies are to reopen soon.',
    ['relations-restored PER LAO - happened', 'mission-opened PER+LAO PER+LAO - planned'],
  ],
  ['Peru opened its embassies in Laos and Nepal.', ['mission-opened PER LAO+NPL - happened']],
];

describe('acts of two on each other', () => {
  it.each(each)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
