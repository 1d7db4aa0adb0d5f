import { hash } from 'node:crypto';
import { mutualKinds } from '../../base/index.ts';
import { daysOf } from '../days.ts';
import type { Entry } from '../entry.ts';
import type { Draft, Row } from './store.ts';

/**
 * What an entry states, as 32 hexadecimal digits: two entries with the same say the same of the same source, so that
 * importing a table twice adds nothing. The id and the day of recording are not part of it, nor the order of parties
 * that share an act.
 */
export function contentHash(draft: Draft): string {
  const parties = mutualKinds.has(draft.kind) ? [...draft.parties].sort() : draft.parties;
  const content = [
    draft.kind,
    parties,
    draft.date,
    draft.source,
    draft.locator,
    draft.retracts ?? null,
    draft.asserts ?? null,
    draft.detail ?? null,
    draft.note ?? null,
  ];
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, 32);
}

/** The readable id of an entry that brings none; the same content has the same id in every store. */
function derivedId(draft: Draft, hash: string): string {
  const detail = draft.detail === undefined ? '' : `/${draft.detail.replaceAll(/\s+/g, '-')}`;
  return `${draft.source}/${draft.parties.join('-')}/${draft.kind}${detail}/${draft.date}/${hash.slice(0, 10)}`;
}

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** A draft as a row; `today` is the day of recording where it gives none. */
export function rowOf(draft: Draft, hash: string, today: string): Row {
  const range = daysOf(draft.date);
  // What a store took in, it knows from the day on which it did: it keeps no date of publication.
  const { id = derivedId(draft, hash), recordedAt = today, published: _, ...rest } = draft;
  return {
    entry: { id, ...rest, recordedAt } as Entry,
    hash,
    earliest: range === null ? null : finite(range.from),
    latest: range === null ? null : finite(range.to),
  };
}
