import { daysOf, type StatusAnswer, type Track, type World } from '../../record/index.ts';
import { type Interval, interval, type Told, told } from './said.ts';
import { type OfficeLine, officesOf } from './state.ts';

/** What the record holds of one state of affairs between two: its happenings, each with who tells of it. */
export interface Line {
  readonly subject: string;
  /** The list of a designation, or the sort of mission; empty where there is one only. */
  readonly strand: string;
  /** The acting side first, where a subject has one. */
  readonly a: string;
  readonly b: string;
  readonly answer: StatusAnswer;
  readonly spells: readonly Interval[];
  readonly happenings: readonly Told[];
}

/** `entente pair`: what was and is between two polities, as known on a day. */
export interface PairReport {
  readonly schema: 'entente/pair@1';
  readonly a: string;
  readonly b: string;
  readonly on: string;
  readonly known: string;
  readonly relations: {
    readonly answer: StatusAnswer;
    readonly reasons: readonly string[];
    readonly sources: readonly string[];
  };
  /** Relations first, then recognition, missions and the rest. */
  readonly lines: readonly Line[];
  /** Bodies that both belonged to on the day. */
  readonly shared: readonly string[];
  readonly offices: readonly { readonly code: string; readonly held: readonly OfficeLine[] }[];
}

const order = ['relations', 'recognition', 'mission', 'designation', 'alliance', 'membership'];

function lineOf(world: World, { subject, strand, a, b, happenings }: Track, on: number): Line {
  return {
    subject,
    strand,
    a,
    b,
    answer: world.statusOn(subject, a, b, on, strand).answer,
    spells: world.spells(a, b, subject, { strand }).map(interval),
    happenings: happenings.map(happening => told(happening, a, b)),
  };
}

/** The bodies that both belonged to on a day, surely. */
function sharedBy(world: World, a: string, b: string, on: string): string[] {
  const of = (code: string) =>
    world
      .partners(code, 'membership', { on })
      .filter(each => each.answer === 'yes')
      .map(each => each.code);
  const others = new Set(of(b));
  return of(a).filter(code => others.has(code));
}

/** Reports on two polities on a day (ISO 8601). */
export function pairReport(world: World, a: string, b: string, on: string): PairReport {
  const day = daysOf(on)!.to;
  const { answer, reasons, sources } = world.status(a, b, 'relations', { on });
  const lines = world
    .tracksBetween(a, b)
    .toSorted((x, y) => order.indexOf(x.subject) - order.indexOf(y.subject))
    .map(track => lineOf(world, track, day));
  return {
    schema: 'entente/pair@1',
    a,
    b,
    on,
    known: world.known,
    relations: { answer, reasons, sources },
    lines,
    shared: sharedBy(world, a, b, on),
    offices: [a, b].map(code => ({ code, held: officesOf(code, on) })),
  };
}

/** Rows of `entente pair --csv`: one for each entry, with the happening that it attests. */
export const pairRows = ({ lines }: PairReport): readonly (readonly string[])[] => [
  [
    'subject',
    'strand',
    'a',
    'b',
    'change',
    'happened',
    'disputed',
    'kind',
    'date',
    'source',
    'locator',
    'id',
  ],
  ...lines.flatMap(({ subject, strand, a, b, happenings }) =>
    happenings.flatMap(({ change, date, disputed, tellings }) =>
      tellings.map(each => [
        subject,
        strand,
        a,
        b,
        change,
        date ?? '',
        disputed ? 'yes' : 'no',
        each.kind,
        each.date,
        each.source,
        each.locator,
        each.id,
      ]),
    ),
  ),
];
