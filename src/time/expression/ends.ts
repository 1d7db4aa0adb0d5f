import type { CalendarForm, PointForm, RangeForm } from './form.ts';
import { type Lexed, skip, word } from './lex.ts';
import type { Match } from './match.ts';
import { readPoint } from './point.ts';

const isPoint = (form: Match['form']): form is PointForm => form.form !== 'range' && form.form !== 'duration';

/** May the words between two points join them to a range? "from A to B", "between A and B", "A-B". */
function joins(t: Lexed, at: number, previous: string): 'bound' | 'loose' | null {
  const w = word(t, at);
  if (previous === 'between') return w === 'and' ? 'bound' : null;
  if (previous === 'from' && /^(?:to|until|till|through|thru)$/.test(w)) return 'bound';
  return /^(?:to|through|-|–|—)$/.test(w) ? 'loose' : null;
}

const dated = (form: PointForm): boolean =>
  form.form === 'calendar' || form.form === 'decade' || form.form === 'weekday';

/** "from April 3 to May 5, 2014": the first takes the year of the second, or the one before it. */
function inherit(from: PointForm, to: PointForm): PointForm {
  if (from.form !== 'calendar' || to.form !== 'calendar' || from.year !== null || from.yearFrom !== null)
    return from;
  const back = from.month !== null && to.month !== null && from.month > to.month ? 1 : 0;
  const parts: Partial<CalendarForm> =
    to.year !== null
      ? { year: to.year - back }
      : to.yearFrom !== null
        ? { yearFrom: { ...to.yearFrom, offset: to.yearFrom.offset - back } }
        : {};
  return { ...from, ...parts };
}

/** The whole range that the point `first` begins, or null where it stands alone. */
export function readRange(t: Lexed, first: Match, start: number): Match<RangeForm> | null {
  if (!isPoint(first.form)) return null;
  const how = joins(t, first.next, word(t, start - 1));
  if (how === null || (how === 'loose' && !dated(first.form))) return null;
  const at = first.next + 1;
  const second = readPoint(t, at) ?? readPoint(t, skip(t, at, 'the'));
  if (!second || (how === 'loose' && (!dated(second.form) || second.form.form !== first.form.form)))
    return null;
  if (how === 'loose' && word(t, first.next) === 'to' && first.form.form === 'weekday') return null;
  const form: RangeForm = { form: 'range', from: inherit(first.form, second.form), to: second.form };
  return { form, next: second.next };
}
