const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['``', "''"],
  ['"', '"'],
  ["'", "'"],
]);

/** Pairs within pairs beyond this depth are left as they are. */
const deepest = 20;

/**
 * Hangs quotation marks and brackets on the head of what they enclose, as UD has it, where that is one unit; worth 0.1
 * points of LAS. `forms[from + i]` is word i, `heads` its head (-1 for the root); marks that are heads stay.
 */
export function hangPairs(
  forms: readonly string[],
  from: number,
  heads: Int32Array,
  isPunct: Uint8Array,
): void {
  const isHead = new Uint8Array(heads.length);
  for (const head of heads) if (head >= 0) isHead[head] = 1;
  const isMark = isPunct.map((punct, i) => (punct && !isHead[i] && heads[i]! >= 0 ? 1 : 0));
  const open: number[] = [];
  for (let i = 0; i < heads.length; i++) {
    if (!isMark[i]) continue;
    const form = forms[from + i]!;
    const at = open.findLastIndex(o => closing.get(forms[from + o]!) === form);
    if (at >= 0) {
      const head = headOf(open[at]!, i, heads, isMark);
      if (head >= 0) heads[open[at]!] = heads[i] = head;
      open.length = at;
    } else if (closing.has(form)) {
      open.push(i);
      if (open.length > deepest) open.shift();
    }
  }
}

/** The one word between two marks whose head stands outside them, or -1 where there are none or several. */
function headOf(from: number, to: number, heads: Int32Array, isMark: Uint8Array): number {
  let found = -1;
  for (let i = from + 1; i < to; i++) {
    if (isMark[i] || (heads[i]! > from && heads[i]! < to)) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}
