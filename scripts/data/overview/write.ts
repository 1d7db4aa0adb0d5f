import { writeFileSync } from 'node:fs';
import { packageRoot } from '../../../src/base/index.ts';
import { counts } from './counts.ts';
import { datapackage } from './datapackage.ts';
import { disputes } from './disputes.ts';
import { intro } from './intro.ts';
import { koreas } from './koreas.ts';
import { openMaterial } from './material.ts';
import { unitedStates } from './united-states.ts';

/** The text of data/README.md, from the tables as they lie there. */
export function overview(): string {
  const material = openMaterial();
  return [intro, counts(material), disputes(material), koreas(material), unitedStates(material)].join('\n');
}

/** Writes data/README.md and data/datapackage.json. */
export function writeOverview(): void {
  writeFileSync(`${packageRoot}/data/README.md`, overview());
  writeFileSync(`${packageRoot}/data/datapackage.json`, datapackage());
}

if (import.meta.url === `file://${process.argv[1]}`) writeOverview();
