import { analyse, type Document } from '../language/index.ts';
import type { Article } from './article.ts';
import type { Event, Interpretation } from './event.ts';
import { readEvents, shippedLexicon, treeOf } from './events/index.ts';
import { findInterpretations } from './interpretations/index.ts';
import type { Mentions } from './mention.ts';
import { findMentions } from './mentions/index.ts';

/** An article with all that the reader finds in it. */
export interface ArticleReading {
  readonly article: Article;
  readonly document: Document;
  readonly mentions: Mentions;
  readonly events: readonly Event[];
  readonly interpretations: readonly Interpretation[];
}

/**
 * Reads an article: text → trees → mentions → events → interpretations. `document` is given where the sentences come
 * parsed (CoNLL-U); its text must then be the article's. Pure: the same article gives the same reading.
 */
export function readArticle(article: Article, document: Document = analyse(article.text)): ArticleReading {
  const { published, title, place } = article;
  const mentions = findMentions(document, { published, title, place });
  const lexicon = shippedLexicon();
  const tree = treeOf(document);
  const headline = title !== null && article.text.startsWith(title);
  const events = readEvents(document, mentions, { published, headline }, lexicon, tree);
  return { article, document, mentions, events, interpretations: findInterpretations(tree, events, lexicon) };
}
