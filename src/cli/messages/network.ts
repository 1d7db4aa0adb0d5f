import type { NetworkReport } from '../../network/index.ts';
import type { Language } from './index.ts';

/** What `entente network` says to a person. */
export interface NetworkMessages {
  readonly measures: Readonly<Record<NetworkReport['measure'], string>>;
  readonly ties: Readonly<Record<NetworkReport['ties'], string>>;
  /** Headings of columns and names of figures. */
  readonly words: Readonly<Record<string, string>>;
  readonly only: (name: string) => string;
  readonly basis: (known: string, sure: number, possible: number, states: number) => string;
  readonly coveredStates: (names: string) => string;
  readonly caution: Readonly<Record<'whole' | 'states', string>>;
  readonly method: (paper: string) => string;
  readonly people: string;
  readonly more: (n: number) => string;
  readonly none: string;
}

const en: NetworkMessages = {
  measures: {
    degree: 'Partners',
    isolation: 'Isolation',
    rivals: 'Partners of rivals',
    centrality: 'Centrality',
    communities: 'Communities',
  },
  ties: {
    relations: 'diplomatic relations',
    missions: 'resident missions',
    alliances: 'alliances (promises to fight)',
  },
  words: {
    state: 'state',
    partners: 'partners',
    atMost: 'at most',
    sent: 'sent',
    received: 'received',
    states: 'states',
    ties: 'ties',
    density: 'density',
    meanDegree: 'partners on average',
    isolation: 'isolation',
    isolationAtMost: 'isolation at most',
    weighted: 'by people',
    weightedAtMost: 'at most',
    lacking: 'lacking',
    uncertain: 'uncertain',
    unknown: 'unknown',
    unsure: 'unsure',
    onlyA: 'only of the first',
    onlyB: 'only of the second',
    both: 'both',
    neither: 'neither',
    overlap: 'overlap (0 to 1)',
    with: 'with',
    number: 'number',
    betweenness: 'between',
    closeness: 'closeness',
    eigenvector: 'eigen',
    pagerank: 'PageRank',
    community: 'community',
    communities: 'communities',
    modularity: 'modularity',
  },
  only: name => `only ${name}`,
  basis: (known, sure, possible, states) =>
    `Rests on ${sure} sure ties of ${states} states (${possible} more may have held); the record can tell of ${known} of all pairs.`,
  coveredStates: names => `It is as good as complete for ${names}.`,
  caution: {
    whole:
      'Too little for statements about the whole network: read these figures as those of known ties only.',
    states: 'The record is not complete for the states asked about: others may be partners, too.',
  },
  method: paper => `After ${paper}.`,
  people: 'Weights are today’s populations.',
  more: n => `and ${n} more: --json or --csv gives all.`,
  none: 'none',
};

const ko: NetworkMessages = {
  measures: {
    degree: '상대국 수',
    isolation: '고립도',
    rivals: '경쟁국의 상대국',
    centrality: '중심성',
    communities: '공동체',
  },
  ties: {
    relations: '외교 관계',
    missions: '상주 공관',
    alliances: '동맹(참전 약속)',
  },
  words: {
    state: '국가',
    partners: '상대국',
    atMost: '최대',
    sent: '파견',
    received: '접수',
    states: '국가',
    ties: '연결',
    density: '밀도',
    meanDegree: '평균 상대국 수',
    isolation: '고립도',
    isolationAtMost: '최대 고립도',
    weighted: '인구 가중',
    weightedAtMost: '최대',
    lacking: '없음',
    uncertain: '불확실',
    unknown: '알 수 없음',
    unsure: '불확실',
    onlyA: '첫째만',
    onlyB: '둘째만',
    both: '둘 다',
    neither: '둘 다 아님',
    overlap: '겹침(0~1)',
    with: '상대',
    number: '수',
    betweenness: '매개',
    closeness: '근접',
    eigenvector: '고유벡터',
    pagerank: '페이지랭크',
    community: '공동체',
    communities: '공동체',
    modularity: '모듈성',
  },
  only: name => `${name}만`,
  basis: (known, sure, possible, states) =>
    `국가 ${states}개의 확실한 연결 ${sure}건에 근거합니다(있었을 수 있는 연결 ${possible}건). 기록은 모든 쌍의 ${known}에 대해 답할 수 있습니다.`,
  coveredStates: names => `${names}에 대해서는 거의 완전합니다.`,
  caution: {
    whole: '전체 연결망을 말하기에는 부족합니다. 알려진 연결만의 수치로 보아 주십시오.',
    states: '물으신 국가에 대한 기록이 완전하지 않습니다. 다른 상대국이 더 있을 수 있습니다.',
  },
  method: paper => `방법: ${paper}.`,
  people: '가중치는 현재 인구입니다.',
  more: n => `외 ${n}건: --json 또는 --csv로 모두 볼 수 있습니다.`,
  none: '없음',
};

/** By language of the interface. */
export const networkMessages: Readonly<Record<Language, NetworkMessages>> = { en, ko };
