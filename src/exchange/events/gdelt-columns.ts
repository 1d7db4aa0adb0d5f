const actor = (n: 1 | 2): string[] =>
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
    .split(' ')
    .map(part => `Actor${n}${part}`);

const geo = (of: string): string[] =>
  'Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID'.split(' ').map(part => `${of}Geo_${part}`);

/** The 61 columns of a GDELT 2.0 export, in order (GDELT Event Database Codebook, version 2.0). */
export const gdeltColumns: readonly string[] = [
  ...'GLOBALEVENTID SQLDATE MonthYear Year FractionDate'.split(' '),
  ...actor(1),
  ...actor(2),
  ...'IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale'.split(' '),
  ...'NumMentions NumSources NumArticles AvgTone'.split(' '),
  ...geo('Actor1'),
  ...geo('Actor2'),
  ...geo('Action'),
  'DATEADDED',
  'SOURCEURL',
];
