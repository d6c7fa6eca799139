import type { Context } from 'hono';
import { certaintyLabels, evidenceLabels } from '../../domain/labels.ts';
import { Page } from '../components/layout.tsx';
import { CertaintyDiscs, evidenceShapes, Mark } from '../components/mark.tsx';
import type { WebDeps } from '../deps.ts';
import { dateText } from '../format.ts';
import {
  about,
  accessibility,
  accessibilityDay,
  classMeanings,
  evidenceReading,
  type ProseSection,
} from '../prose.ts';
import { render } from '../render.tsx';
import { fourFacts, site } from '../text.ts';

export function aboutPage(c: Context, deps: WebDeps): Response {
  return render(
    c,
    <Page deps={deps} title="Om Metodkompassen" canonical="/om" current="om">
      <div class="prose">
        <h1>Om Metodkompassen</h1>
        <p class="lead">{site.stance}</p>
        <p class="banner">{site.unverified}</p>
        <h2>De fyra frågorna</h2>
        <dl class="defs">
          {fourFacts.map((f) => (
            <>
              <dt>{f.title}</dt>
              <dd>{f.text}</dd>
            </>
          ))}
        </dl>
        <Sections sections={about} />
        <p>{contactSentence(deps)}</p>
        <h2>Öppna data</h2>
        <p>
          Allt som visas finns också som data.{' '}
          <a href="/openapi.json">Beskrivning av gränssnittet (OpenAPI)</a>. Sammanställningen får användas
          fritt enligt CC BY 4.0; uppgifterna hör till sina källor.
        </p>
      </div>
    </Page>,
  );
}

function contactSentence(deps: WebDeps) {
  if (deps.contact === null)
    return 'Den som driver den här installationen har inte angett någon kontaktadress.';
  return (
    <>
      Skriv till <a href={`mailto:${deps.contact}`}>{deps.contact}</a>.
    </>
  );
}

export function evidencePage(c: Context, deps: WebDeps): Response {
  return render(
    c,
    <Page deps={deps} title="Läsa kunskapen om effekt" canonical="/om/evidens" current="om">
      <div class="prose">
        <h1>Läsa kunskapen om effekt</h1>
        <p class="lead">En sida om vad orden betyder, och om vad de inte betyder.</p>
        <h2>Hur säkert är det?</h2>
        <ul class="legend">
          {(['high', 'moderate', 'low', 'very_low', 'not_graded'] as const).map((certainty) => (
            <li>
              <CertaintyDiscs certainty={certainty} />
              {certaintyLabels[certainty]}
            </li>
          ))}
        </ul>
        <h2>Vad står det om metoden?</h2>
        <dl class="defs">
          {(Object.keys(classMeanings) as (keyof typeof classMeanings)[]).map((cls) => (
            <>
              <dt>
                <Mark shape={evidenceShapes[cls]} />
                {evidenceLabels[cls]}
              </dt>
              <dd>{classMeanings[cls]}</dd>
            </>
          ))}
        </dl>
        <Sections sections={evidenceReading} />
      </div>
    </Page>,
  );
}

export function accessibilityPage(c: Context, deps: WebDeps): Response {
  return render(
    c,
    <Page deps={deps} title="Tillgänglighetsredogörelse" canonical="/tillganglighet">
      <div class="prose">
        <h1>Tillgänglighetsredogörelse</h1>
        <p class="lead">
          {deps.operator === null ? 'Den som driver den här installationen' : deps.operator} står bakom
          webbplatsen och ska se till att så många som möjligt kan använda den.
        </p>
        <Sections sections={accessibility} />
        <h2 id="rapportera">Om du inte kan använda något</h2>
        <p>
          Behöver du innehåll i en annan form, eller ser du en brist som inte står här?{' '}
          {contactSentence(deps)} Alla uppgifter finns också som <a href="/openapi.json">data</a>.
        </p>
        <h2 id="tillsyn">Tillsyn</h2>
        <p>
          Myndigheten för digital förvaltning (Digg) har tillsyn över lagen om tillgänglighet till digital
          offentlig service. Är du inte nöjd med hur vi hanterar din synpunkt kan du{' '}
          <a class="out" href="https://www.digg.se/tdosanmalan" rel="noreferrer">
            anmäla det till Digg
          </a>
          .
        </p>
        <h2 id="bedomd">När sidan bedömdes</h2>
        <p>Redogörelsen bygger på utvecklarnas egen prövning, senast {dateText(accessibilityDay)}.</p>
      </div>
    </Page>,
  );
}

function Sections({ sections }: { sections: readonly ProseSection[] }) {
  return (
    <>
      {sections.map((s) => (
        <section>
          <h2 id={s.id}>{s.title}</h2>
          {s.paragraphs.map((p) => (
            <p>{p}</p>
          ))}
        </section>
      ))}
    </>
  );
}
