import { searchAddress, valueLabel, withoutFilter } from '../../api/search-params.ts';
import type { SearchRequest } from '../../api/service.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Facet, facets } from '../../search/facets.ts';
import { missingValue } from '../../search/port.ts';
import { inSentence } from '../format.ts';
import { missingLabel } from '../missing.ts';
import { searchText } from '../text.ts';

interface Chip {
  readonly before: string;
  readonly label: string;
  readonly href: string;
}

/** The chosen filters in words, each a link that takes itself away. */
export function Chips({ request, catalogue }: { request: SearchRequest; catalogue: Catalogue }) {
  const chips = chipsOf(request, catalogue);
  if (chips.length === 0) return null;
  return (
    <div class="chosen">
      <ul class="chips">
        {chips.map((chip) => (
          <li>
            <a href={chip.href}>
              <span class="away">Ta bort filtret: </span>
              {chip.before} <b>{chip.label}</b>
            </a>
          </li>
        ))}
      </ul>
      <a
        class="clear"
        href={searchAddress(request, {
          filters: onlyType(request),
          ageMin: null,
          ageMax: null,
          hideFlagged: false,
        })}
      >
        {searchText.clear}
      </a>
    </div>
  );
}

/** The type of record is chosen in the tabs, not among the filters. */
const filterFacets = facets.filter((f) => f.key !== 'type');

function onlyType(request: SearchRequest): SearchRequest['filters'] {
  const { type } = request.filters;
  return type === undefined ? {} : { type };
}

export function chosenCount(request: SearchRequest): number {
  const values = Object.entries(request.filters).flatMap(([key, v]) => (key === 'type' ? [] : v));
  const ages = request.ageMin !== null || request.ageMax !== null ? 1 : 0;
  return values.length + ages + (request.hideFlagged ? 1 : 0);
}

/** The label of a chosen value, "no value" in the facet's own words. */
export function shownLabel(facet: Facet, value: string, catalogue: Catalogue): string {
  return value === missingValue ? missingLabel(facet.key) : valueLabel(facet, value, catalogue);
}

/** "för barn", "eller för unga", "från SBU". */
export function chipsOf(request: SearchRequest, catalogue: Catalogue): Chip[] {
  const chips: Chip[] = filterFacets.flatMap((facet) =>
    (request.filters[facet.key] ?? []).map((value, i) => ({
      before: i === 0 ? facet.preposition : 'eller',
      label: inSentence(shownLabel(facet, value, catalogue)),
      href: searchAddress(request, { filters: withoutFilter(request, facet.key, value) }),
    })),
  );
  const { ageMin, ageMax } = request;
  if (ageMin !== null || ageMax !== null) {
    const label =
      ageMin === null
        ? `till ${ageMax} år`
        : ageMax === null
          ? `från ${ageMin} år`
          : `${ageMin}–${ageMax} år`;
    chips.push({ before: 'i åldern', label, href: searchAddress(request, { ageMin: null, ageMax: null }) });
  }
  if (request.hideFlagged) {
    chips.push({
      before: 'utan',
      label: 'avrådda och avslutade',
      href: searchAddress(request, { hideFlagged: false }),
    });
  }
  return chips;
}
