import type { Kind } from '../../base/index.ts';
import { askKo } from './ask.ts';
import { bulkKo } from './bulk.ts';
import type { Messages } from './messages.ts';
import { recordKo } from './record.ts';
import { viewsKo } from './views.ts';

const nouns: Readonly<Record<Kind, string>> = {
  'relations-established': '수교',
  'relations-restored': '관계 복원(재수교)',
  'relations-severed': '단교',
  'relations-suspended': '관계 중단',
  'relations-downgraded': '관계 격하',
  'relations-upgraded': '관계 격상',
  recognition: '국가 승인',
  'recognition-withdrawn': '승인 철회',
  'mission-opened': '공관 개설',
  'mission-closed': '공관 폐쇄',
  'mission-moved': '공관 이전',
  'mission-raised': '공관 승격',
  'diplomats-expelled': '외교관 추방',
  'ambassador-recalled': '대사 소환',
  'ambassador-appointed': '대사 임명',
  visit: '방문',
  talks: '회담',
  'agreement-signed': '협정 서명',
  designation: '지정',
  'designation-lifted': '지정 해제',
  sanction: '제재',
  'membership-began': '가입',
  'membership-ended': '탈퇴',
  'alliance-began': '동맹 체결',
  'alliance-ended': '동맹 종료',
};

export const ko: Messages = {
  locale: 'ko-KR',
  sections: {
    happened: '일어난 일',
    notHappened: '예정·가능·부인된 일',
    claims: '기록과 대조한 주장',
    interpretations: '기사의 해석(사실이 아님)',
    proposals: '기록에 올릴 항목 제안',
    warnings: '다시 살필 점',
    explain: '읽은 방법',
  },
  published: date => `${date} 게재`,
  updated: date => `${date} 수정`,
  untitled: '(제목 없음)',
  nothing: '외교 사건이나 확인할 주장을 찾지 못했습니다.',
  noDate: '날짜 없음',
  unnamed: '이름 없는 당사자',
  toldTimes: n => `${n}번 서술`,
  according: who => `${who}에 따르면`,
  about: date => `${date}경`,
  calendar: (year, month, day) =>
    [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  decade: year => `${year}년대`,
  until: date => `${date}까지`,
  from: date => `${date}부터`,
  basis: {
    relative: '기사 날짜에서 계산',
    event: '다른 사건에서 계산',
    published: '기사 날짜',
    record: '기록의 날짜',
  },
  modality: { happened: '발생', planned: '예정', possible: '가능', denied: '부인' },
  verdict: {
    holds: '맞음',
    fails: '틀림',
    depends: '정의에 따라 다름',
    contested: '자료 간 불일치',
    unknown: '알 수 없음',
  },
  claimType: {
    status: '상태',
    since: '시점',
    'never-before': '전례 없음',
    ordinal: '순서',
    count: '수',
    only: '유일',
    first: '최초',
    last: '마지막',
    duration: '기간',
    membership: '회원국',
    office: '직위',
    designation: '지정',
    comparison: '비교',
  },
  sources: '출처',
  more: n => `외 ${n}건`,
  proposalNote: '제안일 뿐입니다. 승인하기 전에는 기록에 들어가지 않습니다.',
  rule: '규칙',
  event: (kind, modality, a, b) => {
    const suffix = { happened: '', planned: ' 예정', possible: ' 가능성', denied: ' 부인' }[modality];
    return `${[a, b].filter(Boolean).join(' → ')}: ${nouns[kind]}${suffix}`;
  },
  and: '·',
  record: recordKo,
  ask: askKo,
  bulk: bulkKo,
  views: viewsKo,
};
