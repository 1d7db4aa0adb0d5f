export { findMentions, type MentionContext } from './find.ts';
