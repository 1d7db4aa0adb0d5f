import type { Sources } from './table.ts';

export async function writeOverview(_sources: Sources): Promise<void> {}
