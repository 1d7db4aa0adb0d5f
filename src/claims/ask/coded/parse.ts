import { daysOf } from '../../../record/index.ts';
import { isoOfDay } from '../../../time/index.ts';
import type { Lexed } from '../lex.ts';
import { whenOf } from '../time.ts';
import { categoryAt, joined } from './categories.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Category, CodedQuestion } from './question.ts';

/** A question about coded events, or what stood in the way: a part that could not be read, or that it is none. */
export type CodedParse =
  | { readonly ok: true; readonly question: CodedQuestion }
  /** `about` is true where the words do ask about coded events. */
  | { readonly ok: false; readonly part: string | null; readonly about: boolean };

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that change nothing, wherever they stand. */
const fillers = set(
  'the a an any all some there was were is are be been did do does have has had make makes made making issue issued issues utter uttered launch launched stage staged hold held happen happened occur occurred take took taken place report reported reports record recorded coded act acts incident incidents case cases kind kinds type types code codes root roots of cameo plover total number altogether in ever did against times time often frequently how many what count show give me tell please machine-coded over during within on at and or its their other sign signed signs reach reached conclude concluded give gave given provide provided impose imposed express expressed conduct conducted carry carried out mutual',
);

const prepositions: Readonly<Record<string, 'source' | 'target' | 'of' | 'with' | 'country'>> = {
  from: 'source',
  by: 'source',
  to: 'target',
  toward: 'target',
  towards: 'target',
  against: 'target',
  at: 'target',
  upon: 'target',
  on: 'target',
  for: 'target',
  of: 'of',
  with: 'with',
  in: 'country',
  inside: 'country',
};

const origins: Readonly<Record<string, string>> = { icews: 'icews', gdelt: 'gdelt' };

/** How the question begins; `verb` where it asks how often somebody did something. */
function openingOf(
  words: readonly string[],
): { form: CodedQuestion['form']; skip: number; passive: boolean } | null {
  const text = words.slice(0, 6).join(' ');
  const counted =
    /^(?:how (?:many|often|frequently)|on how many occasions|(?:what (?:is|was) )?(?:the )?(?:total )?number of|count)\b/;
  const found = counted.exec(text);
  if (found) return { form: 'count', skip: found[0].split(' ').length, passive: false };
  if (/^(?:did|has|have|does|do)\b/.test(text)) return { form: 'whether', skip: 1, passive: false };
  if (/^(?:was|were|is|are) there\b/.test(text)) return { form: 'whether', skip: 2, passive: false };
  if (/^(?:was|were)\b/.test(text)) return { form: 'whether', skip: 1, passive: true };
  return null;
}

/** What has been read so far of a question. */
interface State {
  category: Category | null;
  ofTarget: boolean;
  events: boolean;
  origin: string | null;
  mutual: boolean;
  /** A form of "be" was read. */
  was: boolean;
  /** "Was" stands before the act: whoever is named before it is acted on. */
  passive: boolean;
  subject: string[];
  source: string[];
  target: string[];
  of: string[];
  with: string[];
  between: string[][];
  country: string[];
}

/** Whether a name stands there, perhaps after an article. */
function nameStandsAt(pieces: readonly Piece[], at: number): boolean {
  let next = at;
  while (isWord(pieces[next], 'the', 'both')) next++;
  return pieces[next]?.kind === 'name';
}

/** Names joined to one that was read: "A and B", "A, B or C"; the piece after them. */
function namesAt(pieces: readonly Piece[], at: number): { groups: string[][]; next: number } | null {
  const groups: string[][] = [];
  let next = at;
  for (;;) {
    while (isWord(pieces[next], 'the', 'both')) next++;
    const piece = pieces[next];
    if (piece?.kind !== 'name') return null;
    groups.push([...piece.codes]);
    next++;
    if (!isWord(pieces[next], 'and', 'or')) {
      if (pieces[next]?.kind !== 'name' || piece.adjective) return { groups, next };
      continue;
    }
    if (!nameStandsAt(pieces, next + 1)) return { groups, next };
    next++;
  }
}

const isWord = (piece: Piece | undefined, ...words: readonly string[]): boolean =>
  piece?.kind === 'word' && words.includes(piece.word);

/** A preposition and the names after it. */
function readPhrase(state: State, pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'word') return null;
  const between = isWord(piece, 'between', 'among');
  const role = prepositions[piece.word];
  if (!between && role === undefined) return null;
  const names = namesAt(pieces, at + 1);
  if (names === null) return null;
  if (between) state.between.push(...names.groups);
  else state[role!].push(...names.groups.flat());
  return names.next;
}

/** "According to ICEWS", "in GDELT": whose coding is asked for. */
function readOrigin(state: State, pieces: readonly Piece[], at: number): number | null {
  let next = at;
  if (isWord(pieces[next], 'according') && isWord(pieces[next + 1], 'to')) next += 2;
  else if (isWord(pieces[next], 'in', 'by', 'from', 'per')) next++;
  const piece = pieces[next];
  const origin = piece?.kind === 'word' ? origins[piece.word] : undefined;
  if (origin === undefined) return null;
  state.origin = origin;
  return next + 1;
}

