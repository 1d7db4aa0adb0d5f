import { sentenceSpan } from '../../language/index.ts';
import { sentenceDates } from '../../reader/index.ts';
import { type DateExpression, type ResolvedDate, resolveDate } from '../../time/index.ts';
import type { Scene } from './scene.ts';

/** A date or an amount of time in a sentence, with the tokens that it covers. */
export interface TimeWords {
  readonly expression: DateExpression;
  readonly resolved: ResolvedDate;
  readonly first: number;
  readonly last: number;
}

/** The dates and amounts of time of a sentence, reckoned from the article's own date. */
export function timesIn(scene: Scene): TimeWords[] {
  const offset = sentenceSpan(scene.doc, scene.sentence)[0];
  const context = { reference: scene.context.published, direction: 'past' as const };
  return sentenceDates(scene.doc, scene.sentence).map(expression => ({
    expression,
    resolved: resolveDate(expression, context),
    ...tokensOver(scene, offset + expression.span[0], offset + expression.span[1]),
  }));
}

function tokensOver(scene: Scene, from: number, to: number): { first: number; last: number } {
  const { start, end } = scene.doc.tokens;
  let first = scene.from;
  while (first + 1 < scene.to && end[first]! <= from) first++;
  let last = first;
  while (last + 1 < scene.to && start[last + 1]! < to) last++;
  return { first, last };
}
