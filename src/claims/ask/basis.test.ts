import { describe, expect, it } from 'vitest';
import { shippedWorld } from '../world.ts';
import { ask } from './ask.ts';

const today = '2026-11-24';

const answerTo = (question: string, more: { on?: string; known?: string } = {}) => {
  const reply = ask(question, { today, world: shippedWorld, ...more });
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

describe('answers as known on a past day', () => {
  it('know no more than was published, and say what came later', () => {
    const asked = (known: string) =>
      answerTo('Did Cuba and South Korea ever have relations before 2024?', { known });
    expect(asked('2015').answer).toEqual({ type: 'status', value: 'unknown' });
    expect(asked('2015').working[0]).toBe(
      'As published by 2015: no source that speaks of this was out, nor had a store recorded it.',
    );
    expect(asked('2015').working[1]).toMatch(
      /^As known now the answer is: contested, by kdiplo \(published 2025/,
    );
    // An account of 2016 has relations broken off in 1959; that they had never begun is the ministry's word of 2024.
    const words = answerTo('Did Cuba and South Korea ever have relations before 2024, as known in 2020?');
    expect(words).toMatchObject({ known: '2020', answer: { value: 'yes' } });
    expect(words.working[0]).toMatch(/^As published by 2020: Yonhap News Agency, 2016/);
    expect(asked('2025').answer.value).toBe('contested');
  });

  it('change on the day on which an edition came out', () => {
    const asked = (known: string) =>
      answerTo('Did Britain have an embassy in France in 1985?', { known }).answer.value;
    expect([asked('2005'), asked('2006-12-30'), asked('2006'), asked('2020')]).toEqual([
      'unknown',
      'unknown',
      'yes',
      'yes',
    ]);
  });

  it('read silence as "no" only where completeness had been claimed by then, and for the days before', () => {
    const asked = (known: string, on: string) =>
      answerTo('Was France an ally of South Korea?', { known, on }).answer.value;
    expect([asked('2020', '2000'), asked('2021', '2000'), asked('2021', '2018')]).toEqual([
      'unknown',
      'no',
      'unknown',
    ]);
    expect(asked('2022', '2018')).toBe('no');
  });

  it('ask undated questions of the day on which it was known', () => {
    const reply = answerTo('Is South Sudan a member of the UN?', { known: '2010-06-01' });
    expect(reply).toMatchObject({ on: '2010-06-01', answer: { value: 'no' } });
    expect(answerTo('Is South Sudan a member of the UN?', { known: '2011' }).answer.value).toBe('yes');
    expect(reply.working[0]).toBe('As published by 2010-06-01: un-membership (published since 1945-10-24).');
  });

  it('say nothing of what was published by today, and take a known day to come for today', () => {
    for (const known of [undefined, today, '2031']) {
      const reply = answerTo('Which UN members have no relations with South Korea?', known ? { known } : {});
      expect(reply.answer.value).toEqual(['PRK']);
      expect(reply.working.join(' ')).not.toContain('As published');
    }
  });
});
