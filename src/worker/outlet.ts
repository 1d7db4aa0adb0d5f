import type { Answer } from './batch.ts';
import type { Progress } from './progress-file.ts';

/** Where answers go, in order. */
export interface Outlet {
  /** What was there when it was opened: where the reading has to begin. */
  readonly from: Progress;
  /** Takes an answer; `progress` is how far the run has come with it, `written` apart. */
  write(answer: Answer, progress: Omit<Progress, 'written'>): Promise<void>;
  /** Everything was read. */
  finish(): Promise<void>;
  /** The run ends early: what was written is kept as far as it can be gone on with. */
  leave(): Promise<void>;
}
