import { cowCode } from '../data/tables/atlas-cow.ts';

/** Correlates-of-War numbers → our codes with the first and the last year of each, for tables in that form. */
export function compile(): Readonly<Record<string, readonly (readonly [string, number, number])[]>> {
  const numbers = Array.from({ length: 999 }, (_, i) => i + 1);
  return Object.fromEntries(
    numbers
      .map(number => [number, cowCode(number, '1800', '9999')] as const)
      .filter(([, spells]) => spells.length > 0)
      .map(([number, spells]) => [
        number,
        spells.map(({ code, from, to }) => [code, Number(from), Number(to)] as const),
      ]),
  );
}
