import type { Row, Source, Sources, Table } from '../table.ts';
import { table as alliances } from './record-alliances.ts';
import { tables as exchange } from './record-exchange.ts';
import { waves } from './record-exchange-sightings.ts';
import { bodies, table as memberships } from './record-igo.ts';
import { type StateSystem, systemMembers } from './record-system.ts';

const columns = [
  'party',
  'subject',
  'side',
  'strand',
  'others',
  'whole',
  'open',
  'from',
  'to',
  'note',
  'source',
] as const;

const everyone = (system: StateSystem, from: number, to: number): string => {
  const members = new Set<string>();
  for (let year = from; year <= to; year++) for (const code of system.membersIn(year)) members.add(code);
  return [...members].sort().join(' ');
};

const missions = { subject: 'mission', side: 'both', strand: 'embassy', whole: 'no' };

/** In the year of a wave, silence about two members of the state system means that they had no mission. */
const atWaves = (system: StateSystem): Row[] =>
  waves
    .filter(({ year }) => year !== 2005) // of which pairs are missing
    .map(({ year }) => ({
      ...missions,
      party: system.membersIn(year).join(' '),
      others: '=',
      open: 'no',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      note: `every pair of members of the state system, looked at in ${year}`,
      source: 'cow-diplomatic-exchange',
    }));

/** Between waves, a mission that was seen before and after goes on; not across the holes with the world wars. */
const betweenWaves = (system: StateSystem): Row[] =>
  [
    [1817, 1914],
    [1920, 1940],
    [1950, 2005],
  ].map(([from, to]) => ({
    ...missions,
    party: everyone(system, from!, to!),
    others: '*',
    open: 'yes',
    from: `${from}-01-01`,
    to: to === 2005 ? '2005-12-31' : `${to}-01-01`,
    note: 'seen in wave after wave',
    source: 'cow-diplomatic-exchange',
  }));

/** The last years are those of the later edition alone, which is known from later on. */
const allied = (system: StateSystem): Row[] =>
  [
    { strand: '', from: '1816-01-01', to: '2016-12-31', source: 'atop' },
    { strand: 'pact', from: '1816-01-01', to: '2016-12-31', source: 'atop' },
    { strand: '', from: '2017-01-01', to: '2018-12-31', source: 'atop-dyads' },
    { strand: 'pact', from: '2017-01-01', to: '2018-12-31', source: 'atop-dyads' },
  ].map(({ strand, from, to, source }) => ({
    party: everyone(system, 1816, 2016),
    subject: 'alliance',
    side: 'both',
    strand,
    others: '*',
    whole: 'yes',
    open: 'no',
    from,
    to,
    note:
      strand === ''
        ? 'every treaty with a promise to fight'
        : 'every treaty of alliance, whatever it promised',
    source,
  }));

const surveyed = (): Row[] =>
  Object.keys(bodies).map(party => ({
    party,
    subject: 'membership',
    side: 'to',
    strand: '',
    others: '*',
    whole: 'yes',
    open: 'no',
    from: '1816-01-01',
    to: '2014-12-31',
    note: 'the list of full members',
    source: 'cow-igo-membership',
  }));

const sourcesOf = (tables: readonly Table[]): Source[] => tables.flatMap(table => [...table.sources]);

/**
 * Where the large sources are complete. `party` may name several, each of which has the row; `others` is "=" for the
 * same ones. `open`: only what lasts is told of.
 */
export const table: Table = {
  name: 'record/coverage-sources',
  columns,
  sources: sourcesOf([...exchange, alliances, memberships]),
  build(sources: Sources) {
    const system = systemMembers(sources);
    return [...atWaves(system), ...betweenWaves(system), ...allied(system), ...surveyed()];
  },
};
