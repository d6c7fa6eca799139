/** The filters: a plain GET form. OR within a group, AND between groups; counts do not depend on the group's own choice. */
import type { FacetBucket, FacetView, SearchRequest, SearchResult } from '../../api/service.ts';
import { type Facet, facets } from '../../search/facets.ts';
import { missingValue } from '../../search/port.ts';
import { numberText } from '../format.ts';
import { missingLabel } from '../missing.ts';
import { searchText } from '../text.ts';

/** Values beyond this many go under "Visa fler". */
const VALUES_SHOWN = 8;

/** No group lists more than this: of hundreds of components nobody reads a list, and the page would double. */
const VALUES_LISTED = 40;

/** Shown at once; the others under "Fler filter". `type` is the row of tabs above the hits. */
const first = ['targetGroup', 'problem', 'area', 'position', 'evidence', 'introduce'];

export function FilterPanel({ request, result }: { request: SearchRequest; result: SearchResult }) {
  const shown = facets.filter((f) => f.key !== 'type' && hasSomething(result.facets[f.key], request, f));
  const more = shown.filter((f) => !first.includes(f.key));
  const moreChosen = more.some((f) => (request.filters[f.key] ?? []).length > 0);
  const group = (f: Facet) => (
    <FacetGroup facet={f} view={result.facets[f.key] ?? { buckets: [], missing: 0 }} request={request} />
  );
  return (
    <section id="filter" class="filters" aria-labelledby="filter-rubrik">
      <h2 id="filter-rubrik">{searchText.filters}</h2>
      <form id="sok" action="/sok">
        {(request.filters.type ?? []).map((type) => (
          <input type="hidden" name="type" value={type} />
        ))}
        {request.sort !== 'relevance' && <input type="hidden" name="sort" value={request.sort} />}
        {shown.filter((f) => first.includes(f.key)).map(group)}
        <AgeGroup request={request} />
        <fieldset>
          <legend>Varningar</legend>
          <label class="choice">
            <input type="checkbox" name="hideFlagged" value="true" checked={request.hideFlagged} />
            <span>{searchText.hideFlagged}</span>
          </label>
        </fieldset>
        {more.length > 0 && (
          <details class="more-filters" open={moreChosen}>
            <summary>
              {searchText.more} ({more.length})
            </summary>
            {more.map(group)}
          </details>
        )}
        <p class="apply">
          <button type="submit">{searchText.show}</button>
        </p>
      </form>
    </section>
  );
}

function hasSomething(view: FacetView | undefined, request: SearchRequest, facet: Facet): boolean {
  if (view === undefined) return false;
  return view.buckets.some((b) => b.count > 0) || (request.filters[facet.key] ?? []).length > 0;
}

interface GroupProps {
  readonly facet: Facet;
  readonly view: FacetView;
  readonly request: SearchRequest;
}

function FacetGroup({ facet, view, request }: GroupProps) {
  const chosen = request.filters[facet.key] ?? [];
  const buckets = view.buckets.filter(
    (b) => b.value !== missingValue && (b.count > 0 || b.selected || chosen.length > 0),
  );
  const values = new Set(buckets.map((b) => b.value));
  const listed = mostFrequent(buckets);
  const top = listed.slice(0, VALUES_SHOWN);
  const rest = listed.slice(VALUES_SHOWN);
  const choice = (bucket: FacetBucket) => (
    <Choice name={facet.key} bucket={bucket} sub={bucket.broader !== null && values.has(bucket.broader)} />
  );
  const missingChosen = chosen.includes(missingValue);
  return (
    <fieldset>
      <legend>{facet.label}</legend>
      {top.map(choice)}
      {rest.length > 0 && (
        <details open={rest.some((b) => b.selected)}>
          <summary>Visa fler ({rest.length})</summary>
          {rest.map(choice)}
          {listed.length < buckets.length && (
            <p class="note">
              De {listed.length} vanligaste av {buckets.length}. Avgränsa sökningen för att se fler.
            </p>
          )}
        </details>
      )}
      {(view.missing > 0 || missingChosen) && (
        <Choice
          name={facet.key}
          bucket={{
            value: missingValue,
            label: missingLabel(facet.key),
            count: view.missing,
            selected: missingChosen,
            broader: null,
          }}
          sub={false}
        />
      )}
    </fieldset>
  );
}

/** The most frequent values, and every chosen one, in the order in which they came. */
function mostFrequent(buckets: readonly FacetBucket[]): readonly FacetBucket[] {
  if (buckets.length <= VALUES_LISTED) return buckets;
  const kept = new Set(buckets.toSorted((a, b) => b.count - a.count).slice(0, VALUES_LISTED));
  return buckets.filter((b) => kept.has(b) || b.selected);
}

/** A value that would give nothing stays where it was, and cannot be chosen (the list must not jump). */
function Choice({ name, bucket, sub }: { name: string; bucket: FacetBucket; sub: boolean }) {
  const dead = bucket.count === 0 && !bucket.selected;
  const missing = bucket.value === missingValue;
  return (
    <label
      class={['choice', sub ? 'sub' : '', dead ? 'dead' : '', missing ? 'missing' : '']
        .filter(Boolean)
        .join(' ')}
    >
      <input type="checkbox" name={name} value={bucket.value} checked={bucket.selected} disabled={dead} />
      <span>{bucket.label}</span>
      <span class="n">{numberText(bucket.count)}</span>
    </label>
  );
}

function AgeGroup({ request }: { request: SearchRequest }) {
  const field = (name: 'ageMin' | 'ageMax', label: string) => (
    <label class="age">
      {label}
      <input
        type="text"
        name={name}
        inputmode="numeric"
        pattern="[0-9]{1,3}"
        maxlength={3}
        autocomplete="off"
        value={request[name] ?? ''}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{searchText.ages}</legend>
      <div class="ages">
        {field('ageMin', searchText.ageMin)}
        {field('ageMax', searchText.ageMax)}
      </div>
      <p class="note">{searchText.ageNote}</p>
    </fieldset>
  );
}
