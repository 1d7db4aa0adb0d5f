import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from './batch.ts';
import type { FromThread } from './pool.ts';
import { type LineReading, openReader } from './read-batch.ts';

/** A thread that reads batches, one at a time, with a model and a record of its own. */
const port = parentPort!;
const say = (message: FromThread, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

const reader = await openReader(workerData as LineReading);
if (!reader.ok) say({ type: 'failed', failure: reader });
else {
  port.on('message', async (batch: Batch) => {
    const answer = await reader.value(batch);
    say({ type: 'answer', answer }, [answer.bytes.buffer as ArrayBuffer]);
  });
  say({ type: 'ready' });
}
