import type { Answer, Question, Value } from '../../inquiry/index.ts';
import { parseDuration } from '../../time/index.ts';
import type { ReplyAnswer, ReplyStatus } from './reply.ts';

type Type = ReplyAnswer['type'];

/** What sort of thing a question is answered with. */
function typeOf(question: Question): Type {
  switch (question.kind) {
    case 'list':
    case 'extreme':
    case 'only':
    case 'first':
    case 'last':
    case 'changes':
      return 'list';
    case 'tally':
    case 'times':
    case 'count':
    case 'rank':
    case 'ordinal':
    case 'duration':
      return 'number';
    case 'when':
    case 'since':
    case 'happened':
      return 'date';
    case 'office':
      return 'name';
    case 'more':
      return question.ask === 'which' ? 'list' : question.ask === 'by' ? 'number' : 'status';
    case 'then':
      return typeOf(question.ask);
    case 'readings':
      return question.of[0] ? typeOf(question.of[0].question) : 'status';
    default:
      return 'status';
  }
}

const statuses: Readonly<Record<string, ReplyStatus>> = {
  yes: 'yes',
  no: 'no',
  maybe: 'maybe',
  contested: 'contested',
  member: 'yes',
  'non-member': 'no',
  designated: 'yes',
  'not-designated': 'no',
};

/** Whole years of an ISO 8601 duration. */
const yearsOf = (value: string): number | null => {
  const duration = parseDuration(value);
  return duration && Math.floor(duration.months / 12);
};

const numberOf = (value: Value): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? yearsOf(value) : null;

/** The value of an answer as its type has it. */
export function typed(question: Question, { value }: Answer): ReplyAnswer {
  const type = typeOf(question);
  switch (type) {
    case 'status':
      return { type, value: statuses[String(value)] ?? 'unknown' };
    case 'number':
      return { type, value: numberOf(value) };
    case 'date':
      return { type, value: typeof value === 'string' ? value : null };
    case 'list':
      return { type, value: Array.isArray(value) ? [...value] : typeof value === 'string' ? [value] : null };
    case 'name':
      return { type, value: Array.isArray(value) ? [...value] : typeof value === 'string' ? value : null };
  }
}

/** Whether an answer says that the record does not know. */
export const isUnknown = ({ value }: ReplyAnswer): boolean => value === null || value === 'unknown';
