export { readHtml } from './html.ts';
export { readJsonArticle, readJsonlLine } from './json.ts';
export { replaceFile } from './replace-file.ts';
