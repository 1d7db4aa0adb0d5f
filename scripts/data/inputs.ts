/** Which source each folder (or file) of inputs belongs to, by the beginning of its path; the longest one counts. */
const owners: Readonly<Record<string, string>> = {
  'atop-alliances/': 'atop',
  'atop-alliances/dyad_spells': 'atop-dyads',
  'code-crosswalk/': 'code-crosswalk',
  'cow-diplomatic-exchange/': 'cow-diplomatic-exchange',
  'cow-igo-membership/': 'cow-igo-membership',
  'cow-interstate-war/': 'cow-interstate-war',
  'cow-states/': 'cow-states',
  'factbook-2026/': 'factbook-2026',
  'gleditsch-ward-states/': 'gleditsch-ward-states',
  'kdiplo/': 'kdiplo',
  'leaders/archigos': 'archigos',
  'leaders/reign': 'reign',
  'mid-cow/': 'mid-cow',
  'mid-gml/': 'mid-gml',
  'petrarch-country-actors/': 'petrarch',
  'rdcr/': 'us-rdcr',
  'recognition-palestine/': 'palestine-recognition',
  'recognition-roc-taiwan/': 'roc-recognition',
  'rivalries/': 'tss-rivalries',
  'un-membership/': 'un-membership',
  'us-missions-kenkel/': 'us-missions',
  'us-recognition-rdcr/': 'us-rdcr',
};

/** The source that an input file belongs to; null for one that nobody declared. */
export function ownerOf(path: string): string | null {
  const fits = Object.keys(owners).filter(start => path.startsWith(start));
  const longest = fits.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : owners[longest]!;
}

/** The inputs of each source, as its card has them: "path sha256:...", in order of path, with semicolons between. */
export function inputsOf(read: ReadonlyMap<string, string>): Map<string, string> {
  const inputs = new Map<string, string>();
  for (const [path, sum] of [...read].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owner = ownerOf(path);
    if (owner === null) throw new Error(`scripts/data/inputs.ts names no source for ${path}.`);
    const known = inputs.get(owner);
    const line = `${path} sha256:${sum}`;
    inputs.set(owner, known === undefined ? line : `${known}; ${line}`);
  }
  return inputs;
}
