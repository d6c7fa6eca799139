/** What every adapter of the catalogue's store must do; run by store-sqlite.test.ts and store-d1.test.ts. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../src/catalogue/import.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { SqlDatabase } from '../../src/catalogue/sql-database.ts';
import { migrate } from '../../src/catalogue/sql-migrations.ts';
import { createSqlStore } from '../../src/catalogue/sql-store.ts';
import { type CatalogueStore, StoreError } from '../../src/catalogue/store.ts';
import { at, claim, input, method } from './store-rows.ts';

const day1 = '2026-11-01T10:00:00.000Z';
const day2 = '2026-11-02T10:00:00.000Z';
const day3 = '2026-11-03T10:00:00.000Z';

/** `fresh` gives an empty database of its own for every test. */
export function storeContract(name: string, fresh: () => Promise<SqlDatabase>) {
  describe(`the store on ${name}`, () => {
    let db: SqlDatabase;
    let store: CatalogueStore;
    beforeEach(async () => {
      db = await fresh();
      store = createSqlStore(db);
      await store.migrate();
    });
    afterEach(() => store.close());

    it('is empty before the first import', async () => {
      expect(await store.read()).toEqual({ records: [], claims: [], unreadable: [], asOf: null, version: 0 });
      expect(await store.earliest()).toBeNull();
      expect(await store.inputHash('file')).toBeNull();
    });

    it('gives back what was imported, å ä ö and all, with the defaults of today', async () => {
      const record = method('familjeradslag', { title: 'Familjerådslag – "så" här' });
      await runImport(store, input({ records: [record], claims: [claim('c1', 'familjeradslag')] }), at(day1));
      const rows = await store.read();
      expect(rows.records).toEqual([{ ...record, origin: 'file', recordedFrom: day1, recordedTo: null }]);
      expect(rows.claims.map((c) => c.claim)).toEqual([claim('c1', 'familjeradslag')]);
      expect([rows.asOf, rows.version, await store.earliest()]).toEqual([day1, 1, day1]);
      expect(await store.inputHash('file')).toBe('hash');
    });

    it('writes nothing, and logs nothing, for an import without a difference', async () => {
      const same = input({ records: [method('a-metod')], claims: [claim('c1', 'a-metod')] });
      await runImport(store, same, at(day1));
      const before = await store.read();
      const summary = await runImport(store, { ...same, inputHash: 'only a comment changed' }, at(day2));
      expect(summary).toMatchObject({ written: false, seq: 1 });
      expect(await store.read()).toEqual(before);
      expect(await store.changes({ limit: 10 })).toEqual([]);
      expect(await store.imports(10)).toHaveLength(1);
      expect(await store.inputHash('file')).toBe('only a comment changed');
    });

    it('shows what it said before an edit, and what it says after', async () => {
      const old = claim('c1', 'a-metod', { statedAs: 'Bör erbjudas' });
      const edited = claim('c1', 'a-metod', { statedAs: 'Kan erbjudas' });
      await runImport(store, input({ records: [method('a-metod')], claims: [old] }), at(day1));
      await runImport(store, input({ records: [method('a-metod')], claims: [edited] }), at(day2));
      const statedAt = async (instant?: string) =>
        (await store.read(instant)).claims.map((c) => c.claim.statedAs);
      expect(await statedAt('2026-11-01T09:59:59.999Z')).toEqual([]);
      expect(await statedAt(day1)).toEqual(['Bör erbjudas']);
      expect(await statedAt('2026-11-02T09:59:59.999Z')).toEqual(['Bör erbjudas']);
      expect(await statedAt(day2)).toEqual(['Kan erbjudas']);
      expect(await statedAt()).toEqual(['Kan erbjudas']);
      const spans = await store.recordedSpans('a-metod');
      expect(spans.claims.map((c) => [c.recordedFrom, c.recordedTo])).toEqual([
        [day1, day2],
        [day2, null],
      ]);
      expect(spans.records).toHaveLength(1);
    });

    it('closes only what its own origin said', async () => {
      const fromSite = input({ origin: 'site:sbu', claims: [claim('site-1', 'a-metod')] });
      await runImport(
        store,
        input({ records: [method('a-metod')], claims: [claim('c1', 'a-metod')] }),
        at(day1),
      );
      await runImport(store, fromSite, at(day2));
      await runImport(store, input({ records: [], claims: [] }), at(day3));
      const rows = await store.read();
      expect(rows.records).toEqual([]);
      expect(rows.claims.map((c) => [c.claim.id, c.origin])).toEqual([['site-1', 'site:sbu']]);
      expect((await store.read(day2)).claims).toHaveLength(2);
    });

    it('keeps the same record and claim from two origins apart', async () => {
      const both = { records: [method('a-metod')], claims: [claim('c1', 'a-metod')] };
      await runImport(store, input(both), at(day1));
      await runImport(store, input({ ...both, origin: 'site:sbu' }), at(day2));
      const rows = await store.read();
      expect(rows.records.map((r) => r.origin)).toEqual(['file', 'site:sbu']);
      expect(rows.claims.map((r) => r.origin)).toEqual(['file', 'site:sbu']);
    });

    it('logs who said what of a changed claim, newest first, and finds it by day, type and record', async () => {
      const first = input({
        records: [method('a-metod'), method('b-metod')],
        claims: [claim('c1', 'a-metod')],
      });
      await runImport(store, first, at(day1));
      expect(await store.changes({ limit: 10 })).toEqual([]);
      const second = {
        ...first,
        claims: [claim('c1', 'a-metod', { statedAs: 'Ny' }), claim('c2', 'b-metod')],
      };
      await runImport(store, second, at(day2));
      await runImport(
        store,
        {
          ...second,
          records: [method('a-metod', { summary: 'Nu sagt.' })],
          claims: second.claims.slice(0, 1),
        },
        at(day3),
      );
      const all = await store.changes({ limit: 10 });
      expect(all.map((c) => [c.at, c.id, c.change])).toEqual([
        [day3, 'b-metod', 'removed'],
        [day3, 'a-metod', 'changed'],
        [day2, 'a-metod', 'claim_changed'],
        [day2, 'b-metod', 'claim_added'],
      ]);
      expect(all[2]).toMatchObject({
        type: 'methods',
        title: 'Metoden a-metod',
        claim: 'c1',
        before: { statedAs: null },
        after: { statedAs: 'Ny' },
        source: { publisher: 'socialstyrelsen', title: 'En källa', url: 'https://example.org/kalla' },
      });
      expect(await store.changes({ since: day3, limit: 10 })).toHaveLength(2);
      expect(await store.changes({ id: 'b-metod', limit: 10 })).toHaveLength(2);
      expect(await store.changes({ type: 'supports', limit: 10 })).toEqual([]);
      expect(await store.changes({ ids: ['b-metod'], limit: 10 })).toHaveLength(2);
      expect(await store.changes({ ids: [], limit: 10 })).toEqual([]);
      const by = { publisher: 'ingen', ids: [], created: [] };
      expect(await store.changes({ by: { ...by, ids: ['b-metod'] }, limit: 10 })).toHaveLength(2);
      expect(await store.changes({ by: { ...by, created: ['b-metod'] }, limit: 10 })).toEqual([]);
      const said = all.filter((c) => c.source !== null);
      const publisher = said[0]?.source?.publisher ?? '';
      expect(await store.changes({ by: { ...by, publisher }, limit: 10 })).toEqual(said);
      expect(await store.changes({ exceptClaims: ['c2'], limit: 10 })).toEqual(
        all.filter((c) => c.claim !== 'c2'),
      );
      expect(await store.changes({ limit: 1, offset: 1 })).toEqual([all[1]]);
      const later = {
        ...input({ records: [method('a-metod', { summary: 'Nu sagt.' }), method('c-metod')] }),
      };
      await runImport(store, later, at('2026-11-04T10:00:00.000Z'));
      const came = await store.changes({ by: { ...by, created: ['a-metod', 'c-metod'] }, limit: 10 });
      expect(came.map((c) => [c.id, c.change])).toEqual([['c-metod', 'created']]);
    });

    it('refuses the second of two imports planned on the same rows, and writes nothing of it', async () => {
      const rows = await store.read();
      const plan = (id: string) => planImport(rows, { ...input({ records: [method(id)] }), now: day1 });
      await store.apply(plan('forst'));
      await expect(store.apply(plan('sedan'))).rejects.toMatchObject({ code: 'conflict' });
      await expect(store.apply(plan('sedan'))).rejects.toBeInstanceOf(StoreError);
      expect((await store.read()).records.map((r) => r.id)).toEqual(['forst']);
    });

    it('leaves the last good catalogue when any statement of an import fails', async () => {
      await runImport(store, input({ records: [method('god')], claims: [claim('c1', 'god')] }), at(day1));
      const good = await store.read();
      const bad = input({ records: [method('ny')], claims: [claim('c2', 'ny')] });
      for (let k = 0; k < 8; k++) {
        const failing: SqlDatabase = {
          ...db,
          batch: (statements, onProgress) =>
            db.batch(
              statements.toSpliced(k, 0, { sql: 'INSERT INTO no_such_table VALUES (1)', params: [] }),
              onProgress,
            ),
        };
        await expect(runImport(createSqlStore(failing), bad, at(day2))).rejects.toThrow();
        expect(await store.read()).toEqual(good);
        expect(await store.inputHash('file')).toBe('hash');
      }
      await runImport(store, bad, at(day2));
      expect((await store.read()).records.map((r) => r.id)).toEqual(['ny']);
    });

    it('imports more than one page of rows and one parameter of text', async () => {
      const many = Array.from({ length: 4_100 }, (_, i) =>
        claim(`c-${i}`, 'a-metod', { note: 'å'.repeat(150) }),
      );
      await runImport(store, input({ records: [method('a-metod')], claims: many }), at(day1));
      expect((await store.read()).claims.map((c) => c.claim.id)).toEqual(many.map((c) => c.id));
      await runImport(store, input({ records: [], claims: [] }), at(day2));
      expect((await store.read()).claims).toEqual([]);
    });

    it('keeps rows apart in time when the clock was set back', async () => {
      await runImport(store, input({ records: [method('a-metod')] }), at(day2));
      await runImport(store, input({ records: [method('a-metod', { summary: 'Ändrad.' })] }), at(day1));
      const [first, second] = (await store.recordedSpans('a-metod')).records;
      expect(first).toMatchObject({ recordedFrom: day2, recordedTo: '2026-11-02T10:00:00.001Z' });
      expect(second).toMatchObject({ recordedFrom: '2026-11-02T10:00:00.001Z', recordedTo: null });
    });

    it('tells of a row that the schemas of today refuse, and replaces it at the next import', async () => {
      const good = input({ records: [method('a-metod')], claims: [claim('c1', 'a-metod')] });
      await runImport(store, good, at(day1));
      await db.batch([{ sql: `UPDATE claims SET body = '{"id":"c1"}'`, params: [] }]);
      const rows = await store.read();
      expect([rows.claims.length, rows.unreadable.map((u) => [u.table, u.id])]).toEqual([
        0,
        [['claims', 'c1']],
      ]);
      await runImport(store, good, at(day2));
      const healed = await store.read();
      expect([healed.claims.length, healed.unreadable]).toEqual([1, []]);
    });

    it('keeps how the sources are doing', async () => {
      await store.setSource({ id: 'sbu', lastSuccess: day1, degraded: false });
      await store.setSource({ id: 'sbu', lastSuccess: day1, degraded: true });
      expect(await store.sources()).toEqual([{ id: 'sbu', lastSuccess: day1, degraded: true }]);
    });

    it('runs each migration once, takes a database further, and refuses one from a newer program', async () => {
      await store.migrate();
      const steps = [[], ['CREATE TABLE extra (a TEXT)']];
      await migrate(db, steps);
      await migrate(db, steps);
      expect(await db.query('SELECT count(*) AS n FROM migrations')).toEqual([{ n: 2 }]);
      await expect(store.migrate()).rejects.toMatchObject({ code: 'newer' });
    });
  });
}
