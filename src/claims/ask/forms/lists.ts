import {
  belongsCondition,
  both,
  type Condition,
  either,
  type ListQuestion,
  listQuestion,
  type Question,
  readingsQuestion,
  stateCondition,
  tallyQuestion,
  type Within,
} from '../../../inquiry/index.ts';
import { type Asking, antecedents, asOfPredicates, overAuxiliaries } from '../asking.ts';
import { conditionsOf, isOpen } from '../condition.ts';
import { readObject } from '../object.ts';
import { type Predicate, readPredicates } from '../predicate.ts';
import { readAmong, readPlace, readSet } from '../set.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord, type Token } from '../token.ts';

/** Who is asked for, and from where on the rest of the question goes. */
interface Opening {
  readonly counts: boolean;
  readonly withins: readonly Within[];
  /** The noun is what they are to the subject: "partners", "members", "embassies". */
  readonly noun: string | null;
  readonly next: number;
}

const nouns = ['partner', 'ally', 'embassy', 'relations', 'member'] as const;

/** "Which African states", "How many", "Who", "List the U.N. members that". */
function readOpening(tokens: readonly Token[]): Opening | null {
  const among = readAmong(tokens, 0);
  let next = among?.next ?? 0;
  if (isOf(tokens[next], 'with') || isOf(tokens[next], 'by') || isOf(tokens[next], 'in')) next++;
  if (isOf(tokens[next], 'which') && isOf(tokens[next + 1], 'be') && isOf(tokens[next + 2], 'number'))
    next += 2;
  const counts =
    (isOf(tokens[next], 'how') && isOf(tokens[next + 1], 'many')) ||
    (isOf(tokens[next], 'number') && isOf(tokens[next + 1], 'of'));
  if (counts) next += 2;
  else if (isOf(tokens[next], 'which') || isOf(tokens[next], 'who') || isOf(tokens[next], 'list_verb'))
    next++;
  else if (among === null && readSet(tokens, next) === null) return null;
  if (isOf(tokens[next], 'of') || isOf(tokens[next], 'be')) {
    const set = readSet(tokens, next + 1);
    // "Which is the (only) country that": not "Which are the members of NATO", where nothing follows.
    if (set !== null && (isOf(tokens[next], 'of') || set.next < tokens.length)) next++;
  }
  const set = readSet(tokens, next) ?? readPlace(tokens, next);
  const withins = [...(among?.withins ?? []), ...(set?.withins ?? [])];
  const noun = nouns.find(each => isOf(tokens[set && each === 'member' ? set.next - 1 : next], each)) ?? null;
  next = set?.next ?? (noun === null ? next : next + 1);
  if (isWord(tokens[next], 'that', 'which', 'who')) next++;
  return { counts, withins, noun, next };
}

/** A list, with the sets beyond the first as conditions; counted where the question asks how many. */
function listFor(
  { counts, withins }: Pick<Opening, 'counts' | 'withins'>,
  where: Condition,
  asOf: string,
): ListQuestion | ReturnType<typeof tallyQuestion> {
  const [within = null, ...others] = withins;
  const list = listQuestion(both(where, ...others.map(each => belongsCondition(each))), asOf, within);
  return counts ? tallyQuestion(list) : list;
}

/** A list under the reading that the words leave open, or as the only one there is. */
function withReadings(opening: Opening, predicates: readonly Predicate[], asking: Asking): Question | null {
  const asOf = asOfPredicates(predicates, asking.on);
  const { ever } = asking.lexed;
  const make = (mood?: 'act' | 'state'): Question | null => {
    const where = conditionsOf(predicates, { ...(mood ? { mood } : {}), ever });
    return where && listFor(opening, where, asOf);
  };
  const open = predicates.some(isOpen);
  const [act, state] = open ? [make('act'), make('state')] : [make(), null];
  if (act === null) return null;
  const today = membersOfToday(opening, predicates, asking);
  const readings = [
    { name: 'what was done then', question: act },
    ...(state ? [{ name: 'what held then', question: state }] : []),
    ...(today ? [{ name: 'asked of those who are members today', question: today }] : []),
  ];
  return readings.length === 1 ? act : readingsQuestion(readings);
}

