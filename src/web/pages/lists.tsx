import type { Context } from 'hono';
import { actorKindLabels } from '../../domain/labels.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { countryText, countText } from '../format.ts';
import { render } from '../render.tsx';
import { actorKindPlural, actorText, termText } from '../text.ts';

/** All bodies by kind, Swedish first. */
export function actorsPage(c: Context, deps: WebDeps): Response {
  const actors = [...deps.service.catalogue().actors.values()].toSorted((a, b) =>
    a.title.localeCompare(b.title, 'sv'),
  );
  const kinds = Object.keys(actorKindLabels) as (keyof typeof actorKindLabels)[];
  const groups = kinds
    .map((kind) => ({ kind, members: actors.filter((a) => a.kind === kind && a.country === 'SE') }))
    .filter((g) => g.members.length > 0);
  const abroad = actors.filter((a) => a.country !== 'SE');
  return render(
    c,
    <Page deps={deps} title="Aktörer" description={actorText.lead} canonical="/aktorer" current="aktorer">
      <h1>Aktörer</h1>
      <p class="lead">{actorText.lead}</p>
      {groups.map((g) => (
        <details class="group" open={g.members.length <= 40}>
          <summary>
            <h2>{actorKindPlural[g.kind]}</h2> <span class="n">{g.members.length}</span>
          </summary>
          <ul class="areas">
            {g.members.map((a) => (
              <li>
                <a href={`/aktorer/${a.id}`}>{a.title}</a>
                {a.recommends && <span class="note"> – {actorText.recommendsShort}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {abroad.length > 0 && (
        <details class="group">
          <summary>
            <h2>I andra länder</h2> <span class="n">{countText(abroad.length, 'aktör', 'aktörer')}</span>
          </summary>
          <ul class="areas">
            {abroad.map((a) => (
              <li>
                <a href={`/aktorer/${a.id}`}>{a.title}</a> <span class="note">{countryText(a.country)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>,
  );
}

export function termsPage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const terms = [...catalogue.terms.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
  return render(
    c,
    <Page deps={deps} title="Begrepp" description={termText.lead} canonical="/begrepp" current="begrepp">
      <h1>Begrepp</h1>
      <p class="lead">{termText.lead}</p>
      <ul class="areas terms">
        {terms.map((t) => {
          const bodies = new Set(catalogue.factClaims(t.id, 'definition').map((d) => d.source.assertedBy))
            .size;
          return (
            <li>
              <a href={`/begrepp/${t.id}`}>{t.title}</a>
              <span class="note"> – {countText(bodies, 'avsändare', 'avsändare')}</span>
            </li>
          );
        })}
      </ul>
    </Page>,
  );
}
