import type { Context } from 'hono';
import { bySwedish } from '../../domain/collate.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { countText } from '../format.ts';
import { render } from '../render.tsx';
import { termText } from '../text.ts';

export function termsPage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const terms = [...catalogue.terms.values()].toSorted((a, b) => bySwedish(a.title, b.title));
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
