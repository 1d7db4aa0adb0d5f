import { sentenceCount } from '../../language/index.ts';
import type { Modality, Party } from '../event.ts';
import type { Mention } from '../mention.ts';
import type { Template } from './context.ts';
import type { EventDate } from './dates.ts';
import { type Reading, resolved } from './dating.ts';
import { coded, dated, eventAt, remember, sidesAsEvent } from './draft.ts';
import { gappedPlace, type Placed } from './gapped-place.ts';
import { headingDate } from './headings.ts';
import { membersTold } from './members.ts';
import type { Draft } from './merge.ts';
import { sidesFor } from './repeat.ts';

/** Words that stand for the object in a list: "Estonia, one", "the Netherlands theirs". */
const objects = /^(apiece|each|theirs|own|another|more|also|too|likewise|dozen|none|no|a|one|its|her)$/i;
const joints = /^([,:;?–—-]|and|the)$/i;
const named: ReadonlySet<string> = new Set(['name', 'capital', 'seat']);

/** A stretch of a sentence: the parties that it names, and whether anything stands for what was done to them. */
interface Item {
  readonly mentions: readonly Mention[];
  readonly counted: boolean;
  readonly none: boolean;
}

/**
 * "Berlin, Paris and Warsaw? Four apiece. Lithuania, three.", "Canada: four.": names and numbers without a verb tell the
 * expulsion told last again of others.
 */
export function listDrafts(reading: Reading, sentence: number): Draft[] {
  const { scene, memory } = reading;
  const members = memberDrafts(reading, sentence);
  if (members.length > 0) return members;
  const template = memory.ofKind.get('diplomats-expelled');
  if (!template || scene.tree.sentence(template.predicate) >= sentence) return [];
  const item = itemOf(reading, scene.tree.doc.first[sentence]!, scene.tree.doc.first[sentence + 1]!);
  if (!item || item.mentions.length === 0) return [];
  const counted = item.counted || (asks(reading, sentence) && answers(reading, sentence + 1));
  return counted ? retold(reading, template, item) : [];
}

/** "Nine countries recognised Kosovo. Among them were Albania and Turkey.": the act told last, of those who were not named. */
function memberDrafts(reading: Reading, sentence: number): Draft[] {
  const { scene, memory } = reading;
  const { template } = memory;
  if (!template || template.source.length > 0 === template.target.length > 0) return [];
  if (sentence - scene.tree.sentence(template.predicate) > 2) return [];
  const parties = membersTold(scene, sentence);
  const [first] = scene.mentions.all.filter(mention => mention.sentence === sentence);
  if (parties.length === 0 || !first) return [];
  return retoldOf(reading, template, { parties, head: first.head, none: false });
}

/** "France also four, Poland three", "the Netherlands theirs and France its own": after an act in its sentence, without a verb. */
export function gappedDrafts(reading: Reading, sentence: number): Draft[] {
  const { scene, memory } = reading;
  const { template } = memory;
  if (!template || scene.tree.sentence(template.predicate) !== sentence) return [];
  const { tree, mentions } = scene;
  const end = tree.doc.first[sentence + 1]!;
  const out: Draft[] = [];
  for (let t = template.predicate + 1; t < end; t++) {
    const mention = mentions.at(t);
    if (!mention || mention.first !== t || !named.has(mention.kind)) continue;
    const from = tree.lemma(t - 1) === 'the' ? t - 2 : t - 1;
    if (!/^(,|;|and|while|but|then)$/.test(tree.lemma(from))) continue;
    const elsewhere = gappedPlace(scene, template, mention, end);
    if (elsewhere) {
      out.push(...placedDraft(reading, template, elsewhere, mention));
      continue;
    }
    let to = mention.last + 1;
    while (to < end && !/^[,;.]$|^and$/.test(tree.doc.tokens.form[to]!)) to++;
    const joined = to + 1 < end && tree.lemma(to) === 'and' && mentions.at(to + 1)?.first === to + 1;
    if (joined && itemOf(reading, t, to)?.counted === false) {
      // "Latvia and Estonia one each": both share what is counted.
      to++;
      while (to < end && !/^[,;.]$|^and$/.test(tree.doc.tokens.form[to]!)) to++;
    }
    const item = itemOf(reading, t, to);
    if (item?.counted) out.push(...retold(reading, template, item));
    else if (item && isThen(tree.lemma(from)))
      out.push(...retold(reading, { ...template, date: null }, item));
  }
  return out;
}

