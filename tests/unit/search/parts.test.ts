import { describe, expect, it } from 'vitest';
import { buildCompactIndex, openCompactIndex } from '../../../src/search/compact.ts';
import { escapeHtml, highlight, snippet } from '../../../src/search/highlight.ts';
import { nameVariants } from '../../../src/search/names.ts';
import { titleKey } from '../../../src/search/order.ts';
import { pageOf } from '../../../src/search/page.ts';
import { SnapshotRefused } from '../../../src/search/snapshot.ts';
import { documents, lexicon } from '../../contract/search-fixture.ts';
import { ndcg, recall, reciprocalRank } from '../../relevance/metrics.ts';
import { randomisationTest, seeded } from '../../relevance/statistics.ts';

describe('highlight', () => {
  it('escapes before it marks: nothing of a record becomes markup', () => {
    const html = highlight('<img src=x onerror=1> våld & "hot"', ['våld', 'img']);
    expect(html).toBe('&lt;<mark>img</mark> src=x onerror=1&gt; <mark>våld</mark> &amp; &quot;hot&quot;');
    expect(escapeHtml("<'>")).toBe('&lt;&#39;&gt;');
  });

  it('marks whole words only, in any case', () => {
    expect(highlight('Våldet och VÅLD', ['våld'])).toBe('Våldet och <mark>VÅLD</mark>');
  });

  it('cuts a snippet between words around the first match', () => {
    const text = `${'ord '.repeat(100)}våld ${'mer '.repeat(100)}`;
    const cut = snippet(text, ['våld'], 60) ?? '';
    expect(cut).toContain('<mark>våld</mark>');
    expect(cut.startsWith('… ')).toBe(true);
    expect(cut.endsWith(' …')).toBe(true);
    expect(snippet('inget här', ['våld'])).toBeNull();
  });
});

describe('snapshot', () => {
  const bytes = buildCompactIndex(documents, lexicon).snapshot();
  it('is refused by another lexicon, when cut short and when it is something else', () => {
    const other = { ...lexicon, neverSplit: ['våld'] };
    expect(() => openCompactIndex(bytes, other)).toThrow(SnapshotRefused);
    expect(() => openCompactIndex(bytes.slice(0, bytes.length - 500), lexicon)).toThrow(SnapshotRefused);
    expect(() => openCompactIndex(new Uint8Array(3), lexicon)).toThrow(SnapshotRefused);
    expect(() => openCompactIndex(new TextEncoder().encode('{"not": "ours"}'), lexicon)).toThrow(
      SnapshotRefused,
    );
  });

  it('opens from bytes that begin anywhere in a larger buffer, and gives the same bytes again', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openCompactIndex(shifted.subarray(3), lexicon).snapshot()).toEqual(bytes);
  });
});

describe('names and order', () => {
  it('knows what people call a record', () => {
    expect(nameVariants('Trygghetscirkeln (COS-P)')).toEqual(['Trygghetscirkeln', 'COS-P']);
    expect(nameVariants('ICDP – Vägledande samspel')).toContain('ICDP');
    expect(nameVariants('Komet 3–11 år')).toContain('Komet');
    expect(nameVariants('Marte Meo')).toEqual([]);
  });

  it('sorts å ä ö last and numbers by size', () => {
    const titles = ['Öppet', 'Ängel', 'Åter', 'Zebra', 'Steg 12', 'Steg 2'];
    const sorted = titles.sort((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1));
    expect(sorted).toEqual(['Steg 2', 'Steg 12', 'Zebra', 'Åter', 'Ängel', 'Öppet']);
  });

  it('pages like a full sort', () => {
    const random = seeded(3);
    const items = Uint32Array.from({ length: 500 }, (_, i) => i);
    const key = Float64Array.from(items, () => Math.floor(random() * 50));
    const before = (a: number, b: number) => (key[a] ?? 0) > (key[b] ?? 0) || (key[a] === key[b] && a < b);
    const sorted = [...items].sort((a, b) => (before(a, b) ? -1 : 1));
    for (const [offset, limit] of [
      [0, 20],
      [20, 20],
      [490, 20],
      [0, 500],
      [600, 5],
    ] as const) {
      expect(pageOf(items, offset, limit, before)).toEqual(sorted.slice(offset, offset + limit));
    }
  });
});

describe('measures', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 1],
  ]);
  it('gives the known values', () => {
    expect(ndcg(['a', 'b'], grades)).toBe(1);
    expect(ndcg(['x', 'a'], new Map([['a', 1]]))).toBeCloseTo(1 / Math.log2(3), 10);
    expect(reciprocalRank(['x', 'y', 'b'], grades)).toBeCloseTo(1 / 3, 10);
    expect(recall(['b'], grades)).toBe(0.5);
    expect(ndcg([], new Map())).toBe(0);
  });

  it('tells a difference from none', () => {
    const better = Array.from({ length: 40 }, () => 0.9);
    const worse = Array.from({ length: 40 }, () => 0.5);
    expect(randomisationTest(better, worse, seeded(1), 2000)).toBeLessThan(0.01);
    expect(randomisationTest(worse, worse, seeded(1), 2000)).toBe(1);
  });
});
