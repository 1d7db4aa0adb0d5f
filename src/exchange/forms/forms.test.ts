import { describe, expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const exchange = (...rows: string[]): string =>
  `ccode1,ccode2,year,DR_at_1,DR_at_2,DE,version\n${rows.join('\n')}\n`;

async function entriesOf(form: Parameters<typeof readForm>[0], text: string) {
  const table = await readForm(form, text);
  if (!table.ok) throw new Error(table.message);
  const { drafts, problems, rows } = table.value;
  return {
    problems,
    rows,
    told: drafts.map(d => `${d.kind} ${d.parties.join(' ')} ${d.date} ${d.detail ?? ''}`.trim()),
  };
}

describe('diplomatic exchange', () => {
  test('waves become intervals; one missed wave is no break, two are', async () => {
    const { told, problems } = await entriesOf(
      'cow-diplomatic-exchange',
      exchange(
        '2,200,1970,3,3,1,2006.1',
        '2,200,1980,3,0,1,2006.1',
        '2,220,1975,0,2,1,2006.1',
        '2,220,1985,0,2,1,2006.1',
        '2,220,1990,0,2,1,2006.1',
        '2,230,1995,0,0,1,2006.1',
      ),
    );
    expect(problems).toEqual([]);
    expect(told.sort()).toEqual([
      'mission-closed GBR USA 1980/1985',
      'mission-closed USA FRA 1990/1995',
      'mission-closed USA GBR 1970/1975',
      'mission-opened GBR USA ../1970 embassy',
      'mission-opened USA FRA 1970/1975 legation',
      'mission-opened USA GBR ../1970 embassy',
    ]);
  });

  test('the code is that of the year', async () => {
    const { told } = await entriesOf(
      'cow-diplomatic-exchange',
      exchange('2,365,1975,3,0,1,1', '2,365,2000,3,0,1,1'),
    );
    expect(told[0]).toMatch(/^mission-opened SUN USA/);
  });

  test('says what is wrong, by row and column', async () => {
    const { problems, told } = await entriesOf(
      'cow-diplomatic-exchange',
      exchange('2,999,1970,3,3,1,1', '2,200,19x0,3,3,1,1', '2,200,1970,3,7,1,1'),
    );
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 ccode2',
      '3 year',
      '4 DR_at_2',
    ]);
    expect(told).toHaveLength(1);
    expect(await readForm('cow-diplomatic-exchange', 'year,ccode1\n1,2\n')).toMatchObject({
      ok: false,
      code: 'table-invalid',
      message: expect.stringMatching(/"ccode2", "DR_at_1", "DR_at_2" are missing/),
    });
    expect(await readForm('cow-diplomatic-exchange', '')).toMatchObject({ code: 'input-empty' });
    expect(await readForm('kdiplo', 'a,"b\n')).toMatchObject({ code: 'table-invalid' });
  });
});

describe('alliances', () => {
  const header =
    'version4id,ccode1,ccode2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense\n';

  test('of defence make allies, others are pacts; what stands has no end; both directions are one', async () => {
    const { told, problems } = await entriesOf(
      'cow-alliances',
      `${header}5,200,325,3,1,1815,8,2,1815,0,0,1\n5,325,200,3,1,1815,8,2,1815,0,0,1\n6,2,20,4,4,1949,31,12,2012,0,1,1\n7,220,365,,8,1891,,,1917,0,0,0\n`,
    );
    expect(problems).toEqual([]);
    expect(told).toEqual([
      'alliance-began GBR ITA 1815-01-03',
      'alliance-ended GBR ITA 1815-02-08',
      'alliance-began CAN USA 1949-04-04',
      'alliance-began FRA RUS 1891-08 pact',
      'alliance-ended FRA RUS 1917 pact',
    ]);
  });

  test('impossible dates and ends before beginnings are told', async () => {
    const { problems } = await entriesOf(
      'cow-alliances',
      `${header}1,2,20,31,2,1950,,,,0,0,1\n2,2,20,1,1,1950,1,1,1949,0,0,1\n3,2,20,1,13,1950,,,,0,0,1\n`,
    );
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 dyad_st_day',
      '3 dyad_end_year',
      '4 dyad_st_month',
    ]);
  });
});
