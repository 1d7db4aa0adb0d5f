import { findNames } from './find.ts';
import { loadAtlas } from './load.ts';
import { isMember, organisation } from './members.ts';
import { polity } from './polity.ts';
import { inRegion } from './regions.ts';
import { days, within } from './when.ts';
import { words } from './words.ts';

/** A reading of a description such as "the island nation" as a test of codes. */
export interface Description {
  /** What was understood: `region:gulf`, `kingdom`, `population 2000000`, `member:NATO`, `state`. */
  readonly parts: readonly string[];
  /** How well a polity fits on a date, 0 (not at all) to 1; a bare "the country" gives every state 0.5. */
  score(code: string, on: string | null): number;
}

type Test = (code: string, on: string | null) => number;

/** Nouns that stand for a state, with the attribute that each says (null: none). */
const heads: Readonly<Record<string, string | null>> = {
  country: null,
  nation: null,
  state: null,
  land: null,
  neighbour: null,
  neighbor: null,
  ally: null,
  power: null,
  government: null,
  economy: null,
  republic: 'republic',
  kingdom: 'kingdom',
  monarchy: 'monarchy',
  sultanate: 'sultanate',
  emirate: 'emirate',
  principality: 'principality',
  duchy: 'duchy',
  empire: 'empire',
  federation: 'federation',
  archipelago: 'archipelago',
  island: 'island',
  islands: 'island',
  atoll: 'atoll',
  microstate: 'microstate',
  superpower: 'superpower',
  caliphate: 'muslim',
};

/** Modifiers, one word or two with a space, with the attribute that each says. */
const modifiers: Readonly<Record<string, string>> = {
  island: 'island',
  archipelagic: 'archipelago',
  atoll: 'atoll',
  landlocked: 'landlocked',
  communist: 'communist',
  socialist: 'communist',
  'marxist leninist': 'communist',
  monarchical: 'monarchy',
  'city state': 'city-state',
  'oil rich': 'oil-rich',
  'oil producing': 'oil-rich',
  'nuclear armed': 'nuclear-armed',
  nuclear: 'nuclear-armed',
  muslim: 'muslim',
  'islamic republic': 'islamic-republic',
  'french speaking': 'french-speaking',
  francophone: 'french-speaking',
  'portuguese speaking': 'portuguese-speaking',
  lusophone: 'portuguese-speaking',
  'spanish speaking': 'spanish-speaking',
  mountainous: 'mountain',
  mountain: 'mountain',
};

const small: ReadonlySet<string> = new Set(['tiny', 'small', 'little']);

/** Has the polity an attribute on a date? Without a date, ever. */
export function hasAttribute(code: string, attribute: string, on: string | null): boolean {
  if (attribute === 'republic') return !hasAttribute(code, 'monarchy', on);
  const range = days(on);
  return (loadAtlas().facts.get(attribute) ?? []).some(
    fact => fact.code === code && (range === null || within(range, fact.from, fact.to) !== 'no'),
  );
}

/** Population about 2024 or area in km2, or null. */
export const figure = (code: string, name: 'population' | 'area'): number | null =>
  loadAtlas().figures[name]?.[code] ?? null;

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, thousand: 1e3 };

/** "of 2 million", "of 600,000 people" → the number. */
function populationIn(text: string): number | null {
  const match =
    /\b(?:of|with)\s(?:about\s|some\s|only\s|just\s|around\s|over\s|nearly\s)?(\d[\d,.]*)(?:\s(million|billion|thousand))?/i.exec(
      text,
    );
  if (match === null) return null;
  const value =
    Number(match[1]!.replaceAll(',', '').replace(/\.$/, '')) * (scales[match[2]?.toLowerCase() ?? ''] ?? 1);
  return Number.isFinite(value) && value >= 500 ? value : null;
}

const populationTest =
  (value: number): Test =>
  code => {
    const real = figure(code, 'population');
    if (real === null) return 0.3;
    const off = Math.abs(Math.log(value / real));
    return off < 0.3 ? 1 : off < 0.6 ? 0.4 : 0;
  };

function nameTest(code: string): readonly [string, Test] {
  if (code.startsWith('region:')) return [code, each => (inRegion(each, code) ? 1 : 0)];
  if (organisation(code) !== null && polity(code)?.kind === 'organisation')
    return [`member:${code}`, (each, on) => (each === code ? 1 : isMember(each, code, on) === 'no' ? 0 : 1)];
  return [code, each => (each === code ? 1 : 0)];
}

/** The last word that can be a head; "member", "country" and so on before "of", "with" or "that". */
function headOf(keys: readonly string[]): string | null {
  const stop = keys.findIndex(
    (key, index) => index > 0 && ['of', 'with', 'that', 'which', 'where', 'in'].includes(key),
  );
  const phrase = stop < 0 ? keys : keys.slice(0, stop);
  const last = phrase.at(-1);
  if (last === undefined) return null;
  const bare = last.endsWith('s') && !(last in heads) ? last.slice(0, -1) : last;
  if (bare in heads) return bare;
  return bare === 'member' ? 'country' : null;
}

/**
 * Reads a description ("the Latin American country", "the Balkan country of 2 million", "the Sultanate") as a test of
 * codes; null where its head is no word for a state. Attributes are tested on the date asked for.
 */
export function describe(phrase: string): Description | null {
  const keys = words(phrase).key;
  const head = headOf(keys);
  if (head === null) return null;
  const parts: string[] = [];
  const tests: Test[] = [];
  const add = (name: string, test: Test) => {
    parts.push(name);
    tests.push(test);
  };
  const has = (attribute: string) =>
    add(attribute, (code, on) => (hasAttribute(code, attribute, on) ? 1 : 0));
  for (const hit of findNames(phrase)) {
    const options = hit.candidates
      .filter(candidate => !candidate.code.startsWith('other:'))
      .map(candidate => nameTest(candidate.code));
    if (options.length > 0)
      add(options.map(([name]) => name).join('|'), (code, on) =>
        Math.max(...options.map(([, test]) => test(code, on))),
      );
  }
  for (let index = 0; index < keys.length; index++) {
    const attribute = modifiers[`${keys[index]} ${keys[index + 1]}`] ?? modifiers[keys[index]!];
    if (attribute !== undefined) has(attribute);
    if (small.has(keys[index]!)) add('small', code => ((figure(code, 'population') ?? 0) < 4e6 ? 1 : 0.3));
  }
  const said = heads[head];
  if (said !== null && said !== undefined && !parts.includes(said)) has(said);
  const people = populationIn(phrase);
  if (people !== null) add(`population ${people}`, populationTest(people));
  if (tests.length === 0) add('state', code => (polity(code)?.kind === 'organisation' ? 0 : 0.5));
  return {
    parts,
    score: (code, on) =>
      polity(code) === null ? 0 : tests.reduce((product, test) => product * test(code, on), 1),
  };
}
