/** The decision brief: choose options, read it as a page, print it, or take it as a Word document. */

import type { Context } from 'hono';
import { type BriefRequest, decisionBrief, mostOptions } from '../../api/brief.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Block, docxType, type Line } from '../../documents/report.ts';
import { bySwedish } from '../../domain/collate.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { render } from '../render.tsx';

const briefText = {
  title: 'Underlag inför beslut',
  lead: 'Ett underlag för nämnd eller ledning: alternativ, vad källor säger om dem, vad som inte är känt och vad som följs upp. Adressen innehåller bara valda poster och kan delas.',
  choose: 'Välj alternativ',
  option: 'Alternativ',
  problem: 'Gäller problemet (valfritt)',
  any: 'Inget valt',
  show: 'Gör underlaget',
  docx: 'Hämta som Word-dokument',
  other: 'Ändra alternativen',
} as const;

export async function briefPage(c: Context, deps: WebDeps): Promise<Response> {
  const catalogue = deps.service.catalogue();
  const request = requestOf(c, catalogue);
  if (request.options.length === 0)
    return render(c, <Chooser deps={deps} catalogue={catalogue} request={request} />);
  const report = decisionBrief(catalogue, request, deps.service.today(), deps.publicUrl);
  if (c.req.query('format') === 'docx') {
    // Read when it is asked for: the library is the largest that there is here, and most starts are for something else.
    const { writeDocx } = await import('../../documents/write-docx.ts');
    return c.body(await writeDocx(report), 200, {
      'content-type': docxType,
      'content-disposition': 'attachment; filename="underlag.docx"',
    });
  }
  const params = new URLSearchParams(request.options.map((id) => ['id', id]));
  if (request.problem !== null) params.set('problem', request.problem);
  return render(
    c,
    <Page deps={deps} title={briefText.title} noindex>
      <article class="brief">
        <h1>{report.title}</h1>
        <p class="lead">{report.subtitle}</p>
        <p class="screen">
          <a class="button" href={`/underlag?${params}&format=docx`}>
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
        <ChooseForm catalogue={catalogue} request={request} />
      </section>
    </Page>,
  );
}

/** Unknown ids are left out: an old address still gives what it can. */
function requestOf(c: Context, catalogue: Catalogue): BriefRequest {
  const ids = (c.req.queries('id') ?? [])
    .map((id) => catalogue.redirect(id) ?? id)
    .filter((id) => catalogue.methods.has(id));
  const known = (name: string, vocabulary: 'problems' | 'target-groups'): string | null => {
    const value = c.req.query(name) ?? '';
    return catalogue.concepts(vocabulary).has(value) ? value : null;
  };
  return {
    options: [...new Set(ids)].slice(0, mostOptions),
    problem: known('problem', 'problems'),
    targetGroup: known('targetGroup', 'target-groups'),
  };
}

function Chooser({
  deps,
  catalogue,
  request,
}: {
  deps: WebDeps;
  catalogue: Catalogue;
  request: BriefRequest;
}) {
  return (
    <Page deps={deps} title={briefText.title} canonical="/underlag">
      <h1>{briefText.title}</h1>
      <p class="lead">{briefText.lead}</p>
      <h2>{briefText.choose}</h2>
      <ChooseForm catalogue={catalogue} request={request} />
    </Page>
  );
}

function ChooseForm({ catalogue, request }: { catalogue: Catalogue; request: BriefRequest }) {
  const methods = [...catalogue.methods.values()]
    .filter((m) => m.retired === null)
    .toSorted((a, b) => bySwedish(a.title, b.title));
  const problems = [...catalogue.concepts('problems').values()].toSorted((a, b) =>
    bySwedish(a.label, b.label),
  );
  return (
    <form action="/underlag" class="choose">
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
      <p>
        <label for="val-problem">{briefText.problem}</label>{' '}
        <select name="problem" id="val-problem">
          <option value="">{briefText.any}</option>
          {problems.map((p) => (
            <option value={p.id} selected={request.problem === p.id}>
              {p.label}
            </option>
          ))}
        </select>
      </p>
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