/** The act told again of others in a place of their own, with a date of its own where one stands behind the place. */
function placedDraft(reading: Reading, template: Template, sides: Placed, { head }: Mention): Draft[] {
  const { scene, memory } = reading;
  const sentence = scene.tree.sentence(head);
  const spot = reading.spots
    .in(sentence)
    .find(one => one.first > sides.last && one.first - sides.last < 3 && one.expression.relation === 'at');
  const date = spot ? resolved(reading, spot, 'past') : dateOfList(reading, template, sentence);
  remember(memory, { ...sides, told: true }, date, sentence, template.kind);
  const event = {
    ...eventAt(scene, head, head),
    source: [...sides.source],
    target: [...sides.target],
    ...coded(scene, template.kind, template),
    ...dated(date),
  };
  const rule = `${template.frame.id}+list`;
  return [{ event: { ...event, attribution: null, rule }, reference: false, told: true, headline: false }];
}

/** "Sao Tome went first, then Panama": a row goes on. */
const isThen = (word: string): boolean => word === 'then';

/** Reads a stretch that holds nothing but names, joints, numbers and words for objects; null for any other. */
function itemOf({ scene }: Reading, from: number, to: number): Item | null {
  const { tree, mentions } = scene;
  const found: Mention[] = [];
  let [counted, none] = [false, false];
  for (let t = from; t < to; t++) {
    const mention = mentions.at(t);
    const form = tree.doc.tokens.form[t]!;
    if (mention && named.has(mention.kind) && mention.last < to) {
      found.push(mention);
      t = mention.last;
    } else if (tree.upos(t) === 'NUM' || objects.test(form)) {
      counted ||= tree.upos(t) === 'NUM' ? !/[.:]/.test(form) : !/^(a|also|too|no|likewise)$/i.test(form);
      none ||= /^(none|no)$/i.test(form);
    } else if (tree.upos(t) !== 'PUNCT' && !joints.test(form)) return null;
  }
  return { mentions: found, counted, none };
}

/** Does the sentence end in a question mark? */
const asks = ({ scene }: Reading, sentence: number): boolean =>
  scene.tree.doc.tokens.form[scene.tree.doc.first[sentence + 1]! - 1] === '?';

/** Is the sentence a bare number ("Four apiece.")? */
function answers(reading: Reading, sentence: number): boolean {
  const { doc } = reading.scene.tree;
  if (sentence >= sentenceCount(doc)) return false;
  const item = itemOf(reading, doc.first[sentence]!, doc.first[sentence + 1]!);
  return item?.counted === true && item.mentions.length === 0;
}

const retold = (reading: Reading, template: Template, { mentions, none }: Item): Draft[] =>
  retoldOf(reading, template, {
    parties: mentions.flatMap(mention => [...mention.parties]),
    head: mentions[0]!.head,
    none,
  });

/** Of whom an act is told again, and where. */
interface Others {
  readonly parties: readonly Party[];
  readonly head: number;
  readonly none: boolean;
}

function retoldOf(reading: Reading, template: Template, { parties, head, none }: Others): Draft[] {
  const { scene, memory } = reading;
  const sides = sidesFor(
    reading,
    template,
    parties.filter(party => party.code !== null),
  );
  if (!sides || sides.source.length === 0) return [];
  const modality: Modality = none
    ? 'denied'
    : template.modality === 'denied'
      ? 'happened'
      : template.modality;
  const sentence = scene.tree.sentence(head);
  const date = dateOfList(reading, template, sentence);
  remember(memory, sides, date, sentence);
  const event = {
    ...eventAt(scene, head, head),
    ...sidesAsEvent(sides),
    ...coded(scene, template.kind, { modality }),
    ...dated(date),
  };
  return [
    {
      event: { ...event, attribution: null, rule: `${template.frame.id}+list` },
      reference: false,
      told: true,
      headline: false,
    },
  ];
}

/** The date of the act that the list goes on from, where it stands in the same sentence; else the heading's. */
function dateOfList(reading: Reading, template: Template, sentence: number): EventDate | null {
  const same = reading.scene.tree.sentence(template.predicate) === sentence;
  if (same && template.date) return { date: template.date, basis: 'event' };
  return headingDate(reading, sentence);
}
