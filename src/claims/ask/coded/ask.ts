import { fail, ok, type Result } from '../../../base/index.ts';
import { parseCoded } from './parse.ts';
import type { CodedQuestion } from './question.ts';

/** A question that can be asked, for those whose own could not be read. */
const example = '“How many threats from North Korea to South Korea in June 2018?”';

/** How much of a part is quoted back. */
const quoted = 40;

/**
 * A question about coded events ("How many threats from North Korea to South Korea in June 2018?"). Null where it is about
 * something else; fails (`question-not-understood`) where it is about events, but a part of it cannot be read.
 */
export function parseCodedQuestion(text: string, on: string): Result<CodedQuestion> | null {
  const parsed = parseCoded(text, on);
  if (parsed.ok) return ok(parsed.question);
  if (!parsed.about || parsed.part === null) return null;
  const part = parsed.part.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, quoted);
  return fail(
    'question-not-understood',
    `“${part}” is not understood in a question about coded events, which can be asked like ${example}.`,
  );
}
