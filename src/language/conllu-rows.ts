/** One syntactic word of a CoNLL-U sentence. */
export interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** 1-based, 0 for a root. */
  readonly head: number;
  readonly deprel: string;
  /** What stands in the text: the multiword token's form on its first word, null on its other words. */
  readonly surface: string | null;
  /** Is a space to follow (for a word of a multiword token: to follow the whole)? */
  readonly spaced: boolean;
  readonly line: number;
}

export interface ConlluSentence {
  readonly meta: ReadonlyMap<string, string>;
  readonly rows: readonly Row[];
}

export interface Surface {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The sentence's text and where each word stands in it: the `# text` comment where it fits, else forms and SpaceAfter. */
export function surfaceText(sentence: ConlluSentence): Surface {
  return aligned(sentence) ?? built(sentence);
}

function aligned(sentence: ConlluSentence): Surface | null {
  const text = sentence.meta.get('text');
  if (text === undefined) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (let i = 0; i < sentence.rows.length; i++) {
    const surface = sentence.rows[i]!.surface;
    if (surface === null) continue;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (!text.startsWith(surface, at)) return null;
    divide(sentence.rows, i, at, surface, starts, ends);
    at += surface.length;
  }
  return text.slice(at).trim() === '' ? { text, starts, ends } : null;
}

function built(sentence: ConlluSentence): Surface {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < sentence.rows.length; i++) {
    const row = sentence.rows[i]!;
    if (row.surface === null) continue;
    divide(sentence.rows, i, text.length, row.surface, starts, ends);
    text += row.surface + (row.spaced ? ' ' : '');
  }
  return { text: text.trimEnd(), starts, ends };
}

/** Divides a surface between its words: by their own lengths where they spell it, else the last takes what is left. */
function divide(
  rows: readonly Row[],
  from: number,
  at: number,
  surface: string,
  starts: number[],
  ends: number[],
): void {
  let last = from;
  while (last + 1 < rows.length && rows[last + 1]!.surface === null) last++;
  const end = at + surface.length;
  let next = at;
  for (let i = from; i <= last; i++) {
    const left = last - i;
    const to = i === last ? end : Math.min(next + rows[i]!.form.length, Math.max(next, end - left));
    starts.push(next);
    ends.push(to);
    next = to;
  }
}
