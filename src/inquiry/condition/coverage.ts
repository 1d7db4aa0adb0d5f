import type { Coverage, Subject } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import type { Setting } from '../setting.ts';
import { effectOfActs, stretchOf } from './acts.ts';
import type { Condition } from './condition.ts';
import { dayFor } from './day.ts';

/** One party's dealings that a condition looks at, and the day on which. */
interface Look {
  readonly subject: Subject;
  readonly of: string;
  readonly side: 'from' | 'to';
  readonly strand: string | null;
  readonly day: number;
}

/** Everything that a condition looks at. */
function looksOf(condition: Condition, setting: Setting): readonly Look[] {
  switch (condition.kind) {
    case 'state': {
      const day =
        condition.during === null
          ? dayFor(condition.on, setting)
          : stretchOf(condition.during, setting.day).to;
      return [{ ...condition, day }];
    }
    case 'act': {
      const subject = effectOfActs(condition.acts)?.subject;
      return subject ? [{ ...condition, subject, day: stretchOf(condition.during, setting.day).to }] : [];
    }
    case 'turn':
      return [
        {
          subject: 'relations',
          of: condition.from,
          side: 'to',
          strand: null,
          day: stretchOf(condition.during, setting.day).to,
        },
      ];
    case 'not':
      return looksOf(condition.part, setting);
    case 'both':
    case 'either':
      return condition.parts.flatMap(part => looksOf(part, setting));
    case 'belongs':
      return [];
  }
}

/** Whether nobody can be missing from those who meet a condition: some part of it that bounds them is wholly covered. */
export function isWhole(condition: Condition, setting: Setting): boolean {
  if (condition.kind === 'both') return condition.parts.some(part => isWhole(part, setting));
  if (condition.kind === 'either') return condition.parts.every(part => isWhole(part, setting));
  if (condition.kind === 'belongs') return true;
  if (condition.kind === 'not') return false;
  return looksOf(condition, setting).every(({ subject, of, side, strand, day }) => {
    const asking = { on: isoOfDay(day), side, ...(strand ? { strand } : {}) };
    return setting.world.count(of, subject, undefined, asking).complete;
  });
}

/** The rows of coverage on which a condition rests, for these polities. */
export function coverageFor(
  condition: Condition,
  codes: readonly string[],
  setting: Setting,
): readonly Coverage[] {
  const rows = new Set<Coverage>();
  for (const { subject, of, side, strand, day } of looksOf(condition, setting))
    for (const code of codes) {
      const [a, b] = side === 'to' ? [code, of] : [of, code];
      const row = setting.world.covered(a, b, subject, day, strand ?? undefined);
      if (row !== null) rows.add(row);
    }
  return [...rows];
}
