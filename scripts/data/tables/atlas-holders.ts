import { curated } from '../curated.ts';
import type { Row, Sources, Table } from '../table.ts';
import { cowCode } from './atlas-cow.ts';
import { curatedHolders, leaderTitles, misspelt } from './atlas-curated-holders.ts';
import { givenFull } from './atlas-curated-leaders.ts';
import { factbookTerms } from './atlas-factbook.ts';
import { petrarchTerms } from './atlas-petrarch.ts';
import { lines } from './atlas-polities.ts';
import { hadAttribute } from './atlas-regions.ts';
import { atlasSources } from './atlas-sources.ts';
import { overlap, shareName, type Term, tokens, unknownAfter } from './atlas-terms.ts';

function curatedTerms(): Term[] {
  return lines(curatedHolders).flatMap(([code, office, holders, url]) =>
    holders!.split(';').map(text => {
      const match = /^(.+) (\S+)\/(\S*)$/.exec(text.trim())!;
      const to = match[3]!.startsWith('?') ? unknownAfter(match[3]!.slice(1)) : match[3]!;
      return {
        code: code!,
        office: office!,
        name: match[1]!,
        surname: '',
        from: match[2]!,
        to,
        source: `curated ${url}`,
      };
    }),
  );
}

const titles = leaderTitles
  .trim()
  .split('|')
  .map(text => {
    const [code, office, span] = text.trim().split(' ');
    const [from, to] = (span ?? '/').split('/');
    return { code, office: office!, from: from!, to: to! };
  });

/** Were there a monarch or a ruling party then, so that the leader was no plain president? */
const unlikePresident = (code: string, on: string): boolean =>
  hadAttribute(code, 'monarchy', on) || hadAttribute(code, 'communist', on);

/**
 * The office of a state's effective leader on a day: where the list of titles knows it, that; else "president", and
 * "leader" in monarchies and under ruling parties.
 */
const leaderOffice = (code: string, from: string): string =>
  titles.find(title => title.code === code && from >= title.from && (title.to === '' || from < title.to))
    ?.office ?? (unlikePresident(code, from) ? 'leader' : 'president');

/** Corrections of spelling, each against the name as any reference has it. */
const spelling = new Map(lines(misspelt).map(([code, wrong, right]) => [`${code} ${wrong}`, right!]));

/** "Bandaranaike, S" → "Bandaranaike"; "Singh, Manmohan" → "Manmohan Singh". */
function inOrder(name: string): string {
  const [family, first] = name.split(/, */);
  if (first === undefined || first === '') return family!;
  return first.replace('.', '').length === 1 ? family! : `${first} ${family}`;
}

function leader(number: string, name: string, from: string, to: string, source: string): Term[] {
  return cowCode(Number(number), from.slice(0, 4), from.slice(0, 4)).map(({ code }) => ({
    code,
    office: leaderOffice(code, from),
    name: spelling.get(`${code} ${name}`) ?? inOrder(name.replaceAll('"', '').trim()),
    surname: '',
    from,
    to,
    source,
  }));
}

const archigosTerms = (sources: Sources): Term[] =>
  sources
    .csv('leaders/archigos_4_1.csv')
    .flatMap(row =>
      leader(
        row.gwcode!,
        row.leader!,
        row.startdate!,
        row.enddate === '2015-12-31' ? unknownAfter('2015-12-31') : row.enddate!,
        'archigos',
      ),
    );

const two = (text: string): string => text.padStart(2, '0');

/** What REIGN adds to Archigos: leaders who came after 2015. */
const reignTerms = (sources: Sources): Term[] =>
  sources
    .csv('leaders/reign_2021-03.csv')
    .filter(row => Number(row.start_year) >= 2016)
    .flatMap(row =>
      leader(
        row.ccode!,
        row.leader!,
        `${row.start_year}-${two(row.start_month!)}-${two(row.start_day!)}`,
        row.end_month ? `${row.end_year}-${two(row.end_month)}` : unknownAfter('2021-03'),
        'reign',
      ),
    );

const rulers =
  /^(?:acting-)?(?:president|prime-minister|chancellor|leader|party-leader|king|queen|emir|sultan|head-of-state|pope|emperor|general-secretary|shah|tsar|governor-general|captain-regent|prince)$/;

/** The better names that fuller sources give: a ruler of the same state and time who shares a name. */
const known = (term: Term, better: ReadonlyMap<string, Term[]>): Term | undefined =>
  (better.get(term.code) ?? []).find(
    other => rulers.test(other.office) && overlap(term, other) && shareName(term.name, other.name),
  );