/** "Which E.U. members recognised it in 1988" may be asked of those who have joined since. */
function membersOfToday(
  opening: Opening,
  predicates: readonly Predicate[],
  { lexed, on }: Asking,
): Question | null {
  const [within] = opening.withins;
  const asOf = asOfPredicates(predicates, on);
  if (opening.withins.length !== 1 || within?.kind !== 'organisation' || asOf === on) return null;
  if (predicates.some(({ frame }) => frame.mode === 'state')) return null;
  const where = conditionsOf(predicates, { ever: lexed.ever });
  return where && listFor({ ...opening, withins: [] }, both(where, belongsCondition(within, on)), asOf);
}

/** "did South Korea recognise", "was Kosovo recognised by": the subject is told, and its object is asked for. */
function withGap(opening: Opening, asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  const first = tokens[opening.next];
  if (!(isOf(first, 'do') || isOf(first, 'have') || isOf(first, 'be'))) return null;
  const subject = readObject(tokens, overAuxiliaries(tokens, opening.next));
  if (subject === null || subject.codes.length === 0) return null;
  if (opening.noun !== null && isOf(first, 'have') && subject.next === tokens.length)
    return ofNoun(opening, subject.codes, asking);
  if (opening.noun !== null && (isOf(tokens[subject.next], 'have') || isOf(tokens[subject.next], 'maintain')))
    return subject.next + 1 === tokens.length ? ofNoun(opening, subject.codes, asking) : null;
  const auxiliary = isOf(first, 'be') && !isOf(tokens[subject.next], 'be') ? opening.next : subject.next;
  const read =
    (auxiliary === opening.next ? passiveGap(asking, subject.next) : null) ??
    readPredicates(lexed, subject.next);
  if (read === null) return null;
  const trailing = isOf(tokens[read.next], 'with') || isOf(tokens[read.next], 'by') ? 1 : 0;
  if (read.next + trailing !== tokens.length || read.predicates.some(p => p.objects.length > 0)) return null;
  const tense = isWord(first, 'did', 'was', 'were') ? ('past' as const) : null;
  const predicates = read.predicates.map(predicate => ({
    ...turned(predicate, subject),
    ...(tense ? { tense } : {}),
  }));
  return withReadings(opening, predicates, asking);
}

/** "was X recognised (by)": the auxiliary stands before the subject. */
function passiveGap({ lexed, tokens }: Asking, at: number): ReturnType<typeof readPredicates> {
  const be: Token = { kind: 'word', word: 'were', classes: new Set(['be']), start: 0, end: 0, text: 'were' };
  const inserted = { ...lexed, tokens: [...tokens.slice(0, at), be, ...tokens.slice(at)] };
  const read = readPredicates(inserted, at);
  return read && { ...read, next: read.next - 1 };
}

/** The same verb phrase from the other side: its subject is the object of those asked for. */
const turned = (predicate: Predicate, subject: NonNullable<ReturnType<typeof readObject>>): Predicate => ({
  ...predicate,
  objects: [{ ...subject, join: subject.join === 'neither' ? 'neither' : subject.join }],
  frame: { ...predicate.frame, side: predicate.frame.side === 'to' ? 'from' : 'to' },
});

/** "How many partners did it have", "How many members has NATO". */
function ofNoun(opening: Opening, codes: readonly string[], asking: Asking): Question {
  const when = whenOf(asking.lexed.dates.map(({ token }) => token));
  const states = (subject: Parameters<typeof stateCondition>[0], side: 'to' | 'from'): Condition =>
    both(
      ...codes.map(code =>
        subject === 'alliance'
          ? either(...[null, 'defence'].map(strand => stateCondition(subject, code, { strand })))
          : stateCondition(subject, code, { side }),
      ),
    );
  const where =
    opening.noun === 'member'
      ? states('membership', 'to')
      : opening.noun === 'ally'
        ? states('alliance', 'to')
        : opening.noun === 'embassy'
          ? states('mission', 'from')
          : states('relations', 'to');
  return listFor(opening, where, when.on ?? asking.on);
}

