import { describe, expect, it } from 'vitest';
import { storeOver } from './over.ts';
import { postgresShelf } from './postgres.ts';
import { base, draft, storeSuite } from './suite.ts';

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

describe('a PostgreSQL server that cannot be used', () => {
  const failing = async (address: string, options = {}) => {
    const shelf = await postgresShelf(address, options);
    if (shelf.ok) throw new Error('it could be used');
    expect(shelf.message).toMatch(/^[^\n]+\.$/);
    expect(shelf.message).not.toContain('secret');
    return shelf;
  };

  it('does not answer', async () => {
    const shelf = await failing('postgres://me:secret@127.0.0.1:9/record');
    expect(shelf).toMatchObject({
      code: 'store-unreachable',
      message: expect.stringMatching(/No server answers at/),
    });
  });

  it('has no address', async () => {
    expect(await failing('postgres://me:secret@:/?')).toMatchObject({ code: 'store-unreachable' });
    expect(await failing('postgres://127.0.0.1:9/x?schema=drop%20table')).toMatchObject({
      message: expect.stringMatching(/cannot name a schema/),
    });
  });

  it.skipIf(url === undefined)('refuses the password', async () => {
    const wrong = new URL(url!);
    wrong.password = 'secret';
    expect(await failing(wrong.href)).toMatchObject({ code: 'store-refused' });
  });

  it.skipIf(url === undefined)('has no such database', async () => {
    const wrong = new URL(url!);
    wrong.pathname = '/nowhere';
    expect(await failing(wrong.href)).toMatchObject({
      code: 'store-unreachable',
      message: expect.stringMatching(/no database of that name/),
    });
  });

  it.skipIf(url === undefined)('is read before anything was written to it', async () => {
    const shelf = await postgresShelf(url!, { schema: 'entente_test_untouched', readOnly: true });
    expect(shelf.ok && (await shelf.value.pick({}))).toEqual({ ok: true, value: [] });
    if (shelf.ok) await shelf.value.close();
  });

  it.skipIf(url === undefined)('takes turns with many who write at once', async () => {
    const many = Array.from({ length: 6 }, () =>
      postgresShelf(url!, { schema: `entente_test_many_${process.pid}` }),
    );
    const stores = (await Promise.all(many)).map(shelf => {
      if (!shelf.ok) throw new Error(shelf.message);
      return storeOver(shelf.value, base, '2026-11-24');
    });
    const drafts = Array.from({ length: 300 }, (_, i) => draft({ kind: 'talks', locator: `${i}` }));
    const done = await Promise.all(
      stores.map((store, i) => store.append(drafts.slice(i * 20, 200 + i * 20))),
    );
    expect(done.map(each => each.ok && each.value.added).reduce((a, b) => Number(a) + Number(b), 0)).toBe(
      300,
    );
    const own = await stores[0]!.log({ own: true });
    expect(own.ok && new Set(own.value.map(entry => entry.id)).size).toBe(300);
    await Promise.all(stores.map(store => store.close()));
  });
});
