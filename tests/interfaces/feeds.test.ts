/** Feeds over a catalogue that changes: an edit, a withdrawal, a removal. Read by a feed parser that others wrote. */
import { load } from 'cheerio';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../src/api/catalogue-service.ts';
import type { ImportInput } from '../../src/catalogue/import.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { realData } from '../helpers/catalogue.ts';
import { okText, publicUrl, type TestApp, testApp } from './app.ts';

const edited = 'multisystemisk-terapi';
const withdrawnId = 'funktionell-familjeterapi';
let removedId = '';
let app: TestApp;

beforeAll(async () => {
  const { records, claims } = realData();
  const store = await openSqliteStore(':memory:');
  const day = (n: number) => `2026-11-1${n}T08:00:00.000Z`;
  const run = (input: Pick<ImportInput, 'records' | 'claims'>, n: number) =>
    runImport(
      store,
      {
        origin: 'file',
        started: day(n),
        codeVersion: '1',
        inputHash: String(n),
        forcedReason: null,
        ...input,
      },
      { now: () => new Date(day(n)) },
    );
  const first = { records: records.map(({ place: _, ...r }) => r), claims: claims.map((c) => c.claim) };
  await run(first, 1);
  const subjects = new Set(first.claims.map((c) => c.subject));
  const named = JSON.stringify(first.claims);
  removedId =
    first.records.find((r) => r.type === 'actors' && !subjects.has(r.id) && !named.includes(`"${r.id}"`))
      ?.id ?? '';
  const second = {
    claims: first.claims,
    records: first.records
      .filter((r) => r.id !== removedId)
      .map((r) => {
        if (r.type === 'methods' && r.id === edited)
          return { ...r, record: { ...r.record, summary: 'Ny & <bättre> text.' } };
        if (r.type === 'methods' && r.id === withdrawnId) {
          return {
            ...r,
            record: { ...r.record, retired: { date: '2026-11', reason: 'Slutade ges', successor: edited } },
          };
        }
        return r;
      }),
  };
  await run(second, 2);
  const now = () => new Date(day(3));
  const service = createService({ store, now, codeVersion: 'test', buildIndex: buildCompactIndex });
  await service.refresh();
  app = testApp(service);
});

const tag = (id: string) => `tag:metodkompassen.example,2026:record/${id}`;

async function tombstones(path: string) {
  const $ = load(await okText(app, path), { xml: true });
  return $('at\\:deleted-entry')
    .get()
    .map((e) => ({
      ref: $(e).attr('ref'),
      when: $(e).attr('when'),
      comment: $(e).find('at\\:comment').text(),
      successor: $(e).find('link').attr('href') ?? null,
    }));
}

describe('/feed.atom', () => {
  it('tells an edit once, with a stable id and the moment of the change', async () => {
    const feed = parseAtomFeed(await okText(app, '/feed.atom'));
    expect(feed.title?.value).toBe('Metodkompassen: ändringar');
    const entries = (feed.entries ?? []).filter((e) => e.id === tag(edited));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      updated: '2026-11-12T08:00:00.000Z',
      title: { value: 'Multisystemisk terapi' },
    });
    expect(entries[0]?.links?.[0]?.href).toBe(`${publicUrl}/metoder/${edited}`);
  });

  it('takes away what was withdrawn or removed, with reason and successor', async () => {
    expect(removedId).not.toBe('');
    const stones = await tombstones('/feed.atom');
    expect(stones).toContainEqual({
      ref: tag(withdrawnId),
      when: '2026-10-31T23:00:00.000Z',
      comment: 'Slutade ges',
      successor: `${publicUrl}/metoder/${edited}`,
    });
    expect(stones).toContainEqual(
      expect.objectContaining({ ref: tag(removedId), when: '2026-11-12T08:00:00.000Z' }),
    );
    const entries = parseAtomFeed(await okText(app, '/feed.atom')).entries ?? [];
    expect(entries.map((e) => e.id)).not.toContain(tag(withdrawnId));
  });

  it('begins at a day, and refuses one that does not exist', async () => {
    expect(parseAtomFeed(await okText(app, '/feed.atom?since=2026-11-13')).entries ?? []).toEqual([]);
    expect((await app.get('/feed.atom?since=2026-02-30')).status).toBe(400);
  });
});

describe('/sok.atom', () => {
  it('has the search’s own hits, newest first, escaped, with an id of the search', async () => {
    const text = await okText(app, '/sok.atom?q=multisystemisk%20terapi&type=method');
    const feed = parseAtomFeed(text);
    expect(feed.id).toBe('tag:metodkompassen.example,2026:search?q=multisystemisk+terapi&type=method');
    expect(feed.links).toContainEqual(
      expect.objectContaining({
        rel: 'self',
        href: `${publicUrl}/sok.atom?q=multisystemisk+terapi&type=method`,
      }),
    );
    const updated = (feed.entries ?? []).map((e) => e.updated);
    expect(updated).toEqual(updated.toSorted().reverse());
    const entry = (feed.entries ?? []).find((e) => e.id === tag(edited));
    expect(entry?.summary?.value).toContain('Ny & <bättre> text.');
    expect(entry?.updated).toBe('2026-11-12T08:00:00.000Z');
  });

  it('holds the records of the page for any filter', async () => {
    const query = 'evidence=effect_low&hideFlagged=true';
    const page = (await (await app.get(`/api/v1/search?${query}&limit=100`)).json()) as {
      hits: { id: string }[];
    };
    const feed = parseAtomFeed(await okText(app, `/sok.atom?${query}`));
    expect((feed.entries ?? []).map((e) => e.id).sort()).toEqual(page.hits.map((h) => tag(h.id)).sort());
  });

  it('takes away what left the catalogue, and refuses wrong values', async () => {
    expect((await tombstones('/sok.atom?q=barn')).map((s) => s.ref)).toEqual(
      expect.arrayContaining([tag(withdrawnId), tag(removedId)]),
    );
    expect((await app.get('/sok.atom?evidence=nonsens')).status).toBe(400);
  });
});
