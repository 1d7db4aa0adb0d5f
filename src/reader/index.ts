export { Attribution, DateBasis, Event, Interpretation, Modality, Party, Span } from './event.ts';
