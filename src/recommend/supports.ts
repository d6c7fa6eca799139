import type { Catalogue } from '../catalogue/catalogue.ts';
import { fitOf } from './fit.ts';
import type { Need } from './need.ts';
import type { Recommended } from './recommended.ts';
import { leastSupportFit, weights } from './weights.ts';

/** Knowledge supports on the need, or in the area that the fitting methods share; those in force first. */
export function supportsFor(
  catalogue: Catalogue,
  need: Need,
  methods: readonly Recommended[],
  limit: number,
): Recommended[] {
  const areas = sharedAreas(
    catalogue,
    methods.map((m) => m.id),
  );
  return [...catalogue.supports.values()]
    .filter((s) => s.retired === null && s.status !== 'replaced' && s.country === 'SE')
    .flatMap((s) => {
      const fit = fitOf(catalogue, need, {
        ...s,
        ages: null,
        components: [],
        settings: [],
        assesses: false,
        teaches: false,
        forPartners: false,
        forFosterHomes: false,
        isOfAreas: false,
        universal: false,
      });
      const shared = s.areas.filter((a) => areas.has(a));
      const score =
        fit.score + (shared.length > 0 ? weights.area : 0) + (s.status === 'current' ? weights.current : 0);
      if (score < leastSupportFit || (!fit.meetsNeed && shared.length === 0)) return [];
      const area = shared.map((a) => `Område: ${catalogue.label('areas', a).toLocaleLowerCase('sv')}.`);
      return [
        {
          id: s.id,
          score: Math.round(score * 100) / 100,
          reasons: [...fit.reasons, ...area],
          cautions: s.status === 'current' ? [] : ['Om det är den senaste utgåvan är inte känt.'],
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, limit);
}

/** How many of the best methods speak for the need's area. */
const SPEAKERS = 5;

/** The areas that at least half of the best methods have. */
function sharedAreas(catalogue: Catalogue, ids: readonly string[]): ReadonlySet<string> {
  const best = ids.slice(0, SPEAKERS);
  const all = best.flatMap((id) => catalogue.methods.get(id)?.areas ?? []);
  return new Set(all.filter((a) => all.filter((b) => b === a).length * 2 >= best.length));
}
