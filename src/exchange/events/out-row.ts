import type { CodedEvent, CodedSide } from '../../record/index.ts';
import { codeFacts } from './cameo.ts';
import type { ToldEvent, ToldParty, ToldReading } from './told.ts';

/** One side of a row to go out. */
export interface OutSide {
  readonly code: string | null;
  /** The country as its source told it, where it has no code of ours. */
  readonly told: string | null;
  /** A group or organisation with a code of its own. */
  readonly group: string | null;
  readonly roles: readonly string[];
  readonly name: string | null;
}

/** An event × source × target, before it is put into somebody's columns; null where nothing is known. */
export interface OutRow {
  readonly id: string;
  /** EDTF. */
  readonly date: string | null;
  readonly added: string | null;
  readonly source: OutSide;
  readonly target: OutSide;
  readonly cameo: string;
  readonly goldstein: number | null;
  /** Told in the first sentence of its text. */
  readonly lead: boolean | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly document: string | null;
  /** From 1. */
  readonly sentence: number | null;
}

const noSide: OutSide = { code: null, told: null, group: null, roles: [], name: null };

const sideOf = ({ code, role, text, group = null }: ToldParty): OutSide => ({
  code,
  told: null,
  group,
  roles: role === null ? [] : [role],
  name: text,
});

function placeOf({ place }: ToldEvent): Pick<OutRow, 'place' | 'country' | 'lat' | 'lon'> {
  if (place === null || place === undefined) return { place: null, country: null, lat: null, lon: null };
  if (typeof place === 'string') return { place, country: null, lat: null, lon: null };
  const { text, name, code, country, lat, lon } = place;
  return {
    place: name ?? text ?? null,
    country: country ?? code ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
  };
}

/** Whether an event goes out: it happened, and has a CAMEO code. What is planned, possible or denied stays behind. */
export const goesOut = ({ modality, cameo }: ToldEvent): boolean =>
  modality === 'happened' && cameo !== null && codeFacts(cameo) !== null;

/** The rows of a reading: of what happened, one for each source and target; a side that is not told is empty. */
export function* rowsOfReading({ document, events }: ToldReading): Generator<OutRow> {
  const first = events.length > 0 ? Math.min(...events.map(({ sentence }) => sentence)) : 0;
  for (const event of events) {
    if (!goesOut(event)) continue;
    const facts = codeFacts(event.cameo!)!;
    const sources = event.source.length > 0 ? event.source.map(sideOf) : [noSide];
    const targets = event.target.length > 0 ? event.target.map(sideOf) : [noSide];
    const many = sources.length * targets.length > 1;
    let n = 0;
    for (const source of sources)
      for (const target of targets)
        yield {
          id: `${document.id}:${event.id}${many ? `.${++n}` : ''}`,
          date: event.date,
          added: document.published,
          source,
          target,
          cameo: event.cameo!,
          goldstein: event.goldstein ?? facts.goldstein,
          lead: event.sentence === first,
          ...placeOf(event),
          document: document.id,
          sentence: event.sentence + 1,
        };
  }
}

const outSide = ({ code, told, roles, name }: CodedSide): OutSide => ({
  code,
  told,
  group: null,
  roles,
  name,
});

/** A coded event of the store as a row. */
export function rowOfCoded(event: CodedEvent): OutRow {
  return {
    id: event.originId,
    date: event.day,
    added: event.added,
    source: outSide(event.source),
    target: outSide(event.target),
    cameo: event.cameo,
    goldstein: event.goldstein,
    lead: null,
    place: event.place,
    country: event.country,
    lat: null,
    lon: null,
    document: event.document,
    sentence: null,
  };
}

/** The parts of an EDTF date that are a plain year, month and day; none of an interval or an uncertain date. */
export function partsOf(date: string | null): { year: string; month: string; day: string } {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(date ?? '') ?? [];
  return { year, month, day };
}

/** A cell between tabs: none of these layouts has an escape, so tabs and line breaks become blanks. */
export const cellText = (value: string | number | null): string =>
  value === null
    ? ''
    : String(value)
        .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim();
