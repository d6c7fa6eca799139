import type { Context } from 'hono';
import { feedAddress, linkHeader, searchLinks } from '../../api/links.ts';
import {
  type ParameterProblem,
  parseSearchRequest,
  searchAddress,
  withoutFilter,
} from '../../api/search-params.ts';
import type { SearchRequest, SearchResult } from '../../api/service.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { searchTypes } from '../../domain/views.ts';
import { facetByKey } from '../../search/facets.ts';
import { Chips, chosenCount, shownLabel } from '../components/chips.tsx';
import { FilterPanel } from '../components/facets.tsx';
import { Hit } from '../components/hit.tsx';
import { Page } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { SearchBox } from '../components/search-box.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, inSentence, numberText } from '../format.ts';
import { render } from '../render.tsx';
import { searchText, sortLabels, typePlural } from '../text.ts';

interface SearchPageProps {
  readonly deps: WebDeps;
  readonly request: SearchRequest;
  readonly result: SearchResult;
  readonly problems: readonly ParameterProblem[];
}

export async function searchPage(c: Context, deps: WebDeps): Promise<Response> {
  const { request, problems } = parseSearchRequest(new URL(c.req.url), deps.service.catalogue());
  const result = await deps.service.search(request);
  c.header('link', linkHeader(searchLinks('/sok', request, result.total)));
  return render(c, <SearchPage deps={deps} request={request} result={result} problems={problems} />);
}

function SearchPage({ deps, request, result, problems }: SearchPageProps) {
  const catalogue = deps.service.catalogue();
  const filtered = request.q !== '' || chosenCount(request) > 0 || request.offset > 0;
  const count = result.total === 0 ? searchText.nothing : countText(result.total, 'träff', 'träffar');
  const title =
    request.q === ''
      ? `Sök, ${count.toLocaleLowerCase('sv')}`
      : `${request.q}, ${count.toLocaleLowerCase('sv')}`;
  const chosen = chosenCount(request);
  return (
    <Page
      deps={deps}
      title={title}
      canonical="/sok"
      current="sok"
      noindex={filtered}
      ownSearch
      head={
        <link
          rel="alternate"
          type="application/atom+xml"
          title={searchText.feed}
          href={feedAddress(request)}
        />
      }
    >
      <a class="skip" href="#traffar">
        Hoppa till träffarna
      </a>
      <h1 class="small">Sök i katalogen</h1>
      <SearchBox q={request.q} form="sok" />
      <Problems problems={problems} />
      <div class="cols">
        <section class="results" aria-labelledby="traffar">
          <Tabs request={request} result={result} />
          <div class="count" role="status">
            <h2 id="traffar" tabindex={-1}>
              {count}
              {request.q !== '' && <span class="for"> för ”{request.q}”</span>}
            </h2>
          </div>
          <a class="tofilter" href="#filter">
            Filter ({chosen} {chosen === 1 ? 'valt' : 'valda'})
          </a>
          <Chips request={request} catalogue={catalogue} />
          <Help request={request} result={result} catalogue={catalogue} />
          {result.hits.length > 0 && (
            <>
              <Sorting request={request} />
              <ol class="hits" start={request.offset + 1}>
                {result.hits.map((hit) => (
                  <Hit hit={hit} compare={hit.type === 'method' || hit.type === 'support'} />
                ))}
              </ol>
              <form id="jamfor" action="/jamfor" class="compare-form">
                <button type="submit" class="quiet">
                  {searchText.compareButton}
                </button>
              </form>
              <p data-copy-link="" />
              <p class="note">{searchText.caution}</p>
            </>
          )}
          <Pager
            total={result.total}
            limit={request.limit}
            offset={request.offset}
            href={(offset) => searchAddress(request, { offset })}
          />
          <p class="note">
            <a href={feedAddress(request)}>{searchText.feed}</a>
          </p>
        </section>
        <FilterPanel request={request} result={result} />
      </div>
    </Page>
  );
}

