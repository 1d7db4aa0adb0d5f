import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { attestedAt, attestedWorking, sameScope } from '../attested.ts';
import { dayFor } from '../condition/day.ts';
import { type Selection, select } from '../condition/select.ts';
import type { TallyQuestion } from '../question/tally.ts';
import type { Setting } from '../setting.ts';
import { groundOfSelection, workingOfSelection } from './list.ts';

/** The least and the most that a list can come to. */
const boundsOf = (found: Selection): { readonly least: number; readonly most: number } => ({
  least: found.sure.length,
  most: found.sure.length + found.contested.length + found.open.length,
});

function judge(claimed: Claimed | null, found: Selection): Verdict {
  if (typeof claimed !== 'number') return 'unknown';
  const { least, most } = boundsOf(found);
  if (claimed < least) return 'fails';
  if (!found.complete) return 'unknown';
  return claimed > most ? 'fails' : least === most ? 'holds' : 'unknown';
}

/** What somebody published as the number in force on that day, where the list is of partners on one day. */
function publishedFor({ list }: TallyQuestion, setting: Setting) {
  const { where, within } = list;
  if (where.kind !== 'state' || where.during !== null) return [];
  if (dayFor(where.on, setting) !== setting.day) return [];
  return attestedAt(setting.world, where.subject, where.of, where.side, setting.day).filter(count =>
    sameScope(count, within),
  );
}

/** Among them the members of the United Nations, where the list counts others too. */
function beyondMembers(question: TallyQuestion, found: Selection, setting: Setting): string[] {
  if (question.list.within !== null || found.who !== 'states' || question.list.where.kind !== 'state')
    return [];
  const members = setting.world.unMembers(setting.day);
  const { continuator } = setting.world.polities;
  const beyond = found.sure.map(({ code }) => code).filter(code => !members.has(continuator(code)));
  if (beyond.length === 0 || members.size === 0 || beyond.length > 30) return [];
  return [
    `${found.sure.length - beyond.length} of them were U.N. members on ${isoOfDay(setting.day)}; the others: ${setting.names(beyond)}`,
  ];
}

/** Answers how many a list names. Claimed: a number. */
export function answerTally(question: TallyQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const found = select(question.list, setting);
  if (found === null) return unknownAnswer('The record does not know who belongs to that set.');
  const published = publishedFor(question, setting);
  const ground = groundOfSelection(question.list, found, setting);
  const { least, most } = boundsOf(found);
  const working = [
    ...(found.complete ? [] : [`At least ${least}`]),
    ...workingOfSelection(question.list, found, setting),
    ...beyondMembers(question, found, setting),
    ...published.map(count => attestedWorking(count, setting.name(count.party))),
  ];
  const settled = found.complete && least === most;
  const stated = settled ? undefined : published.find(count => !count.disputed);
  const value = stated?.n ?? (found.complete || least > 0 ? least : null);
  return makeAnswer(
    value,
    judge(claimed, found),
    working,
    { ...ground, sources: [...ground.sources, ...published.map(count => count.source)] },
    least === most
      ? []
      : [
          { name: 'least', value: least },
          { name: 'most', value: most },
        ],
  );
}
