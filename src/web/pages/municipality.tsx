/** One municipality: what is recommended, what is known of it, and whether it can be had here. */
import type { Context } from 'hono';
import { recommendedQuery } from '../../api/municipality-params.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Place, placeOf } from '../../municipality/place.ts';
import {
  filterRows,
  type Obtainable,
  type RecommendedQuery,
  type RecommendedRow,
  recommendedRows,
  recommendingSupports,
} from '../../municipality/recommended.ts';
import { Page } from '../components/layout.tsx';
import { ObtainableDetails } from '../components/obtainable-details.tsx';
import { hasDetails, RecommendedTable } from '../components/recommended-table.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, dateText, listText, numberText } from '../format.ts';
import { municipalityHead } from '../municipality-head.tsx';
import { municipalityText as text } from '../municipality-text.ts';
import { render } from '../render.tsx';
import { errorPage } from './error.tsx';

export function municipalityPage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const place = placeOf(catalogue, c.req.param('code') ?? '');
  if (place === null)
    return errorPage(c, deps, 'not-found', 'Ingen kommun har den koden. Välj kommun på sidan Er kommun.');
  const { query, problems } = recommendedQuery(new URL(c.req.url), catalogue);
  const today = deps.service.today();
  const all = recommendedRows(catalogue, { ...query, status: [], noSteward: false }, place, today);
  const rows = filterRows(all, query);
  const support = query.support === null ? null : catalogue.titleOf(query.support);
  const filtered = query.status.length > 0 || query.noSteward || query.support !== null;
  return render(
    c,
    <Page
      deps={deps}
      title={support === null ? place.fullName : `${place.fullName}: ${support}`}
      description={text.lead}
      canonical={`/kommun/${place.code}`}
      current="kommun"
      noindex={filtered}
      head={municipalityHead(deps)}
    >
      <p class="kind">
        <a href="/kommun">Er kommun</a> · {place.county.name}
      </p>
      <h1>{place.fullName}</h1>
      <p class="lead">{text.lead}</p>
      <AboutPlace catalogue={catalogue} place={place} />
      <p class="actions">
        <a class="button" href={`/kommun/${place.code}/lista`}>
          Kontrollera era metoder
        </a>
        <a href="/rapporter">Rapporter</a>
      </p>
      <Choice catalogue={catalogue} place={place} query={query} />
      <h2 id="insatser">{support ?? text.allSupports}</h2>
      {problems.length > 0 && <p class="problems">{problems.map((p) => p.message).join(' ')}</p>}
      <Views place={place} query={query} all={all} />
      <p class="count" role="status">
        {countText(rows.length, 'rekommendation', 'rekommendationer')}
        <span class="note"> · läget i katalogen {dateText(today)}</span>
      </p>
      {rows.length === 0 ? (
        <p class="empty">{text.nothing}</p>
      ) : (
        <Rows catalogue={catalogue} rows={rows} place={place} query={query} today={today} />
      )}
    </Page>,
  );
}

interface RowsProps {
  readonly catalogue: Catalogue;
  readonly rows: readonly RecommendedRow[];
  readonly place: Place;
  readonly query: RecommendedQuery;
  readonly today: string;
}

/** One support: the table with every method, and what each takes. All supports: a table for each. */
function Rows({ catalogue, rows, place, query, today }: RowsProps) {
  if (query.support === null) {
    return (
      <>
        {[...Map.groupBy(rows, (r) => r.recommendedIn?.id ?? '')].map(([id, group]) => (
          <section class="part" aria-labelledby={`stod-${id}`}>
            <h3 id={`stod-${id}`}>
              {id === '' ? (
                'Utan angivet kunskapsstöd'
              ) : (
                <a href={address(place, { ...query, support: id })}>{group[0]?.recommendedIn?.title}</a>
              )}
            </h3>
            <RecommendedTable
              rows={group}
              label={`Insatser: ${id === '' ? 'utan angivet kunskapsstöd' : group[0]?.recommendedIn?.title}`}
              members={false}
              details={false}
            />
          </section>
        ))}
      </>
    );
  }
  const detailed = rows
    .flatMap((row): Obtainable[] => [row, ...row.members])
    .filter(hasDetails)
    .filter((o, i, all) => all.findIndex((x) => x.method.id === o.method.id) === i);
  return (
    <>
      <RecommendedTable rows={rows} label="Rekommenderade insatser" members details />
      <p class="note">
        {text.notInherited} {text.againstNote}{' '}
        <a href={`/kunskapsstod/${query.support}`}>Om kunskapsstödet</a>
      </p>
      {detailed.length > 0 && (
        <>
          <h2>{text.details}</h2>
          <p class="note">{text.detailsNote}</p>
          {detailed.map((o) => (
            <ObtainableDetails catalogue={catalogue} o={o} place={place} today={today} />
          ))}
        </>
      )}
      <Files place={place} query={query} />
    </>
  );
}

