import type { Context } from 'hono';
import {
  type ChangeProblem,
  changeQueryString,
  changesAsked,
  readChangeFilter,
} from '../../api/change-filter.ts';
import { filterText } from '../../api/feeds/change-feed.ts';
import { dayOf } from '../../catalogue/history.ts';
import { recordUrl } from '../../catalogue/record-view.ts';
import type { Change } from '../../catalogue/store.ts';
import { assetUrl } from '../assets.ts';
import { ChangeChips, ChangeFilterForm } from '../components/change-filter.tsx';
import { changeText } from '../components/history.tsx';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, dateText, numberText } from '../format.ts';
import { render } from '../render.tsx';
import { changesText as text } from '../text.ts';

const PAGE = 500;
/** More records than this on a day are folded away, or told as a number if they are new. */
const SHOWN = 40;

/** Same parameters as the API. A wrong one is told, left out, and the status says so. */
export async function changesPage(c: Context, deps: WebDeps): Promise<Response> {
  const raw = c.req.query('offset') ?? '0';
  const offset = /^\d{1,6}$/.test(raw) ? Number(raw) : 0;
  const { filter, problems } = await readChangeFilter(deps.service, new URL(c.req.url).searchParams);
  const catalogue = deps.service.catalogue();
  const changes = await deps.service.changes({
    ...changesAsked(deps.service, filter),
    limit: PAGE + 1,
    offset,
  });
  const days = [...Map.groupBy(changes.slice(0, PAGE), (change) => dayOf(change.at))];
  const query = changeQueryString(filter);
  const about = filterText(catalogue, filter);
  return render(
    c,
    <Page
      deps={deps}
      title={about === '' ? text.title : `${text.title}: ${about}`}
      description={text.lead}
      canonical={`/andringar${query}`}
      current="andringar"
      noindex={offset > 0 || query !== '' || problems.length > 0}
      head={
        <>
          <link rel="stylesheet" href={assetUrl(deps.assets, 'need.css')} />
          {query !== '' && (
            <link rel="alternate" type="application/atom+xml" title={about} href={`/feed.atom${query}`} />
          )}
        </>
      }
    >
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <Problems problems={problems} />
      <ChangeFilterForm catalogue={catalogue} filter={filter} today={deps.service.today()} />
      <ChangeChips catalogue={catalogue} filter={filter} />
      {filter.municipality !== null && <p class="note">{text.aboutMunicipality}</p>}
      {filter.agency !== null && <p class="note">{text.aboutAgency}</p>}
      <p class="note">
        <a href={`/feed.atom${query}`}>{text.watch}</a> · <a href={`/api/v1/changes${query}`}>{text.data}</a>
      </p>
      {days.length === 0 && (
        <Nothing
          filtered={query !== ''}
          future={filter.since !== null && filter.since > deps.service.today()}
        />
      )}
      {days.map(([day, all]) => (
        <section class="day" aria-labelledby={`d-${day}`}>
          <h2 id={`d-${day}`}>{dateText(day)}</h2>
          <Day deps={deps} changes={all} />
        </section>
      ))}
      {changes.length > PAGE && (
        <p>
          <a href={`/andringar${changeQueryString(filter, offset + PAGE)}`} rel="next">
            {text.older}
          </a>
        </p>
      )}
    </Page>,
    problems.length > 0 ? 400 : 200,
  );
}

function Problems({ problems }: { problems: readonly ChangeProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="flag stop" role="alert">
      <div>
        <strong>{text.wrong}</strong>
        <ul>
          {problems.map((p) => (
            <li>{p.message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What to do when nothing has changed, or nothing of what was asked for. */
function Nothing({ filtered, future }: { filtered: boolean; future: boolean }) {
  if (!filtered) return <p role="status">{text.none}</p>;
  return (
    <div class="empty" role="status">
      <p>{future ? text.future : text.noneHere}</p>
      <ul>
        {text.instead.map((step) => (
          <li>{step}</li>
        ))}
        <li>
          <a href="/andringar">{text.all}</a>
        </li>
      </ul>
    </div>
  );
}

/** One line a record; a record that is new is said to be new, and its claims are not counted one by one. */
function Day({ deps, changes }: { deps: WebDeps; changes: readonly Change[] }) {
  const byRecord = [...Map.groupBy(changes, (change) => change.id)];
  const isNew = (all: readonly Change[]) => all.some((change) => change.change === 'created');
  const created = byRecord.filter(([, all]) => isNew(all));
  const changed = byRecord.filter(([, all]) => !isNew(all));
  return (
    <>
      <ChangedList deps={deps} changed={changed.slice(0, SHOWN)} />
      {changed.length > SHOWN && (
        <details>
          <summary>Visa {numberText(changed.length - SHOWN)} till</summary>
          <ChangedList deps={deps} changed={changed.slice(SHOWN)} />
        </details>
      )}
      {created.length > SHOWN ? (
        <details>
          <summary>{countText(created.length, 'post lades in', 'poster lades in')}</summary>
          <CreatedList deps={deps} created={created} />
        </details>
      ) : (
        <CreatedList deps={deps} created={created} />
      )}
    </>
  );
}

type Changed = readonly (readonly [string, readonly Change[]])[];

function CreatedList({ deps, created }: { deps: WebDeps; created: Changed }) {
  if (created.length === 0) return null;
  return (
    <ul>
      {created.map(([id, all]) => (
        <li>
          <RecordLink deps={deps} id={id} title={all[0]?.title ?? id} />: ny post
        </li>
      ))}
    </ul>
  );
}

function ChangedList({ deps, changed }: { deps: WebDeps; changed: Changed }) {
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(([id, all]) => (
        <li>
          <RecordLink deps={deps} id={id} title={all[0]?.title ?? id} />: {listed(deps, all)}
        </li>
      ))}
    </ul>
  );
}

function listed(deps: WebDeps, all: readonly Change[]): string {
  const nameOf = (actor: string) => deps.service.catalogue().actorName(actor);
  const words = [...new Set(all.map((change) => changeText(change, nameOf)))];
  return `${words.slice(0, 4).join(', ')}${words.length > 4 ? ` och ${words.length - 4} till` : ''}`;
}

/** Reference data and events have no page of their own. */
function RecordLink({ deps, id, title }: { deps: WebDeps; id: string; title: string }) {
  const type = deps.service.catalogue().typeOf(id);
  return type === null ? <span>{title}</span> : <a href={recordUrl(type, id)}>{title}</a>;
}
