import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Messages } from './messages.ts';

export type { Messages } from './messages.ts';

export const languages = { en, ko } as const satisfies Record<string, Messages>;

export type Language = keyof typeof languages;
