import { expect, it } from 'vitest';
import { crash } from './crash.ts';

it('loses nothing acknowledged and doubles nothing when imports are killed', {
  timeout: 180_000,
}, async () => {
  expect(await crash(10)).toMatchObject({ kills: 10, lost: 0, doubled: 0, halves: 0 });
});
