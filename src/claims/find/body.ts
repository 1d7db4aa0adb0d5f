import { organisation, polity } from '../../atlas/index.ts';
import type { Mention } from '../../reader/index.ts';
import { codesOf, type Scene } from './scene.ts';

const shortNames: Readonly<Record<string, string>> = { UNO: 'UN', EUE: 'EU' };

/** What a sentence calls a body: "UN", "EU", "Council of Europe". */
export const bodyName = (code: string): string => shortNames[code] ?? polity(code)?.en ?? code;

export const isBody = (code: string): boolean => organisation(code) !== null;

const bodyWord = /^(union|bloc|alliance|organi[sz]ation|body|council|league|pact|group|community|treaty)$/;

/** A body named at a token, or "the union" for the one named last before it. */
export function bodyAt(scene: Scene, token: number): string | null {
  const own = bodyOf(scene, token);
  if (own !== null) return own;
  if (!bodyWord.test(scene.lemmas[token]!)) return null;
  for (let at = token - 1; at >= 0 && token - at < 400; at--) {
    const before = bodyOf(scene, at);
    if (before !== null && before !== 'UNO') return before;
  }
  return null;
}

/** The body that the mention at a token stands for. */
export function bodyOf(scene: Scene, token: number): string | null {
  const mention = scene.mentions.at(token);
  const code = mention && mention.parties.length === 1 ? codesOf(mention.parties)[0] : undefined;
  return code !== undefined && isBody(code) ? code : null;
}

/** Is the mention of states (or of people who stand for them), not of a region or a body? */
export const isStates = (mention: Mention): boolean =>
  mention.kind !== 'region' &&
  mention.kind !== 'organisation' &&
  !(mention.parties.length === 1 && mention.parties[0]!.code !== null && isBody(mention.parties[0]!.code));
