import { readCompiled } from '../base/index.ts';
import { personKey } from './person-key.ts';
import type { Holder } from './types.ts';
import { words } from './words.ts';

interface Compiled {
  readonly offices: readonly string[];
  readonly sources: readonly string[];
  /** Lines "name|code|terms". */
  readonly people: string;
  /** Sorted lines "key,row" by whole name and by the name after a title. */
  readonly full: string;
  readonly call: string;
  /** Sorted lines "key,code,from,to". */
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
  /** By whole name, members of governments with them. */
  full(key: string): readonly Person[];
  /** First words of whole names. */
  readonly firsts: ReadonlySet<string>;
  /** By the name that follows a title. */
  call(key: string): readonly Person[];
  /** All holders of offices of a polity. */
  of(code: string): readonly Person[];
}

const open = (text: string): string | null => (text === '' ? null : text);

/** Parses packed terms once, when first asked for. */
function lazily(make: () => readonly Holder[]): () => readonly Holder[] {
  let made: readonly Holder[] | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function holder(compiled: Compiled, line: string): Person {
  const [name, code, packed] = line.split('|') as [string, string, string];
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
  const rows = compiled.people.split('\n');
  const [full, call, ministers] = [compiled.full, compiled.call, compiled.government].map(text =>
    text.split('\n'),
  ) as [string[], string[], string[]];
  const made = new Map<number, Person>();
  const person = (row: number): Person => {
    const known = made.get(row) ?? holder(compiled, rows[row]!);
    made.set(row, known);
    return known;
  };
  const by = (sorted: readonly string[], key: string): Person[] =>
    linesOf(sorted, key).map(line => person(Number(line.slice(line.indexOf(',') + 1))));
  let codes: Map<string, number[]> | null = null;
  return {
    firsts: new Set(compiled.firsts.split(' ')),
    full: key => [...by(full, key), ...linesOf(ministers, key).map(minister)],
    call: key => by(call, key),
    of: code => {
      codes ??= rowsByCode(rows);
      return (codes.get(code) ?? []).map(person);
    },
  };
}

function rowsByCode(rows: readonly string[]): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const code = row.split('|', 2)[1]!;
    const list = codes.get(code);
    if (list === undefined) codes.set(code, [at]);
    else list.push(at);
  });
  return codes;
}

let loaded: People | null = null;

/** The holders of offices, read once from compiled/people.json when first asked for. */
export function loadPeople(): People {
  loaded ??= index(readCompiled<Compiled>('people'));
  return loaded;
}

/** A name as the text gives it → its key in the index. */
export const keyOf = (name: string): string => personKey(words(name.replace(initials, '')).key);

/** Initials with periods inside a name ("H.W."), which are told in many ways or not at all. */
const initials = /(?<= )(?:\p{Lu}\.)+ ?/gu;
