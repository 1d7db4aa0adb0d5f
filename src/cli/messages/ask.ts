import type { Reply } from '../../claims/index.ts';

type Status = Extract<Reply['answer'], { type: 'status' }>['value'];

/** What `entente ask` says to a person around an answer; the working itself is in English. */
export interface AskMessages {
  readonly status: Readonly<Record<Status, string>>;
  /** The record has no answer. */
  readonly unknown: string;
  readonly nobody: string;
  readonly listed: (n: number) => string;
  /** Others may be missing. */
  readonly atLeast: (text: string) => string;
  readonly years: (n: number) => string;
  readonly on: (date: string) => string;
  readonly known: (date: string) => string;
  readonly working: string;
  readonly coverage: string;
  readonly noCoverage: string;
  readonly entries: (n: number) => string;
}

export const askEn: AskMessages = {
  status: {
    yes: 'Yes',
    no: 'No',
    maybe: 'Maybe: the dates are too coarse to tell',
    contested: 'Contested: sources disagree',
    unknown: 'Unknown: the record cannot tell',
  },
  unknown: 'Unknown: the record has no answer',
  nobody: 'None',
  listed: n => `${n}: `,
  atLeast: text => `At least ${text}`,
  years: n => `${n} ${n === 1 ? 'year' : 'years'}`,
  on: date => `asked of ${date}`,
  known: date => `as published by ${date}`,
  working: 'How the answer came about',
  coverage: 'Where the record is complete',
  noCoverage: 'Nothing in the record claims to be complete here: what is missing is unknown, not absent.',
  entries: n => `${n} ${n === 1 ? 'entry' : 'entries'}`,
};

export const askKo: AskMessages = {
  status: {
    yes: '예',
    no: '아니요',
    maybe: '알 수 없음: 날짜가 정밀하지 않습니다',
    contested: '자료 간 불일치',
    unknown: '알 수 없음: 기록으로는 판단할 수 없습니다',
  },
  unknown: '알 수 없음: 기록에 답이 없습니다',
  nobody: '없음',
  listed: n => `${n}: `,
  atLeast: text => `최소 ${text}`,
  years: n => `${n}년`,
  on: date => `${date} 기준`,
  known: date => `${date}까지 공개된 바`,
  working: '답이 나온 과정',
  coverage: '기록이 완전한 범위',
  noCoverage: '이 부분은 완전하다고 밝힌 자료가 없습니다. 없는 것이 아니라 모르는 것입니다.',
  entries: n => `기록 ${n}건`,
};
