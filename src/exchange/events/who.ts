import { findNames, polity, resolveName } from '../../atlas/index.ts';
import { readCompiled } from '../../base/index.ts';

/** Codes that CAMEO has (by its manual and the countries of GDELT) where ours are others. */
const ofCameo: Readonly<Record<string, string>> = {
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
  BUR: 'MMR',
  GZS: 'PSE',
  WSB: 'PSE',
  KSV: 'XKX',
  KOS: 'XKX',
};

/** CAMEO's organisations, and ours where we have them. */
const groups: Readonly<Record<string, string>> = { UNO: 'UNO', EEC: 'EUE', NAT: 'NATO' };

/** Parts of the world in CAMEO; some are codes of a polity in other lists. */
const parts = new Set(
  'AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST'.split(
    ' ',
  ),
);

/** The polity of a CAMEO country code; null for a part of the world and for what the atlas has not. */
export function codeOfCameo(code: string): string | null {
  if (parts.has(code)) return null;
  const ours = ofCameo[code] ?? code;
  return polity(ours) === null ? null : ours;
}

/** The organisation of a CAMEO group code; null for one that the atlas has not. */
export function codeOfGroup(group: string): string | null {
  const ours = groups[group] ?? group;
  return polity(ours)?.kind === 'organisation' ? ours : null;
}

/** The group code of CAMEO for one of our organisations. */
export const groupOfCode = (code: string): string =>
  Object.entries(groups).find(([, ours]) => ours === code)?.[0] ?? code;

let gec: Readonly<Record<string, string>> | undefined;

/** Codes that the crosswalk lacks: the second of Palestine, and Serbia as GDELT has it. */
const besideGec: Readonly<Record<string, string>> = { GZ: 'PSE', RB: 'SRB' };

/** The polity of a two-letter country code of GEC (FIPS 10-4), by which GDELT names places; null for none. */
export function codeOfGec(code: string): string | null {
  gec ??= readCompiled<Record<string, string>>('gec');
  const ours = gec[code] ?? besideGec[code];
  return ours !== undefined && polity(ours) !== null ? ours : null;
}

let toGec: ReadonlyMap<string, string> | undefined;

/** The other way round; null where GEC has none. */
export function gecOfCode(code: string): string | null {
  gec ??= readCompiled<Record<string, string>>('gec');
  toGec ??= new Map(Object.entries(gec).map(([two, ours]) => [ours, two]));
  return toGec.get(code) ?? null;
}

/** What stands around a name in lists of countries: "the former Yugoslav Republic of ...", "Moldova, Republic of". */
const around = /^(?:the |occupied )|(?:, (?:\w+ )?republic of| territory)$/gi;

function wholeName(text: string, on: string): string | null {
  const hit = findNames(text).find(each => each.start === 0 && each.end === text.length);
  const code = hit ? resolveName(hit, { on }).code : null;
  return code !== null && polity(code) !== null ? code : null;
}

const known = new Map<string, string | null>();

/** The polity of a country's name on a day ("Occupied Palestinian Territory"); null where the atlas has no such name. */
export function codeOfName(name: string, day: string): string | null {
  const key = `${day.slice(0, 4)} ${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= 20_000) known.clear();
  const found =
    name.length > 100 ? null : (wholeName(name, day) ?? wholeName(name.replaceAll(around, ''), day));
  known.set(key, found);
  return found;
}
