import type { Draft } from '../../draft.ts';
import type { ClaimLexicon, Rule } from '../lexicon.ts';
import { makeDraft } from '../make.ts';
import type { Match } from '../pattern.ts';
import { negate, predicateIn } from '../predicate.ts';
import { codesOf, type Scene } from '../scene.ts';
import { codesBetween } from './counted.ts';
import { type Counted, roundness, withinOf } from './phrase.ts';

/** "bringing the tally to four", "the number of states that recognise Kosovo stands at 110". */
export function findTally(scene: Scene, lexicon: ClaimLexicon, rule: Rule, match: Match): Draft[] {
  const value = match.values.n;
  const token = match.at.n!;
  if (value === undefined || value < 2 || value > 300) return [];
  if (/^(percent|per|%|million|billion|people|dollars|votes?|years?)$/.test(scene.words[token + 1] ?? ''))
    return [];
  const counted = named(scene, lexicon, match) ?? byEvent(scene);
  if (counted === null) return [];
  return counted.holders.slice(0, 2).map(subject =>
    makeDraft(scene, [match.first, match.last], {
      type: 'count',
      subject,
      value,
      predicate: counted.predicate,
      within: withinOf(counted.predicate, null),
      round: roundness(scene, token),
      rule: rule.id,
    }),
  );
}

/** The states and the predicate of the phrase itself, before or straight behind the number. */
function named(scene: Scene, lexicon: ClaimLexicon, { first, last }: Match): Counted | null {
  const end = Math.min(scene.to - 1, last + 10);
  const read = predicateIn(scene, lexicon, first, end);
  if (!read || (read.value !== 'recognition' && read.value !== 'relations')) return null;
  const holders = codesBetween(scene, first, end).filter(code => code !== 'UNO');
  const predicate = negate(read.value, read.negated);
  return holders.length > 0 ? { holders: holders.slice(0, 1), predicate } : null;
}

/** "X has recognised Y, bringing the tally to four": that of the recognised. */
function byEvent(scene: Scene): Counted | null {
  const event = (scene.eventsAt.get(scene.sentence) ?? []).find(
    ({ kind, modality }) => kind === 'recognition' && modality === 'happened',
  );
  return event ? { holders: codesOf(event.target), predicate: 'recognition' } : null;
}
