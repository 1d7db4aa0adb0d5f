import { type Amount, isoOf, readAmount } from './amount.ts';
import type { DurationForm, ShiftForm, Unit } from './form.ts';
import { capital, type Lexed, word } from './lex.ts';
import type { Match } from './match.ts';
import { readOrdinal } from './number.ts';
import { type AmountUnit, units } from './words.ts';

type Found = Match<ShiftForm | DurationForm>;

/** Words before "years" or "a day" that make it an amount of time and no manner of speaking. */
const opening = new Set(
  'for in within over during after by than about nearly almost under through lasted lasting took taken spent just only some around following'.split(
    ' ',
  ),
);

const duration = (amount: Amount, parts: Partial<DurationForm> = {}): DurationForm => ({
  form: 'duration',
  duration: amount.duration,
  bound: amount.bound,
  window: null,
  ordinal: null,
  ...parts,
});

const unitOf = (unit: AmountUnit): Unit | 'hour' => (unit === 'minute' ? 'hour' : unit);

function shift(amount: Amount, towards: 'past' | 'future', from: ShiftForm['from']): ShiftForm {
  const told = amount.weak && amount.duration !== null && amount.bound === 'over' ? null : amount.duration;
  return { form: 'shift', duration: told, bound: amount.bound, unit: unitOf(amount.unit), towards, from };
}

/** Does a clause or phrase end here? Then "before" and "after" look back at what was told. */
const ends = (t: Lexed, i: number): boolean =>
  i >= t.length || (t.kind[i] === 'mark' && !/^["“”‘’'($[]$/.test(word(t, i)));

const pronouns = new Set('he she it they we i the a an there'.split(' '));

/** "a week after that", "two years after this": "that" stands alone for what was told. */
const isThat = (t: Lexed, i: number): boolean =>
  (word(t, i) === 'that' || word(t, i) === 'this') &&
  (ends(t, i + 1) || capital(t, i + 1) || pronouns.has(word(t, i + 1)));

/** What stands behind an amount: "ago", "later", "after the rupture". */
function readShift(t: Lexed, amount: Amount): Found | null {
  const at = amount.next;
  const found = (form: ShiftForm, length: number): Found => ({ form, next: at + length });
  switch (word(t, at)) {
    case 'ago':
      return found(shift(amount, 'past', 'reference'), 1);
    case 'hence':
      return found(shift(amount, 'future', 'reference'), 1);
    case 'from':
      return word(t, at + 1) === 'now' ? found(shift(amount, 'future', 'reference'), 2) : null;
    case 'earlier':
    case 'previously':
    case 'beforehand':
      return found(shift(amount, 'past', 'antecedent'), 1);
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'thereafter':
      return found(shift(amount, 'future', 'antecedent'), 1);
    case 'on':
      return ends(t, at + 1) && !amount.weak ? found(shift(amount, 'future', 'antecedent'), 1) : null;
    case 'before':
    case 'prior':
      if (isThat(t, at + 1)) return found(shift(amount, 'past', 'antecedent'), 2);
      return found(
        shift(amount, 'past', ends(t, at + 1) ? 'antecedent' : 'event'),
        word(t, at + 1) === 'to' ? 2 : 1,
      );
    case 'after':
    case 'following':
    case 'since':
      if (isThat(t, at + 1)) return found(shift(amount, 'future', 'antecedent'), 2);
      return found(shift(amount, 'future', ends(t, at + 1) ? 'antecedent' : 'event'), 1);
    case 'of':
      return amount.unit === 'hour' && t.lower.slice(Math.max(0, at - 5), at).includes('within')
        ? found(shift(amount, 'future', 'event'), 1)
        : null;
    default:
      return null;
  }
}

/** An age, a name of a war, a time of day: amounts that date nothing. */
function datesNothing(t: Lexed, amount: Amount): boolean {
  const at = amount.next;
  const old = word(t, at) === '-' ? word(t, at + 1) : word(t, at);
  if ((old === 'old' || old === 'olds') && amount.unit !== 'decade' && amount.unit !== 'century') return true;
  if (word(t, at) === 'of' && word(t, at + 1) === 'age') return true;
  const mark = word(t, at);
  if ((mark === "'" || mark === '’' || mark === "'s") && capital(t, at + 1)) return true;
  return !amount.weak && capital(t, at - 1) && capital(t, at);
}

/** "a decade-long dispute", "centuries-old ties": a unit that stands for an amount. */
function readLasting(t: Lexed, i: number): Match<DurationForm> | null {
  const unit = units.get(word(t, i));
  const behind = word(t, i + 2);
  if (unit === undefined || word(t, i + 1) !== '-' || (behind !== 'long' && behind !== 'old')) return null;
  const many = word(t, i).endsWith('s');
  if (word(t, i - 1) === '-' || (behind === 'old' && !many)) return null;
  const iso = isoOf(many ? 2 : 1, unit);
  const bound = many ? 'over' : 'exact';
  return {
    form: { form: 'duration', duration: iso, bound, window: null, ordinal: null },
    next: i + 3,
    attributive: true,
  };
}

/** "three months ago", "two decades later", "15 months after", "half a century", "a three-year dispute". */
export function readSpan(t: Lexed, i: number): Found | null {
  const lasting = readLasting(t, i);
  if (lasting) return lasting;
  const amount = readAmount(t, i);
  if (!amount || datesNothing(t, amount)) return null;
  const moved = readShift(t, amount);
  if (moved) return moved;
  if (amount.weak && !opening.has(word(t, i - 1))) return null;
  if (amount.duration === null) return null;
  const long = word(t, amount.next) === '-' && /^(?:long|old)$/.test(word(t, amount.next + 1));
  return {
    form: duration(amount),
    next: long ? amount.next + 2 : amount.next,
    attributive: amount.hyphenated,
  };
}

const windows: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['last', 'past'],
  ['past', 'past'],
  ['recent', 'past'],
  ['previous', 'past'],
  ['preceding', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'future'],
]);

