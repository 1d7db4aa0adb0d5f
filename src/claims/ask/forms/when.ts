import type { Kind } from '../../../base/index.ts';
import { type Question, sinceQuestion, type WhenQuestion, whenQuestion } from '../../../inquiry/index.ts';
import { type Asking, antecedents, overAuxiliaries } from '../asking.ts';
import type { Frame } from '../frames.ts';
import { matchFrame } from '../match.ts';
import { readObject } from '../object.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord, type Token } from '../token.ts';

/** Acts that are done once: told again later, they confirm the first. */
const begins: ReadonlySet<Kind> = new Set(['recognition']);

/** Which of several is meant where nothing says it: recognition is the first, all others are the last. */
const usual = (frame: Frame): 'first' | 'last' =>
  frame.acts.some(kind => begins.has(kind)) ? 'first' : 'last';

const word = (text: string, ...classes: string[]): Token => ({
  kind: 'word',
  word: text,
  classes: new Set(classes),
  start: 0,
  end: 0,
  text,
});

interface Clause {
  readonly frame: Frame;
  readonly a: string;
  readonly b: string | null;
  readonly negated: boolean;
}

/** "relations between the U.S. and Nepal established", "ties with Seoul cut". */
function relationsClause(tokens: readonly Token[], at: number): Clause | null {
  if (!isOf(tokens[at], 'relations')) return null;
  const parties =
    isWord(tokens[at + 1], 'between') || isOf(tokens[at + 1], 'of') ? readObject(tokens, at + 2) : null;
  if (parties === null || parties.codes.length !== 2) return null;
  const next = overAuxiliaries(tokens, parties.next);
  const matched = matchFrame(
    [...tokens.slice(next, next + 2), word('relations', 'relations')].filter(
      t => !isOf(t, 'up') && !isOf(t, 'off'),
    ),
    0,
  );
  if (matched === null) return null;
  const left = tokens.slice(next).filter(t => !isOf(t, 'up') && !isOf(t, 'off'));
  return left.length === 1
    ? { frame: matched.frame, a: parties.codes[0]!, b: parties.codes[1]!, negated: false }
    : null;
}

const things: readonly string[] = ['relations', 'embassy', 'alliance'];

/** "American relations with Finland break off", "the U.S. embassy in Kenya opened": the thing is its owner's. */
function ownClause(tokens: readonly Token[], at: number): Clause | null {
  const owner = tokens[at];
  const noun = tokens[at + 1];
  if (owner?.kind !== 'polity' || owner.codes.length !== 1 || !things.some(name => isOf(noun, name)))
    return null;
  const rest = tokens.slice(at + 2).filter(t => !isOf(t, 'be') && !isOf(t, 'have'));
  const place = rest.findIndex(t => t.kind === 'polity');
  const object = place < 0 ? undefined : rest[place];
  const verbs = rest.filter(
    (t, i) =>
      i !== place &&
      !(i === place - 1 && (isOf(t, 'with') || isOf(t, 'in'))) &&
      !isOf(t, 'off') &&
      !isOf(t, 'up'),
  );
  if (object?.kind !== 'polity' || object.codes.length !== 1 || verbs.length !== 1) return null;
  const matched = matchFrame([verbs[0]!, noun!], 0);
  if (matched === null || matched.next !== 2) return null;
  return { frame: matched.frame, a: owner.codes[0]!, b: object.codes[0]!, negated: false };
}

