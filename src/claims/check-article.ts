import { findNames, resolveName } from '../atlas/index.ts';
import { type Document, sentenceCount, sentenceText } from '../language/index.ts';
import { type Article, type ArticleReading, readArticle as readText } from '../reader/index.ts';
import type { World } from '../record/index.ts';
import { checkClaims } from './check/check.ts';
import { findInScenes } from './find/find.ts';
import { proposersOf } from './find/proposers.ts';
import { scenes } from './find/scene.ts';
import { atlasOffices, termsOf } from './offices.ts';
import { proposalsOf } from './proposals.ts';
import type { Reading } from './reading.ts';
import { datedFromRecord } from './record-date.ts';
import { dateOfWriting, readAsOf, writingWarning } from './undated.ts';
import { warningsOf } from './warnings.ts';
import { shippedWorld } from './world.ts';

export interface ReadOptions {
  /** The record to check against; the shipped one where it is left out. */
  readonly world?: World;
  /** EDTF: check against what the shipped record knew on that date. */
  readonly known?: string;
  /** The sentences where they come parsed (CoNLL-U); their text must be the article's. */
  readonly document?: Document;
}

/**
 * Article → reading: events, claims checked against the record, interpretations apart, proposed entries, and what the
 * article says against itself. Pure: the same article and world give the same reading.
 */
export function readArticle(article: Article, options: ReadOptions = {}): Reading {
  return checkReading(readText(article, options.document), options);
}

/** The same for what the reader has read already. */
export function checkReading(given: ArticleReading, options: ReadOptions = {}): Reading {
  const world = options.world ?? shippedWorld(options.known);
  const writing = dateOfWriting(given, world);
  const read = writing ? readAsOf(given, writing) : given;
  const { document, mentions, interpretations } = read;
  const { article } = given;
  const published = read.article.published?.split('T')[0] ?? null;
  const events = datedFromRecord(read.events, world, termsOf, published);
  const context = { published, place: placeCode(article.place), offices: atlasOffices };
  const all = scenes(document, mentions, events, context);
  const drafts = findInScenes(all);
  return {
    schema: 'entente/reading@1',
    document: {
      id: article.id,
      title: article.title,
      language: article.language,
      published: article.published,
      updated: article.updated,
      place: article.place,
      sentences: Array.from({ length: sentenceCount(document) }, (_, i) => sentenceText(document, i)),
    },
    events,
    claims: checkClaims(drafts, world, document),
    interpretations: [...interpretations],
    entries: proposalsOf(events),
    warnings: [
      ...article.warnings,
      ...(writing ? [writingWarning(writing)] : []),
      ...warningsOf(document, events, drafts, published, proposersOf(all)),
    ],
  };
}

/** The polity of the place that a dateline names. */
function placeCode(place: string | null): string | null {
  const hit = place === null ? undefined : findNames(place)[0];
  const code = hit ? resolveName(hit).code : null;
  return code !== null && /^[A-Z]{3}$/.test(code) ? code : null;
}
