export { type Decoded, decodeBytes } from './decode.ts';
export { guessLanguage } from './language.ts';
export { type Known, readPlainArticle } from './plain.ts';
