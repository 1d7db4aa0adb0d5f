import { readdirSync, readFileSync } from 'node:fs';
import { packageRoot } from '../../../src/base/index.ts';
import { readCsv } from '../table.ts';
import { fieldWords } from './fields.ts';

const data = `${packageRoot}/data`;

/** Every table of data/, by path without the ending. */
export const tableNames = (): string[] =>
  readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.csv'))
    .map(path => path.replaceAll('\\', '/').slice(0, -4))
    .sort();

const headOf = (name: string): string[] =>
  readFileSync(`${data}/${name}.csv`, 'utf8')
    .split('\n')
    .find(line => !line.startsWith('#'))!
    .trim()
    .split(',');

function resourceOf(name: string): Record<string, unknown> {
  return {
    name: name.replaceAll('/', '-'),
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', header: true, commentChar: '#' },
    schema: {
      fields: headOf(name).map(field => ({
        name: field,
        type: 'string',
        ...(fieldWords[field] ? { description: fieldWords[field] } : {}),
      })),
      missingValues: [''],
    },
  };
}

/** data/datapackage.json: the tables of data/ in the form of the Data Package standard, version 2. */
export function datapackage(): string {
  const cards = readCsv(readFileSync(`${data}/sources.csv`, 'utf8'));
  const version = JSON.parse(readFileSync(`${packageRoot}/package.json`, 'utf8')).version;
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'entente',
    title: 'Entente: the dated and sourced record of relations between states',
    description:
      'Facts that Entente ships with, one row a fact, each with its source. See README.md beside this file.',
    version,
    created: '2026-11-24T00:00:00Z',
    sources: cards.map(card => ({
      title: card.citation,
      path: /https?:\/\/[^\s,;)]+/.exec(card.origin!)?.[0] ?? 'README.md',
    })),
    resources: tableNames().map(resourceOf),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
