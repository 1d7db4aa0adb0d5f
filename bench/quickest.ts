/** Milliseconds that a batch of calls takes at least, and all batches together. Processor time comes in ticks of some ms. */
const [batch, budget] = [60, 400];

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};
const clock = (): number => Number(process.hrtime.bigint());

/** The least of the means of batches: noise only ever adds. `run` makes so many calls and says what they took. */
async function least(run: (calls: number) => Promise<number> | number): Promise<number> {
  let calls = 1;
  while ((await run(calls)) < batch * 1e6) calls *= 2;
  let best = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + budget; performance.now() < end; )
    best = Math.min(best, (await run(calls)) / calls);
  return best;
}

/** Nanoseconds of processor time that a call takes, in the quickest of many batches. */
export const quickest = (work: () => unknown): Promise<number> =>
  least(calls => {
    const begin = processor();
    for (let i = 0; i < calls; i++) work();
    return processor() - begin;
  });

/** Nanoseconds by the clock that a call takes which waits for something outside, in the quickest of many batches. */
export const quickestWait = (work: () => Promise<unknown>): Promise<number> =>
  least(async calls => {
    const begin = clock();
    for (let i = 0; i < calls; i++) await work();
    return clock() - begin;
  });
