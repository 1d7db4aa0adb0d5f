import { type Frame, frames } from './frames.ts';
import { type ObjectPhrase, readObject } from './object.ts';
import { isOf, isWord, type Token } from './token.ts';

/** A verb phrase as it was matched. */
export interface Matched {
  readonly frame: Frame;
  readonly objects: readonly ObjectPhrase[];
  readonly negated: boolean;
  /** The word that denies it is "never". */
  readonly never: boolean;
  readonly next: number;
}

interface Element {
  readonly names: readonly string[];
  readonly optional: boolean;
}

const patterns = frames.map(([pattern, frame]) => ({
  frame,
  elements: pattern.split(' ').map((part): Element => {
    const optional = part.endsWith('?');
    return { names: (optional ? part.slice(0, -1) : part).split('|'), optional };
  }),
}));

/** The words for the list: "the U.S. list of state sponsors of terrorism", "a state sponsor of terror", "Washington's blacklist". */
function readListPhrase(tokens: readonly Token[], at: number): number | null {
  let next = at;
  let named = false;
  while (next < tokens.length) {
    const token = tokens[next]!;
    const owner = token.kind === 'polity' && token.codes[0] === 'USA';
    if (isOf(token, 'list') || isOf(token, 'sponsor')) named = true;
    else if (
      !(owner || isOf(token, 'terror') || isWord(token, 'state', 'states', 'of', 'as', 'for', 'department'))
    )
      break;
    next++;
  }
  if (!named) return null;
  const byOwner = isOf(tokens[next], 'by') && tokens[next + 1]?.kind === 'polity';
  return byOwner ? next + 2 : next;
}

const isNegation = (token: Token | undefined): boolean => isOf(token, 'not') || isOf(token, 'no');

interface State {
  readonly next: number;
  readonly negated: boolean;
  readonly never: boolean;
  readonly objects: readonly ObjectPhrase[];
}

function step(
  tokens: readonly Token[],
  { next: from, negated, never: before, objects }: State,
  element: Element,
  it: readonly string[],
): State | null {
  let next = from;
  let no = negated;
  let never = before;
  if (isNegation(tokens[next]) && !element.names.includes('not')) {
    never ||= isWord(tokens[next], 'never');
    no = !no;
    next++;
  }
  if (isOf(tokens[next], 'both') && isOf(tokens[next + 1], 'member')) next++;
  for (const name of element.names) {
    if (name === 'OBJ') {
      const object = readObject(tokens, next, it);
      if (object) return { next: object.next, negated: no, never, objects: [...objects, object] };
    } else if (name === 'LIST') {
      const end = readListPhrase(tokens, next);
      if (end !== null) return { next: end, negated: no, never, objects };
    } else if (isOf(tokens[next], name)) return { next: next + 1, negated: no, never, objects };
  }
  // "With neither Seoul nor Pyongyang" tells the preposition after the word.
  return element.optional ? { next: from, negated, never: before, objects } : null;
}

/**
 * The longest frame that fits at a place; of two that end together, the one with more told in it. Each pattern has a
 * handful of elements, so that the work at a place is bounded.
 */
export function matchFrame(tokens: readonly Token[], at: number, it: readonly string[] = []): Matched | null {
  let best: Matched | null = null;
  for (const { frame, elements } of patterns) {
    let state: State | null = { next: at, negated: false, never: false, objects: [] };
    for (const element of elements) {
      state = step(tokens, state, element, it);
      if (state === null) break;
    }
    if (state === null || state.next === at) continue;
    const inNoBody =
      frame.subject === 'membership' &&
      frame.side === 'to' &&
      state.objects.some(o => !bodiesOnly(tokens, at, o));
    if (inNoBody) continue;
    if (best === null || state.next > best.next) best = { ...state, frame };
  }
  return best;
}

/** "In Cuba" is no membership: its object must be a body (or "it"). */
function bodiesOnly(tokens: readonly Token[], at: number, object: ObjectPhrase): boolean {
  for (let i = at; i < object.next; i++) {
    const token = tokens[i];
    if (token?.kind === 'polity' && object.codes.includes(token.codes[0]!)) return false;
  }
  return true;
}
