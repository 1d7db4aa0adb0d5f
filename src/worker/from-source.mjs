// The thread as it runs from the sources (tests, benchmarks): TypeScript has to be taught to a new thread first.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
