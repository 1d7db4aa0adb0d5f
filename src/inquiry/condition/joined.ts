import type { Condition } from './condition.ts';

/** All of the parts hold ("both"), or at least one of them ("either"). */
export interface JoinedCondition {
  readonly kind: 'both' | 'either';
  readonly parts: readonly Condition[];
}

/** A part alone is itself. */
const join = (kind: 'both' | 'either', parts: readonly Condition[]): Condition =>
  parts.length === 1 ? parts[0]! : { kind, parts };

export const both = (...parts: readonly Condition[]): Condition => join('both', parts);
export const either = (...parts: readonly Condition[]): Condition => join('either', parts);

export const isJoinedCondition = (condition: { readonly kind: string }): condition is JoinedCondition =>
  condition.kind === 'both' || condition.kind === 'either';
