import { dateOf, type Happening, type Subject, sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer, unknownAnswer, type Verdict } from '../answer.ts';
import { effectOfActs, happeningsOfKinds, lies, stretchOf } from '../condition/acts.ts';
import { actPhrase } from '../condition/phrase.ts';
import { fitOf } from '../fit.ts';
import { earlierSeat } from '../predecessor.ts';
import type { WhenQuestion } from '../question/when.ts';
import type { Setting } from '../setting.ts';

/** What happened, and with whom. */
interface Deed {
  readonly with: string;
  readonly happening: Happening;
}

/** What a did of these kinds with b, or with anyone, up to the day asked about, oldest first. */
export function deedsFor(question: WhenQuestion, setting: Setting): readonly Deed[] {
  const { acts, a, b, strand, during } = question;
  const { world } = setting;
  const subject = effectOfActs(acts)?.subject;
  if (subject === undefined) return [];
  const here = world.polities.continuator(a);
  const others =
    b === null
      ? world.tracksOf(a, subject, strand ?? undefined).map(track => (track.a === here ? track.b : track.a))
      : [b];
  const stretch = stretchOf(during, setting.day);
  return [...new Set(others)]
    .flatMap(other =>
      happeningsOfKinds(world, acts, a, other, strand).map(happening => ({ with: other, happening })),
    )
    .filter(({ happening }) => lies(happening, stretch) !== 'no')
    .filter(({ happening }) => world.polities.existed(a, happening.latest) !== 'no')
    .filter(({ happening }) => b === null || world.polities.existed(b, happening.latest) !== 'no')
    .sort((x, y) => x.happening.earliest - y.happening.earliest);
}

/** Recognition that no entry tells of goes with relations: their beginning is the latest that it can have been. */
function byRelations(question: WhenQuestion, setting: Setting): Answer | null {
  const subject: Subject | undefined = effectOfActs(question.acts)?.subject;
  if (subject !== 'recognition' || !question.acts.includes('recognition') || question.b === null) return null;
  const relations = answerWhen(
    { ...question, acts: ['relations-established'], which: 'first' },
    null,
    setting,
  );
  if (relations.value === null) return null;
  return {
    ...relations,
    working: ['The record has no entry of the recognition itself; relations mean it', ...relations.working],
  };
}

function judge(claimed: Claimed | null, happening: Happening): Verdict {
  if (typeof claimed !== 'string') return 'unknown';
  const fit = fitOf(claimed, happening);
  if (happening.disputed && fit !== 'no') return 'contested';
  return fit === 'yes' ? 'holds' : fit === 'no' ? 'fails' : 'unknown';
}

/** Answers when it happened. Claimed: an EDTF date. */
export function answerWhen(question: WhenQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { acts, a, b, which } = question;
  const deeds = deedsFor(question, setting);
  if (deeds.length === 0) {
    const who = b === null ? 'anyone' : setting.name(b);
    return (
      byRelations(question, setting) ??
      unknownAnswer(`The record has no entry that ${setting.name(a)} ${actPhrase(acts, 'to', who)}`)
    );
  }
  // "Severed" means a severance where there is one, and a suspension only where there is none.
  const foremost = deeds.filter(deed => deed.happening.kinds.includes(acts[0]!));
  const meant = foremost.length > 0 ? foremost : deeds;
  const chosen = which === 'first' ? meant[0]! : meant.at(-1)!;
  const { happening } = chosen;
  const entries = deeds.flatMap(deed => deed.happening.entries);
  const seat = b === null ? null : earlierSeat([a, b], happening);
  const working = [
    ...deeds
      .slice(-12)
      .map(deed => `${b === null ? `${setting.name(deed.with)}: ` : ''}${tell(deed.happening)}`),
    ...(deeds.length > 1 && b !== null ? [`The ${which} of these ${deeds.length} is taken`] : []),
    ...(happening.disputed ? ['Sources disagree about the date'] : []),
    ...(seat ? [seat] : []),
  ];
  return makeAnswer(dateOf(happening), judge(claimed, happening), working, {
    entries,
    sources: entries.map(sourceOf),
  });
}
