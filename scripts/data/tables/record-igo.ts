import type { Row, Source, Sources, Table } from '../table.ts';
import { entryColumns, entryRow } from './record-shared.ts';
import { codeIn, codesOf, stateOf } from './record-system.ts';

const igo: Source = {
  id: 'cow-igo-membership',
  origin: 'https://correlatesofwar.org/data-sets/IGOs',
  citation: 'Pevehouse, J. et al. 2020, Tracking organizations in the world, Journal of Peace Research 57(3)',
  licence: 'free to use with citation',
  retrieved: '2026-11-24',
};

/** Bodies that the atlas does not have, by code: the large ones, and regional ones that matter; name in the survey. */
export const bodies: Readonly<Record<string, readonly [string, string]>> = {
  ACP: ['acp', 'African, Caribbean and Pacific Group of States'],
  ACS: ['acs', 'Association of Caribbean States'],
  ADB: ['asdb', 'Asian Development Bank'],
  AFDB: ['afdb', 'African Development Bank'],
  ANDEAN: ['andean', 'Andean Community'],
  ANZUS: ['anzus', 'ANZUS'],
  BIS: ['bis', 'Bank for International Settlements'],
  BSEC: ['bsec', 'Organization of the Black Sea Economic Cooperation'],
  CEMAC: ['cemac', 'Central African Economic and Monetary Community'],
  CENTO: ['cento', 'Central Treaty Organization'],
  COMESA: ['comesa', 'Common Market for Eastern and Southern Africa'],
  EAPC: ['eapc', 'Euro-Atlantic Partnership Council'],
  EBRD: ['ebrd', 'European Bank for Reconstruction and Development'],
  ECCAS: ['eccas', 'Economic Community of Central African States'],
  ECO: ['eco', 'Economic Cooperation Organization'],
  ECSC: ['ecsc', 'European Coal and Steel Community'],
  ESA: ['esa', 'European Space Agency'],
  FAO: ['fao', 'Food and Agriculture Organization'],
  GATT: ['gatt', 'General Agreement on Tariffs and Trade'],
  IADB: ['iadb', 'Inter-American Development Bank'],
  ICAO: ['icao', 'International Civil Aviation Organization'],
  IEA: ['iea', 'International Energy Agency'],
  IFAD: ['ifad', 'International Fund for Agricultural Development'],
  IFC: ['ifc', 'International Finance Corporation'],
  IGAD: ['igad', 'Intergovernmental Authority on Development'],
  ILO: ['ilo', 'International Labour Organization'],
  IMO: ['imo', 'International Maritime Organization'],
  INTERPOL: ['interpol', 'Interpol'],
  IOM: ['iomig', 'International Organization for Migration'],
  IRENA: ['irena', 'International Renewable Energy Agency'],
  ISDB: ['isdb', 'Islamic Development Bank'],
  ITU: ['itu', 'International Telecommunication Union'],
  IWC: ['iwhale', 'International Whaling Commission'],
  LAIA: ['laia', 'Latin American Integration Association'],
  MIGA: ['miga', 'Multilateral Investment Guarantee Agency'],
  OAPEC: ['oapec', 'Organization of Arab Petroleum Exporting Countries'],
  OCAM: ['ocam', 'African and Malagasy Common Organization'],
  OECS: ['oecs', 'Organisation of Eastern Caribbean States'],
  OIF: ['acct', 'Organisation internationale de la Francophonie'],
  PCA: ['pca', 'Permanent Court of Arbitration'],
  SEATO: ['seato', 'Southeast Asia Treaty Organization'],
  SELA: ['sela', 'Latin American and Caribbean Economic System'],
  SICA: ['sica', 'Central American Integration System'],
  UEMOA: ['uemoa', 'West African Economic and Monetary Union'],
  UNIDO: ['unido', 'United Nations Industrial Development Organization'],
  UNWTO: ['wtouro', 'World Tourism Organization'],
  UPU: ['upu', 'Universal Postal Union'],
  WCO: ['wco', 'World Customs Organization'],
  WEU: ['weu', 'Western European Union'],
  WIPO: ['wipo', 'World Intellectual Property Organization'],
  WMO: ['wmo', 'World Meteorological Organization'],
};

/** The last year of the survey: a spell that reaches it is open. */
const last = 2014;

interface Spell {
  readonly from: number;
  to: number;
  /** The state's number in the survey, of which its code in a year follows. */
  readonly number: string;
}

/** Spells that touch or are a year apart become one: the survey breaks them where a state left its list of states. */
function merged(spells: readonly Spell[]): Spell[] {
  const done: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => a.from - b.from)) {
    const before = done.at(-1);
    if (before && spell.from <= before.to + 2) before.to = Math.max(before.to, spell.to);
    else done.push({ ...spell });
  }
  return done;
}

/** Before 1965 the survey was made every five years, so that its starts may be up to four years late. */
const began = (year: number): string => (year < 1965 ? `${year - 4}/${year}` : String(year));

function rowsOf(body: string, name: string, spellsOf: ReadonlyMap<string, readonly Spell[]>): Row[] {
  return [...spellsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, spells]) => {
      const source = `cow-igo-membership ${name}`;
      return merged(spells).flatMap(({ from, to, number }) => {
        const partiesIn = (year: number) => [codeIn(number, year)!, body];
        const start = entryRow('membership-began', partiesIn(from), began(from), source);
        return to >= last
          ? [start]
          : [start, entryRow('membership-ended', partiesIn(to), String(to + 1), source)];
      });
    });
}

/** Members of the bodies above by year, to 2014; the atlas has those of the bodies that texts speak of. */
export const table: Table = {
  name: 'record/memberships',
  columns: entryColumns,
  sources: [igo],
  build(sources: Sources) {
    const wanted = new Map(Object.entries(bodies).map(([code, [name]]) => [name, code]));
    const found = new Map<string, Map<string, Spell[]>>();
    for (const row of sources.csv('cow-igo-membership/full_membership_spells.csv')) {
      const body = wanted.get(row.igo!);
      if (body === undefined) continue;
      const members = found.get(body) ?? new Map<string, Spell[]>();
      for (const { code, from, to } of codesOf(row.ccode!, Number(row.start_year), Number(row.end_year)))
        members.set(stateOf(code), [...(members.get(stateOf(code)) ?? []), { from, to, number: row.ccode! }]);
      found.set(body, members);
    }
    return Object.entries(bodies).flatMap(([body, [name]]) =>
      rowsOf(body, name, found.get(body) ?? new Map()),
    );
  },
};
