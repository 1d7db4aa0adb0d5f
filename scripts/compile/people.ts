import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { callNames, fullNames, personKey, personToken } from '../../src/atlas/person-key.ts';
import { words } from '../../src/atlas/words.ts';
import { packageRoot } from '../../src/base/index.ts';

type Cells = Record<string, string>;

const rows = (): Cells[] =>
  parse(readFileSync(`${packageRoot}/data/atlas/holders.csv`, 'utf8'), { columns: true });

interface Person {
  readonly name: string;
  readonly code: string;
  readonly full: Set<string>;
  readonly call: Set<string>;
  readonly terms: string[];
}

const inTable = (table: string[], value: string): number => {
  const at = table.indexOf(value);
  return at >= 0 ? at : table.push(value) - 1;
};

/** Members of governments: sorted lines "key,code,from,to"; an empty end is "after January 2014". */
function government(list: readonly Cells[]): string[] {
  const lines = list.map(row => {
    const to = row.to === '2014-01/2035' ? '' : row.to!.slice(0, 7);
    return `${personKey(words(row.name!).key)},${row.code},${row.from!.slice(0, 7)},${to}`;
  });
  return [...new Set(lines)].sort();
}

/** The first words of all whole names, so that most words of a text are passed over at once. */
const firstWords = (keys: Iterable<string>): string =>
  [...new Set([...keys].map(key => key.split(' ')[0]!))].sort().join(' ');

/** Sorted lines "key,row" that lead from a name to rows of people. */
const keyLines = (people: readonly Person[], keys: (person: Person) => Iterable<string>): string[] =>
  people.flatMap((person, row) => [...keys(person)].map(key => `${key},${row}`)).sort();

/**
 * Holders of offices as text, so that a start parses little: a line "name|code|terms" a person (terms
 * "office,from,to,source" with ";" between), and sorted lines that lead to them.
 */
export function compile(): unknown {
  const offices: string[] = [];
  const sources: string[] = [];
  const people = new Map<string, Person>();
  const all = rows();
  for (const row of all) {
    if (row.office === 'government') continue;
    const key = `${row.code}|${words(row.name!).key.map(personToken).join(' ')}`;
    const person = people.get(key) ?? {
      name: row.name!,
      code: row.code!,
      full: new Set(),
      call: new Set(),
      terms: [],
    };
    people.set(key, person);
    for (const full of fullNames(row.name!, row.surname!, row.code!)) person.full.add(full);
    for (const call of callNames(row.name!, row.surname!, row.code!, row.office!)) person.call.add(call);
    const source = inTable(sources, row.source!);
    person.terms.push(`${inTable(offices, row.office!)},${row.from},${row.to},${source}`);
  }
  const list = [...people.values()];
  const ministers = government(all.filter(row => row.office === 'government'));
  const full = keyLines(list, person => person.full);
  return {
    offices,
    sources,
    firsts: firstWords([...full, ...ministers].map(line => line.split(',')[0]!)),
    people: list.map(person => [person.name, person.code, person.terms.join(';')].join('|')).join('\n'),
    full: full.join('\n'),
    call: keyLines(list, person => person.call).join('\n'),
    government: ministers.join('\n'),
  };
}
