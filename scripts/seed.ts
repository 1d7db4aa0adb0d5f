import fc from 'fast-check';

/**
 * Vitest's set-up: property tests run on the same cases everywhere, so that a failure in CI can be had again.
 * ENTENTE_SEED=n runs others.
 */
fc.configureGlobal({ seed: Number(process.env.ENTENTE_SEED ?? 20240216) });
