import type { Row } from './conllu-rows.ts';

/** Labels that UD 2 renamed (https://universaldependencies.org/v2/summary.html). */
const renamed: ReadonlyMap<string, string> = new Map([
  ['dobj', 'obj'],
  ['nsubjpass', 'nsubj:pass'],
  ['csubjpass', 'csubj:pass'],
  ['auxpass', 'aux:pass'],
  ['name', 'flat'],
  ['mwe', 'fixed'],
  ['foreign', 'flat:foreign'],
  ['remnant', 'orphan'],
  ['nmod:tmod', 'nmod:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['obl:tmod', 'obl:unmarked'],
  ['obl:npmod', 'obl:unmarked'],
]);
const onlyUd1 = new Set(['dobj', 'nsubjpass', 'csubjpass', 'auxpass', 'neg', 'name', 'mwe', 'remnant']);

/** Rows with UD 2 labels: renamed relations, `neg` as advmod (det for "no"), nmod under predicates as obl, and `cc`
 * and commas hung on the conjunct that follows them. Rows that are UD 2 already come back with new names only. */
export function toUd2(rows: readonly Row[]): readonly Row[] {
  const first = rows.some(row => onlyUd1.has(row.deprel) || row.upos === 'CONJ');
  const predicates = first
    ? new Set(rows.filter(row => row.deprel === 'cop').map(row => row.head))
    : new Set<number>();
  return rows.map((row, i) => {
    if (!first) return renamed.has(row.deprel) ? { ...row, deprel: renamed.get(row.deprel)! } : row;
    const head = rows[row.head - 1];
    const upos = row.upos === 'CONJ' ? 'CCONJ' : row.upos;
    const verbal = head !== undefined && (/^(VERB|AUX|ADJ|ADV)$/.test(head.upos) || predicates.has(row.head));
    return { ...row, upos, deprel: relation(row, verbal), head: conjunctHead(rows, row, i) };
  });
}

function relation(row: Row, verbal: boolean): string {
  if (row.deprel === 'neg') return row.form.toLowerCase() === 'no' ? 'det' : 'advmod';
  if (verbal && /^nmod(:(tmod|npmod))?$/.test(row.deprel))
    return row.deprel === 'nmod' ? 'obl' : 'obl:unmarked';
  if (verbal && row.deprel === 'nmod:agent') return 'obl:agent';
  return renamed.get(row.deprel) ?? row.deprel;
}

/** UD 1 hangs "and" and commas on the first conjunct, UD 2 on the next one. */
function conjunctHead(rows: readonly Row[], row: Row, i: number): number {
  if (row.deprel !== 'cc' && !(row.deprel === 'punct' && row.form === ',')) return row.head;
  for (let j = i + 1; j < rows.length; j++) {
    if (rows[j]!.head === row.head && rows[j]!.deprel === 'conj') return j + 1;
    if (rows[j]!.head === row.head && row.deprel === 'punct' && rows[j]!.deprel !== 'cc') break;
  }
  return row.head;
}
