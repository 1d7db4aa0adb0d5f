import { fail, ok, type Result } from '../../base/index.ts';
import { type Question, thenQuestion, type WhenQuestion } from '../../inquiry/index.ts';
import { type Asking, antecedents, type Form, overAuxiliaries } from './asking.ts';
import { ofOthers, setAside } from './except.ts';
import { anyForm } from './forms/any.ts';
import { changesForm } from './forms/changes.ts';
import { extremeForm } from './forms/extreme.ts';
import { howLongForm } from './forms/how-long.ts';
import { howOftenForm } from './forms/how-often.ts';
import { listForm } from './forms/lists.ts';
import { moreForm } from './forms/more.ts';
import { officeForm } from './forms/office.ts';
import { rankForm } from './forms/rank.ts';
import { readClause, whenForm, whenOfClause } from './forms/when.ts';
import { yesNoForm } from './forms/yes-no.ts';
import { type Lexed, lex } from './lex.ts';
import { misunderstood } from './nearest.ts';
import { isOf, isWord } from './token.ts';

/** A question that was understood. */
export interface Parsed {
  readonly question: Question;
  /** The words say until when they ask; else it is left to the asker. */
  readonly dated: boolean;
  /** What the record is to know by the words ("as known in 2020"), or null. */
  readonly known: string | null;
}

/** Forms in the order in which they are tried: the narrower first. */
const forms: readonly Form[] = [
  whenForm,
  howLongForm,
  howOftenForm,
  rankForm,
  moreForm,
  extremeForm,
  changesForm,
  listForm,
  anyForm,
  yesNoForm,
  officeForm,
];

/** Politeness before the question itself. */
const preface =
  /^(?:please,? |kindly |so,? )?(?:is it (?:true|correct|right|the case) that|(?:can|could|would) you (?:please )?tell me|tell me|do you know|i (?:want|would like|'d like) to know)[,:]? /i;

/** Letters that a question can have; more is not read at all. */
const longest = 1000;

const firstForm = (asking: Asking): Question | null => {
  for (const form of forms) {
    const question = form(asking);
    if (question !== null) return question;
  }
  return null;
};

/** "... when it cut ties": the main question, and the day of the other. */
function withSubordinate(lexed: Lexed, on: string): Question | null {
  const { tokens, dates } = lexed;
  const at = tokens.findIndex((token, i) => i > 0 && isOf(token, 'when'));
  if (at < 2) return null;
  const cut = isOf(tokens[at - 1], 'year') ? at - 1 : at;
  const main = tokens.slice(0, isOf(tokens[cut - 1], 'in') && cut !== at ? cut - 1 : cut);
  const question = firstForm({
    lexed: { ...lexed, tokens: main, dates: dates.filter(date => date.at <= main.length) },
    tokens: main,
    on,
  });
  const when = question && clauseAt(lexed, at + 1, on);
  return when ? thenQuestion(when, question) : null;
}

function clauseAt(lexed: Lexed, from: number, on: string): WhenQuestion | null {
  const { tokens, dates } = lexed;
  const it = antecedents(tokens, from);
  const clause = readClause(tokens, from, isOf(tokens[overAuxiliaries(tokens, from)], 'be'), it);
  if (clause === null) return null;
  const inside = { ...lexed, dates: dates.filter(date => date.at >= from) };
  return whenOfClause(clause, { lexed: inside, tokens, on }, null);
}

const readQuestion = (lexed: Lexed, on: string): Question | null =>
  firstForm({ lexed, tokens: lexed.tokens, on }) ?? withSubordinate(lexed, on);

/** "Besides X, which ...": the question without it, of all but X. */
function ofTheOthers(lexed: Lexed, on: string): Question | null {
  const aside = setAside(lexed);
  const question = aside && readQuestion(aside.lexed, on);
  return question && ofOthers(question, aside.condition);
}

/**
 * A plain question in English → a question of the algebra. `on` is the day that is asked of where the words give none
 * (EDTF). What cannot be read fails with one sentence that names the part and the nearest question that can be asked.
 */
export function parseQuestion(text: string, on: string): Result<Parsed> {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (plain === '')
    return fail(
      'input-empty',
      'the question is empty: ask one, such as “Which states recognise Palestine?”.',
    );
  if (plain.length > longest)
    return fail(
      'input-too-large',
      `the question has ${plain.length} characters: ask it in ${longest} at most.`,
    );
  const lexed = lex(plain.replace(preface, ''), on);
  const { tokens } = lexed;
  // What will be is in no record: it is not to be taken for what is.
  const ahead = isWord(tokens[0], 'will', 'shall');
  const question = tokens.length === 0 || ahead ? null : (readQuestion(lexed, on) ?? ofTheOthers(lexed, on));
  if (question === null) return fail('question-not-understood', misunderstood(lexed));
  return ok({
    question,
    dated: lexed.dates.some(({ token }) => token.relation !== 'since' && token.relation !== 'after'),
    known: lexed.known,
  });
}
