import type { OutForm } from '../exchange/index.ts';
import type { Language } from './messages/index.ts';

/** The flags of `entente read`, as commander gives them. */
export interface ReadOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly conllu?: true;
  /** Somebody else's layout of events. */
  readonly form?: OutForm;
  readonly date?: string;
  readonly explain?: true;
  readonly schema?: true;
  /** The store whose entries are read beside the shipped record. */
  readonly store?: string;
  /** What the record knew by then (EDTF). */
  readonly known?: string;
  readonly lang: Language;
}
