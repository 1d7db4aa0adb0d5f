import { readRange } from './ends.ts';
import type { DateExpression, DateForm, Relation } from './form.ts';
import { type Lexed, lex, word } from './lex.ts';
import type { Match } from './match.ts';
import { readExpression } from './point.ts';
import { boundBefore, prepositionBefore } from './preposition.ts';
import { readThen } from './relative.ts';
import { readTimeOfDay } from './span.ts';
import { starts } from './start.ts';
import { dayParts, determiners } from './words.ts';

/** Forms that may be told with "the" and still take a preposition: "in the 1990s", "for the past three years". */
function takesArticle(form: DateForm): boolean {
  return form.form === 'decade' || form.form === 'century' || form.form === 'duration';
}

function markApproximate(form: DateForm): DateForm {
  if (form.form === 'calendar') return { ...form, approximate: true };
  return form.form === 'shift' || form.form === 'duration' ? { ...form, bound: 'about' } : form;
}

function relationOf(form: DateForm, bound: Relation, attributive: boolean): Relation {
  if (form.form === 'range') return 'between';
  if (form.form === 'duration') return form.ordinal !== null || form.window !== null ? 'at' : 'for';
  if (form.form === 'shift' && bound === 'after' && form.from !== 'reference') return 'at';
  return attributive || bound === 'for' || bound === 'between' ? 'at' : bound;
}

/** Steps to the left over "the night of" and such before a date. */
function overDayPart(t: Lexed, first: number, floor: number): number {
  if (
    word(t, first - 1) === 'of' &&
    dayParts.has(word(t, first - 2)) &&
    word(t, first - 3) === 'the' &&
    first - 3 >= floor
  )
    return first - 3;
  return first;
}

interface Bindings {
  readonly form: DateForm;
  readonly first: number;
  readonly outer: number;
  readonly relation: Relation;
  readonly preposition: string | null;
}

/** Reads leftwards what binds the core: "more than", "the", and the preposition. */
function bind(t: Lexed, match: Match, at: number, floor: number): Bindings {
  let form = match.form;
  let first = overDayPart(t, match.first ?? at, floor);
  const possessive = word(t, match.next) === "'s" && form.form !== 'duration';
  const held = determiners.has(word(t, first - 1)) && first > floor && word(t, first) !== 'the';
  let attributive = possessive || match.attributive === true;
  if (held && takesArticle(form) && !attributive) first--;
  else if (held && form.form === 'calendar') attributive = true;
  if (form.form === 'duration' && form.window === null && form.ordinal === null) {
    for (let step = 0; step < 3; step++) {
      const amount = boundBefore(t, first, floor);
      if (!amount) break;
      first = amount.first;
      if (amount.bound !== 'exact') form = { ...form, bound: amount.bound };
    }
  } else if (form.form === 'shift') {
    const amount = boundBefore(t, first, floor);
    if (amount && word(t, amount.first) !== 'the') {
      first = amount.first;
      if (amount.bound !== 'exact') form = { ...form, bound: amount.bound };
    }
  }
  const before = attributive ? null : prepositionBefore(t, first, floor);
  if (before?.approximate) form = markApproximate(form);
  return {
    form,
    first,
    outer: before ? before.first : first,
    relation: relationOf(form, before ? before.relation : 'at', attributive),
    preposition: before ? before.preposition : null,
  };
}

function expression(t: Lexed, match: Match, at: number, floor: number): DateExpression {
  const b = bind(t, match, at, floor);
  const end = t.end[match.next - 1]!;
  const timed = b.preposition === 'in' && word(t, b.outer - 1) === 'time' && b.form.form === 'duration';
  return {
    span: [t.start[b.outer]!, end],
    core: [t.start[b.first]!, end],
    relation: b.relation,
    preposition: timed ? 'time in' : b.preposition,
    form: b.form,
  };
}

/**
 * Finds every date and every amount of time in a sentence's text, in order and without overlaps, as the words give
 * them: `resolveDate` reckons what they come to. Spans are UTF-16 offsets into the text. Linear in its length.
 */
export function findDates(text: string): DateExpression[] {
  const t = lex(text);
  const found: DateExpression[] = [];
  let floor = 0;
  for (let i = 0; i < t.length; i++) {
    if (!starts(t, i)) continue;
    const time = readTimeOfDay(t, i);
    if (time !== null) {
      i = time - 1;
      continue;
    }
    const then = prepositionBefore(t, i, floor);
    const match = (then && readThen(t, i, then.preposition)) ?? readExpression(t, i);
    if (!match) continue;
    const whole = readRange(t, match, match.first ?? i) ?? match;
    found.push(expression(t, whole, whole.first ?? match.first ?? i, floor));
    floor = whole.next;
    i = whole.next - 1;
  }
  return found;
}
