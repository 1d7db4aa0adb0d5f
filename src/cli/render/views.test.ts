import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { polity } from '../../atlas/index.ts';
import { daysOf, type Entry, fold, type Log, type World } from '../../record/index.ts';
import { type Language, languages } from '../messages/index.ts';
import { pairReport, pairRows } from '../reports/pair.ts';
import { stateReport, stateRows } from '../reports/state.ts';
import { worldReport, worldRows } from '../reports/world.ts';
import { page } from './page.ts';
import { renderPair } from './pair.ts';
import type { RecordView } from './parts.ts';
import { renderState } from './state.ts';
import { renderWorld } from './world.ts';

const entry = (kind: Entry['kind'], parties: string, date: string, source = 'gazette'): Entry => ({
  id: `${source}/${parties.replace(' ', '-')}/${kind}/${date}`,
  kind,
  parties: parties.split(' '),
  date,
  source,
  locator: `page of ${date}`,
  recordedAt: '2020-01-01',
});

/** A small made-up world: Peru covered from 1950, Chile not. */
const log: Log = {
  entries: [
    entry('relations-established', 'PER CHL', '1950-06-01'),
    entry('relations-severed', 'CHL PER', '1958'),
    entry('relations-severed', 'CHL PER', '1959-03', 'almanac'),
    entry('relations-restored', 'PER CHL', '1964-02-10'),
    entry('relations-established', 'PER JPN', '1955'),
    entry('recognition', 'PER JPN', '1952-04-28'),
    entry('membership-began', 'PER UNO', '1945-10-31'),
    entry('membership-began', 'CHL UNO', '1945-10-24'),
    entry('membership-began', 'JPN UNO', '1956-12-18'),
    entry('membership-began', 'BRA UNO', '1945-10-24'),
  ],
  coverage: [
    {
      party: 'PER',
      subject: 'relations',
      side: 'both',
      strand: '',
      others: null,
      whole: true,
      from: daysOf('1950-01-01')!.from,
      to: daysOf('1999-12-31')!.from,
      source: 'gazette',
      note: 'every notice',
    },
    {
      party: 'UNO',
      subject: 'membership',
      side: 'to',
      strand: '',
      others: null,
      whole: true,
      from: daysOf('1945-10-24')!.from,
      to: daysOf('1999-12-31')!.from,
      source: 'gazette',
      note: 'the list',
    },
  ],
};

const world: World = fold(log);

const view = (lang: Language, columns = 80): RecordView => ({
  page: page(columns, false),
  messages: languages[lang],
  nameOf: code => polity(code)?.[lang] ?? code,
});

describe('entente state', () => {
  it('shows a covered state: its partners are all, and who is missing', () => {
    const report = { ...stateReport(world, 'PER', '1970-01-01'), known: '2020-06-01', offices: [] };
    expect(renderState(report, view('en'))).toMatchInlineSnapshot(`
      "Peru
      PER · state · on 1 January 1970 · as published by 1 June 2020

      Relations with 2
        All of them, as the record is complete here: every notice (gazette).
          Americas (1)  Chile
          Asia (1)  Japan

      Members of the United Nations without relations
          1 of 3 surely had none: Brazil

      Latest changes
        • 10 February 1964  Peru restored relations with Chile
        • between January 1958 and March 1959  Chile severed relations with Peru
          (sources disagree)
        • 1955  Peru established relations with Japan
        • 1 June 1950  Peru established relations with Chile

      Relations that were broken off at some time
        • Chile: 1 June 1950 – between January 1958 and March 1959; since 10 February
          1964

      Memberships
        United Nations
      "
    `);
    expect(stateRows(report)).toMatchInlineSnapshot(`
      [
        [
          "party",
          "partner",
          "on",
          "answer",
          "since",
          "region",
        ],
        [
          "PER",
          "CHL",
          "1970-01-01",
          "yes",
          "1964-02-10",
          "americas",
        ],
        [
          "PER",
          "JPN",
          "1970-01-01",
          "yes",
          "1955",
          "asia",
        ],
      ]
    `);
  });

  it('says of a state outside coverage that its partners are those known', () => {
    const text = renderState(stateReport(world, 'CHL', '1970-01-01'), view('en'));
    expect(text).toContain('Known partners: the record does not claim to have them all.');
    expect(text).toContain('The record cannot tell for 2');
    expect(text).not.toContain('surely had none: ');
  });

  it('speaks Korean, and says when there was no such state', () => {
    expect(renderState(stateReport(world, 'PER', '1970-01-01'), view('ko'))).toContain('수교 상대 2');
    expect(renderState(stateReport(world, 'SSD', '1970-01-01'), view('en'))).toContain(
      'South Sudan did not exist on 1 January 1970.',
    );
  });
});

describe('entente pair', () => {
  const report = { ...pairReport(world, 'PER', 'CHL', '1958-06-01'), known: '2020-06-01', offices: [] };

  it('shows spells no finer than their sources, and a disagreement side by side', () => {
    expect(renderPair(report, view('en'))).toMatchInlineSnapshot(`
      "Peru – Chile
      PER CHL · on 1 June 1958 · as published by 1 June 2020

        Sources disagree on whether they had relations on 1 June 1958.
        – relations severed 1958-01/1959-03 (gazette: 1958; almanac: 1959-03)

      Diplomatic relations
        1 June 1950 – between January 1958 and March 1959; since 10 February 1964
        • 1 June 1950  Peru established relations with Chile
          · gazette (page of 1950-06-01)
        • between January 1958 and March 1959  Chile severed relations with Peru ≠
          sources disagree
          · 1958: gazette (page of 1958)
          · March 1959: almanac (page of 1959-03)
        • 10 February 1964  Peru restored relations with Chile
          · gazette (page of 1964-02-10)

      Both were members of
        United Nations
      "
    `);
  });

  it('has a row for each entry', () => {
    const rows = pairRows(report);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
  });

  it('says that there is nothing where there is nothing', () => {
    expect(renderPair(pairReport(world, 'BRA', 'JPN', '1970-01-01'), view('en'))).toContain(
      'The record has no entry on Brazil and Japan.',
    );
  });
});

describe('entente world', () => {
  const report = { ...worldReport(world, '1970-01-01', '1959'), known: '2020-06-01', states: 140 };

  it('counts ties, tells changes and lists states by partners', () => {
    expect(renderWorld(report, view('en'))).toMatchInlineSnapshot(`
      "on 1 January 1970
      as published by 1 June 2020

        States: 140 (4 members of the United Nations)
        Diplomatic relations: 2 pairs known to have had relations

      Changes since 1959: 2
        • between January 1958 and March 1959  Chile severed relations with Peru
          (perhaps) (sources disagree)
        • 10 February 1964  Peru restored relations with Chile

      States by partners
              state                                     partners  list
        PER   Peru                                             2  complete
        CHL   Chile                                            1  known only
        JPN   Japan                                            1  known only
        Where a list is "known only" the record does not claim to have every partner.
      "
    `);
    expect(worldRows(report)).toHaveLength(1 + report.table.length);
  });
});

it.each(['en', 'ko'] as const)('keeps to the width of the page in %s', lang => {
  const narrow = view(lang, 60);
  const texts = [
    renderState(stateReport(world, 'PER', '1970-01-01'), narrow),
    renderPair(pairReport(world, 'PER', 'CHL', '1970-01-01'), narrow),
  ];
  for (const line of texts.join('').split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});
