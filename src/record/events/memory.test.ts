import { memoryEvents } from './memory.ts';
import { eventSuite } from './suite.ts';

eventSuite('coded events in memory', {
  fresh: async () => ({ ok: true, value: memoryEvents() }),
  again: null,
});
