import { sourceOf, tell } from '../../record/index.ts';
import { type Answer, type Claimed, makeAnswer } from '../answer.ts';
import { lies, stretchOf } from '../condition/acts.ts';
import { duringPhrase } from '../condition/phrase.ts';
import { codeThen } from '../condition/select.ts';
import type { ChangesQuestion } from '../question/changes.ts';
import type { Setting } from '../setting.ts';

/** How many changes a working spells out. */
const shown = 40;

/** Answers what changed for a polity in a period, with whom. Claimed: codes; no verdict is given on them. */
export function answerChanges(question: ChangesQuestion, _claimed: Claimed | null, setting: Setting): Answer {
  const { of, other, subjects, during } = question;
  const { world } = setting;
  const stretch = stretchOf(during, setting.day);
  const here = world.polities.continuator(of);
  const wanted = other === null ? null : world.polities.continuator(other);
  const changes = subjects
    .flatMap(subject => world.tracksOf(of, subject))
    .flatMap(track => {
      const code = track.a === here ? track.b : track.a;
      return wanted !== null && code !== wanted
        ? []
        : track.happenings.map(happening => ({ code, happening, subject: track.subject }));
    })
    .filter(({ happening }) => !happening.inferred && lies(happening, stretch) !== 'no')
    .sort((a, b) => a.happening.earliest - b.happening.earliest || (a.code < b.code ? -1 : 1));
  const sure = changes.filter(({ happening }) => lies(happening, stretch) === 'yes');
  const codes = [...new Set(sure.map(({ code, happening }) => codeThen(code, happening.latest)))].sort();
  const entries = changes.flatMap(({ happening }) => happening.entries);
  const whole = subjects.every(
    subject => world.count(of, subject, undefined, { on: world.on, side: 'to' }).complete,
  );
  const period = duringPhrase(during, setting);
  const working = [
    `${changes.length} change${changes.length === 1 ? '' : 's'} of ${setting.name(of)}${other ? ` with ${setting.name(other)}` : ''} ${period}`,
    ...changes
      .slice(0, shown)
      .map(
        ({ code, happening }) =>
          `${setting.name(code)}: ${tell(happening)}${lies(happening, stretch) === 'maybe' ? ', perhaps outside the period' : ''}`,
      ),
    ...(changes.length > shown ? [`and ${changes.length - shown} more`] : []),
    ...(whole || other !== null ? [] : ['The record may not hold every change']),
  ];
  return makeAnswer(changes.length === 0 && !whole ? null : codes, 'unknown', working, {
    entries,
    sources: entries.map(sourceOf),
  });
}
