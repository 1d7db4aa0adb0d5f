import { ok } from '../../base/index.ts';
import { type CodedEvent, codedId, type StoredEvent } from './coded-event.ts';
import type { EventFilter, EventShelf, Reach, Tally } from './shelf.ts';

const among = (codes: readonly string[] | undefined, code: string | null): boolean =>
  codes === undefined || (code !== null && codes.includes(code));

/** Whether an event is one that was asked for: the conditions in plain words, for databases to agree with. */
function fits(which: EventFilter): (event: CodedEvent) => boolean {
  const { from = '', to = '9999-12-31', origin, source, target, between, cameo, country } = which;
  return event =>
    event.day >= from &&
    event.day <= to &&
    (origin === undefined || event.origin === origin) &&
    among(source, event.source.code) &&
    among(target, event.target.code) &&
    (between === undefined ||
      (among(between[0], event.source.code) && among(between[1], event.target.code)) ||
      (among(between[1], event.source.code) && among(between[0], event.target.code))) &&
    (cameo === undefined || cameo.some(code => event.cameo.startsWith(code))) &&
    among(country, event.country);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tallied(events: readonly CodedEvent[]): Tally[] {
  const counts = new Map<string, Tally>();
  for (const { origin, cameo } of events) {
    const key = `${origin} ${cameo}`;
    counts.set(key, { origin, cameo, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => byText(a.origin, b.origin) || byText(a.cameo, b.cameo));
}

function reached(events: readonly CodedEvent[]): Reach[] {
  const origins = [...new Set(events.map(({ origin }) => origin))].sort(byText);
  return origins.map(origin => {
    const own = events.filter(event => event.origin === origin);
    const days = [...new Set(own.map(({ day }) => day))].sort(byText);
    return { origin, first: days[0]!, last: days.at(-1)!, days: days.length, events: own.length };
  });
}

/** A shelf of events in memory: the oracle of the databases, and one for tests. */
export function memoryEvents(): EventShelf {
  const rows: StoredEvent[] = [];
  const known = new Set<string>();
  const picked = (which: EventFilter) => rows.filter(fits(which));
  return {
    where: 'memory',
    async write(batches, importedAt) {
      const fresh = new Map<string, CodedEvent>();
      let given = 0;
      for await (const batch of batches) {
        if (!batch.ok) return batch;
        given += batch.value.length;
        for (const event of batch.value) {
          const id = codedId(event);
          if (!known.has(id) && !fresh.has(id)) fresh.set(id, event);
        }
      }
      for (const [id, event] of fresh) {
        known.add(id);
        rows.push({ ...event, seq: rows.length + 1, importedAt });
      }
      return ok({ added: fresh.size, already: given - fresh.size });
    },
    pick: async (which, { after = 0, limit }) =>
      ok(
        picked(which)
          .filter(({ seq }) => seq > after)
          .slice(0, limit),
      ),
    tally: async which => ok(tallied(picked(which))),
    reach: async ({ from, to, origin }) => ok(reached(picked({ from, to, origin }))),
    close: async () => {},
  };
}
