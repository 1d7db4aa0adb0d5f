/** All of the parts hold ("both"), or at least one of them ("either"). `C` is what a part can be. */
export interface JoinedCondition<C = unknown> {
  readonly kind: 'both' | 'either';
  readonly parts: readonly C[];
}

/** A part alone is itself. */
const join = <C>(kind: 'both' | 'either', parts: readonly C[]): C | JoinedCondition<C> =>
  parts.length === 1 ? parts[0]! : { kind, parts };

export const both = <C>(...parts: readonly C[]): C | JoinedCondition<C> => join('both', parts);
export const either = <C>(...parts: readonly C[]): C | JoinedCondition<C> => join('either', parts);

export const isJoinedCondition = (condition: { readonly kind: string }): condition is JoinedCondition =>
  condition.kind === 'both' || condition.kind === 'either';
