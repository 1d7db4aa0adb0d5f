import { type Lexed, word } from '../expression/lex.ts';

export type Label = 'posted' | 'updated';

const posted =
  'posted published publish publication date dated created issued released release filed uploaded 입력 등록 게시 기사입력 승인 작성 발행 송고'.split(
    ' ',
  );
const updated = 'updated update modified edited revised amended 수정 최종수정 업데이트'.split(' ');

const labels: ReadonlyMap<string, Label> = new Map([
  ...posted.map(w => [w, 'posted'] as const),
  ...updated.map(w => [w, 'updated'] as const),
]);

/** Words that stand beside a label or a date and say nothing more. */
const fillers = new Set(
  'last first originally on at time by the of in and from print local 최종 기사'.split(' '),
);

export const labelAt = (t: Lexed, i: number): Label | null => labels.get(word(t, i)) ?? null;

export const isFiller = (t: Lexed, i: number): boolean => fillers.has(word(t, i));
