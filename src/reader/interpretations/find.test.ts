import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.ts';
import { readEvents, shippedLexicon, treeOf } from '../events/index.ts';
import { findMentions } from '../mentions/index.ts';
import { findInterpretations } from './find.ts';

const read = (text: string) => {
  const doc = analyse(text);
  const tree = treeOf(doc);
  const events = readEvents(doc, findMentions(doc, { published: null }), {
    published: null,
    headline: false,
  });
  return { events, found: findInterpretations(tree, events, shippedLexicon()) };
};

describe('findInterpretations', () => {
  it.each([
    ['Peru must have known of it.', 'must have'],
    ['The step is widely seen as a warning to Chile.', 'is widely seen as'],
    ['Malta had no choice but to follow.', 'had no choice but'],
    ['The rupture resulted from a quarrel over fishing.', 'resulted from'],
    ['Kenya chose trade over friendship.', 'chose trade over'],
    ['It may also have been one of the reasons.', 'may also have been'],
  ])('%s', (text, hedge) => {
    expect(read(text).found.map(each => each.hedge)).toEqual([hedge]);
  });

  it('finds none in what is told as it was', () => {
    expect(read('Chad and Qatar restored relations on 3 May 2018.').found).toEqual([]);
  });

  it('is about the event of its sentence or of the one before', () => {
    const { events, found } = read(
      'Chad cut its ties with Qatar on 8 June 2017. The step must have been planned.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.about).toBe(events[0]!.id);
  });

  it('has spans that quote the sentence', () => {
    const text = 'Analysts say that Peru must have known.';
    for (const { span, hedge } of read(text).found) expect(text.slice(...span)).toContain(hedge);
  });
});
