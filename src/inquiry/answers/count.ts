import type { Count, PublishedCount } from '../../record/index.ts';
import { isoOfDay } from '../../time/index.ts';
import {
  type Answer,
  type Claimed,
  makeAnswer,
  type Reading,
  unknownAnswer,
  type Verdict,
} from '../answer.ts';
import { attestedAt, attestedWorking, sameScope } from '../attested.ts';
import { counted } from '../names.ts';
import { countPhrase, sideStatus } from '../pairs.ts';
import type { CountQuestion } from '../question/count.ts';
import { bearsOut, type Round } from '../question/round.ts';
import type { Setting } from '../setting.ts';
import { phraseOf } from '../within.ts';

interface Tally {
  readonly name: string;
  readonly sure: readonly string[];
  /** Not told apart by their dates, or outside coverage. */
  readonly open: readonly string[];
  readonly contested: readonly string[];
  readonly complete: boolean;
}

const fromCount = (name: string, count: Count): Tally => ({
  name,
  sure: count.sure,
  open: count.maybe,
  contested: count.contested,
  complete: count.complete,
});

/** Sorts everyone of a set by whether it holds with them. */
function tallyOf(question: CountQuestion, setting: Setting, set: ReadonlySet<string>, name: string): Tally {
  const found = { sure: [] as string[], open: [] as string[], contested: [] as string[] };
  const wanted = question.holds ? 'yes' : 'no';
  for (const code of [...set].sort()) {
    if (code === question.of) continue;
    const { answer } = sideStatus(setting.world, question, code, setting.day);
    if (answer === wanted) found.sure.push(code);
    else if (answer === 'contested') found.contested.push(code);
    else if (answer === 'maybe' || answer === 'unknown') found.open.push(code);
  }
  return { name, ...found, complete: true };
}

function tallies(question: CountQuestion, setting: Setting): Tally[] | null {
  const { subject, of, side, strand, within, holds } = question;
  if (within !== null) {
    const set = setting.members(within);
    return set && [tallyOf(question, setting, set, phraseOf(within, setting.name))];
  }
  const un = tallyOf(question, setting, setting.world.unMembers(setting.day), 'U.N. members');
  if (!holds) return [{ ...un, name: 'U.N. members', complete: false }];
  const asking = { on: isoOfDay(setting.day), side, ...(strand ? { strand } : {}) };
  const all = fromCount('all', setting.world.count(of, subject, undefined, asking));
  return subject === 'membership' ? [all] : [all, un];
}

const most = (tally: Tally): number => tally.sure.length + tally.open.length + tally.contested.length;

const fits = (tally: Tally, n: number): boolean => tally.sure.length <= n && n <= most(tally);

const settled = (tally: Tally): boolean => tally.complete && tally.sure.length === most(tally);

/** "More than 100": a bound, or a number within a tenth for "about". */
function rounded(n: number, main: Tally, round: Round): Verdict {
  const fit = bearsOut(n, main.sure.length, most(main), round, Math.max(1, n * 0.1));
  if (fit === 'maybe' || (!main.complete && !(round === 'over' && fit === 'yes'))) return 'unknown';
  return fit === 'yes' ? 'holds' : 'fails';
}

/** How far off a number may be and not be wrong for that: regions are drawn in more than one way, lists differ. */
function slackOf(n: number, { subject, within }: CountQuestion): number {
  if (within?.kind === 'region' || within?.kind === 'named') return 1;
  return subject === 'recognition' ? Math.floor(n * 0.02) : 0;
}

/** A number that misses ours by little. */
const nearly = (n: number, tally: Tally, slack: number): boolean =>
  Math.max(tally.sure.length - n, n - most(tally)) <= slack;

function judge(n: number, [main, ...rest]: readonly Tally[], round: Round | null, slack: number): Verdict {
  if (!main) return 'unknown';
  if (round !== null) return rounded(n, main, round);
  if (fits(main, n)) {
    if (settled(main)) return 'holds';
    return main.complete && main.contested.length > 0 ? 'contested' : 'unknown';
  }
  if (!main.complete || nearly(n, main, slack)) return 'unknown';
  return rest.some(tally => settled(tally) && fits(tally, n)) ? 'depends' : 'fails';
}

