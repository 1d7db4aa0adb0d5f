/** An outcome as a value: what was asked for, or a documented code and one sentence for the user. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly code: ErrorCode;
  /** One sentence: what was wrong, where, and what to do. */
  readonly message: string;
}

/** Every code that a user can meet, with what it means. docs/errors.md is this table; a test compares them. */
export const errorCodes = {
  'input-empty': 'the input holds no text to read',
  'input-binary': 'the input is not text (a picture, an archive or another binary file)',
  'input-not-found': 'a file that was named does not exist or cannot be read',
  'input-too-large': 'the input is larger than the reader accepts',
  'input-json': 'the input is not the JSON that was expected',
  'conllu-invalid': 'the input is not CoNLL-U',
  'date-invalid': 'a date is not one that EDTF can hold',
  'polity-unknown': 'a name or code stands for no polity, or for several',
  'question-not-understood': 'a question in plain English has a part that cannot be read',
  'data-missing': 'a table or model that the program ships with is missing or damaged',
  'entry-invalid': 'an entry contradicts itself, its source or the calendar, or names what nobody knows',
  'entry-unknown': 'no entry has the id that was named',
  'table-invalid': 'a table of entries lacks a column or is not CSV',
  'output-unwritable': 'the output cannot be written: a wrong name, no permission or no room',
  'resume-mismatch':
    'a broken run cannot be gone on with: another input, other options, or nothing to go on with',
  'store-locked': 'somebody else is using the store',
  'store-damaged': 'the file is damaged, or no store',
  'store-full': 'the disk under the store is full',
  'store-unreachable': 'the store cannot be opened: no such file, no server, or not permitted',
  'store-refused': 'the server refuses the user, the password or the right to write',
  'store-newer': 'the store was made by a later version',
  'events-missing': 'the store holds no coded events of what is asked',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Makes a failure from a documented code and one sentence. */
export const fail = (code: ErrorCode, message: string): Failure => ({ ok: false, code, message });

/** A failure thrown across a border that cannot return one (a missing table at start-up). */
export class EntenteError extends Error {
  readonly code: ErrorCode;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'EntenteError';
    this.code = failure.code;
  }
}
