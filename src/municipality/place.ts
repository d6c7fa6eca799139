/** A municipality with its county, its size and those who support it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import type { Municipality } from '../domain/records/reference.ts';

/**
 * Fewer inhabitants than this, and a group or a team for a narrow target group is hard to fill alone. The limit is
 * ours (about half of the municipalities are below it), and the page says so.
 */
export const SMALL_MUNICIPALITY = 15_000;

export interface Supporter {
  readonly id: string;
  readonly name: string;
  readonly role: 'rss' | 'fou_unit' | 'county_board';
  readonly url: string;
  readonly website: string | null;
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly county: { readonly code: string; readonly name: string };
  /** Rounded (SKR, 2020): a size class and nothing more. */
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly group: string;
  readonly small: boolean;
  readonly supporters: readonly Supporter[];
  /** Codes of the other municipalities in the same RSS, else in the county: those to pool with. */
  readonly neighbours: readonly string[];
}

/** @returns null for a code that no municipality has. */
export function placeOf(catalogue: Catalogue, code: string): Place | null {
  const municipality = catalogue.municipalities.get(code);
  if (municipality === undefined) return null;
  return catalogue.derive(`place ${code}`, () => describe(catalogue, municipality));
}

function describe(catalogue: Catalogue, m: Municipality): Place {
  const county = catalogue.counties.get(m.county);
  return {
    code: m.code,
    name: m.name,
    fullName: m.fullName,
    county: { code: m.county, name: county?.name ?? m.county },
    population: m.population,
    populationYear: m.populationYear,
    group: m.group.name,
    small: m.population !== null && m.population < SMALL_MUNICIPALITY,
    supporters: [
      ...m.rss.flatMap((id) => supporter(catalogue, id, 'rss')),
      ...m.fouUnits.flatMap((id) => supporter(catalogue, id, 'fou_unit')),
      ...(county?.countyBoard ? supporter(catalogue, county.countyBoard, 'county_board') : []),
    ],
    neighbours: neighboursOf(catalogue, m),
  };
}

function supporter(catalogue: Catalogue, id: string, role: Supporter['role']): Supporter[] {
  const actor = catalogue.actors.get(id);
  if (actor === undefined) return [];
  return [{ id, name: actor.title, role, url: recordUrl('actor', id), website: actor.website }];
}

function neighboursOf(catalogue: Catalogue, m: Municipality): string[] {
  const others = [...catalogue.municipalities.values()].filter((o) => o.code !== m.code);
  const sameRss = others.filter((o) => o.rss.some((id) => m.rss.includes(id)));
  const near = sameRss.length > 0 ? sameRss : others.filter((o) => o.county === m.county);
  return near.map((o) => o.code);
}
