import type { Kind } from '../../base/index.ts';
import type { ClaimType, Verdict } from '../../claims/index.ts';
import type { Modality } from '../../reader/index.ts';
import type { AskMessages } from './ask.ts';
import type { BulkMessages } from './bulk.ts';
import type { RecordMessages } from './record.ts';
import type { ViewMessages } from './views.ts';

/** Every word that the command line shows a person; one file a language. */
export interface Messages {
  readonly locale: string;
  readonly sections: {
    readonly happened: string;
    readonly notHappened: string;
    readonly claims: string;
    readonly interpretations: string;
    readonly proposals: string;
    readonly warnings: string;
    readonly explain: string;
  };
  readonly published: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly untitled: string;
  readonly nothing: string;
  readonly noDate: string;
  readonly unnamed: string;
  readonly toldTimes: (n: number) => string;
  readonly according: (who: string) => string;
  readonly about: (date: string) => string;
  /** A date of the calendar in words, as fine as it is given; `month` from 1. */
  readonly calendar: (year: string, month?: number, day?: number) => string;
  readonly decade: (year: string) => string;
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  readonly basis: Readonly<Record<'relative' | 'event' | 'published' | 'record', string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly claimType: Readonly<Record<ClaimType, string>>;
  readonly sources: string;
  readonly more: (n: number) => string;
  readonly proposalNote: string;
  readonly rule: string;
  /** What happened, in a sentence: `a` and `b` are the sides, already joined; `b` may be empty. */
  readonly event: (kind: Kind, modality: Modality, a: string, b: string) => string;
  readonly and: string;
  readonly record: RecordMessages;
  readonly ask: AskMessages;
  readonly bulk: BulkMessages;
  readonly views: ViewMessages;
}
