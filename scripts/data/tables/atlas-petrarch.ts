import type { Sources } from '../table.ts';
import { lowered, type Term, tokens, unknownAfter } from './atlas-terms.ts';

/** The dictionary's country codes where they are not ours. */
const codes: Readonly<Record<string, string>> = {
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  SER: 'SRB',
  KSV: 'XKX',
  GMY: 'DEU',
  WST: 'ESH',
};

/** "090107" or "20090107" → 2009-01-07; years from 15 on belong to the last century. */
function date(text: string): string {
  const full = text.length === 8 ? text : `${Number(text.slice(0, 2)) > 14 ? '19' : '20'}${text}`;
  if (!/^\d{8}$/.test(full)) return '';
  const [year, month, day] = [full.slice(0, 4), full.slice(4, 6), full.slice(6)];
  return Number(month) > 12 || Number(month) === 0 || Number(day) > 31 ? year : `${year}-${month}-${day}`;
}

/** "090107-120724" or ">041201" → a half-open term; what was running in January 2014 has no known end. */
function span(text: string): { from: string; to: string } | null {
  const between = /^(\d{6,8})-(\d{6,8})$/.exec(text);
  if (between !== null) return { from: date(between[1]!), to: date(between[2]!) };
  const after = /^>(\d{6,8})$/.exec(text);
  return after === null ? null : { from: date(after[1]!), to: unknownAfter('2014-01') };
}

/** Words that show that an entry is a body and not a person. */
const bodies =
  /\b(?:authority|government|ministry|party|army|forces?|council|committee|police|court|bank|congress|parliament|assembly|commission|agency|office|department|regime|administration|officials?|troops|guard|president|minister|prime|secretary|ambassador|embassy|republic)\b/i;

/** Members of governments to January 2014, with no word of their office. */
export function petrarchTerms(sources: Sources): Term[] {
  const terms = new Map<string, Term>();
  let name = '';
  for (const line of sources.text('petrarch-country-actors/Phoenix.Countries.actors.txt').split('\n')) {
    if (line === '' || line.startsWith('#') || line.startsWith('+')) continue;
    if (/^\S/.test(line))
      name = lowered(
        line
          .split(/[\s[#]/)[0]!
          .replaceAll('_', ' ')
          .trim(),
      );
    const role = /\[([A-Z]{3})GOV(?:[A-Z]{3})? ([<>\d-]+)\]/.exec(line);
    const when = role === null ? null : span(role[2]!);
    if (bodies.test(name) || /^(?:Queen|King) (?:Elizabeth|Beatrix|Margrethe)/.test(name)) continue;
    const parts = tokens(name);
    if (
      role === null ||
      when === null ||
      when.from === '' ||
      parts.length < 2 ||
      parts.length > 5 ||
      name.length > 34
    )
      continue;
    if (when.to !== '' && when.to < when.from) continue;
    const code = codes[role[1]!] ?? role[1]!;
    const key = `${code} ${parts.join(' ')}`;
    const old = terms.get(key);
    const from = old !== undefined && old.from < when.from ? old.from : when.from;
    const to = old !== undefined && old.to > when.to ? old.to : when.to;
    terms.set(key, {
      code,
      office: 'government',
      name,
      surname: '',
      from,
      to,
      source: 'petrarch',
    });
  }
  return [...terms.values()];
}
