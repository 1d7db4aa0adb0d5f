import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { nameKey, words } from '../../src/atlas/words.ts';
import { packageRoot } from '../../src/base/index.ts';

type Record_ = Record<string, string>;

const read = (name: string): Record_[] =>
  parse(readFileSync(`${packageRoot}/data/atlas/${name}.csv`, 'utf8'), { columns: true });

/** The marks of a surface form: those of the table, and those that its own spelling gives. */
function flags(surface: string, given: string): string {
  const marks = new Set(given);
  const parts = words(surface);
  if (/^(?:\p{L}\.){2,}$/u.test(surface)) marks.add('u');
  if (parts.capital[0] === 0) marks.add('l');
  if (parts.capital[parts.length - 1] === 0) marks.add('z');
  if (surface.includes(',')) marks.add('m');
  if (parts.possessive[parts.length - 1]) marks.add('s');
  return [...marks].join('');
}

/** Names by key: `key → [[code, kind, from, to, weight, flags, needs], ...]`. */
function names(): Record<string, unknown[][]> {
  const byKey: Record<string, unknown[][]> = {};
  for (const row of read('names')) {
    let surface = row.surface!;
    let given = row.flags!;
    if (/^the /.test(surface)) {
      surface = surface.slice(4);
      if (given.includes('l')) given += 't';
    }
    const entry = [
      row.code,
      row.kind,
      row.from,
      row.to,
      Number(row.weight),
      flags(surface, given),
      row.needs ? row.needs.split(';') : 0,
    ];
    const key = nameKey(surface);
    const list = byKey[key] ?? [];
    byKey[key] = list;
    if (!list.some(old => JSON.stringify(old) === JSON.stringify(entry))) list.push(entry);
  }
  return byKey;
}

const polities = () =>
  read('polities').map(row => [row.code, row.kind, row.en, row.ko, row.intervals, row.after]);

/** Members by body: `org → "code,from,to,status;..."`, status 0 member, 1 observer, 2 suspended. */
function memberships(): Record<string, string> {
  const byOrg: Record<string, string> = {};
  for (const row of read('memberships')) {
    const status = ['member', 'observer', 'suspended'].indexOf(row.status!);
    const term = `${row.code},${row.from},${row.to},${status}`;
    byOrg[row.org!] = byOrg[row.org!] === undefined ? term : `${byOrg[row.org!]};${term}`;
  }
  return byOrg;
}

function regions(): Record<string, string> {
  const byId: Record<string, string> = {};
  for (const row of read('regions')) byId[row.region!] = `${byId[row.region!] ?? ''} ${row.code}`.trim();
  return byId;
}

/** `attribute → [[code, from, to], ...]`, and figures `attribute → {code: number}`. */
function attributes() {
  const facts: Record<string, unknown[][]> = {};
  const figures: Record<string, Record<string, number>> = {};
  for (const row of read('attributes')) {
    const name = row.attribute!;
    if (row.value) figures[name] = { ...figures[name], [row.code!]: Number(row.value) };
    else facts[name] = [...(facts[name] ?? []), [row.code, row.from, row.to]];
  }
  return { facts, figures };
}

/** The core of the atlas: polities, names, memberships, regions and what descriptions say. */
export function compile(): unknown {
  return {
    polities: polities(),
    names: names(),
    memberships: memberships(),
    regions: regions(),
    ...attributes(),
  };
}
