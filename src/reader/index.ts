export type { Article } from './article.ts';
export { Attribution, DateBasis, Event, Interpretation, Modality, Party, Span } from './event.ts';
export { type EventContext, readEvents } from './events/index.ts';
export { type Decoded, decodeBytes, guessLanguage, type Known, readPlainArticle } from './intake/index.ts';
export { findInterpretations } from './interpretations/index.ts';
export type { Mention, MentionKind, Mentions } from './mention.ts';
export { findMentions, type MentionContext } from './mentions/index.ts';
export { type ArticleReading, readArticle } from './read.ts';
export { sentenceDates } from './sentence-dates.ts';
