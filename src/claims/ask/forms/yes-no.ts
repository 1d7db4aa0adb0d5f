import {
  both,
  type Condition,
  either,
  everQuestion,
  holdsQuestion,
  type Question,
  statusQuestion,
} from '../../../inquiry/index.ts';
import { type Asking, antecedents, asOfPredicates } from '../asking.ts';
import { conditionOf } from '../condition.ts';
import type { ObjectPhrase } from '../object.ts';
import { type Predicate, readPredicates } from '../predicate.ts';
import { whenOf } from '../time.ts';
import { isOf, isWord } from '../token.ts';
import { straightened, withObject } from './subject.ts';

/** "At any time before": relations and recognition that ever were. */
function everOf(predicate: Predicate, subject: string, asOf: string): Question | null {
  const { frame, objects, negated } = predicate;
  const code = objects[0]?.codes[0] ?? (frame.subject === 'designation' ? 'USA' : undefined);
  if (negated || code === undefined || (objects[0]?.codes.length ?? 1) !== 1 || frame.mode === 'turn')
    return null;
  const when = whenOf(predicate.dates);
  const only = predicate.dates.length === 1 ? predicate.dates[0]! : null;
  const [a, b] = frame.side === 'to' ? [subject, code] : [code, subject];
  const before = only?.relation === 'before' && !when.by ? only.date : null;
  if (predicate.dates.length > 0 && before === null) return null;
  return everQuestion(frame.subject, a, b, asOf, { before, strand: frame.strand });
}

/** Whether something held or was done: "Did Cuba and South Korea have relations in 1985?" */
export function yesNoForm(asked: Asking): Question | null {
  const found = straightened(asked);
  if (found === null) return null;
  const { rest, subject } = found;
  const it = subject.codes.length > 0 ? subject.codes : antecedents(asked.tokens, asked.tokens.length);
  const read = readPredicates(rest.lexed, 0, it);
  if (read === null) return null;
  const trailing = rest.tokens.slice(read.next);
  if (!trailing.every(t => isWord(t, 'each', 'other', 'another') || isOf(t, 'with') || isOf(t, 'both')))
    return null;
  const asOf = asOfPredicates(read.predicates, asked.on);
  const told = read.predicates.map(predicate => withObject(predicate, subject));
  if (told.some(each => each === null)) return eachOf(read.predicates, subject, asOf);
  const [one] = told;
  const { predicate } = one!;
  if (told.length === 1) {
    const dated = predicate.dates.length > 0;
    const before =
      dated && predicate.dates.every(({ relation }) => relation === 'before') && !whenOf(predicate.dates).by;
    const past = predicate.tense === 'past' && (!dated || before);
    const lasting = predicate.frame.mode !== 'act';
    const question = lasting && (asked.lexed.ever || past) ? everOf(predicate, one!.subject, asOf) : null;
    if (question !== null) return question;
    const simple = statusOf(predicate, one!.subject, asOf);
    if (simple !== null) return simple;
  }
  const conditions = told.map(each =>
    conditionOf(each!.predicate, { mood: moodFor(each!.predicate), ever: asked.lexed.ever }),
  );
  if (conditions.some(condition => condition === null)) return null;
  const joined = read.predicates.some(({ join }) => join === 'or') ? either : both;
  return holdsQuestion(one!.subject, joined(...(conditions as Condition[])), asOf);
}

/** Of a verb that tells an act or a state, the state: who recognised in a year recognises at its end. */
const moodFor = ({ frame }: Predicate): 'act' | 'state' =>
  frame.mode === 'act' || frame.mode === 'turn' ? 'act' : 'state';

/** The plain question of two parties on a day. */
function statusOf(predicate: Predicate, subject: string, asOf: string): Question | null {
  const { frame, objects, negated, dates } = predicate;
  const when = whenOf(dates);
  const code = objects[0]?.codes[0];
  if (negated || frame.mode === 'act' || frame.mode === 'turn' || when.span || when.since !== null)
    return null;
  if (code === undefined || objects[0]!.codes.length !== 1 || frame.subject === 'alliance') return null;
  const [a, b] = frame.side === 'to' ? [subject, code] : [code, subject];
  return statusQuestion(frame.subject, a, b, when.on ?? asOf, { strand: frame.strand });
}

/** "Did France and Spain recognise Kosovo": it must hold of each of them. */
function eachOf(predicates: readonly Predicate[], subject: ObjectPhrase, asOf: string): Question | null {
  const [predicate] = predicates;
  const object = predicate?.objects[0];
  if (predicates.length !== 1 || object === undefined || object.codes.length !== 1) return null;
  // The same from the other side, so that one polity is asked about: "was Kosovo recognised by both".
  const frame = {
    ...predicate!.frame,
    side: predicate!.frame.side === 'to' ? ('from' as const) : ('to' as const),
  };
  const turned: Predicate = { ...predicate!, frame, objects: [subject] };
  const condition = conditionOf(turned, { mood: moodFor(predicate!) });
  return condition && holdsQuestion(object.codes[0]!, condition, asOf);
}
