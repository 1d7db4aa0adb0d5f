import { polity } from '../../atlas/index.ts';
import {
  answerCoded,
  ask as askRecord,
  type CodedQuestion,
  isUnknown,
  parseCodedQuestion,
  parseQuestion,
  Reply,
} from '../../claims/index.ts';
import { openEvents, openWorld, type World } from '../../record/index.ts';
import { dayRange } from '../../time/index.ts';
import { type Effects, exitCodes } from '../effects.ts';
import { readInput } from '../input.ts';
import { type Language, languages } from '../messages/index.ts';
import { renderAnswer } from '../render/answer.ts';
import { page } from '../render/page.ts';

/** The flags of `entente ask`, as commander gives them. */
export interface AskFlags {
  readonly on?: string;
  readonly known?: string;
  readonly store?: string;
  readonly json?: true;
  readonly schema?: true;
  readonly lang: Language;
}

function complain(effects: Effects, sentence: string, code: number = exitCodes.usage): number {
  effects.err(`entente ask: ${sentence}\n`);
  return code;
}

async function printSchema(effects: Effects): Promise<number> {
  const { toJSONSchema } = await import('zod');
  effects.out(`${JSON.stringify(toJSONSchema(Reply), null, 2)}\n`);
  return exitCodes.done;
}

/** Whether a date can be asked of: EDTF with a first and a last day. */
function isDate(date: string | undefined): boolean {
  if (date === undefined) return true;
  const range = date.includes('/') ? null : dayRange(date);
  return range !== null && Number.isFinite(range.from) && Number.isFinite(range.to);
}

/** The question's words, or standard input where they are "-". */
async function questionOf(words: readonly string[], effects: Effects) {
  const said = words.join(' ');
  if (said !== '-') return said;
  const bytes = await readInput('-', effects);
  return bytes.ok ? new TextDecoder().decode(bytes.value) : null;
}

/**
 * `entente ask`: a plain question in English, answered from the record with its working. Exit code 0 where there is an
 * answer, 1 where the record has none, 2 where the question or the call was not understood.
 */
export async function ask(words: readonly string[], flags: AskFlags, effects: Effects): Promise<number> {
  if (flags.schema) return printSchema(effects);
  for (const name of ['on', 'known'] as const)
    if (!isDate(flags[name]))
      return complain(
        effects,
        `--${name} takes a date, as 2024-02-15, 2024-02 or 2024: “${flags[name]?.slice(0, 40)}” is none.`,
      );
  const question = await questionOf(words, effects);
  if (question === null) return complain(effects, 'standard input holds no question.');
  const today = new Date().toISOString().slice(0, 10);
  const parsed = parseQuestion(question, flags.on ?? today);
  if (!parsed.ok) {
    const coded = parseCodedQuestion(question, flags.on ?? today);
    if (coded?.ok) return askEvents(question, coded.value, flags, effects);
    return complain(effects, (coded ?? parsed).message);
  }
  const known = parsed.value.known ?? flags.known;
  const worlds = new Map<string | undefined, World>();
  for (const each of new Set([known, undefined])) {
    const world = await openWorld({ store: flags.store, known: each });
    if (!world.ok) return complain(effects, world.message, exitCodes.failed);
    worlds.set(each, world.value);
  }
  const reply = askRecord(question, {
    on: flags.on,
    known: flags.known,
    today,
    world: each => worlds.get(each) ?? worlds.get(undefined)!,
  });
  if (!reply.ok) return complain(effects, reply.message);
  return print(reply.value, flags, effects);
}

function print(reply: Reply, flags: AskFlags, effects: Effects): number {
  effects.out(
    flags.json ? `${JSON.stringify(reply, null, 2)}\n` : renderAnswer(reply, viewOf(flags, effects)),
  );
  return isUnknown(reply.answer) ? exitCodes.failed : exitCodes.done;
}

/** A question about coded events, which lie in the store beside the record. */
async function askEvents(
  text: string,
  question: CodedQuestion,
  flags: AskFlags,
  effects: Effects,
): Promise<number> {
  const shelf = await openEvents({ store: flags.store, readOnly: true });
  if (!shelf.ok) return complain(effects, shelf.message, exitCodes.failed);
  try {
    const reply = await answerCoded(text, question, shelf.value);
    return reply.ok ? print(reply.value, flags, effects) : complain(effects, reply.message, exitCodes.failed);
  } finally {
    await shelf.value.close();
  }
}

const viewOf = ({ lang }: AskFlags, effects: Effects) => ({
  page: page(effects.columns, effects.colour),
  messages: languages[lang],
  nameOf: (code: string): string => polity(code)?.[lang] ?? polity(code)?.en ?? code,
});
