/** The interfaces, for those who build something on them. Made from openapi.json, so that it cannot differ from it. */
import type { Context } from 'hono';
import { siteOf } from '../../api/site.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { apiExamples, otherInterfaces } from '../machine/api-examples.ts';
import { type DocumentedRoute, documentedRoutes } from '../machine/openapi-routes.ts';
import { render } from '../render.tsx';

const lead =
  'Allt som sidorna visar finns också som data. Inget konto och ingen nyckel behövs, och ingen fråga sparas.';

const rules: readonly string[] = [
  'Adresser, parametrar och fält som står här byts inte namn på. Nya kan tillkomma: läs förbi det du inte känner till.',
  'Ett värde som inte är känt är null eller en tom lista. Det är aldrig samma sak som nej.',
  'Varje svar har en ETag. Skicka den i If-None-Match: ett oförändrat svar är 304 och kostar nästan inget.',
  'Fel har formen application/problem+json (RFC 9457). Länken i type leder till en förklaring.',
  'Sökningen bläddras med limit och offset; Link-huvudet har first, prev, next och last.',
  'basis säger om en källa själv säger det (stated) eller om det är vår tolkning (inferred).',
  'Visa källan och dagen tillsammans med uppgiften. Egna texter är CC BY 4.0, fakta är fria.',
];

export function apiDocumentationPage(c: Context, deps: WebDeps): Response {
  const { origin } = siteOf(c.req, deps);
  return render(
    c,
    <Page deps={deps} title="Gränssnitt för program" description={lead} canonical="/api">
      <h1>Gränssnitt för program</h1>
      <p class="lead">{lead}</p>
      <h2>Att hålla sig till</h2>
      <ul>
        {rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2>Exempel</h2>
      <dl>
        {apiExamples.map((example) => (
          <>
            <dt>
              {example.title}: <a href={example.path}>{decodeURIComponent(example.path)}</a>
            </dt>
            <dd>{example.what}</dd>
          </>
        ))}
      </dl>
      <h2>Från kommandoraden</h2>
      <pre tabindex={0}>
        <code>{`curl '${origin}${apiExamples[0]?.path ?? ''}'\ncurl -X POST '${origin}/api/v1/availability/check' \\\n  -H 'content-type: application/json' \\\n  -d '{"municipality": "1480", "items": ["MST", "Komet"]}'`}</code>
      </pre>
      <h2>Andra former</h2>
      <ul>
        {otherInterfaces.map(({ path, what }) => (
          <li>
            <a href={path}>{decodeURIComponent(path)}</a> – {what}
          </li>
        ))}
        <li>
          <code>POST /mcp</code> – Model Context Protocol för AI-assistenter: sök, hämta, tillgång, jämför,
          ändringar. Varje svar bär källa, dag och förbehåll.
        </li>
      </ul>
      <h2>Alla JSON-adresser</h2>
      {documentedRoutes(deps.service).map((route) => (
        <Route route={route} />
      ))}
    </Page>,
  );
}

function Route({ route }: { route: DocumentedRoute }) {
  return (
    <details>
      <summary>
        <code>
          {route.method} {route.path}
        </code>{' '}
        – {route.summary}
      </summary>
      {route.parameters.length > 0 && (
        <dl>
          {route.parameters.map((p) => (
            <>
              <dt>
                <code>{p.name}</code>
              </dt>
              <dd>{p.description || 'obligatorisk'}</dd>
            </>
          ))}
        </dl>
      )}
      <p class="note">Svar: {route.statuses.join(', ')}</p>
    </details>
  );
}
