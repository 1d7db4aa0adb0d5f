import { type Failure, fail } from '../../base/index.ts';

/** What PostgreSQL answered, or why it could not be asked, as one sentence that holds no password. */
export function postgresFailure(error: unknown, where: string): Failure {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  const known = sentences[code];
  if (known) return fail(known[0], known[1](where));
  if (code.startsWith('53')) return fail('store-full', full(where));
  return fail(
    'store-unreachable',
    `The store ${where} failed (${code || 'no code'}: ${firstLine(message)}).`,
  );
}

const full = (where: string): string =>
  `The server of ${where} has no room left: nothing of this was written; make room and try again.`;

const silent = (where: string): string =>
  `No server answers at ${where}: check host and port, and that PostgreSQL is running.`;

const refusedEntry = (where: string): string =>
  `${where} refuses the user or the password: check them (PGPASSWORD may hold the password).`;

const sentences: Readonly<
  Record<
    string,
    readonly [
      'store-unreachable' | 'store-refused' | 'store-full' | 'store-locked',
      (where: string) => string,
    ]
  >
> = {
  ECONNREFUSED: ['store-unreachable', silent],
  ECONNRESET: ['store-unreachable', silent],
  ENOTFOUND: ['store-unreachable', silent],
  EAI_AGAIN: ['store-unreachable', silent],
  ENOENT: ['store-unreachable', silent],
  EHOSTUNREACH: ['store-unreachable', silent],
  ETIMEDOUT: ['store-unreachable', silent],
  CONNECT_TIMEOUT: ['store-unreachable', silent],
  CONNECTION_CLOSED: ['store-unreachable', silent],
  CONNECTION_DESTROYED: ['store-unreachable', silent],
  '28P01': ['store-refused', refusedEntry],
  '28000': ['store-refused', refusedEntry],
  '3D000': [
    'store-unreachable',
    where => `The server has no database of that name (${where}): create it, or check the name.`,
  ],
  '42501': [
    'store-refused',
    where => `The user may not do this in ${where}: ask for the right to create and write tables there.`,
  ],
  '25006': ['store-refused', where => `${where} is only for reading: name the server that takes writes.`],
  '55P03': ['store-locked', where => `Somebody else is writing to ${where}: try again when they are done.`],
  '57P03': [
    'store-unreachable',
    where => `The server of ${where} is starting up or shutting down: try again in a moment.`,
  ],
  '57P01': [
    'store-unreachable',
    where => `The server of ${where} was shut down: nothing of this was written unless it was acknowledged.`,
  ],
  '23505': [
    'store-locked',
    where => `Somebody else wrote an entry with the same id to ${where} just now: try again.`,
  ],
};

const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};
