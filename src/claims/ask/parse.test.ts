import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedWorld } from '../world.ts';
import { ask } from './ask.ts';
import { parseQuestion } from './parse.ts';
import { Reply } from './reply.ts';

const today = '2026-11-24';

describe('what cannot be read', () => {
  const failure = (text: string): string => {
    const parsed = parseQuestion(text, today);
    if (parsed.ok) throw new Error(`understood: ${text}`);
    expect(parsed.message).not.toContain('\n');
    return parsed.message;
  };

  it('is named, with the nearest question that can be answered', () => {
    const message = failure('Which states frobnicated Palestine in 2011?');
    expect(message).toContain('“frobnicated”');
    const nearest = /“([^”]+\?)”$/.exec(message)![1]!;
    expect(parseQuestion(nearest, today).ok).toBe(true);
  });

  it('says why, where no record answers it, and offers a question that can be read', () => {
    for (const [text, part] of [
      ['Why did Cuba cut ties with South Korea?', 'not why'],
      ['Will Syria recognise Kosovo?', 'not what will'],
      ['Welche Staaten haben Kosovo anerkannt?', 'read in English'],
      ['?!', 'no word'],
      ['How often did frobs open an embassy in Kenya?', '“frobs”'],
      ['Besides Cuba, when did Peru recognise Chile?', 'besides|Besides'],
    ]) {
      const message = failure(text!);
      expect(message).toMatch(new RegExp(part!));
      expect(parseQuestion(/“([^”]+\?)”$/.exec(message)![1]!, today).ok).toBe(true);
    }
    expect(failure('Why did Cuba cut ties with South Korea?')).toContain(
      'break off relations with South Korea?”',
    );
    expect(failure('Which states \u001b[2J frobnicated\u202e Palestine?')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    '',
    '   ',
    '('.repeat(50_000),
    'Which states recognise Palestine and '.repeat(3000),
    '한국은?',
    '😀',
    'DROP TABLE entries; --',
  ])('one sentence for %#', text => {
    expect(failure(text).length).toBeLessThan(400);
  });
});

describe('whatever the words', () => {
  it('never throws and never takes long, whatever the words', () => {
    const words = fc.constantFrom(
      ...'which states had no relations with but not and or Seoul Pyongyang Cuba recognised by in 1975 when did how many the first last to switch from Taipei Beijing who was president of EU members it 193rd ? , ('.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), list => {
        const parsed = parseQuestion(list.join(' '), today);
        expect(typeof parsed.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
    const long = 'which states had relations with Seoul and Pyongyang and '.repeat(17);
    const start = performance.now();
    parseQuestion(long, today);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('answers whatever it understands without throwing', () => {
    const question = fc.tuple(
      fc.constantFrom('Which states', 'How many EU members', 'Which African countries', 'Who'),
      fc.constantFrom(
        'had relations with',
        'recognised',
        'had no ties with',
        'broke off relations with',
        'joined',
        'were allied with',
      ),
      fc.constantFrom(
        'Seoul',
        'Taiwan',
        'the UN',
        'Palestine but not Kosovo',
        'both Koreas',
        'the Soviet Union',
      ),
      fc.constantFrom('', 'in 1975', 'before 1990', 'between 1960 and 1970', 'since 2000', 'as of May 2010'),
    );
    fc.assert(
      fc.property(question, parts => {
        const reply = ask(`${parts.join(' ')}?`, { today, world: shippedWorld });
        if (reply.ok) Reply.parse(reply.value);
      }),
      { numRuns: 60 },
    );
  });
});
