import { barred } from './binding.ts';
import type { Draft, PronounDraft } from './draft.ts';
import { type Entity, ranked, salience } from './focus.ts';
import { groupsOf } from './groups.ts';
import { lexicon } from './lexicon.ts';
import { localAntecedent } from './local.ts';
import { type Answer, answerOf, codesOf, type Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';
import { findChild, grammar, headOf, preposition, rel, type Syntax, tag } from './syntax.ts';

const ours = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const theirs = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const its = new Set(['it', 'its', 'itself']);

/** What a pronoun stands for, or null: a thing that is no polity, nobody's known person, or nothing that is sure. */
export function resolvePronoun(scene: Scene, draft: PronounDraft): Answer | null {
  const { word } = draft;
  if (ours.has(word)) {
    const inQuotes = scene.quoted[draft.head - scene.from] === 1;
    return inQuotes ? answerOf(scene.state.speaker, null) : answerOf(publisher(scene, draft), null);
  }
  if (word === 'whose') return ofRelative(scene, draft);
  if (word.endsWith('self') || word.endsWith('selves')) return reflexive(scene, draft);
  if (its.has(word)) return singular(scene, draft);
  if (theirs.has(word)) return plural(scene, draft);
  return person(scene, draft);
}

/** "Our embassy there will be closed", in a paper's own words: its own state, where the text tells it. */
function publisher(scene: Scene, draft: PronounDraft): readonly string[] {
  const { home, lead } = scene.state;
  const own = home ?? lead;
  const thing = scene.syntax.lemmas[headOf(scene.syntax, draft.head)] ?? '';
  return draft.word === 'our' &&
    own !== null &&
    /^(embassy|consulate|mission|legation|ambassador|envoy|diplomat)$/.test(thing)
    ? [own]
    : [];
}

/** "whose": what its clause hangs on, or what stands before the comma. */
function ofRelative(scene: Scene, draft: PronounDraft): Answer | null {
  const { syntax } = scene;
  const clause = syntax.clause[draft.head]!;
  const relative = rel(syntax, clause).startsWith('acl:relcl');
  const comma = syntax.words[draft.first - 1] === ',' ? 2 : 1;
  const token = relative ? headOf(syntax, clause) : draft.first - comma;
  const other = scene.byHead.get(token) ?? scene.drafts.find(one => one.first <= token && token <= one.last);
  return other && other !== draft ? scene.answer(other) : null;
}

/** "itself", "himself": the noun that it is said with, else the subject of its clause. */
function reflexive(scene: Scene, draft: PronounDraft): Answer | null {
  const above = scene.byHead.get(headOf(scene.syntax, draft.head));
  const subject = scene.byHead.get(subjectOf(scene.syntax, scene.syntax.clause[draft.head]!));
  const other = above ?? subject;
  return other && other !== draft ? scene.answer(other) : null;
}

/** Is it the subject of what somebody says ("X said that it was sorry")? */
function isSaid(scene: Scene, head: number): boolean {
  const { syntax } = scene;
  const clause = syntax.clause[head]!;
  return rel(syntax, clause) === 'ccomp' && lexicon().sayingVerbs.has(syntax.lemmas[headOf(syntax, clause)]!);
}

/** One polity, and not a person: what "it" may stand for. */
const isOne = (answer: Answer, other: Draft): boolean =>
  answer.parties.length === 1 && answer.person === null && !(other.what === 'noun' && other.plural);

const isMany = (answer: Answer, other: Draft): boolean =>
  answer.parties.length > 1 ||
  (other.what === 'noun' && other.plural) ||
  (other.what === 'name' && other.kind === 'demonym');

const isPerson = (answer: Answer, other: Draft): boolean =>
  answer.person !== null ||
  (other.what === 'noun' && !other.plural && other.noun.sort !== 'body' && other.noun.sort !== 'mission');

/** The polities of the antecedent, with the next best readings beside them. */
function sameAs(scene: Scene, local: Answer, bars: ReadonlySet<string>): Answer | null {
  const others = ranked(
    scene.state.focus,
    scene.sentence,
    entity => entity.type === 'polity' && !bars.has(entity.codes[0]!),
  );
  return answerOf(
    codesOf(local),
    null,
    others.slice(0, 4).map(entity => entity.codes[0]!),
  );
}

function singular(scene: Scene, draft: PronounDraft): Answer | null {
  if (isExpletive(scene, draft.head)) return null;
  const cued = wantsPolity(scene, draft.head);
  const bars = barred(scene, draft);
  const owning = grammar(scene.syntax, draft.head) === 'possessive';
  const local = localAntecedent(scene, draft, isOne, bars);
  if (local === 'nobody' || (local === 'blocked' && !cued)) return null;
  if (local && typeof local !== 'string' && (cued || owning || isSaid(scene, draft.head)))
    return sameAs(scene, local, bars);
  if (!cued && !owning) return null;
  const pool = candidates(scene, draft, entity =>
    entity.type === 'polity'
      ? !bars.has(entity.codes[0]!) && !entity.plural
      : entity.type === 'thing' && !entity.plural && !cued,
  );
  return best(pool, scene, cued);
}

function plural(scene: Scene, draft: PronounDraft): Answer | null {
  const cued = wantsPolity(scene, draft.head);
  const bars = barred(scene, draft);
  const free = (codes: readonly string[]): boolean => codes.every(code => !bars.has(code));
  const local = localAntecedent(scene, draft, isMany, bars);
  const owning = grammar(scene.syntax, draft.head) === 'possessive';
  if (local === 'blocked' || local === 'nobody') return null;
  if (local && (cued || owning)) return sameAs(scene, local, bars);
  if (!cued && !owning && !rel(scene.syntax, draft.head).startsWith('nsubj')) return null;
  const pool = candidates(scene, draft, entity => {
    if (entity.type === 'thing') return entity.plural && !cued;
    if (entity.type === 'set') return free(entity.codes);
    return entity.plural && entity.codes.length > 0 && free(entity.codes);
  });
  const found = best(pool, scene, cued);
  if (found || pool[0]?.type === 'thing' || !cued) return found;
  const [pair] = groupsOf(scene.state.groups, 0, scene.sentence, free);
  return pair ? answerOf(pair, null) : null;
}

function person(scene: Scene, draft: PronounDraft): Answer | null {
  const bars = barred(scene, draft);
  const pool = candidates(
    scene,
    draft,
    entity =>
      entity.type === 'person' &&
      !entity.plural &&
      !entity.codes.some(code => bars.has(code) && grammar(scene.syntax, draft.head) !== 'possessive'),
  );
  const local = localAntecedent(scene, draft, isPerson, bars);
  if (local && typeof local !== 'string')
    return {
      ...local,
      alternatives: pool.flatMap(entity => entity.codes).filter(code => !codesOf(local).includes(code)),
    };
  const first = pool[0];
  if (!first || scene.sentence - first.sentence > 3 || first.codes.length === 0) return null;
  const known = scene.state.persons.get(first.key.slice('person:'.length));
  const who = known ? { name: known.name, office: known.office } : null;
  return answerOf(
    first.codes,
    first.role,
    pool.slice(1).flatMap(entity => entity.codes),
    who,
  );
}

/** Candidates by salience; one that stands in the same grammatical role gains a little (parallelism). */
function candidates(scene: Scene, draft: PronounDraft, test: (entity: Entity) => boolean): Entity[] {
  const pool = ranked(scene.state.focus, scene.sentence, test);
  const main = cataphor(scene, draft);
  if (main === null || pool.some(entity => salience(entity, scene.sentence) > 0.5)) return pool;
  return main && test(main) ? [main, ...pool.filter(entity => entity.key !== main.key)] : pool;
}

/** The subject of the main clause for a pronoun in what stands before it: "After closing its embassy, Mexico ...". */
function cataphor(scene: Scene, draft: PronounDraft): Entity | null {
  const { syntax } = scene;
  for (const other of scene.drafts) {
    if (other.first <= draft.last || other.what !== 'name') continue;
    if (grammar(syntax, other.head) !== 'subject' || syntax.clause[other.head] === syntax.clause[draft.head])
      continue;
    if (rel(syntax, syntax.clause[other.head]!) !== 'root' && syntax.words[other.first - 1] !== ',') continue;
    return {
      key: other.code,
      type: 'polity',
      codes: [other.code],
      role: null,
      plural: false,
      office: null,
      score: 0.9,
      sentence: scene.sentence,
      token: other.head,
    };
  }
  return null;
}

const ruledOut = 0.06;

function best(pool: readonly Entity[], scene: Scene, cued: boolean): Answer | null {
  const first = pool[0];
  if (!first || first.type === 'thing' || first.codes.length === 0) return null;
  if (salience(first, scene.sentence) < (cued ? ruledOut : 3 * ruledOut)) return null;
  const others = pool.slice(1).filter(entity => entity.type !== 'thing');
  return answerOf(
    first.codes,
    null,
    others.slice(0, 3).flatMap(entity => entity.codes),
  );
}

/** Does what stands around the pronoun want a polity: a verb that polities do, a thing that polities have? */
function wantsPolity(scene: Scene, head: number): boolean {
  const { syntax } = scene;
  const { polityVerbs, polityVerbsWithObject, polityObjects, polityThings } = lexicon();
  const above = headOf(syntax, head);
  if (above < 0) return false;
  const governor = syntax.lemmas[above]!;
  switch (grammar(syntax, head)) {
    case 'possessive':
      return polityThings.has(governor);
    case 'subject': {
      if (rel(syntax, head) === 'nsubj:pass') return polityObjects.has(governor);
      if (findChild(syntax, above, child => rel(syntax, child) === 'cop') >= 0)
        return isPolityNoun(scene, above);
      // "it would", "as it did": what it would do is said elsewhere.
      if (tag(syntax, above) === 'AUX') return true;
      if (governor === 'become' || governor === 'remain') {
        return findChild(syntax, above, child => becomesPolity(scene, child)) >= 0;
      }
      if (tag(syntax, above) !== 'VERB' || !polityVerbs.has(governor)) return false;
      return !polityVerbsWithObject.has(governor) || reaches(syntax, above);
    }
    case 'object':
      return polityObjects.has(governor);
    case 'oblique':
    case 'noun': {
      const word = preposition(syntax, head) ?? '';
      if (word === 'between' || word === 'among') return true;
      return reaching.has(word) && (polityThings.has(governor) || polityVerbs.has(governor));
    }
    default:
      return false;
  }
}

/** Has the verb an object, or somebody that it is done with ("it broke with Moscow")? */
const reaches = (syntax: Syntax, verb: number): boolean =>
  findChild(syntax, verb, child => {
    const relation = rel(syntax, child);
    return (
      relation === 'obj' ||
      relation === 'xcomp' ||
      relation === 'ccomp' ||
      (relation === 'obl' && preposition(syntax, child) === 'with')
    );
  }) >= 0 || syntax.lemmas[verb] === 'do';

/** Prepositions with which polities are dealt with: "broke with it", "relations between them". */
const reaching = new Set(['with', 'to', 'against', 'from', 'between', 'towards', 'toward', 'by', 'among']);

/** "it became the first country to", and not "it became an embassy". */
const becomesPolity = (scene: Scene, child: number): boolean =>
  ['xcomp', 'obj'].includes(rel(scene.syntax, child)) && isPolityNoun(scene, child);

const isPolityNoun = (scene: Scene, head: number): boolean => lexicon().nouns.has(scene.syntax.lemmas[head]!);

/** "It is wrong to", "it was the first visit", "it rains": a subject that stands for nothing, or for what was told. */
function isExpletive(scene: Scene, head: number): boolean {
  const { syntax } = scene;
  if (rel(syntax, head) === 'expl') return true;
  if (!rel(syntax, head).startsWith('nsubj')) return false;
  const above = headOf(syntax, head);
  const copula = findChild(syntax, above, child => rel(syntax, child) === 'cop');
  const clause = findChild(
    syntax,
    above,
    child => rel(syntax, child).startsWith('csubj') || rel(syntax, child) === 'ccomp',
  );
  if (copula >= 0)
    return tag(syntax, above) !== 'NOUN'
      ? clause >= 0 || tag(syntax, above) !== 'ADJ'
      : !isPolityNoun(scene, above);
  return rel(syntax, head) === 'nsubj:pass' && clause >= 0;
}
