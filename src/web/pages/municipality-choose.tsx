/** Choose a municipality: a search field and all 290 by county; works without script. */

import type { Context } from 'hono';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import type { Municipality } from '../../domain/records/reference.ts';
import { foldSwedish, normalize } from '../../text/normalize.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { countText } from '../format.ts';
import { chooseText } from '../municipality-text.ts';
import { render } from '../render.tsx';

const LONGEST_NAME = 60;

/** One municipality that the words fit → its page; else the choice of those that they fit. */
export function choosePage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const q = (c.req.query('q') ?? '').trim().slice(0, LONGEST_NAME);
  const found = q === '' ? [] : municipalitiesNamed(catalogue, q);
  const [only] = found;
  if (only !== undefined && found.length === 1) return c.redirect(`/kommun/${only.code}`, 303);
  return render(
    c,
    <Page
      deps={deps}
      title={chooseText.title}
      description={chooseText.lead}
      canonical="/kommun"
      current="kommun"
      noindex={q !== ''}
    >
      <h1>{chooseText.title}</h1>
      <p class="lead">{chooseText.lead}</p>
      <form class="ask" action="/kommun">
        <label for="kommun">{chooseText.search}</label>
        <div class="row">
          <input id="kommun" name="q" type="search" value={q} maxlength={LONGEST_NAME} autocomplete="off" />
          <button type="submit">Visa</button>
        </div>
      </form>
      {q !== '' && found.length === 0 && <p role="status">{chooseText.nothing}</p>}
      {found.length > 1 && (
        <section aria-labelledby="passar">
          <h2 id="passar">{countText(found.length, 'kommun passar', 'kommuner passar')}</h2>
          <Names municipalities={found} />
        </section>
      )}
      <h2>{chooseText.all}</h2>
      {[...catalogue.counties.values()].map((county) => (
        <section aria-labelledby={`lan-${county.code}`}>
          <h3 id={`lan-${county.code}`}>{county.name}</h3>
          <Names
            municipalities={[...catalogue.municipalities.values()].filter((m) => m.county === county.code)}
          />
        </section>
      ))}
    </Page>,
  );
}

function Names({ municipalities }: { municipalities: readonly Municipality[] }) {
  return (
    <ul class="areas">
      {municipalities
        .toSorted((a, b) => bySwedish(a.name, b.name))
        .map((m) => (
          <li>
            <a href={`/kommun/${m.code}`}>{m.name}</a>
          </li>
        ))}
    </ul>
  );
}

/** By code, by name ("Malmö", "malmo", "Malmö stad"), else by how the name begins. */
function municipalitiesNamed(catalogue: Catalogue, q: string): Municipality[] {
  const all = [...catalogue.municipalities.values()];
  const key = (text: string) =>
    normalize(text)
      .replace(/s? (?:kommun|stad)$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const asked = key(q);
  const exact = all.filter(
    (m) => m.code === q || key(m.name) === asked || normalize(m.fullName) === normalize(q),
  );
  if (exact.length > 0) return exact;
  const folded = all.filter((m) => foldSwedish(key(m.name)) === foldSwedish(asked));
  return folded.length > 0 ? folded : all.filter((m) => asked !== '' && key(m.name).startsWith(asked));
}
