import { isoOfDay } from '../../time/index.ts';
import type { Setting } from '../setting.ts';
import { effectOfActs } from './acts.ts';
import type { Condition } from './condition.ts';
import { dayFor } from './day.ts';
import type { StateCondition } from './state.ts';

type Codes = ReadonlySet<string>;

/** Everyone whom a party has any entry of the subject with. */
const dealingWith = (
  { world }: Setting,
  of: string,
  subject: StateCondition['subject'],
  strand: string | null,
) =>
  new Set(
    world
      .tracksOf(of, subject, strand ?? undefined)
      .map(track => (track.a === world.polities.continuator(of) ? track.b : track.a)),
  );

function withState(condition: StateCondition, setting: Setting): Codes {
  const { subject, of, side, strand } = condition;
  if (condition.during !== null) return dealingWith(setting, of, subject, strand);
  const asking = { on: isoOfDay(dayFor(condition.on, setting)), side, ...(strand ? { strand } : {}) };
  return new Set(setting.world.partners(of, subject, asking).map(partner => partner.code));
}

/** Who may meet a condition: whoever is not among them does not. Null where that cannot be bounded ("had no relations"). */
export function candidatesOf(condition: Condition, setting: Setting): Codes | null {
  switch (condition.kind) {
    case 'state':
      return withState(condition, setting);
    case 'act': {
      const effect = effectOfActs(condition.acts);
      return effect && dealingWith(setting, condition.of, effect.subject, condition.strand);
    }
    case 'turn':
      return dealingWith(setting, condition.from, 'relations', null);
    case 'belongs':
      return setting.members(condition.within, dayFor(condition.on, setting));
    case 'not':
      return null;
    case 'both': {
      const parts = condition.parts.map(part => candidatesOf(part, setting)).filter(part => part !== null);
      return parts.length === 0 ? null : parts.reduce((a, b) => (b.size < a.size ? b : a));
    }
    case 'either': {
      const parts = condition.parts.map(part => candidatesOf(part, setting));
      return parts.some(part => part === null) ? null : new Set(parts.flatMap(part => [...part!]));
    }
  }
}
