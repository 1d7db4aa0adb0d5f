export { after, agrees, before, sameDate, within } from './compare.ts';
export type { Order } from './dateline/day.ts';
export { type Dateline, readDateline, readDatelines } from './dateline.ts';
export { civilOf, dayOf, daysInMonth, isoOfDay } from './days.ts';
export { addDuration, negate, parseDuration, yearsBetween } from './duration.ts';
export { checkEdtf, type Edtf } from './edtf.ts';
export { findDates } from './expression/find.ts';
export type {
  Bound,
  DateContext,
  DateExpression,
  DateForm,
  Relation,
  ResolvedDate,
} from './expression/form.ts';
export { eventBehind, resolveDate } from './expression/resolve.ts';
export { type Precision, precision, truncate } from './precision.ts';
export { type DayRange, dayRange, edtfOfRange, intersect } from './range.ts';
export { weekday, weekdayNames } from './weekday.ts';
export { type WeekdayCheck, weekdayFits } from './weekday-fits.ts';
