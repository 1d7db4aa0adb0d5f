import { type NumberReading, sourceOf, tell } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import {
  type Answer,
  type Claimed,
  makeAnswer,
  type Reading,
  unknownAnswer,
  type Verdict,
} from '../answer.ts';
import { attestedAt, attestedWorking, sameScope } from '../attested.ts';
import { countPhrase } from '../pairs.ts';
import type { OrdinalQuestion } from '../question/ordinal.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';

const span = ({ least, most }: NumberReading): string =>
  least === most ? `${least}` : `${least} to ${most}`;

function sentences(
  readings: readonly NumberReading[],
  question: OrdinalQuestion,
  setting: Setting,
): string[] {
  const phrase = countPhrase(question.subject, setting.name(question.of), question.side, true);
  const joining = setting.name(question.joining);
  return readings.flatMap(reading => {
    const among =
      reading.name === 'un-members'
        ? `the U.N. members that ${phrase}`
        : reading.name === 'within'
          ? `the ${phraseOf(question.within!, setting.name)} that ${phrase}`
          : `all that ${phrase}`;
    if (reading.name === 'ever')
      return reading.complete && reading.beyond.length > 0
        ? [
            `Counting ${setting.names(reading.beyond)} too, which had dropped out by then, it would be ${span(reading)}.`,
          ]
        : [];
    if (!reading.complete)
      return [`The record does not know ${among} completely (${span(reading)} of those it has).`];
    const beyond =
      reading.beyond.length > 0
        ? `, ${setting.names(reading.beyond)} included, which are not U.N. members`
        : '';
    return [`${joining} is number ${span(reading)} among ${among}${beyond}.`];
  });
}

/** What the readings make of a number: the asked one decides, the others can only make it depend. */
function judge(
  claimed: number,
  main: NumberReading | undefined,
  rest: readonly NumberReading[],
  bounded: boolean,
): Verdict {
  if (!main) return 'unknown';
  const fits = (reading: NumberReading) => reading.least <= claimed && claimed <= reading.most;
  if (fits(main)) return main.least === main.most && main.complete ? 'holds' : 'unknown';
  if (!main.complete) return 'unknown';
  if (main.name === 'within' && Math.abs(claimed - main.least) <= 1) return 'unknown'; // regions are drawn in several ways
  if (!bounded && rest.some(reading => fits(reading) && reading.least === reading.most)) return 'depends';
  return 'fails';
}

/** Answers which place a party took. Claimed: a number. */
export function answerOrdinal(question: OrdinalQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { subject, of, joining, side, strand, within } = question;
  if (within !== null && setting.members(within) === null)
    return unknownAnswer('The record does not know who belongs to that set.');
  const among =
    within !== null && within.kind !== 'un-members'
      ? (day: number) => setting.members(within, day)!
      : undefined;
  const asking = { on: isoOfDay(setting.day), side, ...(strand ? { strand } : {}) };
  const { joined, readings, counts } = setting.world.ordinalOf(of, joining, subject, asking, among);
  const wanted = within === null ? 'all' : within.kind === 'un-members' ? 'un-members' : 'within';
  const published = attestedAt(setting.world, subject, of, side, joined?.latest ?? setting.day).filter(
    count => sameScope(count, within),
  );
  const main = readings.find(reading => reading.name === wanted);
  const named: Reading[] = readings.map(({ name, least, most }) => ({
    name,
    value: least === most ? least : `${least}-${most}`,
  }));
  const working = [
    joined
      ? `${setting.name(joining)}: ${tell(joined)}`
      : `the record does not have ${setting.name(joining)} among those that ${countPhrase(subject, setting.name(of), side, true)}`,
    ...sentences(readings, question, setting),
    ...published.map(count => attestedWorking(count, setting.name(of))),
  ];
  const entries = joined?.entries ?? [];
  const sources = [...entries.map(sourceOf), ...published.map(count => count.source)];
  const rest = readings.filter(reading => reading.name !== wanted);
  let verdict: Verdict =
    typeof claimed === 'number' ? judge(claimed, main, rest, within !== null) : 'unknown';
  const sure = main?.complete && main.least === main.most ? main.least : null;
  if (
    typeof claimed === 'number' &&
    joined &&
    (verdict === 'unknown' || verdict === 'fails') &&
    published.some(count => count.n === claimed && !count.disputed)
  )
    verdict = 'holds';
  const contested = counts.all?.contested ?? [];
  if (verdict === 'unknown' && contested.length > 0 && main?.complete) verdict = 'contested';
  return makeAnswer(sure ?? published[0]?.n ?? null, verdict, working, { entries, sources }, named);
}
