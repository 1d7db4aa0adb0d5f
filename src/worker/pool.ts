import type { Worker } from 'node:worker_threads';
import { EntenteError, type Failure, fail } from '../base/index.ts';
import { type Answer, type Batch, failed, joined, passedOver, type ReadBatch, reasonOf } from './batch.ts';
import { lineEnds } from './line-ends.ts';

/** What a thread says. Ready once, before it is given anything. */
export type FromThread =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'failed'; readonly failure: Failure };

interface Task {
  readonly batch: Batch;
  /** The answer, or why the thread died over the batch. */
  readonly resolve: (answer: Answer | string) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread of the pool, and what it is at. */
interface Member {
  readonly worker: Worker;
  ready: boolean;
  task: Task | null;
  death: string;
}

export interface Pool {
  /** Reads a batch in some thread; rejects only if no thread can be had at all. */
  readonly read: ReadBatch;
  close(): Promise<void>;
}

/** A batch for each line of one. */
function* singles(batch: Batch): Generator<Batch> {
  const { ends } = lineEnds(batch.bytes, false);
  const base = batch.end - batch.bytes.length;
  let start = 0;
  for (let i = 0; i < batch.lines; i++) {
    const end = ends[i] ?? batch.bytes.length;
    const bytes = batch.bytes.subarray(start, end);
    yield { bytes, line: batch.line + i, lines: 1, end: base + end, tooLong: null };
    start = end;
  }
}

const deathOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs more memory than a thread has'
    : `its thread broke off: ${reasonOf(error)}`;

/**
 * Threads that read batches, at most so many, each started when there is first work for it. A thread that dies is
 * replaced, and the batch it was at is read again a line at a time, so that only the line that killed it is lost.
 */
export function openPool(start: () => Worker, threads: number): Pool {
  const members = new Set<Member>();
  const waiting: Task[] = [];
  let broken: unknown = null;

  const stop = (error: unknown): void => {
    broken = error;
    for (const task of waiting.splice(0)) task.reject(error);
    for (const { task, worker } of members) {
      task?.reject(error);
      void worker.terminate();
    }
  };
  const hire = (): void => {
    const member: Member = { worker: start(), ready: false, task: null, death: 'its thread broke off' };
    members.add(member);
    member.worker.on('message', (message: FromThread) => {
      if (message.type === 'failed') return stop(new EntenteError(message.failure));
      if (message.type === 'answer') member.task?.resolve(message.answer);
      member.task = null;
      member.ready = true;
      give();
    });
    member.worker.on('error', error => {
      member.death = deathOf(error);
    });
    member.worker.on('exit', () => {
      members.delete(member);
      if (broken !== null) return;
      // One that dies before it is ready will do so again.
      if (!member.ready)
        return stop(
          new EntenteError(
            fail('data-missing', `no thread for reading can be started (${member.death}): try --threads 1.`),
          ),
        );
      member.task?.resolve(member.death);
      give();
    });
  };
  /** Gives what waits to whoever is free. */
  const give = (): void => {
    for (const member of members) {
      if (!member.ready || member.task !== null) continue;
      const task = waiting.shift();
      if (task === undefined) return;
      member.task = task;
      // The pool keeps the batch for the case that the thread dies; the thread gets bytes of its own.
      const bytes = new Uint8Array(task.batch.bytes);
      member.worker.postMessage({ ...task.batch, bytes }, [bytes.buffer]);
    }
    const starting = [...members].filter(({ ready }) => !ready).length;
    for (let free = waiting.length - starting; free > 0 && members.size < threads; free--) hire();
  };
  const ask = (batch: Batch, place: 'push' | 'unshift'): Promise<Answer | string> =>
    new Promise((resolve, reject) => {
      if (broken !== null) return reject(broken);
      waiting[place]({ batch, resolve, reject });
      give();
    });
  const alone = async (batch: Batch): Promise<Answer> => {
    const answer = await ask(batch, 'unshift');
    return typeof answer === 'string' ? failed(passedOver(batch.line, answer)) : answer;
  };

  return {
    read: async batch => {
      const answer = await ask(batch, 'push');
      if (typeof answer !== 'string') return answer;
      if (batch.lines === 1) return failed(passedOver(batch.line, answer));
      const answers: Answer[] = [];
      for (const single of singles(batch)) answers.push(await alone(single));
      return joined(answers);
    },
    close: async () => {
      if (broken === null) stop(new Error('the pool is closed'));
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
