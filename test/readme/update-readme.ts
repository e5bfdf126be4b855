import { readFileSync, writeFileSync } from 'node:fs';
import { README, renderReadme } from './render-readme.js';

// `npm run readme`: makes the outputs that the README shows anew.
writeFileSync(README, renderReadme(readFileSync(README, 'utf8')));
