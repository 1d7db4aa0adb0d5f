export { Attribution, DateBasis, Event, Interpretation, Modality, Party, Span } from './event.ts';
export type { Mention, MentionKind, Mentions } from './mention.ts';
export { findMentions, type MentionContext } from './mentions/index.ts';
