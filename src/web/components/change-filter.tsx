/** What /andringar can be narrowed to: a form that is an address, and the chosen filters, each with a way out. */
import {
  type ChangeFilter,
  type ChangeProblem,
  changeParameters,
  changeQueryString,
} from '../../api/change-filter.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import { typeLabels } from '../../domain/labels.ts';
import { dateText } from '../format.ts';
import { changesText as text } from '../text.ts';

interface FilterProps {
  readonly catalogue: Catalogue;
  readonly filter: ChangeFilter;
}

export function ChangeFilterForm({ catalogue, filter, today }: FilterProps & { readonly today: string }) {
  const counties = [...catalogue.counties.values()];
  const inCounty = (code: string) =>
    [...catalogue.municipalities.values()]
      .filter((m) => m.county === code)
      .toSorted((a, b) => bySwedish(a.name, b.name));
  return (
    <form class="need narrow" action="/andringar">
      <div class="fields">
        <label>
          {text.since}
          <input type="date" name="since" value={filter.since ?? ''} max={today} />
        </label>
        <label>
          {text.area}
          <select name="area">
            <option value="">{text.any}</option>
            {[...catalogue.concepts('areas').values()].map((area) => (
              <option value={area.id} selected={area.id === filter.area}>
                {area.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.municipality}
          <select name="municipality">
            <option value="">{text.any}</option>
            {counties.map((county) => (
              <optgroup label={county.name}>
                {inCounty(county.code).map((m) => (
                  <option value={m.code} selected={m.code === filter.municipality}>
                    {m.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {text.agency}
          <select name="agency">
            <option value="">{text.any}</option>
            {speakers(catalogue, filter.agency).map(({ id, title }) => (
              <option value={id} selected={id === filter.agency}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      {filter.record !== null && <input type="hidden" name="record" value={filter.record} />}
      {filter.type !== null && <input type="hidden" name="type" value={filter.type} />}
      <p class="apply">
        <button type="submit">{text.show}</button>
      </p>
    </form>
  );
}

/** Bodies that have published a knowledge support, or whose task it is to recommend; and the one that is chosen. */
function speakers(catalogue: Catalogue, chosen: string | null) {
  const publishers = new Set([...catalogue.supports.values()].flatMap((s) => s.publishers));
  return [...catalogue.actors.values()]
    .filter((a) => publishers.has(a.id) || a.recommends || a.id === chosen)
    .toSorted((a, b) => bySwedish(a.title, b.title));
}

/** The chosen filters in words, each a link that takes itself away. */
export function ChangeChips({ catalogue, filter }: FilterProps) {
  const chosen = changeParameters.flatMap((name) => {
    const value = filter[name];
    return value === null ? [] : [{ name, label: labelOf(catalogue, name, value) }];
  });
  if (chosen.length === 0) return null;
  return (
    <div class="chosen">
      <ul class="chips">
        {chosen.map(({ name, label }) => (
          <li>
            <a href={`/andringar${changeQueryString({ ...filter, [name]: null })}`}>
              <span class="away">Ta bort filtret: </span>
              {text.before[name]} <b>{label}</b>
            </a>
          </li>
        ))}
      </ul>
      <a class="clear" href="/andringar">
        {text.clear}
      </a>
    </div>
  );
}

function labelOf(catalogue: Catalogue, name: ChangeProblem['parameter'], value: string): string {
  switch (name) {
    case 'since':
      return dateText(value);
    case 'type':
      return Object.entries(typeLabels).find(([type]) => type === value)?.[1] ?? value;
    case 'area':
      return catalogue.label('areas', value);
    case 'municipality':
      return catalogue.municipalities.get(value)?.fullName ?? value;
    case 'agency':
    case 'record':
      return catalogue.titleOf(catalogue.redirect(value) ?? value);
  }
}
