/**
 * `npm run bench -- http [seconds]`: requests a second on the whole route /api/v1/search with about 10,000 records,
 * on our engine and on stock Orama behind the same route. One process each, one run, a ratio at the end.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answerSearch } from '../../src/api/search-answers.ts';
import { emptyRequest } from '../../src/api/search-params.ts';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { manyRows } from './many-rows.ts';
import { stockOrama } from './stock-orama.ts';

const SIZE = 10_000;
const DAY = '2026-11-21';
const queries = [
  'våld i nära relationer',
  'mst',
  'föräldrastöd',
  'spelberoende behandling',
  'fallprevention äldre',
  'missbruk unga',
  'barn till föräldrar med psykisk sjukdom',
  'hemlöshet',
  'riskbedömning',
  'komet',
  'autism skola',
  'demens',
];

const [engine, secondsText] = process.argv.slice(3);
if (engine === 'compact' || engine === 'orama') await measure(engine, Number(secondsText ?? 10));
else compare(Number(engine ?? 10));

/** Each engine in a process of its own, so that neither warms or fills the other's heap. */
function compare(seconds: number): void {
  const script = fileURLToPath(new URL('./bench.ts', import.meta.url));
  const perSecond = (['orama', 'compact'] as const).map((name) => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', script, 'http', name, String(seconds)], {
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(done.stderr);
    process.stdout.write(done.stdout);
    return Number(/([\d.]+) requests a second/.exec(done.stdout)?.[1]);
  });
  const [orama = Number.NaN, compact = Number.NaN] = perSecond;
  console.log(`ratio compact / stock Orama: ${(compact / orama).toFixed(1)}`);
}

async function measure(name: 'compact' | 'orama', seconds: number): Promise<void> {
  const catalogue = new Catalogue(manyRows(SIZE));
  const documents = searchDocuments(catalogue, DAY);
  const index: SearchIndex =
    name === 'compact'
      ? buildCompactIndex(documents, catalogueLexicon(catalogue))
      : await stockOrama(documents);
  const ask = (i: number) =>
    answerSearch(catalogue, index, { ...emptyRequest, q: queries[i % queries.length] ?? '' }, DAY);
  // The first round derives the records' views, which a running service has done.
  for (let i = 0; i < queries.length; i++) await ask(i);
  const end = performance.now() + seconds * 1_000;
  let asked = 0;
  while (performance.now() < end) JSON.stringify(await ask(asked++));
  console.log(`${name}: ${documents.length} records, ${(asked / seconds).toFixed(1)} requests a second`);
}
