import type { Context } from 'hono';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RecordView } from '../../domain/views.ts';
import { Completeness, FactStrip } from '../components/facts.tsx';
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
  const example = bestKnown(deps, catalogue);
  return (
    <Page deps={deps} title={site.name} canonical="/" ownSearch>
      <div class="hero">
        <div>
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
        {example !== null && <Specimen record={example} />}
      </div>
      <section class="starts" aria-labelledby="borja">
        <h2 id="borja">Börja här</h2>
        <div class="two">
          {starts.map((s) => (
            <div class="card">
              <h3>{s.title}</h3>
              <p>{s.text}</p>
              <ul>
                {s.links.map((l, i) => (
                  <li>
                    <a class={i === 0 ? 'button' : undefined} href={l.href}>
                      {l.label}
                    </a>
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

/** A real record, so that the four facts are seen before they are explained. */
function Specimen({ record }: { record: RecordView }) {
  return (
    <aside class="specimen card" aria-labelledby="exempel">
      <p class="kind">Så ser svaret ut, till exempel för</p>
      <h2 id="exempel">
        <a href={record.url}>{record.title}</a>
      </h2>
      <FactStrip record={record} deep={record.url} />
      {record.completeness !== null && <Completeness value={record.completeness} />}
    </aside>
  );
}

/** The method of which most is known: chosen by rule, so that no editor's favourite stands on the first page. */
function bestKnown(deps: WebDeps, catalogue: Catalogue): RecordView | null {
  const outcomes = (r: RecordView) => r.evidence?.outcomes.filter((o) => o.counting > 0).length ?? 0;
  const candidates = [...catalogue.methods.keys()]
    .flatMap((id) => deps.service.record(id) ?? [])
    .filter((r) => r.positions.length > 0 && r.flags.every((f) => f.level === 'notice'));
  const [best] = candidates.toSorted(
    (a, b) =>
      (b.completeness ?? 0) - (a.completeness ?? 0) || outcomes(b) - outcomes(a) || a.id.localeCompare(b.id),
  );
  return best ?? null;
}

function Count({ n, what }: { n: number; what: string }) {
  return (
    <li>
      <b>{numberText(n)}</b> {what}
    </li>
  );
}
