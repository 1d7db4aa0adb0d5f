import type { AnyQuestion } from './any.ts';
import type { ChangesQuestion } from './changes.ts';
import type { ComparisonQuestion } from './comparison.ts';
import type { CountQuestion } from './count.ts';
import type { DesignationQuestion } from './designation.ts';
import type { DurationQuestion } from './duration.ts';
import type { EverQuestion } from './ever.ts';
import type { ExtremeQuestion } from './extreme.ts';
import type { FirstQuestion } from './first.ts';
import type { HappenedQuestion } from './happened.ts';
import type { HoldsQuestion } from './holds.ts';
import type { LastQuestion } from './last.ts';
import type { ListQuestion } from './list.ts';
import type { MembershipQuestion } from './membership.ts';
import type { MoreQuestion } from './more.ts';
import type { NeverBeforeQuestion } from './never-before.ts';
import type { OfficeQuestion } from './office.ts';
import type { OnlyQuestion } from './only.ts';
import type { OrdinalQuestion } from './ordinal.ts';
import type { RankQuestion } from './rank.ts';
import type { ReadingsQuestion } from './readings.ts';
import type { SinceQuestion } from './since.ts';
import type { StatusQuestion } from './status.ts';
import type { TallyQuestion } from './tally.ts';
import type { ThenQuestion } from './then.ts';
import type { TimesQuestion } from './times.ts';
import type { WhenQuestion } from './when.ts';

/** What people ask: lists, counts, dates, places, and questions about the day of another. */
export type AskedQuestion =
  | AnyQuestion
  | ChangesQuestion
  | EverQuestion
  | ExtremeQuestion
  | HoldsQuestion
  | ListQuestion
  | MoreQuestion
  | RankQuestion
  | ReadingsQuestion<Question>
  | TallyQuestion
  | ThenQuestion<Question>
  | TimesQuestion
  | WhenQuestion;

/** Everything that can be asked of a world. */
export type Question =
  | AskedQuestion
  | StatusQuestion
  | SinceQuestion
  | HappenedQuestion
  | NeverBeforeQuestion
  | OrdinalQuestion
  | CountQuestion
  | OnlyQuestion
  | FirstQuestion
  | LastQuestion
  | DurationQuestion
  | MembershipQuestion
  | OfficeQuestion
  | DesignationQuestion
  | ComparisonQuestion;
