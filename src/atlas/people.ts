import { readCompiled } from '../base/index.ts';
import { personKey } from './person-key.ts';
import type { Holder } from './types.ts';
import { words } from './words.ts';

interface Compiled {
  readonly offices: readonly string[];
  readonly sources: readonly string[];
  readonly people: readonly (readonly [string, string, string, string, string])[];
  readonly government: string;
}

/** A person of one polity, with terms unpacked when asked for. */
export interface Person {
  readonly code: string;
  readonly name: string;
  terms(): readonly Holder[];
}

/** Everybody in the tables, by whole name and by the name that follows a title. */
export interface People {
  readonly byFull: ReadonlyMap<string, readonly Person[]>;
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

function minister(code: string, key: string, from: string, to: string): Person {
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
  for (const block of compiled.government.split('\n\n')) {
    const lines = block.split('\n');
    const code = lines[0]!;
    for (let at = 1; at < lines.length; at++) {
      const [key, from, to] = lines[at]!.split(',');
      put(byFull, personKey(key!.split(' ')), minister(code, key!, from!, to!));
    }
  }
  return { byFull, byCall, byCode };
}

let loaded: People | null = null;

/** The holders of offices, read once from compiled/people.json when first asked for. */
export function loadPeople(): People {
  loaded ??= index(readCompiled<Compiled>('people'));
  return loaded;
}

/** A name as the text gives it → its key in the index. */
export const keyOf = (name: string): string => personKey(words(name).key);
