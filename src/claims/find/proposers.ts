import { actorsOf, clauseOf } from './clause.ts';
import { codesAt, type Scene } from './scene.ts';

/** A state that the text says to have proposed something to the other side of its topic. */
export interface Proposer {
  readonly code: string;
  readonly sentence: number;
}

/** "was proposed by Cuba", "Cuba proposed", "Seoul's proposal": who of the text's two sides proposes, in text order. */
export function proposersOf(all: readonly Scene[]): Proposer[] {
  const out: Proposer[] = [];
  for (const scene of all)
    for (let token = scene.from; token < scene.to; token++) {
      const lemma = scene.lemmas[token]!;
      if (lemma !== 'propose' && lemma !== 'proposal') continue;
      const codes = lemma === 'proposal' ? ownersOf(scene, token) : proposing(scene, token);
      const code = codes.find(found => scene.topic?.includes(found));
      if (code !== undefined) out.push({ code, sentence: scene.sentence });
    }
  return out;
}

/** The agent of a passive, else the subject. */
function proposing(scene: Scene, verb: number): readonly string[] {
  for (let token = verb + 1; token < Math.min(scene.to, verb + 4); token++)
    if (scene.words[token - 1] === 'by' && scene.mentions.at(token))
      return codesAt(scene, scene.mentions.at(token)!.head);
  return actorsOf(scene, clauseOf(scene, verb));
}

/** Only an owner told outright: "South Korea's proposal", "the Cuban proposal". */
function ownersOf(scene: Scene, noun: number): readonly string[] {
  const owner = scene.mentions.at(noun - 1) ?? scene.mentions.at(noun - 2);
  return owner && owner.last < noun ? codesAt(scene, owner.head) : [];
}
