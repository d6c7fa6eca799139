/** RIS and BibTeX, read back by Citation.js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-bibtex';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/api/exports/bibtex.ts';
import type { Citation } from '../../src/api/exports/citation.ts';
import { toRis } from '../../src/api/exports/ris.ts';
import { okText, realApp, type TestApp } from './app.ts';

interface Csl {
  readonly title: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly author?: readonly { literal?: string; family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const read = (text: string): Csl[] => new Cite(text).data as Csl[];

/** What a format could break on. */
const awkward: Citation = {
  id: 'svar-titel',
  kind: 'report',
  title: 'Barn & unga: 50 % {av} alla_med #stöd ~ "så" \\ $5\nER  - x',
  publishers: ['Myndigheten för vård- och omsorgsanalys', 'Forskningsrådet för hälsa, arbetsliv och välfärd'],
  year: 2021,
  url: 'https://example.se/a_b?x=1&y=%C3%A5#del',
  identifiers: ['2021-6-7446'],
  keywords: ['Barn och unga'],
  read: '2026-11',
  country: 'SE',
};

describe('a support as a reference', () => {
  it.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
  ])('%s keeps title, bodies, year and address, whatever characters they hold', (_name, write) => {
    const [entry, ...more] = read(write([awkward]));
    expect(more).toEqual([]);
    expect(entry?.title.replaceAll(/\s+/g, ' ')).toBe(awkward.title.replaceAll(/\s+/g, ' '));
    expect(entry?.URL).toBe(awkward.url);
    expect(entry?.author).toHaveLength(2);
    expect(entry?.issued?.['date-parts'][0]?.[0]).toBe(2021);
  });

  it('leaves out what is not known', () => {
    const bare = { ...awkward, year: null, url: null, identifiers: [], keywords: [] };
    expect(toRis([bare])).not.toMatch(/PY|UR|null/);
    expect(toBibtex([bare])).not.toMatch(/year|url =|null/);
  });
});

describe('all supports', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await realApp();
  });

  it.each(['ris', 'bib'])(
    'as .%s are as many as the catalogue has, each with title and publisher',
    async (ending) => {
      const entries = read(await okText(app, `/api/v1/export/supports.${ending}`));
      const supports = [...app.service.catalogue().supports.values()].filter((s) => s.retired === null);
      expect(entries).toHaveLength(supports.length);
      // A law has its body as publisher: the reader takes no author from the type STAT.
      const bodies = (e: Csl) => (e.author ?? []).length + (e.publisher === undefined ? 0 : 1);
      expect(entries.filter((e) => !e.title || bodies(e) === 0).map((e) => e.title)).toEqual([]);
    },
  );

  it.each(['ris', 'bib'])('one has its own .%s', async (ending) => {
    const [support] = [...app.service.catalogue().supports.values()].filter((s) => s.retired === null);
    const [entry] = read(await okText(app, `/kunskapsstod/${support?.id}.${ending}`));
    expect(entry?.title).toBe(support?.title);
    expect((await app.get(`/metoder/multisystemisk-terapi.${ending}`)).status).toBe(404);
  });
});
