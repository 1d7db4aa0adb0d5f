import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { conjunctHeads, nameLists } from './lists.ts';
import { syntaxOf } from './syntax.ts';
import { sketch } from './testing/sketch.ts';

const name = (token: number): Draft => ({
  what: 'name',
  kind: 'name',
  first: token,
  last: token,
  head: token,
  code: `N${token}`,
  alternatives: [],
  place: false,
});

describe('lists of names', () => {
  it('are found by their words where the tree hangs them wrongly', () => {
    const syntax = syntaxOf(
      sketch(
        'Peru/PROPN/5/compound ,/PUNCT/3/punct Chile/PROPN/1/conj and/CCONJ/5/cc Cuba/PROPN/6/nsubj met=meet/VERB/0/root',
      ),
    );
    const lists = nameLists(syntax, [name(0), name(2), name(4)]);
    expect(lists.get(4)).toEqual([0, 2, 4]);
    expect(conjunctHeads(syntax, lists, 4)).toEqual([0, 2]);
    expect(conjunctHeads(syntax, lists, 2)).toEqual([]);
  });

  it('are not made of the object of one clause and the subject of the next', () => {
    const syntax = syntaxOf(
      sketch(
        'Peru/PROPN/2/nsubj left=leave/VERB/0/root Chile/PROPN/2/obj and/CCONJ/6/cc Cuba/PROPN/6/nsubj stayed=stay/VERB/2/conj',
      ),
    );
    expect(nameLists(syntax, [name(0), name(2), name(4)]).size).toBe(0);
  });
});
