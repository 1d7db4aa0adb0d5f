import type { Memory } from './context.ts';
import type { DateSpots } from './dates.ts';
import type { Scene } from './scene.ts';

/** What is known of a text before it is read for events. */
export interface EventContext {
  /** The date of the article (EDTF), from which relative dates are reckoned; null where there is none. */
  readonly published: string | null;
  /** Is the first sentence a headline? */
  readonly headline: boolean;
}

/** All that turns a match into an event. */
export interface Reading {
  readonly scene: Scene;
  readonly spots: DateSpots;
  readonly memory: Memory;
  readonly context: EventContext;
}
