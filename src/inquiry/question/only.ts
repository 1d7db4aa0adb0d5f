import type { Subject } from '../../record/index.ts';
import type { Within } from './within.ts';

/**
 * Who of `within` are the only ones with whom it holds (or, with `holds` false, does not hold)? Claimed: their codes.
 * The party itself never counts; `except` are those that the text sets aside ("apart from North Korea").
 */
export interface OnlyQuestion {
  readonly kind: 'only';
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly holds: boolean;
  readonly strand: string | null;
  readonly within: Within | null;
  readonly except: readonly string[];
  readonly asOf: string | null;
}

export const onlyQuestion = (
  subject: Subject,
  of: string,
  asOf: string | null,
  more: {
    side?: 'from' | 'to';
    holds?: boolean;
    strand?: string | null;
    within?: Within | null;
    except?: readonly string[];
  } = {},
): OnlyQuestion => ({
  kind: 'only',
  subject,
  of,
  asOf,
  side: more.side ?? 'to',
  holds: more.holds ?? true,
  strand: more.strand ?? null,
  within: more.within ?? null,
  except: more.except ?? [],
});

export const isOnlyQuestion = (question: { readonly kind: string }): question is OnlyQuestion =>
  question.kind === 'only';
