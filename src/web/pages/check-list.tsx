/** Check a list: paste it or upload it; the answer is a page to print, and the same as CSV and Excel. */
import type { Context } from 'hono';
import { checkedTable } from '../../api/municipality-tables.ts';
import { ProblemError } from '../../api/problem.ts';
import { tableResponse } from '../../api/tabular.ts';
import { boundedBody, namesInFile, namesInPaste } from '../../api/upload.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { checkList } from '../../municipality/check-list.ts';
import { type Place, placeOf } from '../../municipality/place.ts';
import { CheckedList } from '../components/checked-list.tsx';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { municipalityHead } from '../municipality-head.tsx';
import { listText as text } from '../municipality-text.ts';
import { render } from '../render.tsx';
import { errorPage } from './error.tsx';

export function listFormPage(c: Context, deps: WebDeps): Response {
  const place = placeOnPath(c, deps);
  if (place === undefined) return unknownPlace(c, deps);
  return formPage(c, deps, place, '', null);
}

/** The list is in the body of this one request and nowhere else: not stored, not logged, not in an address. */
export async function listResultPage(c: Context, deps: WebDeps): Promise<Response> {
  const onPath = placeOnPath(c, deps);
  if (onPath === undefined) return unknownPlace(c, deps);
  const form = await sentForm(c);
  const catalogue = deps.service.catalogue();
  const place = onPath ?? placeOf(catalogue, form.municipality);
  let items: string[];
  try {
    items = form.file === null ? namesInPaste(form.list) : await namesInFile(form.file.bytes, form.file.name);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return formPage(c, deps, place, form.list, error);
  }
  const today = deps.service.today();
  const rows = checkList(catalogue, items, place, today);
  c.header('cache-control', 'no-store');
  if (form.format !== null) return tableResponse(c, checkedTable(catalogue, rows), form.format);
  return render(
    c,
    <Page
      deps={deps}
      title={place === null ? text.manager : `${text.manager}: ${place.fullName}`}
      current="kommun"
      noindex
      head={municipalityHead(deps)}
    >
      <CheckedList catalogue={catalogue} rows={rows} place={place} today={today} />
      <section class="no-print" aria-labelledby="igen">
        <h2 id="igen">{text.again}</h2>
        <ListForm catalogue={catalogue} place={place} onPath={onPath !== null} list={items.join('\n')} />
      </section>
    </Page>,
  );
}

function formPage(
  c: Context,
  deps: WebDeps,
  place: Place | null,
  list: string,
  problem: ProblemError | null,
): Response {
  const status = problem === null ? 200 : problem.type === 'too-large' ? 413 : 400;
  return render(
    c,
    <Page
      deps={deps}
      title={problem === null ? text.title : `Fel: ${text.title}`}
      description={text.lead}
      canonical={place === null ? '/lista' : `/kommun/${place.code}/lista`}
      current="kommun"
      head={municipalityHead(deps)}
    >
      <p class="kind">
        <a href="/kommun">Er kommun</a>
        {place !== null && (
          <>
            {' · '}
            <a href={`/kommun/${place.code}`}>{place.fullName}</a>
          </>
        )}
      </p>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {problem !== null && (
        <p class="problems" role="alert">
          {problem.message}
        </p>
      )}
      <ListForm
        catalogue={deps.service.catalogue()}
        place={place}
        onPath={c.req.param('code') !== undefined}
        list={list}
      />
    </Page>,
    status,
  );
}

interface ListFormProps {
  readonly catalogue: Catalogue;
  readonly place: Place | null;
  /** The municipality stands in the address and is not asked for. */
  readonly onPath: boolean;
  readonly list: string;
}

function ListForm({ catalogue, place, onPath, list }: ListFormProps) {
  return (
    <form
      class="paste"
      method="post"
      enctype="multipart/form-data"
      action={onPath && place !== null ? `/kommun/${place.code}/lista` : '/lista'}
    >
      {!onPath && (
        <>
          <label for="municipality">{text.municipality}</label>
          <select id="municipality" name="municipality">
            <option value="">{text.noMunicipality}</option>
            {[...catalogue.counties.values()].map((county) => (
              <optgroup label={county.name}>
                {[...catalogue.municipalities.values()]
                  .filter((m) => m.county === county.code)
                  .map((m) => (
                    <option value={m.code} selected={m.code === place?.code}>
                      {m.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </>
      )}
      <label for="lista">{text.paste}</label>
      <textarea id="lista" name="lista" rows={12} placeholder={text.example} spellcheck={false}>
        {list}
      </textarea>
      <label for="fil">{text.file}</label>
      <input id="fil" name="fil" type="file" accept=".csv,.txt,.xlsx,text/csv" />
      <button type="submit">{text.button}</button>
      <p class="note">{text.privacy}</p>
    </form>
  );
}

interface SentForm {
  readonly list: string;
  readonly municipality: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  readonly format: 'csv' | 'xlsx' | null;
}

/** The form's fields; a file that is chosen comes before what is pasted. */
async function sentForm(c: Context): Promise<SentForm> {
  const body = await boundedBody(c);
  let data: FormData;
  try {
    const type = c.req.header('content-type') ?? '';
    data = await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new ProblemError('bad-request', 'Formuläret kunde inte läsas. Gå tillbaka och försök igen.');
  }
  const field = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const file = data.get('fil');
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const format = field('format');
  return {
    list: field('lista'),
    municipality: field('municipality'),
    file: file instanceof File && bytes.length > 0 ? { name: file.name, bytes } : null,
    format: format === 'csv' || format === 'xlsx' ? format : null,
  };
}

/** Null where the address names no municipality; undefined where it names one that does not exist. */
function placeOnPath(c: Context, deps: WebDeps): Place | null | undefined {
  const code = c.req.param('code');
  if (code === undefined) return null;
  return placeOf(deps.service.catalogue(), code) ?? undefined;
}

function unknownPlace(c: Context, deps: WebDeps): Response {
  return errorPage(c, deps, 'not-found', 'Ingen kommun har den koden. Välj kommun på sidan Er kommun.');
}
