import type { Failure } from '../../base/index.ts';

/** Ends a transaction whose batches failed; the failure itself is what is told. */
export class Abandoned extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
