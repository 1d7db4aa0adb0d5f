/** What `entente record` says to a person. Dates and ids are given as they stand. */
export interface RecordMessages {
  /** What an import or an acceptance did. */
  readonly appended: (added: number, already: number, where: string) => string;
  /** What an import of coded events did. */
  readonly eventsAppended: (added: number, already: number, where: string) => string;
  /** Names of countries without a code, with how often each stood. */
  readonly unmapped: (n: number, names: string) => string;
  readonly retracted: (id: string, by: string) => string;
  readonly columns: Readonly<Record<'date' | 'kind' | 'parties' | 'source' | 'recorded' | 'id', string>>;
  readonly takenBack: string;
  readonly takesBack: (id: string) => string;
  readonly noEntries: string;
  /** Only the newest of a long log are shown on a terminal. */
  readonly older: (n: number) => string;
  readonly noDate: (event: string) => string;
  readonly nothingToAccept: (name: string) => string;
  readonly moreProblems: (n: number) => string;
  readonly nothingWritten: string;
  readonly exported: (n: number, file: string) => string;
  readonly eventsExported: (n: number, file: string) => string;
}

export const recordEn: RecordMessages = {
  appended: (added, already, where) =>
    `Added ${added} ${added === 1 ? 'entry' : 'entries'} to ${where}${already > 0 ? `; ${already} ${already === 1 ? 'was' : 'were'} there already` : ''}.`,
  eventsAppended: (added, already, where) =>
    `Added ${added} coded ${added === 1 ? 'event' : 'events'} to ${where}${already > 0 ? `; ${already} ${already === 1 ? 'was' : 'were'} there already` : ''}.`,
  unmapped: (n, names) =>
    `${n} ${n === 1 ? 'name of a country has' : 'names of countries have'} no code, and ${n === 1 ? 'was' : 'were'} kept as told: ${names}.`,
  retracted: (id, by) => `Took back ${id} by ${by}.`,
  columns: {
    date: 'date',
    kind: 'kind',
    parties: 'parties',
    source: 'source',
    recorded: 'recorded',
    id: 'id',
  },
  takenBack: 'taken back',
  takesBack: id => `takes back ${id}`,
  noEntries: 'No entries.',
  older: n =>
    `${n} older ${n === 1 ? 'entry is' : 'entries are'} not shown: --json, --csv or a filter gives them.`,
  noDate: event => `${event} has no date, so that it cannot be an entry: state it with "entente record add".`,
  nothingToAccept: name => `${name} proposes no entries.`,
  moreProblems: n => `and ${n} more like these.`,
  nothingWritten: 'Nothing was written.',
  eventsExported: (n, file) => `Wrote ${n} coded ${n === 1 ? 'event' : 'events'} to ${file}.`,
  exported: (n, file) => `Wrote ${n} ${n === 1 ? 'entry' : 'entries'} to ${file}.`,
};

export const recordKo: RecordMessages = {
  appended: (added, already, where) =>
    `${where}에 항목 ${added}건을 더했습니다${already > 0 ? `. ${already}건은 이미 있었습니다` : ''}.`,
  eventsAppended: (added, already, where) =>
    `${where}에 코딩된 사건 ${added}건을 더했습니다${already > 0 ? `. ${already}건은 이미 있었습니다` : ''}.`,
  unmapped: (n, names) => `나라 이름 ${n}개는 코드가 없어 그대로 두었습니다: ${names}.`,
  retracted: (id, by) => `${id} 항목을 거두었습니다 (${by}).`,
  columns: {
    date: '날짜',
    kind: '종류',
    parties: '당사자',
    source: '출처',
    recorded: '기록일',
    id: '식별자',
  },
  takenBack: '거둠',
  takesBack: id => `${id} 항목을 거둠`,
  noEntries: '항목이 없습니다.',
  older: n => `더 오래된 ${n}건은 보이지 않았습니다. --json, --csv 또는 조건을 쓰면 모두 나옵니다.`,
  noDate: event => `${event}에는 날짜가 없어 항목이 될 수 없습니다. "entente record add"로 적어 주십시오.`,
  nothingToAccept: name => `${name}에는 제안된 항목이 없습니다.`,
  moreProblems: n => `이와 같은 것이 ${n}건 더 있습니다.`,
  nothingWritten: '아무것도 기록하지 않았습니다.',
  eventsExported: (n, file) => `코딩된 사건 ${n}건을 ${file}에 적었습니다.`,
  exported: (n, file) => `항목 ${n}건을 ${file}에 적었습니다.`,
};
