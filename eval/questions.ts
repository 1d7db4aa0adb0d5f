import { readFileSync } from 'node:fs';
import { packageRoot } from '../src/base/index.ts';
import { ask, type Reply, shippedWorld } from '../src/claims/index.ts';
import { agrees } from '../src/time/index.ts';
import type { Figure, Measured } from './measure.ts';

/** A question with the answer that its source gives. */
interface Gold {
  readonly id: string;
  readonly form: string;
  readonly question: string;
  readonly answer: {
    readonly type: Reply['answer']['type'];
    readonly value: unknown;
    /** Codes that a list may have besides, or other values that are as right: the sources disagree about them. */
    readonly optional?: readonly unknown[];
    /** How far off a number may be, where the source is too coarse to fix it. */
    readonly tolerance?: number;
  };
  readonly source: string;
  /** Written after the grammar was done, without looking at what it makes of it. */
  readonly blind?: true;
}

export interface FormScore {
  readonly form: string;
  readonly right: number;
  readonly of: number;
}

export interface QuestionRun {
  readonly forms: readonly FormScore[];
  readonly all: FormScore;
  readonly blind: FormScore;
  /** What went wrong, a line each. */
  readonly wrong: readonly string[];
}

/** The day on which the questions are asked, so that a run next year scores the same. */
const today = '2026-11-24';

/** States that kept one account under two codes. */
const sameState: Readonly<Record<string, string>> = {
  SUN: 'RUS',
  YUG: 'SRB',
  SCG: 'SRB',
  UAR: 'EGY',
  CSK: 'CZE',
};

const codesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(code => sameState[String(code)] ?? String(code));

function sameList(gold: Gold['answer'], found: unknown): boolean {
  if (!Array.isArray(found)) return false;
  const wanted = codesOf(gold.value);
  const given = codesOf(found);
  const allowed = new Set([...wanted, ...codesOf(gold.optional ?? [])]);
  return wanted.every(code => given.includes(code)) && given.every(code => allowed.has(code));
}

/** A name without initials and marks: "Richard M. Nixon" is Richard Nixon. */
const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L} -]/gu, '')
    .toLowerCase()
    .split(/[ -]+/)
    .filter(part => part.length > 1)
    .join(' ');

/** The same person; or, where several were in office, the same people. */
function sameName(gold: unknown, found: unknown): boolean {
  const keys = (value: unknown): string =>
    (Array.isArray(value) ? value : [value])
      .map(name => nameKey(String(name)))
      .sort()
      .join('; ');
  return found !== null && keys(gold) === keys(found);
}

/** Whether a reply is right: the same type, and the value that the source gives. */
function isRight({ answer: gold }: Gold, { answer: found }: Reply): boolean {
  if (gold.type !== found.type) return false;
  if (gold.value === null) return found.value === null;
  if (gold.type === 'list') return sameList(gold, found.value);
  const values = [gold.value, ...(gold.optional ?? [])];
  if (gold.type === 'number')
    return values.some(value => Math.abs(Number(value) - Number(found.value)) <= (gold.tolerance ?? 0));
  if (gold.type === 'date')
    return values.some(value => found.value !== null && agrees(String(found.value), String(value)) === 'yes');
  if (gold.type === 'name') return values.some(value => sameName(value, found.value));
  return values.includes(found.value);
}

const score = (form: string, gold: readonly Gold[], right: ReadonlySet<string>): FormScore => ({
  form,
  right: gold.filter(({ id }) => right.has(id)).length,
  of: gold.length,
});

/** Asks every question of eval/questions.jsonl and scores the answers, by form. */
export function runQuestions(): QuestionRun {
  const text = readFileSync(`${packageRoot}/eval/questions.jsonl`, 'utf8');
  const gold = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Gold);
  const right = new Set<string>();
  const wrong: string[] = [];
  for (const each of gold) {
    const reply = ask(each.question, { today, world: shippedWorld });
    if (reply.ok && isRight(each, reply.value)) right.add(each.id);
    else
      wrong.push(
        `${each.id} ${each.question} → ${reply.ok ? JSON.stringify(reply.value.answer.value) : reply.message} (wanted ${JSON.stringify(each.answer.value)})`,
      );
  }
  const forms = [...new Set(gold.map(({ form }) => form))];
  return {
    forms: forms.map(form =>
      score(
        form,
        gold.filter(each => each.form === form),
        right,
      ),
    ),
    all: score('all', gold, right),
    blind: score(
      'blind',
      gold.filter(each => each.blind === true),
      right,
    ),
    wrong,
  };
}

/** The share of questions answered right: all, the blind ones, and by form. */
export function measureQuestions(): Measured {
  const { forms, all, blind, wrong } = runQuestions();
  const figure = ({ form, right, of }: FormScore): Figure => ({
    name: `questions ${form}`,
    value: of === 0 ? 0 : right / of,
  });
  const line = ({ form, right, of }: FormScore): string => `${form.padEnd(12)} ${right} of ${of}`;
  const text = [...forms, all, blind]
    .map(line)
    .concat('', 'Wrong:', ...(wrong.length > 0 ? wrong : ['none']))
    .join('\n');
  return {
    figures: [figure(all), ...(blind.of > 0 ? [figure(blind)] : []), ...forms.map(figure)],
    rules: new Map(),
    details: [{ title: 'Questions in plain English', text }],
  };
}
