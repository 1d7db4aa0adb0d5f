import type { Kind } from '../../base/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { countPhrase } from '../pairs.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';
import { stretchOf } from './acts.ts';
import type { Condition } from './condition.ts';
import { dayFor } from './day.ts';

/** What somebody did with another, and what was done to them; `X` stands for the other. */
const verbs: Partial<Record<Kind, readonly [did: string, undergone: string]>> = {
  'relations-established': ['established relations with X', 'established relations with X'],
  'relations-restored': ['restored relations with X', 'restored relations with X'],
  'relations-severed': ['broke off relations with X', 'broke off relations with X'],
  'relations-suspended': ['suspended relations with X', 'suspended relations with X'],
  recognition: ['recognised X', 'were recognised by X'],
  'recognition-withdrawn': ['withdrew recognition of X', 'lost the recognition of X'],
  'mission-opened': ['opened a mission in X', 'saw X open a mission there'],
  'mission-raised': ['raised a mission in X', 'saw X raise a mission there'],
  'mission-closed': ['closed a mission in X', 'saw X close a mission there'],
  designation: ['listed X', 'were put on the list of X'],
  'designation-lifted': ['took X off its list', 'were taken off the list of X'],
  'membership-began': ['joined X', 'were joined by X'],
  'membership-ended': ['left X', 'were left by X'],
  'alliance-began': ['allied themselves with X', 'allied themselves with X'],
  'alliance-ended': ['ended an alliance with X', 'ended an alliance with X'],
};

/** An act as words: "recognised Palestine"; where several kinds are meant, the first one's. */
export const actPhrase = (acts: readonly Kind[], side: 'from' | 'to', other: string): string =>
  (verbs[acts[0]!]?.[side === 'to' ? 0 : 1] ?? acts[0]!).replace('X', other);

/** A stretch of days as words: "between 2010-01-01 and 2012-12-31", "by 1999-12-31". */
export function duringPhrase(during: string | null, setting: Setting): string {
  const { from, to } = stretchOf(during, setting.day);
  if (!Number.isFinite(from)) return `by ${isoOfDay(to)}`;
  return from === to ? `on ${isoOfDay(from)}` : `between ${isoOfDay(from)} and ${isoOfDay(to)}`;
}

/** A condition as words after "states that": "had diplomatic relations with North Korea on 1975-12-31". */
export function conditionPhrase(condition: Condition, setting: Setting, holds = true): string {
  const { name } = setting;
  switch (condition.kind) {
    case 'state': {
      const said =
        condition.subject === 'membership' && condition.side === 'from'
          ? `${holds ? 'had' : 'did not have'} ${name(condition.of)} as a member`
          : countPhrase(condition.subject, name(condition.of), condition.side, holds);
      const when =
        condition.during !== null
          ? `at any time ${duringPhrase(condition.during, setting)}`
          : `on ${isoOfDay(dayFor(condition.on, setting))}`;
      return `${said} ${when}`;
    }
    case 'act':
      return `${holds ? '' : 'had not '}${actPhrase(condition.acts, condition.side, name(condition.of))} ${duringPhrase(condition.during, setting)}`;
    case 'turn':
      return `${holds ? '' : 'had not '}turned from ${name(condition.from)} to ${name(condition.to)} ${duringPhrase(condition.during, setting)}`;
    case 'belongs':
      return `were ${holds ? '' : 'not '}among the ${phraseOf(condition.within, name)} on ${isoOfDay(dayFor(condition.on, setting))}`;
    case 'not':
      return conditionPhrase(condition.part, setting, !holds);
    case 'both':
    case 'either': {
      const word = (condition.kind === 'both') === holds ? ' and ' : ' or ';
      return [...new Set(condition.parts.map(part => conditionPhrase(part, setting, holds)))].join(word);
    }
  }
}
