import type { Party } from '../event.ts';
import { type Memory, pairInMind, partnerOf } from './context.ts';
import type { Match } from './match.ts';
import type { Mood } from './mood.ts';
import { fill, type Scene } from './slots.ts';
import { subjectOf } from './subject.ts';

export interface Sides {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  /** Both sides stand in the act's own clause. */
  readonly told: boolean;
}

const known = (parties: readonly Party[]): Party[] => {
  const seen = new Set<string>();
  return parties.filter(party => party.code !== null && !seen.has(party.code) && seen.add(party.code));
};

/** The parties in the first of the slots that holds any besides `others`. */
function partiesIn(scene: Scene, match: Match, slots: readonly string[], others: readonly Party[]): Party[] {
  const codes = new Set(others.map(party => party.code));
  for (const slot of slots) {
    const found = known(fill(scene, match, slot).flatMap(token => [...scene.mentions.parties(token)]));
    const fresh = found.filter(party => !codes.has(party.code));
    if (fresh.length > 0) return fresh;
  }
  return [];
}

/**
 * Who did it to whom, from the frame's slots, then from the words above the act, then from what was told before. A side
 * that nothing gives is empty.
 */
export function sidesOf(scene: Scene, match: Match, mood: Mood, memory: Memory): Sides {
  const { frame } = match;
  const source = partiesIn(scene, match, frame.source, []);
  const target = partiesIn(scene, match, frame.target, source);
  if (source.length > 0 && target.length > 0) return { source, target, told: true };
  if (source.length === 2 && frame.mutual) return { source: [source[0]!], target: [source[1]!], told: true };
  const speaker = source.length === 0 && target.length > 0 ? speakerOf(scene, mood, target) : [];
  if (speaker.length > 0) return { source: speaker, target, told: true };
  const bare = { source, target, told: false };
  return frame.elide === false ? bare : (supply(source, target, frame.mutual === true, memory) ?? bare);
}

/** "Paris said that ties with Rome were cut": who says so acts, where nobody else does. */
function speakerOf(scene: Scene, mood: Mood, target: readonly Party[]): Party[] {
  const codes = new Set(target.map(party => party.code));
  for (const above of mood.above) {
    const upos = scene.tree.upos(above);
    const token = upos === 'VERB' ? subjectOf(scene.tree, above) : above;
    if (token < 0) continue;
    const found = known(scene.mentions.parties(token)).filter(party => !codes.has(party.code));
    if (found.length === 1) return found;
  }
  return [];
}

function supply(
  source: readonly Party[],
  target: readonly Party[],
  mutual: boolean,
  memory: Memory,
): Sides | null {
  if (source.length === 0 && target.length === 0) {
    const pair = pairInMind(memory);
    return pair && { source: [pair[0]], target: [pair[1]], told: false };
  }
  if (source.length > 2 && mutual) return { source, target: source, told: true };
  const given = source.length > 0 ? source : target;
  const partners = known(given.flatMap(party => partnerOf(memory, party) ?? [])).filter(
    partner => !given.some(party => party.code === partner.code),
  );
  if (partners.length !== 1) return null;
  return source.length > 0
    ? { source, target: partners, told: false }
    : { source: partners, target, told: false };
}
