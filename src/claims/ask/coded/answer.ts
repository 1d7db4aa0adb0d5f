import { polity } from '../../../atlas/index.ts';
import { fail, ok, type Result } from '../../../base/index.ts';
import { withArticle } from '../../../inquiry/index.ts';
import {
  codedId,
  daysOf,
  type EventFilter,
  type EventShelf,
  type Reach,
  type StoredEvent,
  type Tally,
} from '../../../record/index.ts';
import type { Reply, ReplyAnswer } from '../reply.ts';
import type { CodedQuestion } from './question.ts';

/** So many events are shown. */
const shown = 5;

/** So many codes are told apart in a line. */
const codesTold = 8;

const nameOf = (code: string): string => withArticle(polity(code)?.en ?? code);
const namesOf = (codes: readonly string[]): string => codes.map(nameOf).join(' or ');

const filterOf = ({
  category,
  source,
  target,
  between,
  country,
  from,
  to,
  origin,
}: CodedQuestion): EventFilter => ({
  ...(category.cameo.length > 0 && { cameo: category.cameo }),
  ...(source && { source }),
  ...(target && { target }),
  ...(between && { between }),
  ...(country && { country }),
  ...(from !== null && { from }),
  ...(to !== null && { to }),
  ...(origin !== null && { origin }),
});

function stretchOf({ from, to }: Pick<CodedQuestion, 'from' | 'to'>): string {
  if (from === null && to === null) return 'at any time';
  if (from === to) return `on ${from}`;
  if (from === null) return `until ${to}`;
  return to === null ? `since ${from}` : `from ${from} to ${to}`;
}

/** What was counted, in words. */
function counted(question: CodedQuestion): string {
  const { category, source, target, between, country } = question;
  const what =
    category.cameo.length === 0
      ? 'events of any code'
      : `events coded ${category.cameo.join(', ')} or below (${category.label})`;
  const sides = [
    source && `by ${namesOf(source)}`,
    target && `towards ${namesOf(target)}`,
    between && `between ${namesOf(between[0])} and ${namesOf(between[1])}, in both directions`,
    country && `in ${namesOf(country)}`,
  ].filter(part => part !== null);
  const whom = sides.length > 0 ? ` ${sides.join(' ')},` : '';
  return `Counted are ${what}${whom} ${stretchOf(question)}.`;
}

const sum = (tallies: readonly Tally[]): number => tallies.reduce((total, { n }) => total + n, 0);

/** How many days are asked about; null where there is no end to them. */
function daysAsked({ from, to }: CodedQuestion): number | null {
  const range = from === null || to === null ? null : daysOf(`${from}/${to}`);
  return range === null ? null : range.to - range.from + 1;
}

/** One origin's number, with its codes and the days that it knows of. */
function lineOf(reach: Reach, tallies: readonly Tally[], question: CodedQuestion): string {
  const { origin, days, events, first, last } = reach;
  const own = tallies.filter(tally => tally.origin === origin).sort((a, b) => b.n - a.n);
  const codes = own.slice(0, codesTold).map(({ cameo, n }) => `${cameo} (${n})`);
  const more = own.length > codesTold ? ' and others' : '';
  const asked = daysAsked(question);
  const part = asked !== null && asked > days ? ` of the ${asked} asked about` : '';
  const span = first === last ? first : `${first} to ${last}`;
  return `${origin}: ${sum(own)}${codes.length > 0 ? `, coded ${codes.join(', ')}${more}` : ''}; the store has ${events} of its events, of ${days} ${days === 1 ? 'day' : 'days'}${part} (${span}).`;
}

const sideOf = ({ code, name, told }: StoredEvent['source']): string =>
  `${name ?? told ?? 'somebody'}${code === null ? '' : ` (${code})`}`;

const exampleOf = (event: StoredEvent): string =>
  `${codedId(event)} of ${event.day}: ${event.cameo}, ${sideOf(event.source)} to ${sideOf(event.target)}${event.place === null ? '' : `, ${event.place}`}.`;

const caution =
  'A program coded these from news: the number is of reports that it read so, and not of what happened; one happening may be many reports, and some are misread.';
const none =
  'None was coded, which does not show that nothing happened: the coder reads only some of the news, and not all of it rightly.';
const twice =
  'Several coders read the same news, so that their numbers are not added; given is that of the one with the most events of these days.';
const mutual =
  'What two did together stands once for each direction in such tables, and is counted as often.';

/** The origin whose number is given: the one that knows most of these days. */
const best = (reached: readonly Reach[]): Reach => reached.reduce((a, b) => (b.events > a.events ? b : a));

function answerOf(question: CodedQuestion, n: number, any: number): ReplyAnswer {
  if (question.form === 'count') return { type: 'number', value: n };
  return { type: 'status', value: any > 0 ? 'yes' : 'unknown' };
}

async function missing(question: CodedQuestion, shelf: EventShelf): Promise<Result<never>> {
  const all = await shelf.reach({});
  if (!all.ok) return all;
  const has = all.value.map(({ origin, first, last }) => `${origin} from ${first} to ${last}`).join(', ');
  const whose = question.origin === null ? '' : ` of ${question.origin}`;
  const when = question.from === null && question.to === null ? '' : ` ${stretchOf(question)}`;
  return fail(
    'events-missing',
    all.value.length === 0
      ? `The store ${shelf.where} has no coded events: import some with "entente record import --format gdelt FILE" (or icews).`
      : `The store ${shelf.where} has no coded events${whose}${when} (it has ${has}): import the files of these days.`,
  );
}

/**
 * Answers a question about coded events from a store: the number (or whether there are any), the codes, the days that are
 * known, and a few of the events. Fails (`events-missing`) where nothing was imported for these days.
 */
export async function answerCoded(
  text: string,
  question: CodedQuestion,
  shelf: EventShelf,
): Promise<Result<Reply>> {
  const filter = filterOf(question);
  const reached = await shelf.reach(filter);
  if (!reached.ok) return reached;
  if (reached.value.length === 0) return missing(question, shelf);
  const tallies = await shelf.tally(filter);
  if (!tallies.ok) return tallies;
  const main = best(reached.value);
  const n = sum(tallies.value.filter(({ origin }) => origin === main.origin));
  const any = sum(tallies.value);
  const examples = await shelf.pick(n > 0 ? { ...filter, origin: main.origin } : filter, { limit: shown });
  if (!examples.ok) return examples;
  const firsts = reached.value.map(({ first }) => first).sort();
  const lasts = reached.value.map(({ last }) => last).sort();
  const from = question.from ?? firsts[0]!;
  const to = question.to ?? lasts.at(-1)!;
  return ok({
    schema: 'entente/answer@1',
    question: text.replace(/\s+/g, ' ').trim(),
    on: from === to ? from : `${from}/${to}`,
    known: null,
    answer: answerOf(question, n, any),
    working: [
      counted(question),
      ...reached.value.map(reach => lineOf(reach, tallies.value, question)),
      ...(reached.value.length > 1 ? [twice] : []),
      ...(question.between !== null && any > 0 ? [mutual] : []),
      any > 0 ? caution : none,
      ...examples.value.map(exampleOf),
    ],
    entries: [],
    sources: reached.value.map(({ origin }) => origin),
    coverage: [],
    events: examples.value.map(event => ({
      id: codedId(event),
      day: event.day,
      cameo: event.cameo,
      source: event.source.code,
      target: event.target.code,
      place: event.place,
      document: event.document,
    })),
  });
}
