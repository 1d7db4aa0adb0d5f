import { readCompiled } from '../base/index.ts';
import { personKey } from './person-key.ts';
import type { Holder } from './types.ts';
import { words } from './words.ts';

interface Compiled {
  readonly offices: readonly string[];
  readonly sources: readonly string[];
  readonly people: readonly (readonly [string, string, string, string, string])[];
  readonly government: string;
  readonly firsts: string;
}

/** A person of one polity, with terms unpacked when asked for. */
export interface Person {
  readonly code: string;
  readonly name: string;
  terms(): readonly Holder[];
}

/** Everybody in the tables, by whole name and by the name that follows a title. */
export interface People {
  full(key: string): readonly Person[];
  /** First words of whole names. */
  readonly firsts: ReadonlySet<string>;
  readonly byCall: ReadonlyMap<string, readonly Person[]>;
  readonly byCode: ReadonlyMap<string, readonly Person[]>;
}

const open = (text: string): string | null => (text === '' ? null : text);

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}

/** Parses packed terms once, when first asked for. */
function lazily(make: () => readonly Holder[]): () => readonly Holder[] {
  let made: readonly Holder[] | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function holder(compiled: Compiled, [name, code, , , packed]: Compiled['people'][number]): Person {
  const terms = lazily(() =>
    packed.split(';').map(term => {
      const [office, from, to, source] = term.split(',');
      return {
        code,
        name,
        office: compiled.offices[Number(office)]!,
        from: open(from!),
        to: open(to!),
        source: compiled.sources[Number(source)]!,
      };
    }),
  );
  return { code, name, terms };
}

const capital = (key: string): string => key.replace(/(^| )\p{Ll}/gu, start => start.toUpperCase());

function minister(line: string): Person {
  const [key, code, from, to] = line.split(',') as [string, string, string, string];
  const name = capital(key);
  const terms = lazily(() => [
    {
      code,
      name,
      office: 'government',
      from: open(from),
      to: to === '' ? '2014-01/2035' : to,
      source: 'petrarch',
    },
  ]);
  return { code, name, terms };
}

/** The lines of a sorted list that begin with "key,", by bisection. */
function linesOf(sorted: readonly string[], key: string): string[] {
  const start = `${key},`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (; low < sorted.length && sorted[low]!.startsWith(start); low++) found.push(sorted[low]!);
  return found;
}

function index(compiled: Compiled): People {
  const byFull = new Map<string, Person[]>();
  const byCall = new Map<string, Person[]>();
  const byCode = new Map<string, Person[]>();
  for (const row of compiled.people) {
    const person = holder(compiled, row);
    put(byCode, person.code, person);
    if (row[2] !== '') for (const key of row[2].split('|')) put(byFull, key, person);
    for (const key of row[3].split('|')) put(byCall, key, person);
  }
  const ministers = compiled.government.split('\n');
  return {
    full: key => [...(byFull.get(key) ?? []), ...linesOf(ministers, key).map(minister)],
    firsts: new Set(compiled.firsts.split(' ')),
    byCall,
    byCode,
  };
}

let loaded: People | null = null;

/** The holders of offices, read once from compiled/people.json when first asked for. */
export function loadPeople(): People {
  loaded ??= index(readCompiled<Compiled>('people'));
  return loaded;
}

/** A name as the text gives it → its key in the index. */
export const keyOf = (name: string): string => personKey(words(name).key);
