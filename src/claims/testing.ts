import type { Event } from '../reader/index.ts';
import type { Draft } from './draft.ts';

const party = (code: string) => ({ code, role: null, text: code });

/** An event for tests: what happened between two states, the rest as given. */
export function eventOf(
  kind: Event['kind'],
  source: string,
  target: string,
  more: Partial<Event> = {},
): Event {
  return {
    id: 'e1',
    kind,
    cameo: null,
    plover: null,
    source: [party(source)],
    target: [party(target)],
    date: null,
    dateBasis: null,
    modality: 'happened',
    attribution: null,
    sentence: 0,
    span: [0, 1],
    trigger: '',
    also: [],
    rule: 'test',
    ...more,
  };
}

/** A draft for tests: its type and parties, the rest as given. */
export function draftFor(
  type: Draft['type'],
  subject: string | null,
  object: string | null,
  value: Draft['value'],
  more: Partial<Draft> = {},
): Draft {
  return {
    type,
    subject,
    object,
    value,
    predicate: null,
    within: null,
    asOf: '2024-02-16',
    sentence: 0,
    first: 0,
    last: 0,
    unmodelled: [],
    rule: 'test',
    ...more,
  };
}
