import type { Lexed } from './lex.ts';
import {
  decadeWords,
  months,
  namedDays,
  numberWords,
  ordinalWords,
  seasons,
  shortMonths,
  shortWeekdays,
  units,
  weekdays,
} from './words.ts';

const others =
  `the that this these last past next coming current recent previous preceding following today tonight yesterday
  tomorrow early mid late earlier later beginning start middle end half a an several many numerous few some couple dozens
  scores tens hundreds thousands both recently lately soon shortly now present then which month year`.split(
    /\s+/,
  );

const starters: ReadonlySet<string> = new Set([
  ...others,
  ...[months, shortMonths, weekdays, shortWeekdays, seasons, numberWords, ordinalWords, decadeWords].flatMap(
    m => [...m.keys()],
  ),
  ...units.keys(),
  ...namedDays.map(([words]) => words[0]!),
]);

/** Can an expression begin with this token? Nearly every word of a text is turned away here. */
export const starts = (t: Lexed, i: number): boolean => t.kind[i] === 'number' || starters.has(t.lower[i]!);
