import { bodyAt, bodyOf } from '../body.ts';
import { is, type Scene } from '../scene.ts';

/** Bodies named one after another, and the tokens that they cover. */
export interface Bodies {
  readonly codes: readonly string[];
  readonly first: number;
  readonly last: number;
  /** "neither NATO nor the European Union". */
  readonly negated: boolean;
}

const between = /^(,|and|or|nor|neither|either|both|the|of|to|in|also|as|well|&)$/;
const longest = 40;

/**
 * The bodies of a list that begins within three words of a token: "the EU and NATO", "neither NATO nor the European
 * Union", "to the G20 and to the Commonwealth"; null where none does. A body that only describes a noun ("the EU summit")
 * is not one of them.
 */
export function bodiesFrom(scene: Scene, token: number): Bodies | null {
  const codes: string[] = [];
  let [first, last, negated] = [-1, -1, false];
  for (let at = token; at < Math.min(scene.to, token + longest); ) {
    const code = codes.length === 0 ? bodyAt(scene, at) : bodyOf(scene, at);
    if (code !== null) {
      const mention = bodyOf(scene, at) === null ? null : scene.mentions.at(at);
      const end = mention?.last ?? at;
      if (describes(scene, mention?.head ?? at, end) || isOrgan(scene, at, end)) break;
      if (!codes.includes(code)) codes.push(code);
      if (first < 0) first = at;
      last = end;
      at = end + 1;
      continue;
    }
    const word = scene.words[at]!;
    if (/^(neither|nor)$/.test(word)) negated = true;
    const adjective = codes.length === 0 && at - token < 3 && /^(western|defence|military|world)$/.test(word);
    if (!between.test(word) && !adjective) break;
    at++;
  }
  return codes.length === 0 ? null : { codes, first, last, negated };
}

/** "the Security Council", "the General Assembly": an organ of a body, which has members of its own. */
const isOrgan = (scene: Scene, first: number, last: number): boolean =>
  /\b(security council|assembly|commission|secretariat|parliament|court)\b/.test(
    scene.words.slice(first, last + 1).join(' '),
  );

/** Does the body stand before a noun that it describes: "the EU summit", "the UN's charter"? */
function describes(scene: Scene, head: number, last: number): boolean {
  const above = scene.doc.tokens.head[head]!;
  if (scene.words[last + 1] === "'s" && last + 1 < scene.to) return true;
  return above > last && above < scene.to && is(scene, head, 'compound', 'amod', 'nmod:poss');
}
