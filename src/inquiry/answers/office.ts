import { type Holder, held, holders } from '../../atlas/index.ts';
import type { Ternary } from '../../base/index.ts';
import { isoOfDay } from '../../time/index.ts';
import { type Answer, type Claimed, makeAnswer, type Verdict } from '../answer.ts';
import { listOf } from '../names.ts';
import type { OfficeQuestion } from '../question/office.ts';
import type { Setting } from '../setting.ts';

const judge = (fact: Ternary): Verdict => (fact === 'yes' ? 'holds' : fact === 'no' ? 'fails' : 'unknown');

/** "Park Chung-hee, 1962-03-24 to 1979-10-26 (president)". */
const termWords = (term: Holder): string =>
  `${term.name}, ${term.from ?? 'an unknown day'} to ${term.to ?? 'now'} (${term.office.replaceAll('-', ' ')})`;

/** Answers who held an office, or with `former`, whether a person had held it and no longer did. Claimed: a name. */
export function answerOffice(question: OfficeQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const { of, office, former } = question;
  const on = question.asOf ?? isoOfDay(setting.day);
  const sitting = holders(of, office, on);
  const names = [...new Set(sitting.map(term => term.name))];
  const place = `${office.replaceAll('-', ' ')} of ${setting.name(of)}`;
  const now = names.length > 0 ? [`${listOf(names)}: ${place} ${setting.onDay}, by the atlas.`] : [];
  const sources = (terms: readonly Holder[]) => [...new Set(terms.map(term => term.source))];
  const exactly = [...new Set(sitting.filter(term => term.office === office).map(term => term.name))];
  const named = exactly.length > 0 ? exactly : names;
  const value = named.length === 0 ? null : named.length === 1 ? named[0]! : named;
  if (typeof claimed !== 'string')
    return makeAnswer(value, 'unknown', now, { entries: [], sources: sources(sitting) });
  const person = held(claimed, of, office, on);
  const terms = person.terms.slice(0, 6).map(termWords);
  const verdict = judge(former ? person.former : person.answer);
  const working = [
    ...(terms.length > 0
      ? [`Terms in the atlas: ${terms.join('; ')}.`]
      : [`The atlas knows no ${claimed} as ${place}.`]),
    ...(former && person.answer === 'yes' ? [`${claimed} held the office ${setting.onDay}.`] : []),
    ...now,
  ];
  return makeAnswer(value, verdict, working, {
    entries: [],
    sources: sources([...person.terms, ...sitting]),
  });
}
