/** Opens `FOLDER/index` with `FOLDER/lexicon.json`, searches once and prints the number of hits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCompactIndex } from '../../../src/search/compact.ts';
import type { Lexicon } from '../../../src/search/port.ts';

const folder = process.argv[2] ?? '';
const lexicon = JSON.parse(readFileSync(join(folder, 'lexicon.json'), 'utf8')) as Lexicon;
const index = openCompactIndex(new Uint8Array(readFileSync(join(folder, 'index'))), lexicon);
const answer = await index.search({
  q: 'våld',
  limit: 20,
  offset: 0,
  sort: 'relevance',
  filters: {},
  ages: null,
  hideFlagged: false,
  explain: false,
  facets: ['targetGroup'],
});
console.log(answer.total);