function AboutPlace({ catalogue, place }: { catalogue: Catalogue; place: Place }) {
  return (
    <>
      <dl class="facts-for">
        {place.population !== null && (
          <>
            <dt>Invånare</dt>
            <dd>
              omkring {numberText(place.population)} <span class="note">{text.size}</span>
            </dd>
          </>
        )}
        <dt>Kommungrupp</dt>
        <dd>
          {place.group} <span class="note">(SKR 2023)</span>
        </dd>
        {place.supporters.length > 0 && (
          <>
            <dt>{text.supporters}</dt>
            <dd>
              <ul class="plainlist">
                {place.supporters.map((s) => (
                  <li>
                    <a href={s.url}>{s.name}</a> <span class="note">{text.roles[s.role]}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {place.small && (
        <div class="banner">
          <p>{text.small}</p>
          <p>
            {text.neighbours}:{' '}
            {listText(place.neighbours.map((code) => catalogue.municipalities.get(code)?.name ?? code))}.
          </p>
        </div>
      )}
    </>
  );
}

/** Which support: those with recommendations that count, by publisher. */
function Choice({ catalogue, place, query }: Omit<RowsProps, 'rows' | 'today'>) {
  const supports = recommendingSupports(catalogue);
  return (
    <form class="choose" action={`/kommun/${place.code}`}>
      <label for="support">{text.support}</label>
      <div class="row">
        <select id="support" name="support">
          <option value="" selected={query.support === null}>
            {text.allSupports}
          </option>
          {supports.map((s) => (
            <option value={s.id} selected={query.support === s.id}>
              {s.publisher}: {s.title} ({s.recommendations})
            </option>
          ))}
        </select>
        <button type="submit">{text.show}</button>
      </div>
    </form>
  );
}

const hard = ['limited', 'abroad_only', 'no'] as const;

/** Ready-made questions, each with its count; the same parameters as the API's. */
function Views({
  place,
  query,
  all,
}: {
  place: Place;
  query: RecommendedQuery;
  all: readonly RecommendedRow[];
}) {
  const base: RecommendedQuery = { ...query, status: [], noSteward: false };
  const statusKey = query.status.toSorted().join();
  const views = [
    { label: text.views.all, query: base, count: all.length, current: statusKey === '' && !query.noSteward },
    {
      label: text.views.hard,
      query: { ...base, status: hard },
      count: all.filter((r) => hard.some((s) => s === r.introduce.status)).length,
      current: statusKey === hard.toSorted().join(),
    },
    {
      label: text.views.steward,
      query: { ...base, noSteward: true },
      count: all.filter((r) => r.noSteward || r.members.some((m) => m.noSteward)).length,
      current: query.noSteward,
    },
    {
      label: text.views.unknown,
      query: { ...base, status: ['unknown'] as const },
      count: all.filter((r) => r.introduce.status === 'unknown').length,
      current: statusKey === 'unknown',
    },
  ];
  return (
    <nav aria-label="Urval">
      <ul class="tabs">
        {views.map((v) => (
          <li>
            <a href={`${address(place, v.query)}#insatser`} aria-current={v.current ? 'page' : undefined}>
              {v.label} <span class="n">{v.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function parameters(query: RecommendedQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.recommendedBy !== null) params.append('recommendedBy', query.recommendedBy);
  if (query.support !== null) params.append('support', query.support);
  for (const status of query.status) params.append('status', status);
  if (query.noSteward) params.append('steward', 'none');
  return params;
}

function address(place: Place, query: RecommendedQuery): string {
  const params = parameters(query).toString();
  return `/kommun/${place.code}${params === '' ? '' : `?${params}`}`;
}

function Files({ place, query }: { place: Place; query: RecommendedQuery }) {
  const href = (format: string) => {
    const params = parameters(query);
    params.append('municipality', place.code);
    params.append('format', format);
    return `/api/v1/availability?${params}`;
  };
  return (
    <p class="actions">
      <a href={href('xlsx')}>Hämta tabellen som Excel</a>
      <a href={href('csv')}>som CSV</a>
    </p>
  );
}
