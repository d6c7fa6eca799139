/** Crawls a site into the given folder, in a process of its own that tests kill at any moment. */

import { openArchive } from '../../crawlers/fetch/archive.ts';
import { runSource } from '../../crawlers/run.ts';
import { siteOf } from '../../crawlers/sites/index.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { loopbackFetcher, sourceFor } from './crawling.ts';

const [origin = '', dir = '', database = '', killAfter = ''] = process.argv.slice(2);
const site = siteOf('metodguiden');
if (site === undefined) throw new Error('metodguiden');
const store = await openSqliteStore(database);
const { createFetcher, close } = loopbackFetcher([new URL(origin).host]);
// The moment to end is drawn by the test; without one the run goes to its end.
let steps = 0;
const maybeEnd = () => {
  if (killAfter !== '' && ++steps === Number(killAfter)) process.kill(process.pid, 'SIGKILL');
};
const result = await runSource({
  site,
  source: sourceFor('metodguiden', origin),
  store,
  dir,
  openArchive: (run) => openArchive(dir, run, 'prov'),
  createFetcher,
  now: () => new Date(),
  codeVersion: 'test',
  say: () => {},
  progress: (stage, done) => {
    if (stage === 'hämtar' || done % 5 === 0) maybeEnd();
  },
  onStep: maybeEnd,
});
console.log(JSON.stringify({ status: result.status, steps, gates: result.gates }));
await close();
await store.close();
