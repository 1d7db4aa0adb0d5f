import { type Holder, whoIs } from '../../atlas/index.ts';
import type { PersonDraft } from './draft.ts';
import { lexicon } from './lexicon.ts';
import type { TokenHit } from './names.ts';
import type { RolePhrase } from './nouns.ts';
import { findChild, headOf, headWithin, preposition, rel, type Syntax, tag } from './syntax.ts';

const particles = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'abu',
  'ul',
  'de',
  'del',
  'della',
  'da',
  'dos',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'y',
  '-',
  '–',
  "'",
]);

/** "Pedro II" */
const numeral = /^[IVX]{1,5}$/;

/** A run of name tokens that the text may use for a person. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly holders: readonly Holder[];
}

/** What persons.ts has to know of a sentence. */
export interface PersonScene {
  readonly from: number;
  readonly to: number;
  /** Marks tokens of names that are not persons'. */
  readonly taken: (token: number) => boolean;
  readonly people: readonly TokenHit[];
  readonly phrases: readonly RolePhrase[];
  /** The date on which the sentence speaks. */
  readonly on: string | null;
  /** Is this a name (or the last part of one) that the text has used for a person already? */
  readonly known: (name: string) => boolean;
}

/**
 * Persons by name in a sentence: names that the atlas knows, names after a title ("Foreign Minister X") or beside an
 * office ("X, foreign minister of Y"; "the Cuban foreign minister, X"), and later short forms ("X"). Two or more
 * capitalised words that are an argument and nobody's known name are persons of no polity: they keep "he" from others.
 */
export function personDrafts(syntax: Syntax, scene: PersonScene): PersonDraft[] {
  const found: PersonDraft[] = [];
  const titles = new Map(scene.phrases.map(phrase => [phrase.draft.last, phrase]));
  for (let t = scene.from; t < scene.to; t++) {
    const run = runAt(syntax, scene, titles, t);
    if (!run) continue;
    const draft = personOf(syntax, scene, titles, run);
    if (draft) found.push(draft);
    t = run.last;
  }
  return found;
}

function runAt(
  syntax: Syntax,
  scene: PersonScene,
  titles: ReadonlyMap<number, RolePhrase>,
  t: number,
): Run | null {
  const hit = scene.people.find(person => person.first <= t && person.last >= t);
  if (!hit && !isNameToken(syntax, scene, t)) return null;
  let last = hit ? hit.last : t;
  let end = last;
  while (end + 1 < scene.to) {
    const next = end + 1;
    const part = syntax.words[end] === '-' && touches(syntax, end) && /^\p{L}/u.test(syntax.words[next]!);
    if (part || isNameToken(syntax, scene, next) || numeral.test(syntax.doc.tokens.form[next]!)) {
      last = next;
    } else if (!particles.has(syntax.words[next]!) || next + 1 >= scene.to) {
      break;
    }
    end = next;
  }
  if (scene.phrases.some(({ noun, draft }) => noun <= t && last <= draft.last)) return null;
  const start = t + titleLength(syntax, titles, t, last);
  if (start > last) return null;
  const known = hit ?? scene.people.find(person => person.first === start);
  return { first: start, last: Math.max(last, known?.last ?? last), holders: known?.hit.holders ?? [] };
}

/** Does a hyphen stand between two words without a space ("Jau-shieh")? */
const touches = (syntax: Syntax, t: number): boolean => {
  const { start, end } = syntax.doc.tokens;
  return start[t] === end[t - 1] && end[t] === start[t + 1];
};

/** How many tokens of the run [first, last] are a title before the name; all of them where no name follows. */
function titleLength(
  syntax: Syntax,
  titles: ReadonlyMap<number, RolePhrase>,
  first: number,
  last: number,
): number {
  const { honorifics } = lexicon();
  const whole = titles.get(last);
  if (whole && whole.noun <= first) return last - first + 1;
  let length = 0;
  // The last word is a name though it be a title too ("Ambassador Barrington King").
  for (let t = first; t < last; t++) {
    const word = syntax.words[t]!;
    if (titles.has(t) || honorifics.has(word) || honorifics.has(`${word}.`)) length = t - first + 1;
  }
  return length;
}

function isNameToken(syntax: Syntax, scene: PersonScene, t: number): boolean {
  if (scene.taken(t)) return false;
  const form = syntax.doc.tokens.form[t]!;
  const kind = tag(syntax, t);
  if (kind !== 'PROPN' && !(kind === 'NOUN' || kind === 'X' || kind === 'ADJ')) return false;
  if (!/^\p{Lu}/u.test(form)) return false;
  return kind === 'PROPN' || t > scene.from;
}

function personOf(
  syntax: Syntax,
  scene: PersonScene,
  titles: ReadonlyMap<number, RolePhrase>,
  run: Run,
): PersonDraft | null {
  const { doc } = syntax;
  const name = doc.text.slice(doc.tokens.start[run.first], doc.tokens.end[run.last]);
  const head = headWithin(syntax, run.first, run.last);
  const title = titles.get(run.first - 1) ?? titles.get(skipHonorific(syntax, run.first) - 1);
  const office = title && isTitle(title) ? title : besideOffice(syntax, scene, run, head);
  const titled = title !== undefined && office === title;
  const known = run.holders.length > 0 || scene.known(name);
  if (suffix.test(name) || (run.holders.length === 0 && !titled && standsIn(syntax, head))) return null;
  if (!office && !known && !isArgument(syntax, head)) return null;
  if (!office && !known && run.first === run.last && !isFamous(name, scene.on)) return null;
  const first = titled ? title.draft.first : run.first;
  return {
    what: 'person',
    kind: 'person',
    first,
    last: run.last,
    head: titled ? headWithin(syntax, title.noun, run.last) : head,
    name,
    office: office ? office.draft.head : -1,
    holders: run.holders,
    code: null,
  };
}

