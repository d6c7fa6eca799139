/** Two to four records side by side, one question a row. */
import type { Context } from 'hono';
import {
  type CompareRow,
  compareRows,
  differencesInWords,
  MOST_COMPARED,
  sharedComponents,
} from '../../api/compare.ts';
import { emptyRequest } from '../../api/search-params.ts';
import { textProblem } from '../../api/text-input.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RecordView } from '../../domain/views.ts';
import { kindLine } from '../components/hit.tsx';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { inSentence, listText } from '../format.ts';
import { render } from '../render.tsx';
import { compareText } from '../text.ts';

const NAME_LENGTH = 120;

export async function comparePage(c: Context, deps: WebDeps): Promise<Response> {
  const catalogue = deps.service.catalogue();
  const ids = [...new Set((c.req.queries('id') ?? []).map((id) => catalogue.redirect(id) ?? id))];
  const records = ids.flatMap((id) => deps.service.record(id) ?? []).slice(0, MOST_COMPARED);
  const raw = (c.req.query('namn') ?? '').trim();
  const name = textProblem(raw, NAME_LENGTH) === null ? raw : '';
  const found =
    name === ''
      ? null
      : (await deps.service.search({ ...emptyRequest, q: name, limit: 8 })).hits.filter(
          (h) => !ids.includes(h.id),
        );
  return render(
    c,
    <Page deps={deps} title={compareText.title} canonical="/jamfor" noindex={ids.length > 0}>
      <h1>{compareText.title}</h1>
      <p class="lead">{compareText.lead}</p>
      {ids.length > records.length && (
        <p class="problems">{ids.length > MOST_COMPARED ? compareText.tooMany : compareText.unknown}</p>
      )}
      {records.length > 0 && <Compared catalogue={catalogue} records={records} />}
      {records.length < MOST_COMPARED && <AddForm records={records} name={name} found={found} />}
      <p class="note">{compareText.caution}</p>
    </Page>,
  );
}

function address(records: readonly RecordView[], extra?: string): string {
  const params = new URLSearchParams(records.map((r) => ['id', r.id]));
  if (extra !== undefined) params.append('id', extra);
  return `/jamfor?${params}`;
}

interface ComparedProps {
  readonly catalogue: Catalogue;
  readonly records: readonly RecordView[];
}

/** The differences in words, what they share, and then everything in a table. */
function Compared({ catalogue, records }: ComparedProps) {
  const rows = compareRows(catalogue, records);
  const differences = records.length > 1 ? differencesInWords(records, rows) : [];
  const shared = records.length > 1 ? sharedComponents(records) : [];
  return (
    <>
      {differences.length > 0 && (
        <section class="day" aria-labelledby="i-ord">
          <h2 id="i-ord">{compareText.inWords}</h2>
          <ul>
            {differences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          {shared.length > 0 && (
            <p>
              {compareText.shared} {listText(shared.map(inSentence))}.
            </p>
          )}
        </section>
      )}
      <CompareTable records={records} rows={rows} />
    </>
  );
}

function CompareTable({ records, rows }: { records: readonly RecordView[]; rows: readonly CompareRow[] }) {
  return (
    <section class="scroll" tabindex={0} aria-label={compareText.table}>
      <table class="compare">
        <caption>{compareText.caption}</caption>
        <thead>
          <tr>
            <td />
            {records.map((r) => (
              <th scope="col">
                <a href={r.url}>{r.title}</a>
                <span class="kind">{kindLine(r)}</span>
                {records.length > 1 && (
                  <a class="drop" href={address(records.filter((o) => o.id !== r.id))}>
                    Ta bort<span class="away"> {r.title}</span>
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.differs ? 'differs' : undefined}>
              <th scope="row">
                {row.label}
                {row.differs && <span class="note"> skiljer sig</span>}
              </th>
              {row.values.map((lines) => (
                <td>
                  {lines.length === 0 ? (
                    <span class="note">inte angivet</span>
                  ) : (
                    lines.map((line) => <span class="line">{line}</span>)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface AddProps {
  readonly records: readonly RecordView[];
  readonly name: string;
  readonly found: readonly RecordView[] | null;
}

function AddForm({ records, name, found }: AddProps) {
  return (
    <>
      <form class="ask" action="/jamfor">
        {records.map((r) => (
          <input type="hidden" name="id" value={r.id} />
        ))}
        <label for="namn">{records.length === 0 ? compareText.first : compareText.add}</label>
        <div class="row">
          <input
            id="namn"
            name="namn"
            type="search"
            value={name}
            maxlength={NAME_LENGTH}
            autocomplete="off"
          />
          <button type="submit">Hitta</button>
        </div>
      </form>
      {found !== null && found.length === 0 && <p>{compareText.nothing}</p>}
      {found !== null && found.length > 0 && (
        <ul>
          {found.map((r) => (
            <li>
              <a href={address(records, r.id)}>Lägg till {r.title}</a> <span class="note">{kindLine(r)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
