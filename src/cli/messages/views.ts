import type { StatusAnswer, Subject } from '../../record/index.ts';
import type { Region } from '../reports/state.ts';

/** What `entente state`, `pair` and `world` say to a person. Names and dates come in words. */
export interface ViewMessages {
  readonly kinds: Readonly<Record<string, string>>;
  readonly asOf: (on: string) => string;
  readonly knownOn: (known: string) => string;
  readonly notThen: (name: string, on: string) => string;
  readonly followedBy: (names: string) => string;
  readonly relationsWith: (least: number, most: number) => string;
  /** Heads the list where the record covers the state, and where it does not. */
  readonly allPartners: (basis: string) => string;
  readonly knownPartners: string;
  readonly noPartners: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly unMembers: string;
  readonly noRelations: (n: number, total: number) => string;
  readonly withAll: (total: number) => string;
  readonly uncertain: string;
  readonly notCovered: (n: number) => string;
  readonly changes: string;
  readonly broken: string;
  readonly memberships: string;
  readonly offices: string;
  readonly officesOn: (on: string) => string;
  readonly office: (word: string) => string;
  readonly nobody: string;
  readonly answers: Readonly<Record<StatusAnswer, string>>;
  readonly relationsOn: (answer: StatusAnswer, on: string) => string;
  readonly subjects: Readonly<Record<Subject, string>>;
  /** How a date is that nobody gives. */
  readonly undated: string;
  /** One day between two dates. */
  readonly between: (from: string, to: string) => string;
  readonly since: (date: string) => string;
  readonly sinceUnknown: string;
  readonly spells: string;
  readonly entries: string;
  readonly disagree: string;
  readonly inferred: Readonly<Record<'open' | 'close', string>>;
  readonly nothing: (a: string, b: string) => string;
  readonly shared: string;
  readonly states: (n: number, members: number) => string;
  readonly ties: string;
  readonly tiesOf: (sure: number, maybe: number, contested: number) => string;
  readonly changesSince: (date: string, n: number) => string;
  readonly perhaps: string;
  readonly table: string;
  readonly tableHead: readonly [state: string, partners: string, list: string];
  readonly whole: string;
  readonly part: string;
  readonly worldNote: string;
  /** More of a list than is shown. */
  readonly others: (n: number) => string;
}

export const viewsEn: ViewMessages = {
  kinds: {
    state: 'state',
    observer: 'observer of the United Nations',
    contested: 'contested state',
    territory: 'dependency',
    organisation: 'organisation',
    historical: 'state of the past',
  },
  asOf: on => `on ${on}`,
  knownOn: known => `as published by ${known}`,
  notThen: (name, on) => `${name} did not exist on ${on}.`,
  followedBy: names => `followed by ${names}`,
  relationsWith: (least, most) =>
    least === most ? `Relations with ${most}` : `Relations with ${least}, perhaps ${most}`,
  allPartners: basis => `All of them, as the record is complete here: ${basis}.`,
  knownPartners: 'Known partners: the record does not claim to have them all.',
  noPartners: 'The record knows of no partner.',
  regions: {
    africa: 'Africa',
    americas: 'Americas',
    asia: 'Asia',
    europe: 'Europe',
    oceania: 'Oceania',
    elsewhere: 'Others',
  },
  unMembers: 'Members of the United Nations without relations',
  noRelations: (n, total) => `${n} of ${total} surely had none:`,
  withAll: total => `Not one of the ${total} surely had none.`,
  uncertain: 'Sources disagree or dates are too coarse:',
  notCovered: n => `The record cannot tell for ${n}: no source covers them on that day.`,
  changes: 'Latest changes',
  broken: 'Relations that were broken off at some time',
  memberships: 'Memberships',
  offices: 'In office',
  officesOn: on => `In office on ${on}`,
  office: word => word.replaceAll('-', ' '),
  nobody: 'nobody known',
  answers: { yes: 'yes', no: 'no', maybe: 'maybe', contested: 'contested', unknown: 'unknown' },
  relationsOn: (answer, on) =>
    ({
      yes: `They had diplomatic relations on ${on}.`,
      no: `They had no diplomatic relations on ${on}.`,
      maybe: `The dates are too coarse to tell whether they had relations on ${on}.`,
      contested: `Sources disagree on whether they had relations on ${on}.`,
      unknown: `The record cannot tell whether they had relations on ${on}.`,
    })[answer],
  subjects: {
    relations: 'Diplomatic relations',
    recognition: 'Recognition',
    mission: 'Mission',
    designation: 'Designation',
    membership: 'Membership',
    alliance: 'Alliance',
  },
  undated: 'an unknown date',
  between: (from, to) => `between ${from} and ${to}`,
  since: date => `since ${date}`,
  sinceUnknown: 'since an unknown date',
  spells: 'Spells',
  entries: 'Entries',
  disagree: 'sources disagree',
  inferred: {
    open: 'a beginning that no entry tells of',
    close: 'a break that no entry tells of',
  },
  nothing: (a, b) => `The record has no entry on ${a} and ${b}.`,
  shared: 'Both were members of',
  states: (n, members) => `States: ${n} (${members} members of the United Nations)`,
  ties: 'Diplomatic relations',
  tiesOf: (sure, maybe, contested) =>
    `${sure} pairs known to have had relations${maybe > 0 ? `, ${maybe} that may have` : ''}${contested > 0 ? `, ${contested} contested` : ''}`,
  changesSince: (date, n) => `Changes since ${date}: ${n}`,
  perhaps: 'perhaps',
  table: 'States by partners',
  tableHead: ['state', 'partners', 'list'],
  whole: 'complete',
  part: 'known only',
  worldNote: 'Where a list is "known only" the record does not claim to have every partner.',
  others: n => `and ${n} more (--json and --csv give all)`,
};

