import type { Source } from '../table.ts';

const retrieved = '2026-11-24';

/** The cards of the sources that the atlas is made from. */
export const atlasSources = {
  worldCountries: {
    id: 'world-countries',
    origin: 'https://github.com/mledoze/countries (npm package world-countries 5.1.0)',
    citation: 'Le Doze, M., countries, 5.1.0',
    licence: 'ODbL-1.0',
    retrieved,
  },
  crosswalk: {
    id: 'code-crosswalk',
    origin:
      'https://github.com/vincentarelbundock/countrycode (codelist, commit 284d6a2); Korean names from Unicode CLDR',
    citation: 'Arel-Bundock, V. et al. 2018, countrycode, Journal of Open Source Software 3(28)',
    licence: 'GPL-3.0 (package); codes and names are facts',
    retrieved,
  },
  cowStates: {
    id: 'cow-states',
    origin: 'https://correlatesofwar.org/data-sets/state-system-membership',
    citation: 'Correlates of War Project, State System Membership List, v2016 and v2024',
    licence: 'free to use with citation',
    retrieved,
  },
  gw: {
    id: 'gleditsch-ward-states',
    origin: 'http://ksgleditsch.com/data-4.html',
    citation: 'Gleditsch, K. S. and M. D. Ward 1999, International Interactions 25: 393-413',
    licence: 'free for research with citation',
    retrieved,
  },
  icow: {
    id: 'icow-colonial-history',
    origin: 'https://www.paulhensel.org/icowcol.html',
    citation: 'Hensel, P., ICOW Colonial History 1.1',
    licence: 'free with citation',
    retrieved,
  },
  igo: {
    id: 'cow-igo-membership',
    origin: 'https://correlatesofwar.org/data-sets/IGOs',
    citation:
      'Pevehouse, J. et al. 2020, Tracking organizations in the world, Journal of Peace Research 57(3)',
    licence: 'free to use with citation',
    retrieved,
  },
  un: {
    id: 'un-membership',
    origin: 'https://www.un.org/en/about-us/member-states, as tabled in Wikipedia (2023)',
    citation: 'United Nations, Member States',
    licence: 'CC BY-SA 4.0 (table); dates are facts',
    retrieved,
  },
  factbook: {
    id: 'factbook-2026',
    origin: 'https://github.com/factbook/factbook.json (commit 8662a8b)',
    citation: 'CIA, The World Factbook, to January 2026',
    licence: 'public domain',
    retrieved,
  },
  archigos: {
    id: 'archigos',
    origin: 'https://www.rochester.edu/college/faculty/hgoemans/data.htm (4.1, via peacesciencer)',
    citation: 'Goemans, H., K. S. Gleditsch and G. Chiozza 2009, Journal of Peace Research 46(2): 269-283',
    licence: 'free with citation',
    retrieved,
  },
  reign: {
    id: 'reign',
    origin: 'https://github.com/OEFDataScience/REIGN.github.io (commit d7a8a6f)',
    citation: 'Bell, C. 2016, The Rulers, Elections, and Irregular Governance (REIGN) dataset',
    licence: 'MIT',
    retrieved,
  },
  petrarch: {
    id: 'petrarch',
    origin: 'https://github.com/openeventdata/petrarch2 (Phoenix.Countries.actors.txt, commit 676801c)',
    citation: 'Schrodt, P., CountryInfo 140130; Open Event Data Alliance',
    licence: 'MIT',
    retrieved,
  },
} as const satisfies Record<string, Source>;
