import { eventBehind } from '../../time/index.ts';
import type { DateSpot, EventDate } from './dates.ts';
import type { Reading } from './reading.ts';
import { isCounted, reckon } from './told.ts';
import type { Tree } from './tree.ts';

/** So far behind "two months after" the verb of its clause is looked for, in tokens. */
const reach = 9;

/** Is this act the one that "two days after" counts from: the first verb behind it, in the same clause? */
function isBehind(tree: Tree, { first, last }: DateSpot, act: number): boolean {
  if (act <= last) return false;
  const [low] = tree.reach(act);
  const governed = low >= first && low <= last + 1;
  if (!governed && act > last + reach) return false;
  // Behind a comma stands what the words date ("twenty years after the war, the two will").
  for (let t = last + 1; t < act; t++)
    if (tree.doc.tokens.form[t] === ',' || (!governed && tree.upos(t) === 'VERB')) return false;
  return true;
}

/** Has the act a date of its own behind it ("after Ireland established relations with India in 1949")? */
const hasOwn = (tree: Tree, spots: readonly DateSpot[], act: number): boolean =>
  spots.some(({ first, expression: { relation, form } }) => {
    if (first <= act || first > act + reach || relation !== 'at' || form.form !== 'calendar') return false;
    for (let t = act + 1; t < first; t++)
      if (tree.upos(t) === 'VERB' || tree.doc.tokens.form[t] === ',') return false;
    return true;
  });

/** The date of the act above: told before the words in their sentence ("yesterday, two days after"), or the last one. */
function anchorOf(reading: Reading, spots: readonly DateSpot[], counted: DateSpot): string | null {
  const { tree } = reading.scene;
  const sentence = tree.sentence(counted.first);
  const own = spots.findLast(
    ({ first, expression: { relation, form } }) =>
      first < counted.first && relation === 'at' && form.form !== 'duration' && form.form !== 'vague',
  );
  const told = own && !isCounted(own) ? reckon(reading, own) : null;
  if (told) return told.date;
  const { memory, context } = reading;
  const last = memory.pairs.at(-1);
  const here = last?.sentence === sentence ? memory.date : null;
  return here ?? memory.main ?? context.published;
}

/**
 * "The pact follows two months after the king went to Peru": the act below the words is dated from the one above, the
 * other way round. Null where no such words stand before the act, or the date above is not known.
 */
export function countedBack(reading: Reading, spots: readonly DateSpot[], act: number): EventDate | null {
  for (const spot of spots) {
    const { form } = spot.expression;
    if (form.form !== 'shift' || form.from !== 'event' || form.duration === null) continue;
    if (!isBehind(reading.scene.tree, spot, act) || hasOwn(reading.scene.tree, spots, act)) continue;
    const anchor = anchorOf(reading, spots, spot)?.slice(0, 10) ?? null;
    const date = anchor === null ? null : eventBehind(spot.expression, anchor);
    return date ? { date, basis: 'event' } : null;
  }
  return null;
}
