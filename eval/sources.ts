import { packageRoot } from '../src/base/index.ts';

/** Where the shared sources lie: ENTENTE_SOURCES, else beside the package. They may be absent. */
export const sources = (): string => process.env.ENTENTE_SOURCES ?? `${packageRoot}/../shared/sources`;