/** "the past three years", "recent months", "the coming days", "the last decade". */
export function readWindow(t: Lexed, i: number): Match<DurationForm> | null {
  const the = word(t, i) === 'the' || word(t, i) === 'these';
  const at = the ? i + 1 : i;
  const window = windows.get(word(t, at));
  if (window === undefined) return null;
  const amount = readAmount(t, at + 1);
  if (amount?.weak && !the && word(t, at) !== 'recent' && word(t, at) !== 'coming' && word(t, at) !== 'past')
    return null;
  if (amount)
    return amount.unit === 'minute' ? null : { form: duration(amount, { window }), next: amount.next };
  const unit = units.get(word(t, at + 1));
  const w = word(t, at);
  if (!the || unit === undefined || unit === 'minute' || unit === 'day' || w === 'following') return null;
  if (w === 'next' || w === 'previous' || w === 'preceding') return null;
  const one: Amount = { duration: null, bound: 'exact', unit, next: at + 2, weak: false, hyphenated: false };
  return { form: duration({ ...one, duration: readOne[unit] }, { window }), next: at + 2 };
}

const readOne: Readonly<Record<AmountUnit, string>> = {
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P7D',
  month: 'P1M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** "its 10th year", "the 60th anniversary". */
export function readOrdinalYear(t: Lexed, i: number): Match<DurationForm> | null {
  const n = readOrdinal(t, i);
  if (!n || n.value < 1) return null;
  const at = word(t, n.next) === 'consecutive' || word(t, n.next) === 'straight' ? n.next + 1 : n.next;
  const what = word(t, at);
  if (what !== 'year' && what !== 'anniversary') return null;
  if (what === 'year' && (word(t, at + 1) === 'in' || word(t, at + 1) === 'running' || capital(t, at + 1)))
    return null;
  const form: DurationForm = {
    form: 'duration',
    duration: `P${n.value}Y`,
    bound: 'exact',
    window: null,
    ordinal: what,
  };
  return { form, next: at + 1 };
}

const hands = new Set(
  'midnight noon midday one two three four five six seven eight nine ten eleven twelve'.split(' '),
);

/** "one minute past midnight": a time of day, stepped over. Gives the token behind it, or null. */
export function readTimeOfDay(t: Lexed, i: number): number | null {
  const amount = readAmount(t, i);
  if (!amount || (amount.unit !== 'minute' && amount.unit !== 'hour')) return null;
  const w = word(t, amount.next);
  if (w !== 'past' && w !== 'to' && w !== 'before' && w !== 'after') return null;
  const hand = word(t, amount.next + 1);
  return hands.has(hand) || (t.kind[amount.next + 1] === 'number' && hand.length <= 2)
    ? amount.next + 2
    : null;
}
