import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

/** Numbers, counting how many were asked for. */
function counted(n: number) {
  const state = { asked: 0 };
  async function* numbers(): AsyncGenerator<number> {
    while (state.asked < n) yield state.asked++;
  }
  return { state, numbers: numbers() };
}

describe('inOrder', () => {
  it('takes results in the order of the things, however long each takes', async () => {
    const taken: number[] = [];
    const work = async (n: number) => {
      await pause((n * 7919) % 13);
      return n * 2;
    };
    await inOrder(counted(50).numbers, work, async result => void taken.push(result), 6);
    expect(taken).toEqual(Array.from({ length: 50 }, (_, i) => i * 2));
  });

  it('asks for no more than are taken, when the taker is slow', async () => {
    const { state, numbers } = counted(30);
    let [taken, most] = [0, 0];
    await inOrder(
      numbers,
      async n => n,
      async () => {
        most = Math.max(most, state.asked - taken);
        await pause(2);
        taken++;
      },
      4,
    );
    expect(taken).toBe(30);
    expect(most).toBeLessThanOrEqual(4);
  });

  it.each([
    ['work', async (n: number) => (n === 3 ? Promise.reject(new Error('no')) : n), async () => undefined],
    [
      'the taker',
      async (n: number) => n,
      async (n: number) => (n === 3 ? Promise.reject(new Error('no')) : undefined),
    ],
  ])('stops when %s fails', async (_, work, take) => {
    const { state, numbers } = counted(1000);
    const taken: number[] = [];
    const taking = async (n: number) => {
      await take(n);
      taken.push(n);
    };
    await expect(inOrder(numbers, work, taking, 5)).rejects.toThrow('no');
    expect(taken).toEqual([0, 1, 2]);
    expect(state.asked).toBeLessThan(15);
  });

  it('fails when the things end in an error, after what was under way', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    }
    await expect(
      inOrder(
        broken(),
        async n => n,
        async () => undefined,
        4,
      ),
    ).rejects.toThrow('no more');
  });
});
