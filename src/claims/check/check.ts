import { type Answer, verdictOf } from '../../inquiry/index.ts';
import type { Document } from '../../language/index.ts';
import { sentenceSpan } from '../../language/index.ts';
import type { World } from '../../record/index.ts';
import { addDuration } from '../../time/index.ts';
import type { Claim } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { withCaveats } from './caveats.ts';
import { unfit } from './fit.ts';
import { checkMemberSince } from './member-since.ts';
import { checkOffice } from './office.ts';
import { type Asked, questionOf } from './question.ts';
import { settleRound } from './round.ts';

/**
 * Checks drafts against the record. Each becomes a claim with its verdict, the answer that the record gives, the working
 * in plain sentences, and the entries and sources that it rests on. What the record cannot express is "unknown".
 */
export function checkClaims(drafts: readonly Draft[], world: World, doc: Document): Claim[] {
  return drafts.map((draft, i) => claimOf(draft, i, checkDraft(draft, world), doc));
}

/** The answer to one draft. */
export function checkDraft(draft: Draft, world: World): Answer {
  const reason = unfit(draft);
  if (reason !== null) return unknown(reason);
  if (draft.type === 'office')
    return checkOffice(draft, world) ?? unknown(`The atlas keeps no list of those who were ${draft.within}.`);
  const joined = checkMemberSince(draft);
  if (joined !== null) return joined;
  const asked = questionOf(draft);
  if (asked === null) return unknown('The record has no way to check this.');
  const found = verdictOf(asked.question, asked.claimed, world);
  return withCaveats(draft, settleRound(draft, justEnded(asked, found, world)));
}

/** "has had relations since 1984", in the news that they end: asked as of two months before, too. */
function justEnded({ question, claimed }: Asked, found: Answer, world: World): Answer {
  if (found.verdict !== 'fails' || question.kind !== 'since' || question.asOf === null) return found;
  const before = addDuration(question.asOf, '-P60D');
  const then = before === null ? found : verdictOf({ ...question, asOf: before }, claimed, world);
  return then.verdict === 'holds' ? then : found;
}

const unknown = (why: string): Answer => ({
  value: null,
  verdict: 'unknown',
  working: [why],
  entries: [],
  sources: [],
  readings: [],
});

function claimOf(draft: Draft, index: number, answer: Answer, doc: Document): Claim {
  const offset = sentenceSpan(doc, draft.sentence)[0];
  const { start, end } = doc.tokens;
  return {
    id: `c${index + 1}`,
    type: draft.type,
    subject: draft.subject,
    object: draft.object,
    value: draft.value,
    within: draft.within,
    asOf: draft.asOf,
    sentence: draft.sentence,
    span: quoted(doc.text, offset, start[draft.first]!, end[draft.last]!),
    verdict: answer.verdict,
    answer: typeof answer.value === 'object' && answer.value !== null ? [...answer.value] : answer.value,
    working: [...answer.working],
    entries: [...answer.entries],
    sources: [...answer.sources],
  };
}

/** The span of a quotation within its sentence, without the commas and brackets that it would open or close with. */
function quoted(text: string, offset: number, from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && /[\s,;:)\]–—-]/.test(text[first]!)) first++;
  while (last > first && /[\s,;:([–—-]/.test(text[last - 1]!)) last--;
  return [first - offset, last - offset];
}
