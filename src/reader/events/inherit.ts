import { sentenceCount, sentenceSpan, sentenceText } from '../../language/index.ts';
import { dayRange, type Edtf } from '../../time/index.ts';
import type { Event } from '../event.ts';
import type { DateSpot } from './dates.ts';
import type { Reading } from './reading.ts';
import { tenseOf } from './tense.ts';
import { directionOf, reckon } from './told.ts';

/** A scene is news of so many days at most; what is older is background, whose dates are not handed on. */
const fresh = 21;

/** Words with which a sentence says of the act before it when it was: "The announcement came on Thursday". */
const taking =
  /^(?:(?:the|this|that|its|their) (?:[a-z]+ )?(?:announcement|move|decision|step|break|rupture|surprise|signing|ceremony|accord|agreement|news|act|measure|order|exchange|declaration|closure|opening|expulsion|recall|recognition|switch|change|handover|formalities) |(?:that|this|it|all this) (?:was|came|happened|took place|followed) |(?:about|of) this )/i;

/** The token of an act: the verb at either end of its trigger, else its first word. */
function tokenOf(
  { scene: { tree } }: Reading,
  telling: Pick<Event, 'sentence' | 'span' | 'trigger'>,
): number {
  const { doc } = tree;
  const [origin] = sentenceSpan(doc, telling.sentence);
  const at = sentenceText(doc, telling.sentence).indexOf(telling.trigger, telling.span[0]);
  const [from, to] = [origin + at, origin + at + telling.trigger.length];
  let [first, last] = [-1, -1];
  for (let t = doc.first[telling.sentence]!; at >= 0 && t < doc.first[telling.sentence + 1]!; t++) {
    if (doc.tokens.start[t]! < from || doc.tokens.end[t]! > to) continue;
    if (first < 0) first = t;
    last = t;
  }
  return [first, last].find(t => t >= 0 && tree.upos(t) === 'VERB') ?? first;
}

/** Does the date stand in a clause below the main one, or with a verb of mere speech? */
function isAside({ scene: { tree } }: Reading, spot: DateSpot): boolean {
  for (let t = spot.top, hops = 0; t >= 0 && hops < 12; t = tree.head(t), hops++) {
    if (['acl', 'advcl', 'ccomp'].includes(tree.base(t)) || /^(say|tell|add|write)$/.test(tree.lemma(t)))
      return true;
  }
  return false;
}

/** The age in days of a date that is a day, or null. */
function age(date: Edtf, published: Edtf): number | null {
  const [own, today] = [dayRange(date), dayRange(published)];
  return own && today && own.from === own.to && today.from === today.to ? today.from - own.from : null;
}

/** The day of which a sentence's main clause tells, where it is news. */
function sceneOf(reading: Reading, sentence: number, published: Edtf): Edtf | null {
  for (const spot of reading.spots.in(sentence)) {
    const { relation, form } = spot.expression;
    if (relation !== 'at' || form.form === 'range' || isAside(reading, spot)) continue;
    if (directionOf(reading.scene, spot) === 'future') continue;
    const date = reckon(reading, spot, 'past')?.date ?? null;
    const old = date === null ? null : age(date, published);
    if (date !== null && old !== null && old >= 0 && old <= fresh) return date;
  }
  return null;
}

/** Does the sentence of an act tell of other times than the news? */
function isBackground(reading: Reading, sentence: number, token: number, published: Edtf): boolean {
  const { tree, lexicon } = reading.scene;
  if (tree.upos(token) === 'VERB' && tenseOf(tree, lexicon, token).pluperfect) return true;
  for (let t = token, hops = 0; t >= 0 && hops < 12; t = tree.head(t), hops++)
    if (tree.rel(t) === 'acl:relcl') return true;
  return reading.spots.in(sentence).some(spot => {
    const { form, relation } = spot.expression;
    if (form.form === 'duration' || form.form === 'vague') return false;
    const date = relation === 'since' ? null : (reckon(reading, spot)?.date ?? null);
    const old = date === null ? null : age(date, published);
    return old === null || Math.abs(old) > fresh;
  });
}

/** The day that a neighbouring sentence gives to an act told without a date. */
function inherited(reading: Reading, event: Event, published: Edtf): Edtf | null {
  const { doc } = reading.scene.tree;
  for (const telling of [event, ...event.also]) {
    const { sentence } = telling;
    const token = tokenOf(reading, telling);
    if (token < 0 || isBackground(reading, sentence, token, published)) continue;
    const next = sentence + 1 < sentenceCount(doc) && taking.test(sentenceText(doc, sentence + 1));
    const date =
      (next ? sceneOf(reading, sentence + 1, published) : null) ??
      (sentence > 0 ? sceneOf(reading, sentence - 1, published) : null);
    if (date) return date;
  }
  return null;
}

/**
 * Gives acts that happened and are told without a date the day of the scene that they belong to: that of the sentence
 * before ("On Tuesday Palestine had three more friends. Spain has recognised it"), or of one that takes the act up
 * ("The announcement came on Thursday"). Only news hands its day on; background keeps what it says itself.
 */
export function inheritDates(reading: Reading, events: readonly Event[]): Event[] {
  const published = reading.context.published?.slice(0, 10) ?? null;
  if (published === null) return [...events];
  return events.map(event => {
    if (event.kind === null || event.date !== null || event.modality !== 'happened') return event;
    const date = inherited(reading, event, published);
    return date === null ? event : { ...event, date, dateBasis: 'event' };
  });
}
