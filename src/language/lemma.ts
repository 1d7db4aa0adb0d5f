/** Rules and exceptions of a lemmatiser, by tag (upos * 64 + xpos). */
export interface LemmaTable {
  /** Tag → suffix of the form → how many letters to cut and what to put on: "1e", "0". Longer suffixes win. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tag → form in lower case → lemma. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Lemmatiser {
  readonly rules: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly exceptions: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** The longest suffix that a rule looks at. */
export const longestSuffix = 6;

export function lemmatiser(table: LemmaTable): Lemmatiser {
  const maps = (by: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    new Map(Object.entries(by).map(([tag, entries]) => [Number(tag), new Map(Object.entries(entries))]));
  return { rules: maps(table.rules), exceptions: maps(table.exceptions) };
}

/** Lemma of a form under a tag: names keep their form, other words are lower case, as in the English treebanks. */
export function lemmaOf(by: Lemmatiser, form: string, tag: number, isName: boolean, first: boolean): string {
  if (form.length > 60) return form;
  const lower = form.toLowerCase().replace('’', "'");
  const exception = by.exceptions.get(tag)?.get(lower);
  if (exception !== undefined) return exception;
  if (isName) return form;
  const rules = by.rules.get(tag);
  const lemma = rules ? applyRules(rules, lower) : lower;
  // "Cuban" keeps its capital in mid-sentence; an exception tells of those that were seen in training.
  return !first && lemma === lower && /^\p{Lu}\p{Ll}/u.test(form) && isAdjective(tag) ? form : lemma;
}

const isAdjective = (tag: number): boolean => tag >> 6 === 1;

function applyRules(rules: ReadonlyMap<string, string>, lower: string): string {
  for (let n = Math.min(longestSuffix, lower.length); n >= 0; n--) {
    const edit = rules.get(lower.slice(lower.length - n));
    if (edit === undefined) continue;
    const cut = Number.parseInt(edit, 10);
    if (cut < lower.length) return lower.slice(0, lower.length - cut) + edit.slice(String(cut).length);
  }
  return lower;
}
