/** D1 as workerd runs it, through miniflare: a database of its own for every test. */
import { Miniflare } from 'miniflare';
import { afterAll } from 'vitest';
import { d1Database } from '../../src/runtime/d1-store.ts';
import { storeContract } from './store.case.ts';

/** More than the contract suite has tests, so that none is handed out twice. */
const names = Array.from({ length: 40 }, (_, i) => `DB${i}`);

const runtime = new Miniflare({
  modules: true,
  script: 'export default { fetch: () => new Response() };',
  compatibilityDate: '2026-04-01',
  d1Databases: names,
});
afterAll(() => runtime.dispose());

storeContract('D1', async () => {
  const name = names.pop();
  if (name === undefined) throw new Error('the contract has more tests than there are databases');
  return d1Database(await runtime.getD1Database(name));
});