const suffix = /^(jr|sr|esq|ii|iii|iv)\.?$/i;

/** "in New York", "at Burgos": the town, for all that the tree knows of it. */
const standsIn = (syntax: Syntax, head: number): boolean =>
  ['in', 'at', 'near', 'outside', 'via'].includes(preposition(syntax, head) ?? '');

/** Is this the name of one who governs on that day ("Lavrov"), and of nobody of another polity who does? */
function isFamous(name: string, on: string | null): boolean {
  if (on === null || name.length < 4) return false;
  const ruling = whoIs(name, { on }).filter(
    term => ruler.test(term.office) && (term.from ?? '') <= on && (term.to ?? '9999') >= on.slice(0, 4),
  );
  return ruling.length > 0 && ruling.every(term => term.code === ruling[0]!.code);
}
const ruler = /^(president|prime-minister|foreign-minister|king|queen|emir|sultan|pope|chancellor|leader)$/;

const isTitle = (phrase: RolePhrase): boolean =>
  (phrase.draft.noun.sort === 'office' || phrase.draft.noun.sort === 'person') && !phrase.draft.plural;

function skipHonorific(syntax: Syntax, first: number): number {
  const { honorifics } = lexicon();
  const word = syntax.words[first - 1];
  return word !== undefined && honorifics.has(word) ? first - 1 : first;
}

/** The office that the text gives a name: in apposition on either side, or "as", or as what he was named. */
function besideOffice(syntax: Syntax, scene: PersonScene, run: Run, head: number): RolePhrase | undefined {
  const beside = ['appos', 'flat', 'nmod:desc'].includes(rel(syntax, head)) ? headOf(syntax, head) : -1;
  // "the minister to Prussia, X": the apposition may hang on the place.
  const office = (token: number): boolean => scene.phrases.some(phrase => phrase.draft.head === token);
  const above =
    beside >= 0 && !office(beside) && rel(syntax, beside) === 'nmod' ? headOf(syntax, beside) : beside;
  const below = findChild(syntax, head, child => rel(syntax, child) === 'appos');
  const comma = (token: number): boolean => syntax.words[token] === ',';
  return scene.phrases.find(
    phrase =>
      isTitle(phrase) &&
      (phrase.draft.head === above ||
        phrase.draft.head === below ||
        (phrase.draft.first === run.last + 2 &&
          (comma(run.last + 1) || syntax.words[run.last + 1] === 'as')) ||
        (comma(run.first - 1) && comma(run.last + 1) && reachesTo(syntax, phrase, run.first - 2)) ||
        isCalled(syntax, head, phrase)),
  );
}

const complements = new Set(['to', 'of', 'in', 'at']);

/** Does the office phrase end at this token, by itself or with what it is office of ("the minister to Prussia")? */
function reachesTo(syntax: Syntax, phrase: RolePhrase, token: number): boolean {
  const { last } = phrase.draft;
  if (last === token) return true;
  if (token < last || token - last > 5 || !complements.has(syntax.words[last + 1] ?? '')) return false;
  return !syntax.words.slice(last + 1, token + 1).includes(',');
}

const appointing = new Set([
  'name',
  'appoint',
  'nominate',
  'accredit',
  'commission',
  'designate',
  'elect',
  'become',
  'serve',
  'act',
  'present',
  'receive',
  'arrive',
  'assume',
  'confirm',
]);

/** "X was named minister", "X presented his credentials as minister": an office said of the subject in his clause. */
function isCalled(syntax: Syntax, head: number, phrase: RolePhrase): boolean {
  if (!rel(syntax, head).startsWith('nsubj')) return false;
  const verb = headOf(syntax, head);
  const said = headOf(syntax, phrase.draft.head);
  if (
    said < 0 ||
    !appointing.has(syntax.lemmas[verb] ?? '') ||
    syntax.clause[phrase.draft.head] !== syntax.clause[head]
  ) {
    return (
      said === verb && rel(syntax, phrase.draft.head) === 'xcomp' && appointing.has(syntax.lemmas[verb] ?? '')
    );
  }
  const relation = rel(syntax, phrase.draft.head);
  const as = syntax.words[phrase.draft.first - 1] === 'as';
  return (
    as ||
    (said === verb &&
      (relation === 'xcomp' ||
        (relation === 'obj' && syntax.lemmas[verb] !== 'receive' && syntax.lemmas[verb] !== 'present')))
  );
}

const argumentRelations = new Set(['obj', 'obl', 'obl:agent', 'nmod:poss', 'root']);

function isArgument(syntax: Syntax, head: number): boolean {
  return rel(syntax, head).startsWith('nsubj') || argumentRelations.has(rel(syntax, head));
}
