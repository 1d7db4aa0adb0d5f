import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../src/base/index.ts';
import { ownerOf } from '../inputs.ts';
import { readCsv } from '../table.ts';
import { datapackage, tableNames } from './datapackage.ts';
import { overview } from './write.ts';

const data = (name: string): string => readFileSync(`${packageRoot}/data/${name}`, 'utf8');

test('data/README.md says what the tables hold (else: npm run data:overview)', { timeout: 120_000 }, () => {
  expect(data('README.md') === overview()).toBe(true);
});

test('data/datapackage.json describes every table (else: npm run data:overview)', () => {
  expect(data('datapackage.json')).toBe(datapackage());
  const { resources } = JSON.parse(datapackage()) as { resources: { path: string; name: string }[] };
  expect(resources.map(({ path }) => path)).toEqual(tableNames().map(name => `${name}.csv`));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test('every card names its origin, citation, licence and day, and the sums of what was read', () => {
  for (const card of readCsv(data('sources.csv'))) {
    for (const cell of ['origin', 'citation', 'licence', 'retrieved'])
      expect(card[cell], `${card.id} ${cell}`).not.toBe('');
    for (const input of card.inputs!.split('; ').filter(text => text !== '')) {
      expect(input, card.id).toMatch(/ sha256:[0-9a-f]{64}$/);
      expect(ownerOf(input)).toBe(card.id);
    }
  }
});
