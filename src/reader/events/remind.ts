import type { Template } from './context.ts';
import type { Reading } from './dating.ts';
import type { Scene } from './scene.ts';

const grave = /^(relations-|recognition)/;
/** Acts told beside others: whoever "did the same" did the greater one told before. */
const minor = /^(talks|agreement-signed|ambassador-appointed)$/;
const starts = (a: Template, b: Template): boolean => a.source[0]?.code === b.source[0]?.code;

/** "broke with Iran and gave its diplomats 48 hours": who follows suit breaks; the lesser act of a sentence is beside it. */
const isSideAct = (before: Template, now: Template): boolean =>
  starts(before, now) &&
  before.target[0]?.code === now.target[0]?.code &&
  grave.test(before.kind) &&
  !grave.test(now.kind);

/** "cut ties with Taipei and recognised Beijing": who follows suit does both. */
const isCompanion = (before: Template, now: Template): boolean =>
  starts(before, now) &&
  before.modality === now.modality &&
  before.kind !== now.kind &&
  grave.test(before.kind) &&
  grave.test(now.kind);

/** Keeps an act to be told again of others, with the grave acts that its sentence tells beside it. */
export function remindOf({ scene, memory }: Reading, template: Template): void {
  const before = memory.template;
  const { tree } = scene;
  const here = before && tree.sentence(before.predicate) === tree.sentence(template.predicate);
  memory.ofKind.set(template.kind, template);
  if (here && isSideAct(before, template)) return;
  const near = before && tree.sentence(template.predicate) - tree.sentence(before.predicate) <= 3;
  if (near && minor.test(template.kind) && !minor.test(before.kind)) return;
  memory.beside = here ? [...memory.beside, before].filter(other => isCompanion(other, template)) : [];
  memory.template = template;
}

/** What a noun with an article says of acts told before: "the defection", "this recognition". */
const recalled: Readonly<Record<string, readonly Template['kind'][]>> = {
  defection: ['relations-severed', 'recognition-withdrawn'],
  switch: ['relations-severed', 'recognition-withdrawn'],
  rupture: ['relations-severed'],
  severance: ['relations-severed'],
  break: ['relations-severed'],
  recognition: ['recognition'],
  expulsion: ['diplomats-expelled'],
  closure: ['mission-closed'],
  recall: ['ambassador-recalled'],
};

const isDefinite = ({ tree }: Scene, noun: number): boolean => {
  const before = tree.child(noun, 'det', 'nmod:poss');
  return before >= 0 && !/^(a|an|no|any)$/.test(tree.lemma(before));
};

/** "The defection is the sixth. Palau went first": such a noun brings back its act, as what others may have done too. */
export function bringBack({ scene, memory }: Reading, token: number): void {
  const { tree } = scene;
  const kinds = tree.upos(token) === 'NOUN' ? recalled[tree.lemma(token)] : undefined;
  if (!kinds || !memory.template || !isDefinite(scene, token)) return;
  if (tree.sentence(memory.template.predicate) === tree.sentence(token)) return;
  const told = kinds.map(kind => memory.ofKind.get(kind)).find(one => one !== undefined);
  if (!told || told === memory.template || told.kind === memory.template.kind) return;
  const beside = [...memory.ofKind.values()].filter(
    other => tree.sentence(other.predicate) === tree.sentence(told.predicate) && isCompanion(other, told),
  );
  memory.template = told;
  memory.beside = beside;
}
