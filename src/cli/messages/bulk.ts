/** What `entente read --jsonl` says to a person who waits. Numbers come in words, as they are to stand. */
export interface BulkMessages {
  readonly progress: (records: string, perSecond: string, sentences: string) => string;
  /** The time that the rest will take. */
  readonly left: (time: string) => string;
  readonly done: (records: string, failed: string, file: string) => string;
  readonly stopped: (records: string, file: string) => string;
  /** Broken off before anything was written. */
  readonly stoppedAtOnce: (file: string) => string;
  /** How to go on; null where the form of the output does not allow it. */
  readonly resume: (progress: string | null) => string;
  readonly hours: (hours: number, minutes: number) => string;
  readonly minutes: (minutes: number, seconds: number) => string;
  readonly seconds: (seconds: number) => string;
}

export const bulkEn: BulkMessages = {
  progress: (records, perSecond, sentences) =>
    `${records} records, ${perSecond} records/s, ${sentences} sentences/s`,
  left: time => `${time} left`,
  done: (records, failed, file) =>
    `Read ${records} ${records === '1' ? 'record' : 'records'} into ${file}${failed === '0' ? '' : `; ${failed} could not be read`}.`,
  stopped: (records, file) => `Broken off after ${records} records in ${file}.`,
  stoppedAtOnce: file => `Broken off before anything was written to ${file}: run it again.`,
  resume: progress =>
    progress === null
      ? 'Parquet cannot be gone on with, and nothing was written: run it again, or write --format csv or ndjson.'
      : `Nothing is lost: give the same command with --resume to go on (${progress} has how far it came).`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
  seconds: seconds => `${seconds} s`,
};

export const bulkKo: BulkMessages = {
  progress: (records, perSecond, sentences) =>
    `기록 ${records}건, 초당 ${perSecond}건, 초당 문장 ${sentences}개`,
  left: time => `${time} 남음`,
  done: (records, failed, file) =>
    `기록 ${records}건을 읽어 ${file}에 적었습니다${failed === '0' ? '' : `. ${failed}건은 읽지 못했습니다`}.`,
  stopped: (records, file) => `${file}에 기록 ${records}건까지 적고 멈추었습니다.`,
  stoppedAtOnce: file => `${file}에 아무것도 적기 전에 멈추었습니다. 다시 실행하십시오.`,
  resume: progress =>
    progress === null
      ? 'Parquet은 이어서 쓸 수 없어 아무것도 남기지 않았습니다. 다시 실행하거나 --format csv 또는 ndjson으로 적으십시오.'
      : `잃은 것은 없습니다. 같은 명령에 --resume을 붙이면 이어집니다(${progress}에 진행 상황이 있습니다).`,
  hours: (hours, minutes) => `${hours}시간 ${minutes}분`,
  minutes: (minutes, seconds) => `${minutes}분 ${seconds}초`,
  seconds: seconds => `${seconds}초`,
};
