import type { Party } from '../event.ts';
import { isOfClass } from './nouns.ts';
import type { Scene } from './scene.ts';

/** The names in a row of them that starts at this token: "Chile, Peru and the Maldives"; none where it starts with no name. */
function namesFrom({ tree, mentions }: Scene, from: number, end: number): readonly Party[] {
  const out: Party[] = [];
  let t = from;
  while (t < end) {
    if (/^(the|both)$/.test(tree.lemma(t))) t++;
    const mention = t < end ? mentions.at(t) : null;
    if (!mention || mention.first > t || !/^(name|capital|seat)$/.test(mention.kind)) break;
    out.push(...mention.parties.filter(party => party.code !== null));
    t = mention.last + 1;
    if (t >= end || !/^(,|and|or)$/.test(tree.lemma(t))) break;
    t += tree.lemma(t) === ',' && t + 1 < end && /^(and|or)$/.test(tree.lemma(t + 1)) ? 2 : 1;
  }
  return out;
}

/** "including", "among them", "such as": the length of the words that open a list of some, or 0. */
function opens({ tree }: Scene, t: number): number {
  const form = tree.doc.tokens.form[t]!.toLowerCase();
  const next = tree.lemma(t + 1);
  if (/^(including|namely|notably)$/.test(form)) return 1;
  if (form === 'among' && /^(they|them|these|those)$/.test(next)) return 2;
  return form === 'such' && next === 'as' ? 2 : 0;
}

/** "Several states, among them Chile and Peru, ...", "countries including Chad": those whom the text names of an unnamed many. */
export function membersOf(scene: Scene, noun: number): readonly Party[] {
  const { tree, lexicon } = scene;
  if (noun < 0 || !isOfClass(tree, lexicon, noun, 'countries')) return [];
  const end = tree.doc.first[tree.sentence(noun) + 1]!;
  for (let t = noun + 1; t + 1 < end; t++) {
    const length = opens(scene, t);
    if (length === 0) continue;
    const before = tree.lemma(t - 1) === ',' ? t - 2 : t - 1;
    if (before !== noun && isOfClass(tree, lexicon, before, 'countries')) continue;
    return namesFrom(scene, t + length, end);
  }
  return [];
}

const alongside = /^(along|together|alongside|joining|jointly)$/;
const joinable =
  /^(recognition|relations-severed|relations-suspended|diplomats-expelled|ambassador-recalled|mission-closed)/;

/** "together with Canada", "along with Britain", "joining London": who acts beside the one who acts, in the act's sentence. */
export function companionsOf(scene: Scene, predicate: number, kind: string): readonly Party[] {
  if (!joinable.test(kind)) return [];
  const { tree } = scene;
  const [from, end] = [
    tree.doc.first[tree.sentence(predicate)]!,
    tree.doc.first[tree.sentence(predicate) + 1]!,
  ];
  const out: Party[] = [];
  for (let t = Math.max(from, predicate - 20); t + 1 < Math.min(end, predicate + 16); t++) {
    const word = tree.doc.tokens.form[t]!.toLowerCase();
    // Only what stands apart: at the sentence's start or behind a comma.
    if (!alongside.test(word) || (t > from && tree.lemma(t - 1) !== ',' && word !== 'together')) continue;
    out.push(...namesFrom(scene, tree.lemma(t + 1) === 'with' ? t + 2 : t + 1, end));
  }
  return out;
}

const leads = /^(among (them|these|those)|they|these|those|the (others?|rest|first|latest))$/;

/** "Among them were Albania and Turkey.", "They are Chad and Niger.": a sentence that only names those meant before; or none. */
export function membersTold(scene: Scene, sentence: number): readonly Party[] {
  const { tree } = scene;
  const [from, end] = [tree.doc.first[sentence]!, tree.doc.first[sentence + 1]!];
  for (let t = from + 1; t < Math.min(end - 1, from + 5); t++) {
    if (!/^(be|include)$/.test(tree.lemma(t))) continue;
    const words = tree.doc.text.slice(tree.doc.tokens.start[from], tree.doc.tokens.end[t - 1]).toLowerCase();
    return leads.test(words) ? namesFrom(scene, t + 1, end) : [];
  }
  return [];
}
