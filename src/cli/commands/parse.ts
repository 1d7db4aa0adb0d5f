import { analyse, analyseTokens, fromConllu, toConllu } from '../../language/index.ts';
import { decodeBytes } from '../../reader/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { readInput } from '../input.ts';

/**
 * `entente parse`: each file (or standard input) as CoNLL-U on stdout. With `from: conllu` the tokens are kept and tags,
 * lemmas and heads made anew. A file that cannot be parsed is named on stderr, and the others are still done.
 */
export async function parse(
  files: readonly string[],
  options: { readonly from: 'text' | 'conllu' },
  effects: Effects,
): Promise<number> {
  let code: number = exitCodes.done;
  for (const name of files.length > 0 ? files : ['-']) {
    const bytes = await readInput(name, effects);
    const decoded = bytes.ok ? decodeBytes(bytes.value) : bytes;
    const conllu = decoded.ok ? toTree(decoded.value.text, options.from) : decoded;
    if (!conllu.ok) {
      effects.err(`entente parse: ${name}: ${conllu.message}\n`);
      code = exitCodes.usage;
      continue;
    }
    for (const text of conllu.value) {
      effects.out(text);
      await effects.drained();
    }
  }
  return code;
}

function toTree(text: string, from: 'text' | 'conllu') {
  if (from === 'text') return { ok: true as const, value: [toConllu(analyse(text))] };
  const parsed = fromConllu(text);
  if (!parsed.ok) return parsed;
  return {
    ok: true as const,
    value: parsed.value.map(one => toConllu(analyseTokens(one.document), one)),
  };
}
