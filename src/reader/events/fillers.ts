import { isOfClass } from './nouns.ts';
import { type Predication, partiesAt, type Scene } from './scene.ts';
import { fill, thingsIn } from './slots.ts';

const pronouns = new Set(['it', 'they', 'them', 'either', 'both', 'neither']);
const names: ReadonlySet<string> = new Set(['name', 'capital', 'seat']);

type Test = (scene: Scene, token: number) => boolean;

/** What a filler may be, besides a noun of a class. */
const tests: Readonly<Record<string, Test>> = {
  any: () => true,
  polity: (scene, token) =>
    partiesAt(scene, token).some(party => party.code !== null) || pronouns.has(scene.tree.lemma(token)),
  state: (scene, token) => tests.polity!(scene, token) && scene.mentions.at(token)?.person == null,
  place: (scene, token) => scene.tree.upos(token) !== 'VERB',
  person: (scene, token) => scene.mentions.at(token)?.person != null,
  /** A person, or an office whose holder travels: "Chile's president", "a delegation". */
  visitor: (scene, token) =>
    tests.person!(scene, token) || isOfClass(scene.tree, scene.lexicon, token, 'visitor'),
  organisation: (scene, token) => scene.mentions.at(token)?.kind === 'organisation',
  /** A state by its name or capital, no person and no "it". */
  named: ({ mentions }, token) => names.has(mentions.at(token)?.kind ?? ''),
  /** People by their state: "23 Russians", "a Canadian". */
  national: ({ tree, mentions }, token) =>
    mentions.at(token)?.kind === 'demonym' && /^(NOUN|PROPN|ADJ)$/.test(tree.upos(token)),
  number: ({ tree }, token) => tree.upos(token) === 'NUM',
};

/** Does the slot hold what the frame asks for: a word class, or a kind of filler? */
export function filled(scene: Scene, p: Predication, slot: string, what: string): boolean {
  if (slot === 'near') return saysNear(scene, p.predicate, p.predicate, what);
  if (slot === 'around') return saysNear(scene, scene.tree.reach(p.predicate)[0], p.predicate, what);
  if (slot === 'mark') return scene.tree.childLemma(p.theme, [what]) >= 0;
  const test = tests[what] ?? ((s: Scene, token: number) => isOfClass(s.tree, s.lexicon, token, what));
  const tokens = slot === 'subtree' ? fill(scene, p, slot) : thingsIn(scene, p, slot);
  return tokens.some(token => token !== p.theme && test(scene, token));
}

/** Does one of these phrases (`a|b`) stand between `from` and thirty tokens after the predicate, in its sentence? */
function saysNear({ tree }: Scene, from: number, predicate: number, phrases: string): boolean {
  const { start, end } = tree.doc.tokens;
  const last = Math.min(predicate + 30, tree.doc.first[tree.sentence(predicate) + 1]! - 1);
  const text = tree.doc.text.slice(start[from], end[last]).toLowerCase();
  return phrases.split('|').some(phrase => text.includes(phrase));
}
