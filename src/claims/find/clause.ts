import { uposIs } from '../../language/index.ts';
import { isStates } from './body.ts';
import { child, codesAt, codesOf, head, is, kids, mentionsIn, reach, type Scene } from './scene.ts';
import { fromEvents } from './standing.ts';

/** The verb (or other head of a clause) that a token stands under, itself included. */
export function clauseOf(scene: Scene, token: number): number {
  let at = token;
  for (let depth = 0; depth < 40; depth++) {
    if (uposIs(scene.doc, at, 'VERB') && !is(scene, at, 'amod', 'aux', 'compound')) return at;
    if (child(scene, at, 'cop') >= 0 || child(scene, at, 'nsubj') >= 0) return at;
    const above = head(scene, at);
    if (above < 0) return at;
    at = above;
  }
  return at;
}

const relative = /^(which|that|who|whom|whose)$/;

/** Who acts in a clause: its subject, else that of the clause that it hangs on, or the noun that it describes. */
export function actorsOf(scene: Scene, verb: number): readonly string[] {
  let clause = verb;
  for (let depth = 0; depth < 5 && clause >= 0; depth++) {
    const subject = child(scene, clause, 'nsubj');
    if (subject >= 0) {
      const above = head(scene, clause);
      if (relative.test(scene.words[subject]!) && above >= 0) return codesAt(scene, above);
      const codes = withListed(scene, subject, codesAt(scene, subject));
      return codes.length > 0 ? codes : statesIn(scene, ...reach(scene, subject), []);
    }
    if (is(scene, clause, 'acl')) return codesAt(scene, head(scene, clause));
    if (!is(scene, clause, 'advcl', 'conj', 'xcomp', 'ccomp', 'parataxis', 'csubj')) return [];
    clause = head(scene, clause);
  }
  return [];
}

/** "Cuba and the United States", where the tree joins them otherwise: the states listed straight before the subject. */
function withListed(scene: Scene, token: number, codes: readonly string[]): readonly string[] {
  const out = [...codes];
  let mention = scene.mentions.at(token);
  while (mention) {
    let at = mention.first - 1;
    while (at > scene.from && scene.words[at] === 'the') at--;
    if (!/^(and|,)$/.test(scene.words[at] ?? '') || at <= scene.from) break;
    mention = scene.mentions.at(at - 1);
    if (!mention || !/^(name|capital)$/.test(mention.kind)) break;
    out.unshift(...codesOf(mention.parties));
  }
  return [...new Set(out)];
}

/** The states of tokens first..last that are not among `but`. */
export function statesIn(
  scene: Scene,
  first: number,
  last: number,
  but: readonly string[],
): readonly string[] {
  const out: string[] = [];
  for (const mention of mentionsIn(scene, Math.max(first, scene.from), Math.min(last, scene.to - 1))) {
    if (!isStates(mention)) continue;
    out.push(...codesOf(mention.parties).filter(code => !but.includes(code)));
  }
  return [...new Set(out)];
}

/** Those whom a clause's action meets: its objects and obliques; for a relative clause also the noun above. */
function targetsOf(scene: Scene, verb: number, but: readonly string[]): readonly string[] {
  for (const kid of kids(scene, verb)) {
    if (!is(scene, kid, 'obj', 'obl', 'iobj', 'xcomp', 'nmod', 'nsubj:pass', 'ccomp', 'advcl')) continue;
    const [first, last] = reach(scene, kid);
    const codes = statesIn(scene, first, last, but);
    if (codes.length > 0) return codes;
  }
  if (is(scene, verb, 'acl')) return codesAt(scene, head(scene, verb)).filter(code => !but.includes(code));
  return statesIn(scene, ...reach(scene, verb), but);
}

/** Subject and object of what a clause says of two states, or the subject alone; null where it names no state.
 * Unless `strict`, a missing object is looked for in the events nearby. */
export function pairOf(scene: Scene, token: number, strict = false): readonly [string, string | null] | null {
  const verb = clauseOf(scene, token);
  const actors = actorsOf(scene, verb);
  if (actors.length > 1 && targetsOf(scene, verb, actors).length === 0) return [actors[0]!, actors[1]!];
  const targets = targetsOf(scene, verb, actors);
  if (actors.length === 0) {
    const [first, second] = targets;
    if (first === undefined) return null;
    return [first, second ?? other(scene, first, strict)];
  }
  const subject = actors[0]!;
  return [subject, targets[0] ?? other(scene, subject, strict)];
}

const other = (scene: Scene, code: string, strict: boolean): string | null =>
  strict ? null : (fromEvents(scene, [code])?.find(found => found !== code) ?? null);

/** Tokens of the clause that a token stands in: the stretch between stops, semicolons and sentence ends. */
export function stretchOf(scene: Scene, token: number): readonly [number, number] {
  let first = token;
  let last = token;
  const ends = (at: number): boolean => /^[.;:!?()]$/.test(scene.words[at]!) && at !== token;
  while (first > scene.from && !ends(first - 1)) first--;
  while (last + 1 < scene.to && !ends(last + 1)) last++;
  return [first, last];
}
