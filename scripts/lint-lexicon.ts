import type { Lexicon } from '../src/reader/events/lexicon-schema.ts';
import { compile } from './compile/lexicon.ts';

const named = new Set([
  'polity',
  'state',
  'person',
  'organisation',
  'place',
  'any',
  'named',
  'national',
  'number',
]);

/** Words that a table of effects lists under two of them: the first would hide the second. */
function doubles(table: Readonly<Record<string, readonly string[] | undefined>>, where: string): string[] {
  const seen = new Map<string, string>();
  const out: string[] = [];
  for (const [effect, words] of Object.entries(table)) {
    for (const word of words ?? []) {
      const before = seen.get(word);
      if (before) out.push(`modality.yaml, ${where}: "${word}" is both ${before} and ${effect}`);
      seen.set(word, effect);
    }
  }
  return out;
}

function frameMistakes({ frames, classes }: Lexicon): string[] {
  const ids = new Set<string>();
  return frames.flatMap(frame => {
    const out: string[] = [];
    if (ids.has(frame.id)) out.push(`${frame.id}: the id is used twice`);
    ids.add(frame.id);
    if ((frame.verbs ?? []).length + (frame.nouns ?? []).length === 0)
      out.push(`${frame.id}: no verb or noun sets it off`);
    if (frame.theme && !classes[frame.theme])
      out.push(`${frame.id}: no class "${frame.theme}" in words.yaml`);
    if (frame.at && !frame.theme) out.push(`${frame.id}: "at" without a theme`);
    if (frame.source.length + frame.target.length === 0) out.push(`${frame.id}: no slot for any party`);
    for (const what of Object.values({ ...frame.needs, ...frame.unless })) {
      if (!classes[what] && !named.has(what) && !/^[a-z |]+$/.test(what))
        out.push(`${frame.id}: what is "${what}"?`);
    }
    return out;
  });
}

/** Mistakes that the shape of the files does not show: one sentence each. */
export function lint(lexicon: Lexicon): string[] {
  const { modality, hedges } = lexicon;
  const hedgeIds = hedges.map(hedge => hedge.id);
  return [
    ...frameMistakes(lexicon),
    ...doubles(modality.verbs, 'verbs'),
    ...doubles(modality.nouns, 'nouns'),
    ...doubles(modality.adjectives, 'adjectives'),
    ...hedgeIds
      .filter((id, i) => hedgeIds.indexOf(id) !== i)
      .map(id => `hedges.yaml: the id ${id} is used twice`),
  ];
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const lexicon = compile();
  const mistakes = lint(lexicon);
  for (const mistake of mistakes) process.stderr.write(`${mistake}\n`);
  process.stdout.write(
    `${lexicon.frames.length} frames, ${lexicon.hedges.length} hedges: ${mistakes.length} mistakes\n`,
  );
  if (mistakes.length > 0) process.exitCode = 1;
}
