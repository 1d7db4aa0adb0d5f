import { type LemmaTable, lemmaOf, lemmatiser, longestSuffix } from '../../src/language/lemma.ts';
import { uposIndex } from '../../src/language/names.ts';
import type { Sentence } from './treebank.ts';

const properNoun = uposIndex('PROPN');

/** What the treebanks tell: tag → form in lower case → lemma → how often. */
type Counts = Map<number, Map<string, Map<string, number>>>;

const bump = <K>(counts: Map<K, number>, key: K, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

function countLemmas(sentences: readonly Sentence[]): Counts {
  const counts: Counts = new Map();
  for (const s of sentences) {
    s.forms.forEach((form, i) => {
      const lemma = s.lemmas[i]!;
      if (lemma === '_' || /\s/.test(form)) return;
      const tag = s.upos[i]! * 64 + s.xpos[i]!;
      const forms = counts.get(tag) ?? new Map<string, Map<string, number>>();
      counts.set(tag, forms);
      const lower = form.toLowerCase().replace('’', "'");
      const lemmas = forms.get(lower) ?? new Map<string, number>();
      forms.set(lower, lemmas);
      bump(lemmas, lemma);
    });
  }
  return counts;
}

const commonest = <K>(counts: ReadonlyMap<K, number>): K => [...counts].sort((a, b) => b[1] - a[1])[0]![0];

/** How to make the lemma from the form: letters to cut, then what to put on. */
function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same++;
  return `${form.length - same}${lemma.slice(same)}`;
}

/** Learns suffix rules (the commonest edit of each suffix, where it differs from the shorter suffix's) and exceptions. */
export function learnLemmas(
  sentences: readonly Sentence[],
  irregular: ReadonlyMap<number, ReadonlyMap<string, string>>,
  known: (word: string) => boolean,
): LemmaTable {
  const counts = countLemmas(sentences);
  const rules: Record<string, Record<string, string>> = {};
  const exceptions: Record<string, Record<string, string>> = {};
  for (const [tag, forms] of counts) {
    const isName = tag >> 6 === properNoun;
    const lemmas = new Map([...forms].map(([form, counted]) => [form, commonest(counted)]));
    if (!isName) rules[tag] = suffixRules(lemmas);
    const by = lemmatiser({ rules, exceptions: {} }, known);
    const own: Record<string, string> = {};
    for (const [form, lemma] of lemmas) {
      // A name's case cannot be told from its lower-case key: names with lemmas of their own only.
      if (isName && lemma.toLowerCase() === form) continue;
      const total = [...forms.get(form)!.values()].reduce((a, b) => a + b, 0);
      if (lemmaOf(by, form, tag, isName, true) !== lemma && (total > 1 || !isName)) own[form] = lemma;
    }
    for (const [form, lemma] of irregular.get(tag) ?? []) own[form] ??= lemma;
    exceptions[tag] = own;
  }
  return { rules, exceptions };
}

function suffixRules(known: ReadonlyMap<string, string>): Record<string, string> {
  const bySuffix = new Map<string, Map<string, number>>();
  for (const [form, lemma] of known) {
    if (lemma !== lemma.toLowerCase() || form.length < 2) continue;
    const edit = editOf(form, lemma);
    for (let n = 0; n <= Math.min(longestSuffix, form.length - 1); n++) {
      const suffix = form.slice(form.length - n);
      const edits = bySuffix.get(suffix) ?? new Map<string, number>();
      bySuffix.set(suffix, edits);
      bump(edits, edit);
    }
  }
  const rules: Record<string, string> = {};
  for (const suffix of [...bySuffix.keys()].sort((a, b) => a.length - b.length)) {
    const edits = bySuffix.get(suffix)!;
    const total = [...edits.values()].reduce((a, b) => a + b, 0);
    const best = commonest(edits);
    if (suffix !== '' && (total < 2 || edits.get(best)! / total < 0.6)) continue;
    if (suffix === '' || best !== inherited(rules, suffix)) rules[suffix] = best;
  }
  return rules;
}

function inherited(rules: Readonly<Record<string, string>>, suffix: string): string | undefined {
  for (let n = suffix.length - 1; n >= 0; n--) {
    const rule = rules[suffix.slice(suffix.length - n)];
    if (rule !== undefined) return rule;
  }
  return undefined;
}
