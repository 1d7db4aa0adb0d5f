import { type Happening, sourceOf, tell } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import type { FirstQuestion } from '../question/first.ts';
import type { LastQuestion } from '../question/last.ts';
import type { Setting } from '../setting.ts';

interface Begun {
  readonly code: string;
  readonly happening: Happening;
}

/**
 * Everyone's first (or last) opening with the party by the day asked about. Whoever begins it must belong to the
 * set then (to the United Nations: by now): "the first E.U. member to recognise" is not one that did so decades before it joined.
 */
function begun(question: FirstQuestion | LastQuestion, setting: Setting): Begun[] | null {
  const { subject, of, side, strand, within, kind } = question;
  if (within !== null && setting.members(within) === null) return null;
  const mutual = subject === 'relations' || subject === 'alliance';
  const belongs = (code: string, day: number): boolean =>
    within === null ||
    (setting.members(within, within.kind === 'un-members' ? setting.day : day)?.has(code) ?? false);
  return setting.world
    .tracksOf(of, subject, strand ?? undefined)
    .filter(track => mutual || (side === 'to' ? track.b === of : track.a === of))
    .flatMap((track): Begun[] => {
      const code = track.a === of ? track.b : track.a;
      const openings = track.happenings.filter(
        h =>
          h.change === 'open' && h.earliest <= setting.day && belongs(code, Math.min(h.latest, setting.day)),
      );
      const happening = kind === 'first' ? openings[0] : openings.at(-1);
      return happening ? [{ code, happening }] : [];
    });
}

/** Whether the record can say that nobody is missing: coverage of the whole, or of every member of the set. */
function complete(question: FirstQuestion | LastQuestion, setting: Setting, day: number): boolean {
  const { subject, of, side, strand, within } = question;
  const set = within === null ? null : setting.members(within);
  if (set === null) {
    const asking = { on: isoOfDay(day), side, ...(strand ? { strand } : {}) };
    return setting.world.count(of, subject, undefined, asking).complete;
  }
  return [...set].every(code => {
    const [a, b] = side === 'to' ? [code, of] : [of, code];
    return code === of || setting.world.covered(a, b, subject, day, strand ?? undefined) !== null;
  });
}

/** Answers who was first (or last) to begin it. Claimed: a code, or several that shared the day. */
export function answerPlace(
  question: FirstQuestion | LastQuestion,
  claimed: Claimed | null,
  setting: Setting,
): Answer {
  const all = begun(question, setting);
  if (all === null) return unknownAnswer('The record does not know who belongs to that set.');
  if (all.length === 0) return unknownAnswer('The record has nobody.');
  const sign = question.kind === 'first' ? 1 : -1;
  const edge = (h: Happening): number => (sign === 1 ? h.earliest : -h.latest);
  const far = (h: Happening): number => (sign === 1 ? h.latest : -h.earliest);
  const bound = Math.min(...all.map(({ happening }) => far(happening)));
  const can = all
    .filter(({ happening }) => edge(happening) <= bound)
    .sort((x, y) => (x.code < y.code ? -1 : 1));
  const sure =
    can.length === 1 ||
    can.every(({ happening }) => far(happening) === edge(happening) && edge(happening) === bound);
  const listed =
    typeof claimed === 'string' ? [claimed] : Array.isArray(claimed) ? (claimed as string[]) : [];
  const known = sign === 1 ? complete(question, setting, bound) : complete(question, setting, setting.day);
  const working = can.slice(0, 12).map(({ code, happening }) => `${setting.name(code)}: ${tell(happening)}.`);
  if (!known) working.push('The record does not cover everyone who may have come before.');
  const entries = can.flatMap(({ happening }) => happening.entries);
  const left = question.kind === 'last' && listed.length > 0 && onlyOneLeft(question, listed, setting);
  if (left) working.push(`${setting.names(listed)} alone was left ${setting.onDay}.`);
  const verdict = left ? 'holds' : judge(listed, can, all, sure, known);
  return makeAnswer(
    can.map(({ code }) => code),
    verdict,
    working,
    {
      entries,
      sources: [...new Set(entries.map(sourceOf))],
    },
  );
}

/** "The last ally in Africa" can mean the one that is left: whether the claimed are all that there are. */
function onlyOneLeft(question: LastQuestion, listed: readonly string[], setting: Setting): boolean {
  const { subject, of, side, strand, within } = question;
  const set = within === null ? undefined : (setting.members(within) ?? undefined);
  const asking = { on: isoOfDay(setting.day), side, ...(strand ? { strand } : {}) };
  const left = setting.world.count(of, subject, set, asking);
  return left.complete && left.most === listed.length && listed.every(code => left.sure.includes(code));
}

function judge(
  listed: readonly string[],
  can: readonly Begun[],
  all: readonly Begun[],
  sure: boolean,
  known: boolean,
): Verdict {
  if (listed.length === 0) return 'unknown';
  const possible = listed.every(code => can.some(each => each.code === code));
  if (possible) return sure && known ? 'holds' : 'unknown';
  return listed.every(code => all.some(each => each.code === code)) || known ? 'fails' : 'unknown';
}
