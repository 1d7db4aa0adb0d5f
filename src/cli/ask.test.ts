import { describe, expect, it } from 'vitest';
import { Reply } from '../claims/index.ts';
import { entente } from './testing.ts';

const ask = (...args: string[]) => entente(['ask', '--store', 'none', ...args]);

describe('entente ask', () => {
  it('prints one object of the contract with --json, and nothing else in it', async () => {
    const { out, err, code } = await ask(
      '--json',
      'Which UN members had no relations with South Korea in 2023?',
    );
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const reply = JSON.parse(out);
    expect(Object.keys(reply)).toEqual(
      'schema question on known answer working entries sources coverage'.split(' '),
    );
    expect(Reply.parse(reply).answer).toEqual({ type: 'list', value: ['CUB', 'PRK', 'SYR'] });
  });

  it('tells a person the answer first, then working and sources', async () => {
    const { out, code } = await ask('When did the United States recognise Albania?');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('28 July 1922');
    expect(out).toContain('us-rdcr');
  });

  it('speaks Korean with --lang ko', async () => {
    const { out } = await ask('--lang', 'ko', 'Which UN members had no relations with South Korea in 2023?');
    expect(out.split('\n')[0]).toContain('시리아');
    expect(out).toContain('출처');
  });

  it('asks of the day of --on where the question has none, and reads standard input', async () => {
    const { out } = await entente(['ask', '--store', 'none', '--json', '--on', '2019', '-'], {
      stdin: 'Which UN members have no relations with South Korea?\n',
    });
    expect(Reply.parse(JSON.parse(out))).toMatchObject({
      on: '2019',
      answer: { value: ['CUB', 'PRK', 'SYR'] },
    });
  });

  it('says on what an answer as known on a past day rests', async () => {
    const { out, code } = await ask('--known', '2020', 'Is South Sudan a member of the UN?');
    expect(code).toBe(0);
    expect(out).toContain('asked of 31 December 2020 · as published by 2020');
    expect(out).toContain('As published by 2020: un-membership (published since 1945-10-24).');
    expect((await ask('--known', '1990', 'When did the United States recognise Albania?')).code).toBe(1);
  });

  it('exits with 1 where the record has no answer', async () => {
    expect((await ask('When did Peru recognise Bhutan?')).code).toBe(1);
  });

  it.each([
    ['nothing', ['']],
    ['words that are not understood', ['Which states frobnicated Palestine?']],
    ['a date that is none', ['--on', '2024-13-45', 'Which states recognise Palestine?']],
    ['100 kB', ['Which states recognise Palestine and '.repeat(2700)]],
  ])('has one sentence and exit 2 for %s', async (_, args) => {
    const { out, err, code } = await ask(...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/^entente ask: [^\n]+\n$/);
  });

  it('prints the schema of an answer', async () => {
    const { out } = await ask('--schema');
    expect(Object.keys(JSON.parse(out).properties)).toEqual(Object.keys(Reply.shape));
  });
});
