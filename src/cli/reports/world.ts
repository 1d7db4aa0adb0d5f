import { existed, polities } from '../../atlas/index.ts';
import { daysOf, type World } from '../../record/index.ts';
import { type Told, told } from './said.ts';

export interface StateLine {
  readonly code: string;
  readonly least: number;
  readonly most: number;
  /** The record covers the state on the day; else these are the partners that are known. */
  readonly complete: boolean;
}

export interface WorldChangeLine extends Told {
  readonly a: string;
  readonly b: string;
  /** "maybe" where the date leaves open whether it came since. */
  readonly answer: 'yes' | 'maybe';
}

/** `entente world`: the relations of everybody on a day, as known on another. */
export interface WorldReport {
  readonly schema: 'entente/world@1';
  readonly on: string;
  readonly known: string;
  /** The date that changes are told since; null where nobody asked. */
  readonly since: string | null;
  /** States that surely existed, and members of the United Nations. */
  readonly states: number;
  readonly unMembers: number;
  readonly ties: { readonly sure: number; readonly maybe: number; readonly contested: number };
  readonly changes: readonly WorldChangeLine[];
  /** By number of partners. */
  readonly table: readonly StateLine[];
}

/** Kinds of polity that are counted as states where they existed. */
const statelike = new Set(['state', 'historical']);

function tableOf(world: World, on: string): StateLine[] {
  const { codes, least, most } = world.degrees([daysOf(on)!.to], 'relations');
  return codes
    .map((code, i) => ({ code, least: least[i]!, most: most[i]! }))
    .filter(line => line.most > 0)
    .sort((x, y) => y.least - x.least || y.most - x.most || (x.code < y.code ? -1 : 1))
    .map(line => ({ ...line, complete: world.count(line.code, 'relations', undefined, { on }).complete }));
}

/** Reports on the world on a day (ISO 8601), with what changed since another. */
export function worldReport(world: World, on: string, since: string | null): WorldReport {
  const ties = world.ties('relations', { on });
  const count = (answer: string): number => ties.filter(tie => tie.answer === answer).length;
  return {
    schema: 'entente/world@1',
    on,
    known: world.known,
    since,
    states: polities().filter(({ code, kind }) => statelike.has(kind) && existed(code, on) === 'yes').length,
    unMembers: world.unMembers(daysOf(on)!.to).size,
    ties: { sure: count('yes'), maybe: count('maybe'), contested: count('contested') },
    changes:
      since === null
        ? []
        : world
            .changes(since, on)
            .map(({ a, b, answer, happening }) => ({ a, b, answer, ...told(happening, a, b) })),
    table: tableOf(world, on),
  };
}

/** Rows of `entente world --csv`: a state a line. */
export const worldRows = ({ on, table }: WorldReport): readonly (readonly string[])[] => [
  ['code', 'on', 'partners', 'at_most', 'complete'],
  ...table.map(({ code, least, most, complete }) => [
    code,
    on,
    String(least),
    String(most),
    complete ? 'yes' : 'no',
  ]),
];
