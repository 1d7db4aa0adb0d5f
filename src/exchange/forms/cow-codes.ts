import { readCompiled } from '../../base/index.ts';

type Crosswalk = Readonly<Record<string, readonly (readonly [code: string, from: number, to: number])[]>>;

let shipped: Crosswalk | undefined;

/** The code of a Correlates-of-War number in a year (365 in 1975 is SUN); null for a number that is none. */
export function codeOfCow(number: string, year: number): string | null {
  shipped ??= readCompiled<Crosswalk>('cow-codes');
  if (!/^\d{1,3}$/.test(number)) return null;
  const spells = shipped[String(Number(number))];
  return spells?.find(([, from, to]) => from <= year && year <= to)?.[0] ?? null;
}
