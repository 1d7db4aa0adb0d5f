/**
 * Works on many things at once and takes what comes of them in their order. No more than `ahead` are begun and not yet
 * taken, so that a slow taker, or one slow piece, stops the reading rather than filling memory.
 */
export async function inOrder<A, B>(
  things: AsyncIterable<A>,
  work: (thing: A) => Promise<B>,
  take: (result: B, thing: A) => Promise<void>,
  ahead: number,
): Promise<void> {
  let under = 0;
  let wake = (): void => undefined;
  let error: unknown = null;
  let last: Promise<void> = Promise.resolve();
  const begin = (thing: A): void => {
    const result = work(thing);
    // Whoever awaits it comes later, or never if an earlier one failed.
    result.catch(() => undefined);
    under++;
    last = last
      .then(async () => {
        if (error === null) await take(await result, thing);
      })
      .catch(reason => {
        error ??= reason;
      })
      .finally(() => {
        under--;
        wake();
      });
  };
  try {
    for await (const thing of things) {
      begin(thing);
      while (under >= ahead && error === null)
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      if (error !== null) break;
    }
  } catch (reason) {
    error ??= reason;
  }
  await last;
  if (error !== null) throw error;
}
