import { daysOf, type World } from '../record/index.ts';
import { isoOfDay } from '../time/index.ts';
import { listOf, withArticle } from './names.ts';
import type { Question } from './question/question.ts';
import type { Within } from './question/within.ts';
import { membersOf } from './within.ts';

/** What an answerer works with: the world, the day asked about, and who counts. */
export interface Setting {
  readonly world: World;
  readonly day: number;
  /** The day as words: "on 2024-02-14". */
  readonly onDay: string;
  /** What a sentence calls a polity, with its article. */
  name(code: string): string;
  names(codes: readonly string[]): string;
  /** The codes of a set on the day asked about (or another); null where the atlas cannot tell. */
  members(within: Within, day?: number): ReadonlySet<string> | null;
}

/** The setting of a day. */
export function settingOn(world: World, day: number): Setting {
  const name = (code: string): string => withArticle(world.polities.name(code));
  return {
    world,
    day,
    onDay: `on ${isoOfDay(day)}`,
    name,
    names: codes => listOf(codes.map(name)),
    members: (within, at = day) => membersOf(within, world, at),
  };
}

/** The setting of the last day that a question's date can mean; null where neither it nor the world has one. */
export function settingOf(question: Question, world: World): Setting | null {
  const range = daysOf(question.asOf?.split('T')[0] ?? world.on);
  if (range === null || !Number.isFinite(range.to) || range.to > daysOf('3000')!.to) return null;
  return settingOn(world, range.to);
}
