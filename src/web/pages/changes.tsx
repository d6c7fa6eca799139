import type { Context } from 'hono';
import { recordUrl } from '../../catalogue/record-view.ts';
import type { Change } from '../../catalogue/store.ts';
import { changeText } from '../components/history.tsx';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, dateText, numberText } from '../format.ts';
import { render } from '../render.tsx';
import { changesText } from '../text.ts';

const PAGE = 500;
/** More records than this on a day are folded away, or told as a number if they are new. */
const SHOWN = 40;

export async function changesPage(c: Context, deps: WebDeps): Promise<Response> {
  const raw = c.req.query('offset') ?? '0';
  const offset = /^\d{1,6}$/.test(raw) ? Number(raw) : 0;
  const changes = await deps.service.changes({ since: null, type: null, id: null, limit: PAGE + 1, offset });
  const shown = changes.slice(0, PAGE);
  const days = [...Map.groupBy(shown, (change) => change.at.slice(0, 10))];
  return render(
    c,
    <Page
      deps={deps}
      title="Ändringar"
      description={changesText.lead}
      canonical="/andringar"
      current="andringar"
      noindex={offset > 0}
    >
      <h1>Ändringar</h1>
      <p class="lead">{changesText.lead}</p>
      {days.length === 0 && <p>{changesText.none}</p>}
      {days.map(([day, all]) => (
        <section class="day" aria-labelledby={`d-${day}`}>
          <h2 id={`d-${day}`}>{dateText(day)}</h2>
          <Day deps={deps} changes={all} />
        </section>
      ))}
      {changes.length > PAGE && (
        <p>
          <a href={`/andringar?offset=${offset + PAGE}`} rel="next">
            Äldre ändringar
          </a>
        </p>
      )}
    </Page>,
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
        <p>{countText(created.length, 'post lades in', 'poster lades in')}.</p>
      ) : (
        created.length > 0 && (
          <ul>
            {created.map(([id, all]) => (
              <li>
                <RecordLink deps={deps} id={id} title={all[0]?.title ?? id} />: ny post
              </li>
            ))}
          </ul>
        )
      )}
    </>
  );
}

type Changed = readonly (readonly [string, readonly Change[]])[];

function ChangedList({ deps, changed }: { deps: WebDeps; changed: Changed }) {
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(([id, all]) => (
        <li>
          <RecordLink deps={deps} id={id} title={all[0]?.title ?? id} />: {listed(all)}
        </li>
      ))}
    </ul>
  );
}

function listed(all: readonly Change[]): string {
  const words = [...new Set(all.map(changeText))];
  return `${words.slice(0, 4).join(', ')}${words.length > 4 ? ` och ${words.length - 4} till` : ''}`;
}

/** Reference data and events have no page of their own. */
function RecordLink({ deps, id, title }: { deps: WebDeps; id: string; title: string }) {
  const type = deps.service.catalogue().typeOf(id);
  return type === null ? <span>{title}</span> : <a href={recordUrl(type, id)}>{title}</a>;
}
