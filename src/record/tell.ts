import { edtfOfRange } from '../time/index.ts';
import { sourceOf } from './entry.ts';
import type { Happening } from './happening.ts';

const uniq = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A happening as words: "relations established 2024-02-14 (kdiplo: 2024; a ministry)"; dates of entries that differ. */
export function tell(happening: Happening): string {
  if (happening.inferred)
    return `a ${happening.change === 'open' ? 'beginning' : 'break'} whose date the record does not have`;
  const kinds = happening.kinds.map(kind => kind.replaceAll('-', ' ')).join(' or ');
  const date = edtfOfRange({ from: happening.earliest, to: happening.latest }) ?? 'at an unknown date';
  const told = uniq(
    happening.entries.map(entry =>
      entry.date === date ? sourceOf(entry) : `${sourceOf(entry)}: ${entry.date}`,
    ),
  );
  return `${kinds} ${date} (${told.join('; ')})`;
}
