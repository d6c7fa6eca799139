/** Where overlap gathers: by area, and by body and area. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { commonAreas, isBetweenBodies, isInUse, type OverlapPair } from './report.ts';

export interface HotSpot {
  readonly area: string;
  readonly works: number;
  readonly publishers: number;
  /** Pairs between different bodies, and those of them in the two upper bands. */
  readonly pairs: number;
  readonly largePairs: number;
  /** How many pairs of bodies have works that overlap here. */
  readonly bodyPairs: number;
  /**
   * Sum over pairs of bodies of their most alike pair of works: how many bodies speak of the same thing. Ten pairs
   * between the same two bodies are one thing to settle, not ten.
   */
  readonly heat: number;
}

/** Areas by how many bodies overlap in them and how much, most first. */
export function hotSpots(catalogue: Catalogue, pairs: readonly OverlapPair[]): HotSpot[] {
  const works = [...catalogue.supports.values()].filter((w) => isInUse(w) && w.country === 'SE');
  const between = pairs.filter(isBetweenBodies);
  return [...catalogue.concepts('areas').keys()]
    .map((area): HotSpot => {
      const inArea = works.filter((w) => w.areas.includes(area));
      const here = between.filter((p) => commonAreas(p).includes(area));
      const best = [...bestOfBodies(here).values()];
      return {
        area,
        works: inArea.length,
        publishers: new Set(inArea.flatMap((w) => w.publishers)).size,
        pairs: here.length,
        largePairs: here.filter((p) => p.band !== 'some').length,
        bodyPairs: best.length,
        heat: Math.round(best.reduce((sum, score) => sum + score, 0) * 100) / 100,
      };
    })
    .sort((x, y) => y.heat - x.heat || y.works - x.works);
}

/** The highest score between each two bodies. */
function bestOfBodies(pairs: readonly OverlapPair[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { a, b, score } of pairs) {
    for (const x of a.publishers) {
      for (const y of b.publishers) {
        const key = x < y ? `${x} ${y}` : `${y} ${x}`;
        best.set(key, Math.max(best.get(key) ?? 0, score));
      }
    }
  }
  return best;
}

export interface MatrixCell {
  readonly publisher: string;
  readonly area: string;
  readonly works: number;
  /** Pairs in which the body's works in the area overlap with another body's. */
  readonly pairs: number;
}

/** Body × area, cells with works only. */
export function overlapMatrix(catalogue: Catalogue, pairs: readonly OverlapPair[]): MatrixCell[] {
  const cells = new Map<string, { publisher: string; area: string; works: number; pairs: number }>();
  const cell = (publisher: string, area: string) => {
    const key = `${publisher} ${area}`;
    const known = cells.get(key) ?? { publisher, area, works: 0, pairs: 0 };
    cells.set(key, known);
    return known;
  };
  for (const work of catalogue.supports.values()) {
    if (!isInUse(work) || work.country !== 'SE') continue;
    for (const publisher of work.publishers) for (const area of work.areas) cell(publisher, area).works++;
  }
  for (const pair of pairs.filter(isBetweenBodies)) {
    for (const area of commonAreas(pair)) {
      for (const work of [pair.a, pair.b]) {
        if (work.areas.includes(area)) for (const publisher of work.publishers) cell(publisher, area).pairs++;
      }
    }
  }
  return [...cells.values()];
}