function Problems({ problems }: { problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>Delar av adressen kunde inte läsas och är bortsedda från:</p>
      <ul>
        {problems.slice(0, 5).map((p) => (
          <li>
            <code>{p.parameter}</code>: {p.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What kind of record to show: links, since they replace each other. */
function Tabs({ request, result }: { request: SearchRequest; result: SearchResult }) {
  const chosen = request.filters.type ?? [];
  const counts = new Map((result.facets.type?.buckets ?? []).map((b) => [b.value, b.count]));
  const { type: _type, ...others } = request.filters;
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  const tab = (label: string, n: number, filters: SearchRequest['filters'], on: boolean) => (
    <li>
      <a href={searchAddress(request, { filters })} aria-current={on ? 'true' : undefined}>
        {label} <span class="n">{numberText(n)}</span>
      </a>
    </li>
  );
  return (
    <nav aria-label="Slag av post">
      <ul class="tabs">
        {tab('Allt', all, others, chosen.length === 0)}
        {searchTypes
          .filter((t) => (counts.get(t) ?? 0) > 0 || chosen.includes(t))
          .map((t) => tab(typePlural[t], counts.get(t) ?? 0, { ...others, type: [t] }, chosen.includes(t)))}
      </ul>
    </nav>
  );
}

function Sorting({ request }: { request: SearchRequest }) {
  return (
    <p class="sorting">
      {searchText.sort}:{' '}
      {(Object.keys(sortLabels) as (keyof typeof sortLabels)[]).map((sort, i) => (
        <>
          {i > 0 && ' · '}
          {sort === request.sort ? (
            <b>{sortLabels[sort]}</b>
          ) : (
            <a href={searchAddress(request, { sort })}>{sortLabels[sort]}</a>
          )}
        </>
      ))}
    </p>
  );
}

/** Did you mean, synonyms tried, what is hidden, and what to take away when nothing is found. */
function Help({
  request,
  result,
  catalogue,
}: {
  request: SearchRequest;
  result: SearchResult;
  catalogue: Catalogue;
}) {
  const { didYouMean, relax, synonymsUsed } = result.suggestions;
  return (
    <>
      {didYouMean !== null && (
        <p class="help">
          Menade du <a href={searchAddress(request, { q: didYouMean })}>{didYouMean}</a>?
        </p>
      )}
      {synonymsUsed.length > 0 && (
        <p class="help">
          Söker också på{' '}
          {synonymsUsed
            .map(([, to]) => to)
            .filter((t, i, all) => all.indexOf(t) === i)
            .slice(0, 6)
            .join(', ')}
          .
        </p>
      )}
      {result.hiddenFlagged > 0 && (
        <p class="help">
          {countText(
            result.hiddenFlagged,
            'metod som avråds, kan skada, saknar effekt eller har upphört är dold',
            'metoder som avråds, kan skada, saknar effekt eller har upphört är dolda',
          )}
          . <a href={searchAddress(request, { hideFlagged: false })}>Visa</a>
        </p>
      )}
      {result.total === 0 && (
        <div class="empty">
          <p>Inget i katalogen svarar mot det du har valt. Det betyder inte att det inte finns.</p>
          {relax.length > 0 && (
            <>
              <p>Om du tar bort ett filter:</p>
              <ul>
                {relax.map((r) => (
                  <Relax request={request} remove={r.remove} total={r.total} catalogue={catalogue} />
                ))}
              </ul>
            </>
          )}
          <p>
            Pröva ett vidare ord, eller <a href="/sok">{inSentence(searchText.all)}</a>.
          </p>
        </div>
      )}
      {result.total > 0 && result.hits.length === 0 && (
        <div class="empty">
          <p>{searchText.tooFar}</p>
          <p>
            <a href={searchAddress(request, { offset: 0 })}>{searchText.toFirst}</a>
          </p>
        </div>
      )}
    </>
  );
}

interface RelaxProps {
  readonly request: SearchRequest;
  readonly remove: string;
  readonly total: number;
  readonly catalogue: Catalogue;
}

function Relax({ request, remove, total, catalogue }: RelaxProps) {
  const [key = '', value = ''] = remove.split('=', 2);
  const facet = facetByKey(key);
  const href =
    facet === undefined
      ? searchAddress(
          request,
          key === 'hideFlagged' ? { hideFlagged: false } : { ageMin: null, ageMax: null },
        )
      : searchAddress(request, { filters: withoutFilter(request, key, value) });
  const label =
    facet === undefined
      ? key === 'hideFlagged'
        ? 'utan avrådda'
        : 'ålder'
      : `${facet.preposition} ${inSentence(shownLabel(facet, value, catalogue))}`;
  return (
    <li>
      <a href={href}>utan ”{label}”</a> ger {countText(total, 'träff', 'träffar')}
    </li>
  );
}
