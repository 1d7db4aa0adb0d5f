import * as z from 'zod';
import { Span } from '../reader/index.ts';

export const ClaimType = z.enum([
  'status',
  'since',
  'never-before',
  'ordinal',
  'count',
  'only',
  'first',
  'last',
  'duration',
  'membership',
  'office',
  'designation',
  'comparison',
]);
export type ClaimType = z.infer<typeof ClaimType>;

/** holds; fails; depends (true under some readings, named); contested (sources disagree); unknown (outside coverage). */
export const Verdict = z.enum(['holds', 'fails', 'depends', 'contested', 'unknown']);
export type Verdict = z.infer<typeof Verdict>;

/** A checkable statement, checked. `value` by type: docs/claims.md. */
export const Claim = z.object({
  id: z.string(),
  type: ClaimType,
  subject: z.string().nullable(),
  object: z.string().nullable(),
  value: z.union([z.number(), z.string()]).nullable(),
  within: z.string().nullable(),
  /** The date as of which it is claimed (EDTF), or null where neither the text nor the article gives one. */
  asOf: z.string().nullable(),
  sentence: z.number().int(),
  span: Span,
  verdict: Verdict,
  /** What the record says instead or likewise: a number, a date, a list of codes, or null where it says nothing. */
  answer: z.union([z.number(), z.string(), z.array(z.string())]).nullable(),
  working: z.array(z.string()),
  entries: z.array(z.string()),
  sources: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;
