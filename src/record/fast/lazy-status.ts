import type { Entry } from '../entry.ts';
import type { Partner, PartnersOf } from '../partners.ts';
import type { Spell } from '../spell.ts';
import { type Status, type StatusAnswer, type StatusOf, statusOf } from '../status.ts';
import type { Tracks } from '../tracks.ts';

/** A status whose answer was judged by numbers; its words and entries come from the clear way, when they are read. */
export class FastStatus implements Status {
  private made: Status | undefined;
  constructor(
    readonly answer: StatusAnswer,
    private readonly tracks: Tracks,
    private readonly asked: StatusOf,
  ) {}
  private get whole(): Status {
    this.made ??= statusOf(this.tracks, this.asked);
    return this.made;
  }
  get spells(): readonly Spell[] {
    return this.whole.spells;
  }
  get entries(): readonly Entry[] {
    return this.whole.entries;
  }
  get sources(): readonly string[] {
    return this.whole.sources;
  }
  get reasons(): readonly string[] {
    return this.whole.reasons;
  }
}

/** The question of a status between a party and another, the right way round. */
export function turned({ subject, party, on, side, strand = '' }: PartnersOf, other: string): StatusOf {
  const [a, b] = side === 'to' ? [other, party] : [party, other];
  return { subject, a, b, on, strand };
}

/** A partner whose status is made when it is looked at. */
export class FastPartner implements Partner {
  private made: Status | undefined;
  constructor(
    readonly code: string,
    readonly answer: StatusAnswer,
    private readonly tracks: Tracks,
    private readonly asked: PartnersOf,
  ) {}
  get status(): Status {
    this.made ??= new FastStatus(this.answer, this.tracks, turned(this.asked, this.code));
    return this.made;
  }
}
