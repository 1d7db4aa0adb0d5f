import { deprel, sentenceCount, textOf, treeIndex, upos } from '../../language/index.ts';
import type { ArticleReading } from '../../reader/index.ts';
import { block, plain } from './page.ts';
import type { View } from './reading.ts';

/** Deeper than this a tree no longer helps a reader; the rest of the branch is cut with a mark. */
const deepest = 40;

/** For each sentence that tells an event: its tree, and the rules that fired in it. */
export function renderExplanation(found: ArticleReading, view: View): string {
  const { page, messages } = view;
  const parts = [`\n${page.style(['bold', 'underline'], messages.sections.explain)}`];
  for (let sentence = 0; sentence < sentenceCount(found.document); sentence++) {
    const events = found.events.filter(event => event.sentence === sentence);
    if (events.length === 0) continue;
    for (const { rule, trigger, kind, modality } of events) {
      const text = `${messages.rule} ${rule} “${plain(trigger)}” → ${kind} (${messages.modality[modality]})`;
      parts.push(block(page, page.style('bold', text), 4, '  •'));
    }
    parts.push(treeLines(found, sentence, view).join('\n'));
  }
  return `${parts.join('\n')}\n`;
}

function treeLines({ document }: ArticleReading, sentence: number, { page }: View): string[] {
  const index = treeIndex(document);
  const lines: string[] = [];
  const from = document.first[sentence]!;
  const to = document.first[sentence + 1]!;
  const stack: [token: number, depth: number][] = [];
  for (let token = to - 1; token >= from; token--)
    if (document.tokens.head[token]! < 0) stack.push([token, 0]);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [token, depth] = next;
    if (depth > deepest) continue;
    const label = page.style('dim', `${deprel(document, token)} ${upos(document, token)}`);
    lines.push(`    ${'│ '.repeat(depth)}${plain(textOf(document, token, token))} ${label}`);
    for (let i = index.from[token + 1]! - 1; i >= index.from[token]!; i--)
      stack.push([index.list[i]!, depth + 1]);
  }
  return lines;
}
