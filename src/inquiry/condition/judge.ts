import type { Happening, Status, StatusAnswer } from '../../record/index.ts';
import type { Setting } from '../setting.ts';
import type { ActCondition } from './act.ts';
import { deedsOf, effectOfActs, lies, type Stretch, stretchOf } from './acts.ts';
import type { Condition } from './condition.ts';
import { dayFor } from './day.ts';
import type { StateCondition } from './state.ts';
import type { TurnCondition } from './turn.ts';

/** What a condition comes to for one polity, and on what that rests. */
export interface Finding {
  readonly answer: StatusAnswer;
  /** The acts that meet it, or may. */
  readonly happenings: readonly Happening[];
  readonly statuses: readonly Status[];
}

const bare = (answer: StatusAnswer): Finding => ({ answer, happenings: [], statuses: [] });

const pairOf = (side: 'from' | 'to', of: string, code: string): readonly [string, string] =>
  side === 'to' ? [code, of] : [of, code];

/** Whether it held at any time of a stretch: at either end, or because it began in between. */
function heldDuring(condition: StateCondition, code: string, stretch: Stretch, { world }: Setting): Finding {
  const { subject, of, side, strand } = condition;
  const [a, b] = pairOf(side, of, code);
  const at = (day: number): Status => world.statusOn(subject, a, b, day, strand ?? undefined);
  const ends = [...(Number.isFinite(stretch.from) ? [at(stretch.from)] : []), at(stretch.to)];
  const opened = (world.track(a, b, subject, strand ?? undefined)?.happenings ?? []).filter(
    h => h.change === 'open' && lies(h, stretch) !== 'no',
  );
  const found = (answer: StatusAnswer): Finding => ({ answer, happenings: opened, statuses: ends });
  if (opened.some(h => lies(h, stretch) === 'yes') || ends.some(end => end.answer === 'yes'))
    return found('yes');
  if (ends.some(end => end.answer === 'contested')) return found('contested');
  if (opened.length > 0 || ends.some(end => end.answer === 'maybe')) return found('maybe');
  return found(ends.every(end => end.answer === 'no') ? 'no' : 'unknown');
}

function judgeState(condition: StateCondition, code: string, setting: Setting): Finding {
  if (condition.during !== null)
    return heldDuring(condition, code, stretchOf(condition.during, setting.day), setting);
  const [a, b] = pairOf(condition.side, condition.of, code);
  const day = dayFor(condition.on, setting);
  const status = setting.world.statusOn(condition.subject, a, b, day, condition.strand ?? undefined);
  return { answer: status.answer, happenings: [], statuses: [status] };
}

/** An act that no entry tells of did not happen where the record is complete; elsewhere nobody knows. */
function judgeAct(condition: ActCondition | TurnCondition, code: string, setting: Setting): Finding {
  const stretch = stretchOf(condition.during, setting.day);
  const deeds = deedsOf(condition, code, setting.world).filter(h => lies(h, stretch) !== 'no');
  if (deeds.length > 0) {
    const sure = deeds.some(h => lies(h, stretch) === 'yes');
    const disputed = deeds.every(h => h.disputed);
    return { answer: sure ? 'yes' : disputed ? 'contested' : 'maybe', happenings: deeds, statuses: [] };
  }
  if (condition.kind === 'turn') return bare('no');
  const [a, b] = pairOf(condition.side, condition.of, code);
  const { subject } = effectOfActs(condition.acts)!;
  const covered = setting.world.covered(a, b, subject, stretch.to, condition.strand ?? undefined);
  return bare(covered ? 'no' : 'unknown');
}

const opposite: Readonly<Record<StatusAnswer, StatusAnswer>> = {
  yes: 'no',
  no: 'yes',
  maybe: 'maybe',
  contested: 'contested',
  unknown: 'unknown',
};

/** Least to most: what decides "both" comes first, what decides "either" last. */
const order: readonly StatusAnswer[] = ['no', 'unknown', 'maybe', 'contested', 'yes'];

function joined(kind: 'both' | 'either', findings: readonly Finding[]): Finding {
  const ranks = findings.map(finding => order.indexOf(finding.answer));
  const rank = kind === 'both' ? Math.min(...ranks) : Math.max(...ranks);
  return {
    answer: order[rank] ?? 'unknown',
    happenings: findings.flatMap(finding => finding.happenings),
    statuses: findings.flatMap(finding => finding.statuses),
  };
}

/** Judges a condition of one polity. Conditions are made by a grammar that nests them no deeper than a sentence does. */
export function judge(condition: Condition, code: string, setting: Setting): Finding {
  switch (condition.kind) {
    case 'state':
      return judgeState(condition, code, setting);
    case 'act':
    case 'turn':
      return judgeAct(condition, code, setting);
    case 'belongs': {
      const members = setting.members(condition.within, dayFor(condition.on, setting));
      return bare(members === null ? 'unknown' : members.has(code) ? 'yes' : 'no');
    }
    case 'not': {
      const { answer, statuses } = judge(condition.part, code, setting);
      return { answer: opposite[answer], happenings: [], statuses };
    }
    case 'both':
    case 'either':
      return joined(
        condition.kind,
        condition.parts.map(part => judge(part, code, setting)),
      );
  }
}