/** "the United States recognise Albania", "Belize recognised by the U.S.", "Cuba and South Korea set up ties". */
export function readClause(
  tokens: readonly Token[],
  at: number,
  passive: boolean,
  it: readonly string[],
): Clause | null {
  const related = relationsClause(tokens, at) ?? ownClause(tokens, at);
  if (related !== null) return related;
  const subject = readObject(tokens, at, it);
  if (subject === null) return null;
  const rest = tokens.slice(overAuxiliaries(tokens, subject.next));
  const be =
    passive || tokens.slice(subject.next, overAuxiliaries(tokens, subject.next)).some(t => isOf(t, 'be'));
  const asIs = be ? [word('be', 'be'), ...rest] : rest;
  // "When Sweden recognised it": the one named before, unless that is the subject itself.
  const own = it.length > 0 && !subject.codes.includes(it[0]!) ? it : subject.codes;
  const full = matchFrame(asIs, 0, own) ?? matchFrame([word('have', 'have'), ...rest], 0, own);
  if (full === null) return null;
  const length = full.next - (be ? 1 : 0);
  const trailing = rest
    .slice(Math.max(length, 0))
    .every(t => isWord(t, 'each', 'other', 'another') || isOf(t, 'with') || isOf(t, 'both'));
  if (!trailing && !(full.next === asIs.length)) return null;
  const { frame } = full;
  if (frame.mode === 'turn')
    return turnClause(
      subject.codes[0]!,
      full.objects.map(o => o.codes[0]!),
    );
  const object = full.objects[0]?.codes[0] ?? (subject.codes.length === 2 ? subject.codes[1]! : null);
  const [a, b] =
    frame.subject === 'designation' && frame.side === 'from'
      ? [subject.codes[0]!, 'USA']
      : [subject.codes[0]!, object];
  return frame.side === 'to'
    ? { frame, a, b, negated: full.negated }
    : b === null
      ? null
      : { frame, a: b, b: a, negated: full.negated };
}

/** A turn from one party to another is dated by its break with the first. */
function turnClause(a: string, objects: readonly string[]): Clause | null {
  const from = objects.length === 2 ? objects[0]! : objects[0] === 'CHN' ? 'TWN' : 'CHN';
  const broke = matchFrame([word('cut', 'sever'), word('ties', 'relations')], 0);
  return broke && { frame: broke.frame, a, b: from, negated: false };
}

/** When a clause came about. */
export function whenOfClause(clause: Clause, asking: Asking, which: 'first' | 'last' | null): WhenQuestion {
  const { frame, a, b } = clause;
  const when = whenOf(asking.lexed.dates.map(({ token }) => token));
  return whenQuestion(frame.acts, a, b, when.on ?? asking.on, {
    which: which ?? usual(frame),
    strand: frame.strand,
    during: when.during,
  });
}

/** "When", "In what year", "On which date", "Since when"; and the token after it. */
function readWhen(tokens: readonly Token[]): { since: boolean; next: number } | null {
  const since = isWord(tokens[0], 'since');
  let next = since || isOf(tokens[0], 'in') || isOf(tokens[0], 'on') ? 1 : 0;
  if (isOf(tokens[next], 'when')) return { since, next: next + 1 };
  if (!isOf(tokens[next], 'which')) return null;
  // "What was the date on which".
  if (isOf(tokens[next + 1], 'be') && isOf(tokens[next + 2], 'year')) next++;
  if (!isOf(tokens[next + 1], 'year')) return null;
  next += 2;
  if ((isOf(tokens[next], 'on') || isOf(tokens[next], 'in')) && isOf(tokens[next + 1], 'which')) next += 2;
  else if (isWord(tokens[next], 'when', 'that')) next++;
  return { since, next: isOf(tokens[next], 'be') && isWord(tokens[next + 1], 'it') ? next + 2 : next };
}

/** When an act happened, or since when a state has held. */
export function whenForm(asking: Asking): Question | null {
  const { tokens } = asking;
  const opening = readWhen(tokens);
  if (opening === null) return null;
  const first = tokens[opening.next];
  const passive = isOf(first, 'be');
  let at = overAuxiliaries(tokens, opening.next);
  let which: 'first' | 'last' | null = null;
  const kept = tokens.filter((token, i) => {
    if (i < at || !(isOf(token, 'first') || isOf(token, 'last'))) return true;
    which = isOf(token, 'first') ? 'first' : 'last';
    return false;
  });
  if (isOf(kept[at], 'there')) at++;
  const it = antecedents(kept, kept.length);
  const clause = readClause(kept, at, passive, it);
  if (clause === null) return null;
  if (!opening.since || clause.b === null) return whenOfClause(clause, asking, which);
  const { frame, a, b } = clause;
  const holds = clause.negated === frame.lacks;
  return sinceQuestion(frame.subject, a, b, asking.on, { holds, strand: frame.strand });
}
