import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../base/index.ts';
import type { LineReading } from './read-batch.ts';

/**
 * The most of its heap that a thread may fill before it is ended and its record passed over, in MB: an ordinary thread
 * fills a fifth of it, a record of the greatest length allowed less than all.
 */
const mostHeap = 700;
/** Where short-lived values lie: small, as two threads on two cores had rather collect often than hold much. */
const young = 32;

/** Starts a thread that reads batches: from dist/ where this runs from there, else from the sources. */
export function startThread(how: LineReading, heap = mostHeap): Worker {
  const source = fileURLToPath(new URL('./from-source.mjs', import.meta.url));
  return new Worker(existsSync(source) ? source : `${packageRoot}/dist/worker/thread.js`, {
    workerData: how,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
  });
}
