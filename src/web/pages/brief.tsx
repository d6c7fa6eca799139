/** The decision brief: choose options, read it as a page, print it, or take it as a Word document. */

import type { Context } from 'hono';
import { type BriefRequest, decisionBrief } from '../../api/brief.ts';
import { type BriefCatalogue, briefAddress, briefCatalogue, briefRequest } from '../../api/brief-request.ts';
import { type Block, docxType, type Line } from '../../documents/report.ts';
import { bySwedish } from '../../domain/collate.ts';
import { assetUrl } from '../assets.ts';
import { ConceptChoice } from '../components/concept-choice.tsx';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { dateText } from '../format.ts';
import { render } from '../render.tsx';

const briefText = {
  title: 'Underlag inför beslut',
  lead: 'Ett underlag för nämnd eller ledning: alternativ, vad källor säger om dem, vad som inte är känt och vad som följs upp. Adressen innehåller bara valda poster och dagen, och kan delas.',
  permanent: 'Fast adress. Den visar underlaget som katalogen var i slutet av dagen:',
  past: 'Så här såg underlaget ut',
  now: 'Visa med uppgifter som de är nu',
  unknown: 'Finns inte som metod i katalogen den dagen och är inte med:',
  choose: 'Välj alternativ',
  option: 'Alternativ',
  problem: 'Gäller problemet (valfritt)',
  targetGroup: 'Gäller målgruppen (valfritt)',
  any: 'Inget valt',
  show: 'Gör underlaget',
  docx: 'Hämta som Word-dokument',
  other: 'Ändra alternativen',
} as const;

export async function briefPage(c: Context, deps: WebDeps): Promise<Response> {
  const found = await briefCatalogue(deps.service, c.req.query('at'));
  const { catalogue, day, at } = found;
  const one = (name: string) => c.req.query(name) ?? '';
  const { request, unknown } = briefRequest(catalogue, {
    options: c.req.queries('id') ?? [],
    problem: one('problem'),
    targetGroup: one('targetGroup'),
  });
  if (request.options.length === 0)
    return render(c, <Chooser deps={deps} found={found} request={request} unknown={unknown} />);
  const report = decisionBrief(catalogue, request, { day, at, origin: deps.publicUrl });
  if (one('format') === 'docx') {
    // Read when it is asked for: the library is the largest that there is here, and most starts are for something else.
    const { writeDocx } = await import('../../documents/write-docx.ts');
    return c.body(await writeDocx(report), 200, {
      'content-type': docxType,
      'content-disposition': `attachment; filename="underlag-${day}.docx"`,
    });
  }
  const permanent = briefAddress(request, day);
  return render(
    c,
    <Page deps={deps} title={briefText.title} noindex head={<FormStyle deps={deps} />}>
      <article class="brief">
        <DayBanner at={at} now={briefAddress(request, null)} />
        <h1>{report.title}</h1>
        <p class="lead">{report.subtitle}</p>
        <Unknown ids={unknown} />
        <p>
          {briefText.permanent} <a href={permanent}>{`${deps.publicUrl}${permanent}`}</a>
        </p>
        <p class="screen">
          <a class="button" href={`${briefAddress(request, at)}&format=docx`}>
            {briefText.docx}
          </a>
        </p>
        {report.sections.map((s, i) => (
          <section aria-labelledby={`del-${i}`}>
            <h2 id={`del-${i}`}>{s.heading}</h2>
            {s.blocks.map((b) => (
              <BlockView block={b} />
            ))}
          </section>
        ))}
      </article>
      <section aria-labelledby="andra" class="screen">
        <h2 id="andra">{briefText.other}</h2>
        <ChooseForm found={found} request={request} />
      </section>
    </Page>,
  );
}

function FormStyle({ deps }: { deps: WebDeps }) {
  return <link rel="stylesheet" href={assetUrl(deps.assets, 'need.css')} />;
}

/** A past day must not be taken for today. */
function DayBanner({ at, now }: { at: string | null; now: string }) {
  if (at === null) return null;
  return (
    <p class="banner">
      {briefText.past} {dateText(at)}. <a href={now}>{briefText.now}</a>
    </p>
  );
}

/** What an old address asks for and the catalogue of the day does not have: said, and the rest is shown. */
function Unknown({ ids }: { ids: readonly string[] }) {
  return ids.length === 0 ? null : (
    <p class="note">
      {briefText.unknown} {ids.join(', ')}.
    </p>
  );
}

function Chooser({
  deps,
  found,
  request,
  unknown,
}: {
  deps: WebDeps;
  found: BriefCatalogue;
  request: BriefRequest;
  unknown: readonly string[];
}) {
  return (
    <Page
      deps={deps}
      title={briefText.title}
      canonical="/underlag"
      noindex={found.at !== null}
      head={<FormStyle deps={deps} />}
    >
      <DayBanner at={found.at} now="/underlag" />
      <h1>{briefText.title}</h1>
      <p class="lead">{briefText.lead}</p>
      <Unknown ids={unknown} />
      <h2>{briefText.choose}</h2>
      <ChooseForm found={found} request={request} />
    </Page>
  );
}

function ChooseForm({ found, request }: { found: BriefCatalogue; request: BriefRequest }) {
  const { catalogue, at } = found;
  const methods = [...catalogue.methods.values()]
    .filter((m) => m.retired === null)
    .toSorted((a, b) => bySwedish(a.title, b.title));
  return (
    <form action="/underlag" class="need narrow">
      <div class="fields">
        {[0, 1, 2, 3].map((i) => (
          <p>
            <label for={`val-${i}`}>
              {briefText.option} {i + 1}
            </label>{' '}
            <select name="id" id={`val-${i}`}>
              <option value="">{briefText.any}</option>
              {methods.map((m) => (
                <option value={m.id} selected={request.options[i] === m.id}>
                  {m.title}
                </option>
              ))}
            </select>
          </p>
        ))}
        <ConceptChoice
          catalogue={catalogue}
          vocabulary="problems"
          name="problem"
          label={briefText.problem}
          none={briefText.any}
          chosen={request.problem}
        />
        <ConceptChoice
          catalogue={catalogue}
          vocabulary="target-groups"
          name="targetGroup"
          label={briefText.targetGroup}
          none={briefText.any}
          chosen={request.targetGroup}
        />
      </div>
      {at !== null && <input type="hidden" name="at" value={at} />}
      <p>
        <button type="submit">{briefText.show}</button>
      </p>
    </form>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <LineView line={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <section class="scroll" tabindex={0} aria-label={block.caption}>
          <table>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((h) => (
                  <th scope="col">{h}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([first, ...rest]) => (
                <tr>
                  <th scope="row">{first !== undefined && <LineView line={first} />}</th>
                  {rest.map((cell) => (
                    <td>
                      <LineView line={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}

function LineView({ line }: { line: Line }) {
  return line.url === null ? <span>{line.text}</span> : <a href={line.url}>{line.text}</a>;
}
