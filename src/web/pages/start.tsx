import type { Context } from 'hono';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { Page } from '../components/layout.tsx';
import { SearchBox } from '../components/search-box.tsx';
import type { WebDeps } from '../deps.ts';
import { numberText } from '../format.ts';
import { render } from '../render.tsx';
import { fourFacts, site, starts } from '../text.ts';

export function startPage(c: Context, deps: WebDeps): Response {
  return render(c, <StartPage deps={deps} catalogue={deps.service.catalogue()} />);
}

function StartPage({ deps, catalogue }: { deps: WebDeps; catalogue: Catalogue }) {
  return (
    <Page deps={deps} title={site.name} canonical="/" ownSearch>
      <div class="hero">
        <h1>{site.question}</h1>
        <p class="lead">
          {site.lead} {site.stance}
        </p>
        <SearchBox q="" />
        <p class="note">
          Till exempel <a href="/sok?q=familjer%C3%A5dslag">familjerådslag</a>,{' '}
          <a href="/sok?q=spelberoende+behandling">spelberoende behandling</a> eller{' '}
          <a href="/sok?q=fallprevention+%C3%A4ldre">fallprevention äldre</a>.
        </p>
      </div>
      <section class="starts" aria-labelledby="borja">
        <h2 id="borja">Börja här</h2>
        <div class="two">
          {starts.map((s) => (
            <div class="card">
              <h3>{s.title}</h3>
              <p>{s.text}</p>
              <ul>
                {s.links.map((l) => (
                  <li>
                    <a href={l.href}>{l.label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section class="explain" aria-labelledby="fyra">
        <h2 id="fyra">Fyra frågor om varje metod, som aldrig slås ihop</h2>
        <dl>
          {fourFacts.map((f) => (
            <div>
              <dt>{f.title}</dt>
              <dd>{f.text}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/om/evidens">Så läser du kunskapen om effekt</a>
        </p>
      </section>
      <section class="explain" aria-labelledby="omraden">
        <h2 id="omraden">Områden</h2>
        <ul class="areas">
          {[...catalogue.concepts('areas').values()].map((area) => (
            <li>
              <a href={`/omrade/${area.id}`}>{area.label}</a>
            </li>
          ))}
        </ul>
      </section>
      <section class="explain" aria-labelledby="antal">
        <h2 id="antal">Vad som finns här</h2>
        <ul class="numbers">
          <Count n={catalogue.methods.size} what="metoder och insatstyper" />
          <Count n={catalogue.supports.size} what="kunskapsstöd" />
          <Count n={catalogue.claims.length} what="uppgifter med källa" />
          <Count n={catalogue.actors.size} what="aktörer" />
          <Count n={catalogue.terms.size} what="begrepp" />
        </ul>
      </section>
    </Page>
  );
}

function Count({ n, what }: { n: number; what: string }) {
  return (
    <li>
      <b>{numberText(n)}</b> {what}
    </li>
  );
}
