/** A Worker that imports what it is sent into D1 and answers with what the store then says. For d1-import.test.ts. */
import type { ImportInput } from '../../src/catalogue/import.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import { type D1Binding, openD1Store } from '../../src/runtime/d1-store.ts';

export default {
  async fetch(request: Request, env: { DB: D1Binding }): Promise<Response> {
    const input = (await request.json()) as ImportInput;
    const store = await openD1Store(env.DB);
    const summary = await runImport(store, input, { now: () => new Date(input.now) });
    return Response.json({ summary, rows: await store.read(), changes: await store.changes({ limit: 10 }) });
  },
};
