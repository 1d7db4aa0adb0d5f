export { findInterpretations } from './find.ts';
