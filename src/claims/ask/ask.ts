import { ok, type Result } from '../../base/index.ts';
import { type Answer, answer, type Question } from '../../inquiry/index.ts';
import { type Coverage, daysOf, type World } from '../../record/index.ts';
import { edtfOfRange, isoOfDay } from '../../time/index.ts';
import { parseQuestion } from './parse.ts';
import type { Reply, ReplyCoverage } from './reply.ts';
import { isUnknown, typed } from './typed.ts';

/** What an asker gives besides the question. */
export interface AskOptions {
  /** The day that is asked of where the words give none (EDTF); today where it is left out. */
  readonly on?: string | undefined;
  /** What the record is to know (EDTF), where the words do not say so. */
  readonly known?: string | undefined;
  readonly today: string;
  /** The world as known on a date. */
  readonly world: (known: string | undefined) => World;
}

/** The days before today on which a question without a date is tried, in days: records end some time ago. */
const stepBack = 61;
const steps = 18;

const coverageOf = ({ party, subject, from, to, source, note }: Coverage): ReplyCoverage => ({
  party,
  subject,
  from: edtfOfRange({ from, to: from }) ?? isoOfDay(from),
  to: edtfOfRange({ from: to, to }) ?? isoOfDay(to),
  source,
  note,
});

interface Asked {
  readonly question: Question;
  readonly found: Answer;
  readonly on: string;
}

const unsure = (question: Question, found: Answer): boolean =>
  isUnknown(typed(question, found)) ||
  found.working.some(step => step.startsWith('The record does not cover everyone'));

/**
 * Without a date the question is about today; where the record ends before, it is asked of the last day for which there is
 * an answer, which the working says.
 */
function lastKnown(first: Asked, again: (on: string) => Asked | null, today: string): Asked {
  const range = daysOf(today);
  if (!unsure(first.question, first.found) || range === null) return first;
  for (let step = 1; step <= steps; step++) {
    const then = again(isoOfDay(range.to - step * stepBack));
    if (then === null || unsure(then.question, then.found)) continue;
    const note = `The record does not reach to ${today}: this is asked of ${then.on}.`;
    return { ...then, found: { ...then.found, working: [note, ...then.found.working] } };
  }
  return first;
}

/**
 * Answers a plain question in English, with its working. Fails with one sentence where it cannot be read; an answer that the
 * record does not have is null or "unknown" in the reply.
 */
export function ask(text: string, options: AskOptions): Result<Reply> {
  const on = options.on ?? options.today;
  const first = parseQuestion(text, on);
  if (!first.ok) return first;
  const known = first.value.known ?? options.known;
  const world = options.world(known);
  const askOn = (day: string): Asked | null => {
    const parsed = day === on ? first : parseQuestion(text, day);
    if (!parsed.ok) return null;
    const { question } = parsed.value;
    return { question, found: answer(question, world), on: question.asOf ?? day };
  };
  const asked = askOn(on)!;
  const best = first.value.dated || options.on !== undefined ? asked : lastKnown(asked, askOn, options.today);
  return ok({
    schema: 'entente/answer@1',
    question: text.replace(/\s+/g, ' ').trim(),
    on: best.on,
    known: known ?? null,
    answer: typed(best.question, best.found),
    working: [...best.found.working],
    entries: [...best.found.entries],
    sources: [...best.found.sources],
    coverage: (best.found.coverage ?? []).map(coverageOf),
  });
}
