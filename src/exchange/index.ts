export { readHtml } from './html.ts';
export { readJsonArticle, readJsonlLine } from './json.ts';
