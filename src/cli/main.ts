#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { packageRoot } from '../base/index.ts';
import { processEffects } from './effects.ts';
import { run } from './program.ts';

const { version } = JSON.parse(readFileSync(`${packageRoot}/package.json`, 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), processEffects(), version);
