/** Whole lines of the input, as bytes; a line that is too long to be read stands alone, without its bytes. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** The number of its first line, from 1, and how many lines it has. */
  readonly line: number;
  readonly lines: number;
  /** Where it ends in the input, in bytes. */
  readonly end: number;
  /** The length in bytes of a line that is refused for it; else null. */
  readonly tooLong: number | null;
}

/** A line that gave no reading. */
export interface Problem {
  readonly line: number;
  /** One sentence that names the line. */
  readonly message: string;
  /** What is at fault: the line itself, or the program that could not read it. */
  readonly fault: 'input' | 'reader';
}

/** What became of a batch: its readings in the form that was asked for, and the lines that gave none. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  /** Lines that gave a reading, and the sentences of these. */
  readonly records: number;
  readonly sentences: number;
}

/** Reads a batch: in this thread, or in one of a pool. */
export type ReadBatch = (batch: Batch) => Promise<Answer>;

export const nothing = new Uint8Array(0);

/** An answer without readings. */
export const failed = (...problems: Problem[]): Answer => ({
  bytes: nothing,
  problems,
  records: 0,
  sentences: 0,
});

/** Several answers as one, in their order. */
export function joined(answers: readonly Answer[]): Answer {
  const sum = (of: (answer: Answer) => number) => answers.reduce((n, answer) => n + of(answer), 0);
  return {
    bytes: Buffer.concat(answers.map(answer => answer.bytes)),
    problems: answers.flatMap(answer => answer.problems),
    records: sum(answer => answer.records),
    sentences: sum(answer => answer.sentences),
  };
}

/** What a broken record leaves behind, in one line that ends in no full stop. */
export const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replace(/\s+/g, ' ')
    .slice(0, 200)
    .replace(/\.$/, '');

/** The problem of a line that broke the reader, or the thread that read it. */
export const passedOver = (line: number, reason: string): Problem => ({
  line,
  message: `Line ${line} could not be read (${reason}) and was passed over: please report it.`,
  fault: 'reader',
});
