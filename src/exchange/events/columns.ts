import type { Event } from '../../reader/index.ts';
import type { DaysOf } from '../out/columns.ts';
import { codeFacts } from './cameo.ts';

/** The part of a reading that a flat table of its events needs. */
export interface EventSource {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly sentences: readonly string[];
  };
  readonly events: readonly Event[];
}

export type Cell = string | number | null;

interface EventColumn {
  readonly name: string;
  readonly type: 'text' | 'number';
  /** What stands in it, for docs/bulk.md. */
  readonly what: string;
  readonly of: (event: Event, document: EventSource['document'], days: DaysOf) => Cell;
}

type Side = 'source' | 'target';

/** A side's parties as `CODE/ROLE`, spaces between; `-` for what is not known. */
const all = (event: Event, side: Side): string | null =>
  event[side].map(({ code, role }) => `${code ?? '-'}/${role ?? '-'}`).join(' ') || null;

/** The columns of a side: its first party, and all of them. */
const sideColumns = (side: Side, does: string): readonly EventColumn[] => [
  {
    name: `${side}_code`,
    type: 'text',
    what: `the polity that ${does}: the first party's code`,
    of: event => event[side][0]?.code ?? null,
  },
  {
    name: `${side}_role`,
    type: 'text',
    what: 'who in it: GOV, MIL ...',
    of: event => event[side][0]?.role ?? null,
  },
  {
    name: `${side}_text`,
    type: 'text',
    what: 'in the words of the text',
    of: event => event[side][0]?.text ?? null,
  },
  {
    name: `${side}_all`,
    type: 'text',
    what: 'every party as CODE/ROLE, spaces between, - for what is not known',
    of: event => all(event, side),
  },
];

/**
 * The flat table of events, a row an event: every column with its meaning, in one place for CSV, Parquet and the docs.
 * Columns may be added at the end; none changes its name.
 */
export const eventColumns: readonly EventColumn[] = [
  { name: 'document_id', type: 'text', what: "the record's id, or line-N", of: (_, { id }) => id },
  { name: 'published', type: 'text', what: 'when it was published (EDTF)', of: (_, doc) => doc.published },
  { name: 'title', type: 'text', what: 'its title', of: (_, { title }) => title },
  { name: 'event_id', type: 'text', what: 'the event in its document: e1, e2 ...', of: ({ id }) => id },
  {
    name: 'sentence',
    type: 'number',
    what: 'its sentence, from 0, headline first',
    of: ({ sentence }) => sentence,
  },
  { name: 'date', type: 'text', what: 'when it happened, in EDTF; empty if unknown', of: ({ date }) => date },
  {
    name: 'date_from',
    type: 'text',
    what: 'the first day that the date can mean (ISO 8601)',
    of: ({ date }, _, days) => (date === null ? null : days(date).from),
  },
  {
    name: 'date_to',
    type: 'text',
    what: 'the last day that it can mean',
    of: ({ date }, _, days) => (date === null ? null : days(date).to),
  },
  {
    name: 'date_basis',
    type: 'text',
    what: 'how the date was come by: stated, relative, event, published, record',
    of: ({ dateBasis }) => dateBasis,
  },
  ...sideColumns('source', 'acts'),
  ...sideColumns('target', 'is acted on'),
  {
    name: 'kind',
    type: 'text',
    what: 'the kind, where it is a diplomatic one (words.md)',
    of: ({ kind }) => kind,
  },
  { name: 'cameo', type: 'text', what: 'the CAMEO code: text, as 042 is not 42', of: ({ cameo }) => cameo },
  {
    name: 'cameo_root',
    type: 'text',
    what: 'its root, two digits',
    of: ({ cameo }) => cameo?.slice(0, 2) ?? null,
  },
  {
    name: 'quad_class',
    type: 'number',
    what: '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict',
    of: ({ cameo }) => (cameo === null ? null : (codeFacts(cameo)?.quad ?? null)),
  },
  { name: 'plover', type: 'text', what: 'the PLOVER type', of: ({ plover }) => plover },
  {
    name: 'modality',
    type: 'text',
    what: 'happened, planned, possible, denied',
    of: ({ modality }) => modality,
  },
  {
    name: 'attribution',
    type: 'text',
    what: 'on whose word, in the words of the text',
    of: ({ attribution }) => attribution?.text ?? null,
  },
  {
    name: 'attribution_code',
    type: 'text',
    what: 'the polity whose official or organ speaks',
    of: ({ attribution }) => attribution?.code ?? null,
  },
  { name: 'trigger', type: 'text', what: 'the words that tell it', of: ({ trigger }) => trigger },
  {
    name: 'span_from',
    type: 'number',
    what: "where it begins in the sentence's text (UTF-16)",
    of: ({ span }) => span[0],
  },
  { name: 'span_to', type: 'number', what: 'where it ends there', of: ({ span }) => span[1] },
  {
    name: 'tellings',
    type: 'number',
    what: 'how often the document tells it',
    of: ({ also }) => 1 + also.length,
  },
  { name: 'rule', type: 'text', what: 'the rule of the lexicon that found it', of: ({ rule }) => rule },
  {
    name: 'text',
    type: 'text',
    what: 'the sentence',
    of: ({ sentence }, { sentences }) => sentences[sentence] ?? null,
  },
];