function sentences(list: readonly Tally[], question: CountQuestion, setting: Setting): string[] {
  const phrase = countPhrase(question.subject, setting.name(question.of), question.side, question.holds);
  return list.flatMap(tally => {
    const who = tally.name === 'all' ? 'states' : tally.name;
    const all = tally.sure.length <= 30 && tally.sure.length > 0 ? `: ${setting.names(tally.sure)}` : '';
    const many = tally.open.length > 30 || !tally.complete;
    return [
      many
        ? `The record knows of ${counted(tally.sure.length, who, `that ${phrase}`)} ${setting.onDay}, and does not cover everyone.`
        : `${counted(tally.sure.length, who, phrase)} ${setting.onDay}${all}.`,
      ...(tally.contested.length > 0 ? [`Disputed: ${setting.names(tally.contested)}.`] : []),
      ...(tally.open.length > 0 && !many ? [`Not known: ${setting.names(tally.open)}.`] : []),
    ];
  });
}

/** Answers with how many it held. Claimed: a number. */
export function answerCount(question: CountQuestion, claimed: Claimed | null, setting: Setting): Answer {
  const list = tallies(question, setting);
  if (list === null) return unknownAnswer('The record does not know who belongs to that set.');
  const { subject, of, side, within, holds } = question;
  const published = holds
    ? attestedAt(setting.world, subject, of, side, setting.day).filter(count => sameScope(count, within))
    : [];
  const main = list[0]!;
  const sources = new Set<string>();
  for (const code of main.sure.concat(main.contested))
    for (const source of sideStatus(setting.world, question, code, setting.day).sources) sources.add(source);
  for (const count of published) sources.add(count.source);
  const working = [
    ...sentences(list, question, setting),
    ...published.map(count => attestedWorking(count, setting.name(of))),
  ];
  const readings: Reading[] = list.map(tally => ({
    name: tally.name,
    value: settled(tally) ? tally.sure.length : `${tally.sure.length}-${most(tally)}`,
  }));
  let verdict: Verdict =
    typeof claimed === 'number'
      ? judge(claimed, list, question.round, slackOf(claimed, question))
      : 'unknown';
  verdict = withPublished(claimed, verdict, published, main);
  if (contradicts(question, main)) verdict = 'fails';
  const value = settled(main) ? main.sure.length : (published[0]?.n ?? null);
  return makeAnswer(value, verdict, working, { entries: [], sources: [...sources] }, readings);
}

/** Whether the text lists as counted someone who surely is not, or leaves out someone who surely is. */
function contradicts({ listed, of }: CountQuestion, main: Tally): boolean {
  if (listed === null || !main.complete) return false;
  const may = new Set([...main.sure, ...main.open, ...main.contested]);
  return listed.some(code => !may.has(code) && code !== of) || main.sure.some(code => !listed.includes(code));
}

/** What a published number does to a verdict: it bears an open one out, and contests one that goes against it. */
function withPublished(
  claimed: Claimed | null,
  verdict: Verdict,
  published: readonly PublishedCount[],
  main: Tally,
): Verdict {
  if (typeof claimed !== 'number' || verdict === 'holds') return verdict;
  const same = published.filter(count => count.n === claimed);
  if (same.length > 0)
    return verdict === 'fails' || same.every(count => count.disputed) ? 'contested' : 'holds';
  return verdict === 'unknown' ? againstPublished(claimed, published, main) : verdict;
}

/** A number far from every published one fails; one beside them stays unknown, as counts differ by a state or two. */
function againstPublished(claimed: number, published: readonly PublishedCount[], main: Tally): Verdict {
  if (published.length === 0 || published.some(count => count.disputed) || fits(main, claimed) === false)
    return 'unknown';
  return published.every(count => Math.abs(count.n - claimed) > 2) ? 'fails' : 'unknown';
}
