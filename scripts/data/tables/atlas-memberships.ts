import { curated } from '../curated.ts';
import type { Row, Sources, Table } from '../table.ts';
import { cowCode } from './atlas-cow.ts';
import { curatedMembers } from './atlas-curated-members.ts';
import { organisations } from './atlas-curated-orgs.ts';
import { lines } from './atlas-polities.ts';
import { atlasSources } from './atlas-sources.ts';

/** The survey's year in which it stopped looking: such a spell is open. */
const censored = '2014';

/** Organisations under an older name whose members carried over. */
const earlier: Readonly<Record<string, readonly string[]>> = { AFU: ['oau'], OAS: [] };

function surveyed(sources: Sources): Row[] {
  const igo = new Map<string, string>();
  for (const [code, , , , , name] of lines(organisations)) {
    if (name) igo.set(name, code!);
    for (const old of earlier[code!] ?? []) igo.set(old, code!);
  }
  const spells = new Map<string, Spell[]>();
  for (const row of sources.csv('cow-igo-membership/full_membership_spells.csv')) {
    const org = igo.get(row.igo!);
    if (org === undefined) continue;
    for (const { code, from, to } of cowCode(Number(row.ccode), row.start_year!, row.end_year!)) {
      const key = `${org} ${code}`;
      const end = to === censored ? '' : String(Number(to) + 1);
      spells.set(key, [...(spells.get(key) ?? []), { org, code, from, to: end }]);
    }
  }
  return [...spells.values()]
    .flatMap(list => merged(list))
    .map(spell => ({ ...spell, status: 'member', source: 'cow-igo-membership' }));
}

type Spell = { org: string; code: string; from: string; to: string };

/** Spells that touch, in order of time, become one (the survey breaks them where a state left its state list). */
function merged(list: Spell[]): Spell[] {
  const done: Spell[] = [];
  for (const spell of [...list].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = done.at(-1);
    if (last === undefined || (last.to !== '' && Number(spell.from) > Number(last.to) + 1))
      done.push({ ...spell });
    else if (last.to !== '' && (spell.to === '' || spell.to > last.to)) last.to = spell.to;
  }
  return done;
}

const admissions = (sources: Sources): Row[] =>
  sources.csv('un-membership/un_members.csv').map(row => ({
    org: 'UNO',
    code: row.iso3c,
    from: row.admitted,
    to: '',
    status: 'member',
    source: 'un-membership',
  }));

/** "DNK IRL 1973-01-01/" → rows; see the list's own heading for the signs. */
function entry(org: string, text: string, url: string): Row[] {
  const parts = text.trim().split(' ');
  const sign = /^[!~]/.exec(parts.at(-1)!)?.[0];
  const [from, to] = parts.at(-1)!.replace(/^[!~]/, '').split('/');
  const status = sign === '!' ? 'suspended' : sign === '~' ? 'observer' : 'member';
  return parts.slice(0, -1).map(code => ({ org, code, from, to, status, source: `curated ${url}` }));
}

function build(sources: Sources): Row[] {
  let rows = [...surveyed(sources).filter(row => row.org !== 'UNO'), ...admissions(sources)];
  for (const [org, mode, entries, url] of lines(curatedMembers)) {
    const ours = entries!.split(';').flatMap(text => entry(org!, text, url!));
    const named = new Set(ours.map(row => row.code));
    rows = rows.filter(row => row.org !== org || (mode === 'amend' && !named.has(row.code)));
    rows.push(...ours);
  }
  const key = (row: Row) => `${row.org} ${row.code} ${row.from}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Who was a member of which body, and when (half-open; years where the survey gives no more). */
export const table: Table = {
  name: 'atlas/memberships',
  columns: ['org', 'code', 'from', 'to', 'status', 'source'],
  sources: [curated, atlasSources.igo, atlasSources.un],
  build,
};
