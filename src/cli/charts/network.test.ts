import { expect, test } from 'vitest';
import type { NetworkReport } from '../../network/index.ts';
import { drawReport } from './network.ts';

/** A report made up for the picture, so that no change of the record changes it. */
const report = (more: Partial<NetworkReport>): NetworkReport => ({
  schema: 'entente/network@1',
  measure: 'rivals',
  ties: 'relations',
  on: '1990-12-31',
  known: '2025-01-01',
  state: null,
  rivals: ['KOR', 'PRK'],
  years: null,
  paper: '',
  basis: { ties: 'relations', on: '1990-12-31', states: 3, sure: 2, possible: 0, known: 1, covered: [] },
  caution: null,
  summary: {},
  columns: [],
  rows: [],
  ...more,
});

async function rivalsOverTheYears() {
  return drawReport(
    report({
      years: [1986, 1990],
      columns: ['year', 'onlyA', 'onlyB', 'both', 'overlap'],
      rows: [
        [1986, 60, 35, 60, 0.4],
        [1987, 61, 34, 62, 0.4],
        [1988, null, null, null, null],
        [1989, 58, 30, 72, 0.45],
        [1990, 52, 20, 90, 0.5],
      ],
    }),
    'en',
  );
}

async function mostBetween() {
  return drawReport(
    report({
      measure: 'centrality',
      ties: 'missions',
      rivals: null,
      columns: ['state', 'partners', 'betweenness'],
      rows: [
        ['USA', 120, 0.12],
        ['FRA', 110, 0.09],
        ['KOR', 60, 0.01],
      ],
    }),
    'ko',
  );
}

test.each([rivalsOverTheYears, mostBetween])('%o draws the picture beside it', async draw => {
  const drawn = await draw();
  await expect(drawn.ok && drawn.value).toMatchFileSnapshot(`pictures/${draw.name}.svg`);
});

test('nothing to draw is said', async () => {
  expect(await drawReport(report({}), 'en')).toMatchObject({ ok: false, code: 'input-empty' });
});
