import { ok, type Result } from '../../base/index.ts';
import { type Answer, answer, type Question } from '../../inquiry/index.ts';
import { type Coverage, daysOf, type World } from '../../record/index.ts';
import { edtfOfRange, isoOfDay } from '../../time/index.ts';
import { lastOf, publishedBy } from './basis.ts';
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

/** The latest day that tells so great a share of the most that any day tells is taken. */
const nearlyAll = 0.75;

/** What must be said wherever the survey of diplomats speaks: it saw missions, and only in some years. */
const waves = 'cow-diplomatic-exchange';
const wavesNote =
  'The Diplomatic Exchange data (cow-diplomatic-exchange) tell of missions seen in survey years some five years apart: they are missions, and not relations themselves.';

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

/** How much an answer tells: how many it lists or counts, or one for anything else that is known. */
function told({ question, found }: Asked): number {
  const { value } = typed(question, found);
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : value === null || value === 'unknown' ? 0 : 1;
}

/**
 * Without a date the question is about today; where the record ends before, it is asked of the last day for which there is
 * an answer, which the working says.
 */
function lastKnown(first: Asked, again: (on: string) => Asked | null, today: string): Asked {
  const range = daysOf(today);
  if (range === null || !unsure(first.question, first.found)) return first;
  const tried = Array.from({ length: steps }, (_, i) => {
    const day = range.to - (i + 1) * stepBack;
    return { day, asked: again(isoOfDay(day)) };
  });
  const whole = tried.find(({ asked }) => asked !== null && !unsure(asked.question, asked.found));
  const amount = (asked: Asked | null): number => (asked === null ? 0 : told(asked));
  const most = Math.max(...tried.map(({ asked }) => amount(asked)));
  const much = tried.find(({ asked }) => amount(asked) >= most * nearlyAll);
  const best = whole ?? (most > told(first) ? much : undefined);
  if (best?.asked == null) return first;
  const good = (each: Asked | null): each is Asked =>
    each !== null && (whole ? !unsure(each.question, each.found) : told(each) >= most * nearlyAll);
  const last = latest(best.asked, best.day, again, good);
  const note = `The record does not reach to ${today}: this is asked of ${last.on}, the last day for which it has an answer.`;
  return { ...last, found: { ...last.found, working: [note, ...last.found.working] } };
}

/** The last day within a step of a good one on which the answer is still good. */
function latest(
  then: Asked,
  day: number,
  again: (on: string) => Asked | null,
  good: (each: Asked | null) => each is Asked,
): Asked {
  let best = then;
  let low = day;
  let high = day + stepBack;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = again(isoOfDay(middle));
    if (good(tried)) {
      best = tried;
      low = middle;
    } else high = middle;
  }
  return best;
}

/**
 * Answers a plain question in English, with its working. Fails with one sentence where it cannot be read; an answer that the
 * record does not have is null or "unknown" in the reply.
 */
export function ask(text: string, options: AskOptions): Result<Reply> {
  const read = parseQuestion(text, options.on ?? options.today);
  if (!read.ok) return read;
  const known = read.value.known ?? options.known;
  const today = lastOf(known, options.today);
  const on = options.on ?? today;
  const first = parseQuestion(text, on);
  if (!first.ok) return first;
  const world = options.world(known);
  const askOn = (day: string): Asked | null => {
    const parsed = day === on ? first : parseQuestion(text, day);
    if (!parsed.ok) return null;
    const { question } = parsed.value;
    return { question, found: answer(question, world), on: question.asOf ?? day };
  };
  const asked = askOn(on)!;
  const best = first.value.dated || options.on !== undefined ? asked : lastKnown(asked, askOn, today);
  const basis =
    known === undefined || today === options.today
      ? []
      : publishedBy(known, best.question, best.found, options.world(undefined));
  return ok({
    schema: 'entente/answer@1',
    question: text.replace(/\s+/g, ' ').trim(),
    on: best.found.on ?? best.on,
    known: known ?? null,
    answer: typed(best.question, best.found),
    working: [...basis, ...best.found.working, ...(best.found.sources.includes(waves) ? [wavesNote] : [])],
    entries: [...best.found.entries],
    sources: [...best.found.sources],
    coverage: (best.found.coverage ?? []).map(coverageOf),
  });
}
