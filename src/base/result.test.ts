import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageRoot } from './compiled.ts';
import { EntenteError, errorCodes, fail, ok } from './result.ts';

describe('error codes', () => {
  it('are documented, every one and no other, in the words of the table', () => {
    const page = readFileSync(`${packageRoot}/docs/errors.md`, 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(match => [match[1], match[2]]);
    expect(Object.fromEntries(rows)).toEqual(errorCodes);
  });

  it('travel with the sentence when a failure has to be thrown', () => {
    const error = new EntenteError(fail('data-missing', 'The model is missing: build it.'));
    expect(error.code).toBe('data-missing');
    expect(error.message).toBe('The model is missing: build it.');
  });
});

describe('ok', () => {
  it('wraps a value', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
  });
});
