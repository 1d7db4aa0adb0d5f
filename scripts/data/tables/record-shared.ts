import type { Row, Source, Sources } from '../table.ts';

/** The columns of every table of entries; `source` is a card's id and, after a space, where in it. */
export const entryColumns = ['kind', 'parties', 'date', 'detail', 'note', 'source'] as const;

/** One line of a table of entries. */
export const entryRow = (
  kind: string,
  parties: readonly string[],
  date: string,
  source: string,
  more: { detail?: string; note?: string } = {},
): Row => ({
  kind,
  parties: parties.join(' '),
  date,
  detail: more.detail ?? '',
  note: more.note ?? '',
  source,
});

/** Names that the crosswalk's patterns do not know, or read as the state of today. */
const byName: Readonly<Record<string, string>> = {
  Baden: 'BAD',
  Bavaria: 'BAV',
  'Brunswick and Lüneburg': 'BRU',
  'Central American Federation': 'FCA',
  Czechoslovakia: 'CSK',
  'East Germany (German Democratic Republic)': 'DDR',
  'Hanseatic Republics': 'HSL',
  Hawaii: 'HAW',
  Hesse: 'HES',
  'Mecklenburg-Schwerin': 'MEC',
  Micronesia: 'FSM',
  Nassau: 'NAS',
  'North Yemen': 'YEM',
  'Orange Free State': 'OFS',
  'Republic of Genoa': 'GEN',
  'South Yemen': 'YMD',
  Texas: 'TEX',
  'Two Sicilies': 'SIC',
  Württemberg: 'WRT',
  Zanzibar: 'ZAN',
  'Austrian Empire': 'AUT',
  Hanover: 'HAN',
  Oldenburg: 'OLD',
  'Piedmont-Sardinia': 'SRD',
  Prussia: 'PRU',
  'Papal States': 'PPS',
  'Soviet Union': 'SUN',
  'Union of Soviet Socialist Republics': 'SUN',
  'South Vietnam': 'RVN',
  Yugoslavia: 'YUG',
  'Kingdom of Serbia/Yugoslavia': 'YUG',
  'The Grand Duchy of Tuscany': 'TUS',
  'Congo-Brazzaville': 'COG',
  'Germany (Federal Rep.)': 'DEU',
  Zaire: 'COD',
  Dahomey: 'BEN',
  Ceylon: 'LKA',
};

/** Looks a country's English name up: the list above first, then the crosswalk's patterns; null where none fits. */
export function codeFinder(sources: Sources): (name: string) => string | null {
  const patterns = sources
    .csv('code-crosswalk/crosswalk.csv')
    .filter(row => row.iso3c && row.regex_en)
    .map(row => ({ code: row.iso3c!, pattern: new RegExp(row.regex_en!, 'i') }));
  return name => {
    const own = byName[name];
    if (own) return own;
    const hits = patterns.filter(({ pattern }) => pattern.test(name));
    return hits.length === 1 ? hits[0]!.code : null;
  };
}

export const kdiplo: Source = {
  id: 'kdiplo',
  origin: 'https://github.com/kjayhan/kdiplo, data-raw, data of 2025-06-16',
  citation: 'Kadir Jun Ayhan, kdiplo: Diplomatic ties of South and North Korea (R package 0.2.1, 2025)',
  licence: 'MIT',
  retrieved: '2026-11-24',
};
