import { it } from 'vitest';
import { postgresShelf } from './postgres.ts';
import { storeSuite } from './suite.ts';

/** Set by .ci/run, which starts a server for the tests. */
const url = process.env.ENTENTE_TEST_POSTGRES;

if (url === undefined) {
  it.skip('the store in PostgreSQL: set ENTENTE_TEST_POSTGRES to the address of a server', () => {});
} else {
  let n = 0;
  const schema = () => `entente_test_${process.pid}_${n}`;
  storeSuite('the store in PostgreSQL', {
    fresh() {
      n++;
      return postgresShelf(url, { schema: schema() });
    },
    again: () => postgresShelf(url, { schema: schema() }),
  });
}