/** "Each other", "one another", "mutual". */
function readMutual(state: State, pieces: readonly Piece[], at: number): number | null {
  const to = isWord(pieces[at], 'against', 'with', 'to') ? 1 : 0;
  const both = isWord(pieces[at + to], 'each') && isWord(pieces[at + to + 1], 'other');
  const one = isWord(pieces[at + to], 'one') && isWord(pieces[at + to + 1], 'another');
  if (!both && !one) return null;
  state.mutual = true;
  return at + to + 2;
}

function readCategory(state: State, pieces: readonly Piece[], at: number): number | null {
  const told = pieces.slice(at, at + 4).map(piece => (piece.kind === 'word' ? piece.raw : '\n'));
  const found = categoryAt(told, 0);
  if (found === null) return null;
  if (state.subject.length > 0 && state.was) state.passive = true;
  state.category = joined(state.category, found.category);
  state.ofTarget ||= found.ofTarget;
  return at + found.length;
}

/** Names without a preposition: the acting side before the act, the other after it. */
function readNames(state: State, pieces: readonly Piece[], at: number): number | null {
  const names = namesAt(pieces, at);
  if (names === null) return null;
  const piece = pieces[at];
  const adjective = piece?.kind === 'name' && piece.adjective;
  const isObject = state.category !== null && !adjective && state.subject.length > 0;
  (isObject ? state.target : state.subject).push(...names.groups.flat());
  if (!isObject && names.groups.length === 2) state.between = names.groups.map(group => [...group]);
  return names.next;
}

const readers = [readOrigin, readMutual, readPhrase, readCategory, readNames];

function readFiller(state: State, pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]!;
  if (piece.kind !== 'word') return null;
  if (/^(?:events?|interactions?)$/.test(piece.word)) {
    state.events = true;
    return at + 1;
  }
  if (/^(?:was|were|been)$/.test(piece.word)) state.was = true;
  return fillers.has(piece.word) ? at + 1 : null;
}

function stretchOf(lexed: Lexed): { from: string | null; to: string | null } {
  const { during } = whenOf(lexed.dates.map(({ token }) => token));
  const range = during === null ? null : daysOf(during);
  const iso = (day: number): string | null => (Number.isFinite(day) ? isoOfDay(day) : null);
  return range === null ? { from: null, to: null } : { from: iso(range.from), to: iso(range.to) };
}

const orNull = (codes: readonly string[]): readonly string[] | null =>
  codes.length === 0 ? null : [...new Set(codes)];

/** Who did it to whom, from the names as they stood. */
function sidesOf(state: State): Pick<CodedQuestion, 'source' | 'target' | 'between'> | null {
  const source = [...state.source];
  const target = [...state.target];
  const { subject, between } = state;
  if (state.of.length > 0) {
    const ofTarget = state.ofTarget || source.length > 0;
    (ofTarget ? target : source).push(...state.of);
  }
  target.push(...state.with);
  const alone = source.length === 0 && target.length === 0;
  const named = between.length === 2 && (subject.length === 0 || (alone && !state.passive));
  if (named || state.mutual)
    return between.length === 2 ? { source: null, target: null, between: [between[0]!, between[1]!] } : null;
  if (between.length > 0 && subject.length === 0) return null;
  (state.passive ? target : source).push(...subject);
  return { source: orNull(source), target: orNull(target), between: null };
}

const emptyState = (passive: boolean): State => ({
  category: null,
  ofTarget: false,
  events: false,
  origin: null,
  mutual: false,
  was: false,
  passive,
  subject: [],
  source: [],
  target: [],
  of: [],
  with: [],
  between: [],
  country: [],
});

/** What could not be read: after a preposition, what should have been a name. */
function strayAt(pieces: readonly Piece[], at: number): Piece {
  const piece = pieces[at]!;
  const after = piece.kind === 'word' && piece.word in prepositions ? pieces[at + 1] : undefined;
  return after?.kind === 'word' ? after : piece;
}

/** The first piece that nothing takes, or null where all were read. */
function readAll(state: State, pieces: readonly Piece[], start: number): Piece | null {
  for (let at = start; at < pieces.length; ) {
    let next: number | null = null;
    for (const read of readers) {
      next = read(state, pieces, at);
      if (next !== null) break;
    }
    next ??= readFiller(state, pieces, at);
    if (next === null) return strayAt(pieces, at);
    at = next;
  }
  return null;
}

/** Letters that a question can have. */
const longest = 1000;

/**
 * Reads a question about coded events: "How many threats from North Korea to South Korea in June 2018?". Every word must
 * be used. `on` is the day from which "last year" is reckoned.
 */
export function parseCoded(text: string, on: string): CodedParse {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const none: CodedParse = { ok: false, part: null, about: false };
  if (plain === '' || plain.length > longest) return none;
  const { pieces, lexed } = piecesOf(plain, on);
  const opening = openingOf(pieces.map(piece => (piece.kind === 'word' ? piece.word : '\n')));
  if (opening === null) return none;
  const state = emptyState(opening.passive);
  const left = readAll(state, pieces, opening.skip);
  const about = state.category !== null || state.events || state.origin !== null;
  if (left !== null) return { ok: false, part: left.raw, about };
  const sides = sidesOf(state);
  if (!about || sides === null || (state.category === null && !state.events)) return { ...none, about };
  const category = state.category ?? { label: 'any event', cameo: [] };
  return {
    ok: true,
    question: {
      form: opening.form,
      category,
      ...sides,
      country: orNull(state.country),
      ...stretchOf(lexed),
      origin: state.origin,
    },
  };
}
