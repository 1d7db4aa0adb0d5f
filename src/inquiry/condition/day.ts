import { daysOf } from '../../record/index.ts';
import type { Setting } from '../setting.ts';

/** The last day of a date of a condition's own, or the day asked about. */
export function dayFor(on: string | null, setting: Setting): number {
  const range = on === null ? null : daysOf(on);
  return range !== null && Number.isFinite(range.to) ? range.to : setting.day;
}
