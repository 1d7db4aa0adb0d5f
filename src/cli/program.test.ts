import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../base/index.ts';
import { Reading } from '../claims/index.ts';
import { entente } from './testing.ts';

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const example = `${packageRoot}/examples/seoul-havana-2024.txt`;
const oneSentence = /^entente[^\n]+\n$/;

describe('entente read', () => {
  it('prints one reading of the contract with --json', async () => {
    const { out, err, code } = await entente(['read', example, '--json']);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const reading = Reading.parse(JSON.parse(out));
    expect(reading.document).toMatchObject({ id: 'seoul-havana-2024', published: '2024-02-15T09:30' });
    const tie = reading.events.find(event => event.kind === 'relations-established');
    expect(tie).toMatchObject({ modality: 'happened', date: '2024-02-14' });
    const sentence = reading.document.sentences[tie!.sentence]!;
    expect(sentence.slice(...tie!.span)).toContain('relations');
  });

  it('tells a person what happened, which claims hold and which fail', async () => {
    const { out, code } = await entente(['read', example]);
    expect(code).toBe(0);
    expect(out).toContain('South Korea established relations with Cuba');
    expect(out).toMatch(/✔ holds \(ordinal\)/);
    expect(out).toMatch(/✘ fails \(only\)/);
    expect(out).toContain('North Korea');
  });

  it('speaks Korean with --lang ko', async () => {
    const { out } = await entente(['read', example, '--lang', 'ko']);
    expect(out).toContain('일어난 일');
    expect(out).toContain('대한민국');
  });

  it('shows the tree and the rule with --explain', async () => {
    const { out } = await entente(['read', example, '--explain']);
    expect(out).toMatch(/rule relations\.\S+ “/);
    expect(out).toMatch(/root VERB/);
  });

  it('reads lines in order, reports a truncated one and goes on', async () => {
    const lines = [
      '{"id":"a","text":"France recognised Palestine on 22 September 2025."}',
      '{"id":"b","text":"Cut off he',
      '{"id":"c","text":"Honduras severed ties with Taiwan on March 26, 2023."}',
    ];
    const { out, err, code } = await entente(['read', '--jsonl', '-'], { stdin: lines.join('\n') });
    const ids = out
      .trim()
      .split('\n')
      .map(line => Reading.parse(JSON.parse(line)).document.id);
    expect(ids).toEqual(['a', 'c']);
    expect(err).toMatch(/Line 2/);
    expect(code).toBe(2);
  });

  it('takes parsed sentences with --conllu', async () => {
    const conllu = await entente(['parse', '-'], {
      stdin: 'Honduras severed diplomatic relations with Taiwan on 26 March 2023.',
    });
    const { out, code } = await entente(['read', '--conllu', '--json', '-'], { stdin: conllu.out });
    expect(code).toBe(0);
    expect(Reading.parse(JSON.parse(out)).events).toMatchObject([
      { kind: 'relations-severed', date: '2023-03-26', source: [{ code: 'HND' }], target: [{ code: 'TWN' }] },
    ]);
  });

  it('never runs or shows the scripts of a page', async () => {
    const { out } = await entente(['read', `${packageRoot}/examples/syria-korea-2025.html`, '--json']);
    expect(out).not.toContain('document.title');
    expect(JSON.parse(out).document.published).toMatch(/^2025-04-1[01]/);
  });

  it('prints the schema of a reading', async () => {
    const { out, code } = await entente(['read', '--schema']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).properties)).toEqual(Object.keys(Reading.shape));
  });
});

describe('bad input gets one clear sentence and exit 2', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  it.each<[string, () => string[]]>([
    ['an empty file', () => ['read', file('empty.txt', '')]],
    ['a file of white space', () => ['read', file('blank.txt', ' \n\n ')]],
    ['a picture', () => ['read', file('picture.png', png)]],
    ['a file that is not there', () => ['read', join(folder, 'nowhere.txt')]],
    ['a folder', () => ['read', folder]],
    ['broken JSON', () => ['read', file('broken.json', '{"text": "Cut off he')]],
    ['CoNLL-U that is none', () => ['read', file('not.conllu', 'one two three\n')]],
    ['two forms at once', () => ['read', '--jsonl', '--conllu', example]],
  ])('%s', async (_, args) => {
    const { out, err, code } = await entente(args());
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(oneSentence);
  });

  it.each(['99/99/9999', '2024-02-30', 'yesterday'])('the date %s', async date => {
    const { err, code } = await entente(['read', example, '--date', date]);
    expect(code).toBe(2);
    expect(err).toContain('Give a day that exists');
  });

  it('an unknown flag, with a suggestion', async () => {
    const { err, code } = await entente(['read', example, '--jsom']);
    expect(code).toBe(2);
    expect(err).toContain('--json');
  });
});

describe('odd input is read, with a warning where something is off', () => {
  it('Latin-1 bytes', async () => {
    const bytes = Buffer.from(
      'Le Président said that Côte d’Ivoire severed ties with Israel.'.replace('’', "'"),
      'latin1',
    );
    const { out, code } = await entente(['read', '--json', file('latin1.txt', bytes)]);
    const reading = Reading.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(reading.document.sentences.join(' ')).toContain("Côte d'Ivoire");
    expect(reading.warnings.length).toBeGreaterThan(0);
  });

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['ten thousand nested brackets', `Peru ${'('.repeat(10_000)}and Chile${')'.repeat(10_000)} met.`],
    [
      'ten thousand nested elements',
      `${'<div>'.repeat(10_000)}Peru severed ties with Chile.${'</div>'.repeat(10_000)}`,
    ],
    ['a date that cannot be', 'On 99/99/9999 Peru severed diplomatic relations with Chile.'],
  ])('%s', async (_, text) => {
    const { out, code } = await entente(['read', '--json', '-'], { stdin: text });
    expect(code).toBe(0);
    expect(Reading.safeParse(JSON.parse(out)).success).toBe(true);
  });
});

describe('entente parse', () => {
  it('prints CoNLL-U, and keeps the tokens of CoNLL-U', async () => {
    const first = await entente(['parse', '-'], { stdin: "Seoul didn't recall its envoy." });
    expect(first.out).toMatch(/^# sent_id = 1$/m);
    expect(first.out).toMatch(/\tSeoul\tSeoul\tPROPN\tNNP\t/);
    const again = await entente(['parse', '--from', 'conllu', '-'], { stdin: first.out });
    expect(again.out).toBe(first.out);
  });
});

describe('entente', () => {
  it('prints its version and help, and refuses an unknown command', async () => {
    expect((await entente(['--version'])).out).toBe('9.9.9\n');
    expect((await entente(['--help'])).out).toContain('read [options] [files...]');
    expect((await entente(['raed'])).code).toBe(2);
  });

  it('prints completion for a shell', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect((await entente(['completion', 'bash'])).code).toBe(0);
    expect(print.mock.calls.flat().join('\n')).toContain('entente complete --');
    await entente(['complete', '--', 'read', '--lang', '']);
    expect(print.mock.calls.flat().join('\n')).toMatch(/^ko/m);
    print.mockRestore();
  });
});
