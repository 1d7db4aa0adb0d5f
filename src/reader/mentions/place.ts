import { lexicon } from './lexicon.ts';
import { childrenOf, headOf, preposition, rel, type Syntax, tag } from './syntax.ts';

const inside = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'off',
  'via',
  'within',
]);
const going = new Set(['to', 'from', 'into', 'for', 'through', 'out', 'onto', 'towards', 'toward']);

/**
 * Does the name at this token stand for a place and not for a government? So it does after "in" or "at", after a verb
 * of going and "to" or "from", as the modifier of a noun that does ("at Kuala Lumpur airport"), and as a dateline.
 */
export function isPlace(syntax: Syntax, head: number, capital: boolean): boolean {
  let at = head;
  for (let steps = 0; capital && steps < 3 && ['compound', 'nmod:desc'].includes(rel(syntax, at)); steps++) {
    at = headOf(syntax, at);
  }
  if (at !== head && namesThing(syntax, at)) return true;
  if (capital && afterMission(syntax, head)) return true;
  const word = preposition(syntax, at);
  if (word === null) return capital && isDateline(syntax, head);
  if (word === 'of' && towns.has(syntax.lemmas[headOf(syntax, at)] ?? '')) return true;
  if (inside.has(word)) return true;
  return going.has(word) && lexicon().motionVerbs.has(syntax.lemmas[governor(syntax, at)] ?? '');
}

const towns = new Set(['city', 'town', 'capital', 'port', 'district', 'suburb', 'outskirts', 'street']);
const days = new Set(['today', 'tomorrow', 'yesterday', 'tonight']);

/** "Embassy Bangui", "Legation Tirana": the post named after its town, as foreign services write. */
function afterMission(syntax: Syntax, head: number): boolean {
  const nouns =
    lexicon().roles.get(syntax.lemmas[syntax.tree.left[head]! - 1] ?? '') ??
    lexicon().roles.get(syntax.lemmas[head - 1] ?? '');
  return nouns?.some(({ value }) => value.sort === 'mission') ?? false;
}

/** "the Vienna convention", "Kuala Lumpur airport": named after the town, and nothing that a government has. */
function namesThing(syntax: Syntax, noun: number): boolean {
  const { polityThings, roles } = lexicon();
  return (
    tag(syntax, noun) === 'NOUN' &&
    !days.has(syntax.words[noun]!) &&
    !polityThings.has(syntax.lemmas[noun]!) &&
    !roles.has(syntax.lemmas[noun]!)
  );
}

function governor(syntax: Syntax, token: number): number {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const relation = rel(syntax, at);
    at = headOf(syntax, at);
    if (at < 0 || !['conj', 'appos', 'flat', 'compound', 'nmod:desc'].includes(relation)) return at;
  }
  return at;
}

/** A capital at the start of a paragraph, set off from what follows: "SEOUL -", "MOSCOW. Feb 20 -", "ALULA:". */
function isDateline(syntax: Syntax, token: number): boolean {
  const { doc, sentence } = syntax;
  const s = sentence[token]!;
  const first = doc.first[s]!;
  if (token - first > 3) return false;
  if (s > 0 && syntax.paragraph[s] === syntax.paragraph[s - 1]) return false;
  const end = Math.min(doc.first[s + 1]!, token + 10);
  const shouted =
    doc.tokens.form[first]!.length > 2 && doc.tokens.form[first] === doc.tokens.form[first]!.toUpperCase();
  if (shouted && doc.first[s + 1]! - token <= 2) return true;
  for (let t = token + 1; t < end; t++) {
    const form = doc.tokens.form[t]!;
    if (/^(-|–|—|--|:|\/|\()$/.test(form)) return shouted || (form !== '(' && t === token + 1);
    if (t > token + 1 && !/^[\d.,]|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(form))
      return false;
  }
  return false;
}

/** Does any child of the token say where it is ("the government there")? */
export function saysThere(syntax: Syntax, token: number): boolean {
  for (const child of childrenOf(syntax, token)) {
    if (
      rel(syntax, child) === 'advmod' &&
      (syntax.words[child] === 'there' || syntax.words[child] === 'here')
    )
      return true;
  }
  return false;
}