const byCode = (terms: readonly Term[]): Map<string, Term[]> => {
  const map = new Map<string, Term[]>();
  for (const term of terms) map.set(term.code, [...(map.get(term.code) ?? []), term]);
  return map;
};

const given = new Map<string, string[]>();
for (const line of givenFull.trim().split('\n')) {
  const [code, ...names] = line.split(/[:;]/).map(part => part.trim());
  given.set(code!, names);
}

/** Does a full name end in this surname? */
const endsIn = (full: string, surname: string): boolean =>
  ` ${tokens(full).join(' ')}`.endsWith(` ${tokens(surname).join(' ')}`);

/** "Jomo Kenyatta@-1978" → the name, if the term lies in those years. */
function inYears(entry: string, term: Term): string[] {
  const [name, years] = entry.split('@');
  const [from, to] = (years ?? '-').split('-');
  const begins = term.from.slice(0, 4);
  return begins >= (from || '0') && begins <= (to || '9') ? [name!] : [];
}

/** Archigos mostly gives surnames; the list of full names, or a member of that government, gives the rest. */
function fullName(term: Term, people: ReadonlyMap<string, Term[]>): Term {
  const known = (given.get(term.code) ?? [])
    .flatMap(entry => inYears(entry, term))
    .filter(full => endsIn(full, term.name) || shareAll(full, term.name));
  if (known.length === 1)
    return { ...term, name: known[0]!, surname: tokens(term.name).length === 1 ? term.name : '' };
  if (tokens(term.name).length > 1) return term;
  const matches = (people.get(term.code) ?? []).filter(
    other =>
      overlap(term, other) &&
      tokens(other.name).includes(tokens(term.name)[0] ?? '?') &&
      Math.abs(Number(other.from.slice(0, 4)) - Number(term.from.slice(0, 4))) <= 1,
  );
  const names = new Set(matches.map(match => match.name));
  return names.size === 1
    ? { ...term, name: matches[0]!.name, surname: term.name }
    : { ...term, surname: term.name };
}

/** All words of a name of two or more are in the full name. */
const shareAll = (full: string, name: string): boolean => {
  const own = new Set(tokens(full));
  return tokens(name).length > 1 && tokens(name).every(token => own.has(token));
};

/** A leader whom we called president, while another is known to have been that, is only a leader. */
const unlessPresident = (term: Term, exact: ReadonlyMap<string, Term[]>): Term =>
  term.office === 'president' &&
  (exact.get(term.code) ?? []).some(other => other.office === 'president' && overlap(term, other))
    ? { ...term, office: 'leader' }
    : term;

/** Someone came and went while no snapshot was taken: the survey's start ends the term before. */
function beforeSuccessor(term: Term, reign: readonly Term[]): Term {
  const next = reign.find(
    other =>
      other.code === term.code &&
      other.office === term.office &&
      other.from > term.from &&
      other.from < (term.to.split('/').at(-1) || '9999') &&
      term.from < '2020-11-24' &&
      !shareName(other.name, term.name),
  );
  return next === undefined || term.to === '' ? term : { ...term, to: next.from };
}

function build(sources: Sources): Row[] {
  const set = curatedTerms();
  const curatedBy = byCode(set);
  const factbook = factbookTerms(sources).filter(
    term =>
      !(curatedBy.get(term.code) ?? []).some(other => other.office === term.office && overlap(term, other)),
  );
  const reign = reignTerms(sources);
  const cut = factbook.map(term => beforeSuccessor(term, reign));
  const people = petrarchTerms(sources);
  const peopleBy = byCode(people);
  const exact = byCode([...set, ...cut]);
  const surveyed = [...archigosTerms(sources), ...reign]
    .filter(term => known(term, exact) === undefined)
    .map(term => fullName(term, peopleBy))
    .map(term => unlessPresident(term, exact));
  const leaders = [...set, ...cut, ...surveyed];
  const seen = new Set(leaders.map(term => `${term.code} ${tokens(term.name).join(' ')}`));
  const ministers = people.filter(term => !seen.has(`${term.code} ${tokens(term.name).join(' ')}`));
  const key = (row: Row) => `${row.code} ${row.office} ${row.from} ${row.name}`;
  const rows = new Map([...leaders, ...ministers].map(term => [key({ ...term }), { ...term }]));
  return [...rows].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, row]) => row);
}

/** Offices and their holders. `leader` without more is the state's effective leader; `government` a member of it. */
export const table: Table = {
  name: 'atlas/holders',
  columns: ['code', 'office', 'name', 'surname', 'from', 'to', 'source'],
  sources: [curated, atlasSources.factbook, atlasSources.archigos, atlasSources.reign, atlasSources.petrarch],
  build,
};
