import type { ComparisonQuestion } from './comparison.ts';
import type { CountQuestion } from './count.ts';
import type { DesignationQuestion } from './designation.ts';
import type { DurationQuestion } from './duration.ts';
import type { FirstQuestion } from './first.ts';
import type { HappenedQuestion } from './happened.ts';
import type { LastQuestion } from './last.ts';
import type { MembershipQuestion } from './membership.ts';
import type { NeverBeforeQuestion } from './never-before.ts';
import type { OfficeQuestion } from './office.ts';
import type { OnlyQuestion } from './only.ts';
import type { OrdinalQuestion } from './ordinal.ts';
import type { SinceQuestion } from './since.ts';
import type { StatusQuestion } from './status.ts';

/** Everything that can be asked of a world. */
export type Question =
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
