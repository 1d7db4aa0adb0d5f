import { expect, it } from 'vitest';
import { postgresEvents } from './postgres.ts';
import { eventSuite } from './suite.ts';

/** Set by .ci/run, which starts a server for the tests. */
const url = process.env.ENTENTE_TEST_POSTGRES;

if (url === undefined) {
  it.skip('coded events in PostgreSQL: set ENTENTE_TEST_POSTGRES to the address of a server', () => {});
} else {
  let n = 0;
  const schema = () => `entente_events_${process.pid}_${n}`;
  eventSuite('coded events in PostgreSQL', {
    fresh() {
      n++;
      return postgresEvents(url, { schema: schema() });
    },
    again: () => postgresEvents(url, { schema: schema(), readOnly: true }),
  });
  it('has none before anything was written', async () => {
    const shelf = await postgresEvents(url, { schema: 'entente_events_untouched', readOnly: true });
    expect(shelf.ok && (await shelf.value.pick({}, { limit: 1 }))).toEqual({ ok: true, value: [] });
    if (shelf.ok) await shelf.value.close();
  });
}