/** "How many U.N. members were there in 1960", "Which were the members of NATO": the set itself. */
function setItself(opening: Opening, asking: Asking): Question | null {
  const { tokens } = asking;
  let next = overAuxiliaries(tokens, opening.next);
  if (isOf(tokens[next], 'there')) next++;
  if (isOf(tokens[next], 'exist')) next++;
  next = overAuxiliaries(tokens, next);
  const set = next < tokens.length ? readSet(tokens, next) : null;
  const withins = [...opening.withins, ...(set?.withins ?? [])];
  if ((set?.next ?? next) !== tokens.length || withins.length === 0) return null;
  const when = whenOf(asking.lexed.dates.map(({ token }) => token));
  const [first, ...others] = withins;
  return listFor({ counts: opening.counts, withins: others }, belongsCondition(first!), when.on ?? asking.on);
}

/** "Who were Seoul's partners in 1980", "the allies of the Soviet Union". */
function byPossessive(opening: Opening, asking: Asking): Question | null {
  const { tokens } = asking;
  const at = overAuxiliaries(tokens, opening.noun === null ? opening.next : opening.next - 1);
  const before = readObject(tokens, at);
  const place = before?.next ?? at;
  const noun = nouns.find(each => isOf(tokens[place], each)) ?? null;
  if (noun === null) return null;
  if (before !== null && place + 1 === tokens.length)
    return ofNoun({ ...opening, noun }, before.codes, asking);
  const after =
    isOf(tokens[place + 1], 'of') || isOf(tokens[place + 1], 'with') ? readObject(tokens, place + 2) : null;
  return after?.next === tokens.length ? ofNoun({ ...opening, noun }, after.codes, asking) : null;
}

/** Which polities, or how many: "Which U.N. members had no relations with Seoul in 2019?" */
export function listForm(asking: Asking): Question | null {
  const { tokens, lexed } = asking;
  const opening = readOpening(tokens);
  if (opening === null) return null;
  let { next } = opening;
  if (isOf(tokens[next], 'be') && isOf(tokens[next + 1], 'there')) {
    const set = readSet(tokens, next + 2);
    next = set?.next ?? next + 2;
    if (isWord(tokens[next], 'that', 'which', 'who', 'with')) next += isWord(tokens[next], 'with') ? 0 : 1;
  }
  const read = readPredicates(lexed, next, antecedents(tokens, next)) ?? participle(asking, next);
  const trailing = read && read.next < tokens.length ? readAmong(tokens, read.next) : null;
  if (read !== null && (trailing?.next ?? read.next) === tokens.length) {
    const withins = [...opening.withins, ...(trailing?.withins ?? [])];
    const question = withReadings({ ...opening, withins }, read.predicates, asking);
    if (question !== null) return question;
  }
  return withGap(opening, asking) ?? byPossessive(opening, asking) ?? setItself(opening, asking);
}

/** "States with an embassy in Seoul", "members recognised by France": a verb phrase without its verb. */
function participle({ lexed, tokens }: Asking, at: number): ReturnType<typeof readPredicates> {
  const first = tokens[at];
  const word = isOf(first, 'with') ? 'had' : 'were';
  const verb: Token = {
    kind: 'word',
    word,
    classes: new Set([word === 'had' ? 'have' : 'be']),
    start: 0,
    end: 0,
    text: word,
  };
  const cut = isOf(first, 'with') ? at + 1 : at;
  const read = readPredicates({ ...lexed, tokens: [...tokens.slice(0, at), verb, ...tokens.slice(cut)] }, at);
  return read && { ...read, next: read.next - (cut === at ? 1 : 0) };
}