export const viewsKo: ViewMessages = {
  kinds: {
    state: '국가',
    observer: '유엔 옵서버',
    contested: '지위가 다투어지는 국가',
    territory: '속령',
    organisation: '국제기구',
    historical: '과거의 국가',
  },
  asOf: on => `${on} 기준`,
  knownOn: known => `${known}까지 공개된 바`,
  notThen: (name, on) => `${on}에 존재하지 않았습니다: ${name}`,
  followedBy: names => `이후: ${names}`,
  relationsWith: (least, most) => (least === most ? `수교 상대 ${most}` : `수교 상대 ${least}(최대 ${most})`),
  allPartners: basis => `기록이 완전한 범위이므로 이것이 전부입니다: ${basis}`,
  knownPartners: '알려진 상대만 적었습니다. 기록은 전부라고 주장하지 않습니다.',
  noPartners: '기록에 수교 상대가 없습니다.',
  regions: {
    africa: '아프리카',
    americas: '아메리카',
    asia: '아시아',
    europe: '유럽',
    oceania: '오세아니아',
    elsewhere: '기타',
  },
  unMembers: '수교하지 않은 유엔 회원국',
  noRelations: (n, total) => `${total}개국 가운데 확실히 미수교 ${n}:`,
  withAll: total => `${total}개국 가운데 확실히 미수교인 나라가 없습니다.`,
  uncertain: '자료가 엇갈리거나 날짜가 성긴 나라:',
  notCovered: n => `${n}개국은 그날을 다루는 자료가 없어 알 수 없습니다.`,
  changes: '최근 변화',
  broken: '한때 끊긴 관계',
  memberships: '가입한 기구',
  offices: '재임자',
  officesOn: on => `${on} 재임자`,
  office: word =>
    ({
      president: '대통령',
      'prime-minister': '총리',
      'foreign-minister': '외교장관',
      'party-leader': '당 대표',
      leader: '지도자',
      king: '국왕',
      queen: '여왕',
      chancellor: '총리',
      'head-of-state': '국가원수',
      'secretary-general': '사무총장',
      pope: '교황',
      emperor: '황제',
    })[word] ?? word.replaceAll('-', ' '),
  nobody: '알려진 사람 없음',
  answers: { yes: '예', no: '아니요', maybe: '불확실', contested: '자료 간 불일치', unknown: '알 수 없음' },
  relationsOn: (answer, on) =>
    ({
      yes: `${on} 수교 상태였습니다.`,
      no: `${on} 수교 상태가 아니었습니다.`,
      maybe: `날짜가 성겨 ${on} 수교 상태였는지 가릴 수 없습니다.`,
      contested: `${on} 수교 상태였는지 자료가 엇갈립니다.`,
      unknown: `${on} 수교 상태였는지 기록으로는 알 수 없습니다.`,
    })[answer],
  subjects: {
    relations: '외교 관계',
    recognition: '국가 승인',
    mission: '공관',
    designation: '지정',
    membership: '회원국 지위',
    alliance: '동맹',
  },
  undated: '날짜 미상',
  between: (from, to) => `${from}에서 ${to} 사이`,
  since: date => `${date}부터`,
  sinceUnknown: '시작 날짜 미상',
  spells: '기간',
  entries: '항목',
  disagree: '자료 간 불일치',
  inferred: { open: '항목이 없는 시작', close: '항목이 없는 단절' },
  nothing: (a, b) => `기록에 두 당사자의 항목이 없습니다: ${a}, ${b}`,
  shared: '함께 속한 기구',
  states: (n, members) => `국가: ${n} (유엔 회원국 ${members})`,
  ties: '외교 관계',
  tiesOf: (sure, maybe, contested) =>
    `알려진 수교 ${sure}쌍${maybe > 0 ? `, 불확실 ${maybe}쌍` : ''}${contested > 0 ? `, 자료 간 불일치 ${contested}쌍` : ''}`,
  changesSince: (date, n) => `${date} 이후의 변화: ${n}`,
  perhaps: '아마',
  table: '수교 상대가 많은 국가',
  tableHead: ['국가', '상대', '목록'],
  whole: '완전',
  part: '알려진 것만',
  worldNote: '"알려진 것만"인 목록은 기록이 전부라고 주장하지 않습니다.',
  others: n => `외 ${n}건(--json, --csv에 전부)`,
};
