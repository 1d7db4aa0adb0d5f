import { memoryShelf } from './memory.ts';
import { storeSuite } from './suite.ts';

storeSuite('the store in memory', {
  fresh: async () => ({ ok: true, value: memoryShelf() }),
  again: null,
});
