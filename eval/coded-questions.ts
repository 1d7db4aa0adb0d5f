import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';
import { answerCoded, parseCodedQuestion, parseQuestion, type Reply } from '../src/claims/index.ts';
import { emptyReport, readEvents } from '../src/exchange/index.ts';
import { type EventShelf, memoryEvents } from '../src/record/index.ts';
import type { Measured } from './measure.ts';
import { sources } from './sources.ts';

/** A question about coded events with the number that its file gives, counted apart from the program. */
interface Gold {
  readonly id: string;
  readonly form: 'count' | 'whether';
  readonly question: string;
  readonly answer: { readonly type: string; readonly value: unknown };
}

/** The files that the questions ask about, in the folder of sources. */
const files = {
  gdelt: 'event-samples/gdelt2_20170101073000.export.CSV',
  icews: 'event-samples/icews_events.2018.sample.tab',
} as const;

const today = '2026-11-24';

async function shelfOfSamples(): Promise<EventShelf | null> {
  const shelf = memoryEvents();
  for (const [form, path] of Object.entries(files)) {
    const file = `${sources()}/${path}`;
    if (!existsSync(file)) return null;
    const batches = readEvents(form as keyof typeof files, createReadStream(file), emptyReport());
    const done = await shelf.write(batches, `${today}T00:00:00Z`);
    if (!done.ok) throw new Error(`${path}: ${done.message}`);
  }
  return shelf;
}

async function answerOf(question: string, shelf: EventShelf): Promise<Reply['answer'] | string> {
  if (parseQuestion(question, today).ok) return 'taken for a question about the record';
  const parsed = parseCodedQuestion(question, today);
  if (!parsed?.ok) return parsed?.message ?? 'not understood';
  const reply = await answerCoded(question, parsed.value, shelf);
  return reply.ok ? reply.value.answer : reply.message;
}

/** Asks every question of eval/coded-questions.jsonl of the two sample files; null where they are not there. */
export async function measureCodedQuestions(): Promise<Measured | null> {
  const shelf = await shelfOfSamples();
  if (shelf === null) return null;
  const gold = readFileSync(`${packageRoot}/eval/coded-questions.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Gold);
  const wrong: string[] = [];
  for (const { id, question, answer } of gold) {
    const found = await answerOf(question, shelf);
    const right = typeof found !== 'string' && found.type === answer.type && found.value === answer.value;
    if (!right)
      wrong.push(`${id} ${question} → ${JSON.stringify(found)} (wanted ${JSON.stringify(answer.value)})`);
  }
  const right = gold.length - wrong.length;
  const text = [`all ${right} of ${gold.length}`, '', 'Wrong:', ...(wrong.length > 0 ? wrong : ['none'])];
  return {
    figures: [{ name: 'coded-event questions', value: right / gold.length }],
    rules: new Map(),
    details: [{ title: 'Questions about coded events', text: text.join('\n') }],
  };
}
