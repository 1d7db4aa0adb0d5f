/** Roles of CAMEO, the most telling first, each with the sectors of ICEWS that mean it; the first is how it goes out. */
const sectorsOf: Readonly<Record<string, readonly string[]>> = {
  MIL: [
    'Military',
    'Army',
    'Navy',
    'Air Force',
    'Marines',
    'Army Special Forces',
    'Defense / Security Ministry',
  ],
  COP: ['Police'],
  SPY: ['Intelligence', 'Military Intelligence', 'Intelligence Ministry'],
  JUD: ['Judicial', 'Justice / Law Ministry'],
  LEG: ['Legislative / Parliamentary', 'Lower House', 'Upper House', 'Unicameral'],
  REB: ['Rebel', 'International Rebel'],
  INS: ['Insurgents', 'International Insurgents'],
  SEP: ['Separatists', 'International Separatists'],
  UAF: ['Unidentified Forces', 'Organized Violent'],
  RAD: [
    'Radicals / Extremists / Fundamentalists',
    'International Radicals / Extremists / Fundamentalists',
    'Fundamentalist',
  ],
  CRM: ['Criminals / Gangs'],
  OPP: [
    'Dissident',
    'Protestors / Popular Opposition / Mobs',
    'Opposition Major Party (Out Of Government)',
    'Opposition Minor Party (Out Of Government)',
    'International Dissident',
  ],
  REF: ['Refugees / Displaced'],
  MED: ['Media', 'News', 'Print News', 'Television News', 'State Media'],
  EDU: ['Education'],
  HLH: ['Medical / Health'],
  LAB: ['Labor'],
  AGR: ['Agricultural'],
  MNC: ['Multinational Corporation'],
  BUS: ['Business'],
  IGO: ['International Government Organization'],
  NGO: [
    'Nongovernmental Organizations / Activists',
    'Nongovernmental Organization (International)',
    'Human Rights NGOs',
    'Medical / Health NGOs',
  ],
  PTY: ['Parties'],
  GOV: ['Government', 'Executive', 'Executive Office', 'Cabinet', 'Foreign Ministry'],
  ELI: ['Elite'],
  CVL: ['General Population / Civilian / Social'],
};

const order = Object.keys(sectorsOf);
const roleOf = new Map(
  Object.entries(sectorsOf).flatMap(([role, all]) => all.map(each => [each, role] as const)),
);

/** CAMEO roles that sectors of ICEWS mean ("Military,Government" → MIL GOV), the most telling first. */
export function rolesOfSectors(sectors: string): string[] {
  const roles = new Set<string>();
  for (const sector of sectors.split(',')) {
    const role = roleOf.get(sector.trim()) ?? (/ Ministry$/.test(sector) ? 'GOV' : undefined);
    if (role !== undefined) roles.add(role);
  }
  return [...roles].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Sectors of ICEWS for CAMEO roles; a role that ICEWS has no sector for goes out as it is. */
export const sectorsOfRoles = (roles: readonly string[]): string =>
  roles.map(role => sectorsOf[role]?.[0] ?? role).join(',');
