import type { OutForm } from '../exchange/index.ts';
import type { BulkForm } from '../worker/index.ts';
import type { Language } from './messages/index.ts';

/** The flags of `entente read`, as commander gives them. */
export interface ReadOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly conllu?: true;
  /** Somebody else's layout of events. */
  readonly form?: OutForm;
  readonly date?: string;
  /** Threads that read lines. */
  readonly threads?: number;
  /** The file that lines are read into. */
  readonly output?: string;
  readonly format?: BulkForm;
  readonly resume?: true;
  readonly explain?: true;
  readonly schema?: true;
  /** The store whose entries are read beside the shipped record. */
  readonly store?: string;
  /** What the record knew by then (EDTF). */
  readonly known?: string;
  readonly lang: Language;
}
