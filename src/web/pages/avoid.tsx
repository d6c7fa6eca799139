/** What should not be used, and when a method is the wrong one: by whom, since when, what instead. */

import type { Context } from 'hono';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import { flagLabels } from '../../domain/labels.ts';
import type { FlagView, RecordView } from '../../domain/views.ts';
import { Page } from '../components/layout.tsx';
import { flagShapes, Mark } from '../components/mark.tsx';
import { SourceLine } from '../components/source-line.tsx';
import type { WebDeps } from '../deps.ts';
import { countText } from '../format.ts';
import { render } from '../render.tsx';
import { avoidText } from '../text.ts';

const verdicts = [
  'advised_against',
  'harm_risk',
  'no_effect',
  'research_only',
  'discontinued',
  'replaced',
] as const;

interface Row {
  readonly record: RecordView;
  readonly flags: readonly FlagView[];
}

export function avoidPage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const methods = [...catalogue.methods.values()]
    .filter((m) => m.retired === null)
    .flatMap((m) => deps.service.record(m.id) ?? [])
    .toSorted((a, b) => bySwedish(a.title, b.title));
  const rowsOf = (test: (f: FlagView) => boolean): Row[] =>
    methods.map((record) => ({ record, flags: record.flags.filter(test) })).filter((r) => r.flags.length > 0);
  const unsuitable = rowsOf((f) => f.level === 'safety');
  return render(
    c,
    <Page
      deps={deps}
      title={avoidText.title}
      description={avoidText.lead}
      canonical="/anvand-inte"
      current="anvand-inte"
    >
      <h1>{avoidText.title}</h1>
      <p class="lead">{avoidText.lead}</p>
      <p class="note">{avoidText.note}</p>
      {verdicts.map((code) => {
        const rows = rowsOf((f) => f.code === code);
        if (rows.length === 0) return null;
        return (
          <section aria-labelledby={`v-${code}`} class="avoid">
            <h2 id={`v-${code}`}>
              <Mark shape={flagShapes[code]} />
              {flagLabels[code]} <span class="n">{rows.length}</span>
            </h2>
            <p class="note">{avoidText.explain[code]}</p>
            <AvoidTable rows={rows} catalogue={catalogue} instead caption={flagLabels[code]} />
          </section>
        );
      })}
      <section aria-labelledby="v-olamplig" class="avoid">
        <h2 id="v-olamplig">
          <Mark shape="triangle" />
          {avoidText.unsuitable} <span class="n">{unsuitable.length}</span>
        </h2>
        <p class="note">{avoidText.explain.unsuitable}</p>
        <AvoidTable
          rows={unsuitable}
          catalogue={catalogue}
          instead={false}
          caption={`${countText(unsuitable.length, 'metod', 'metoder')} i bokstavsordning`}
        />
      </section>
    </Page>,
  );
}

interface TableProps {
  readonly rows: readonly Row[];
  readonly catalogue: Catalogue;
  readonly instead: boolean;
  readonly caption: string;
}

function AvoidTable({ rows, catalogue, instead, caption }: TableProps) {
  return (
    <table class="claims avoid" role="table">
      <caption class="away">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Metod
          </th>
          <th scope="col" role="columnheader">
            {instead ? 'Vad som sägs' : 'När'}
          </th>
          <th scope="col" role="columnheader">
            Vem, när
          </th>
          {instead && (
            <th scope="col" role="columnheader">
              I stället
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ record, flags }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              <a href={record.url}>{record.title}</a>
            </th>
            <td role="cell" data-label={instead ? 'Vad som sägs' : 'När'}>
              {flags.map((f) => (
                <span class="line">{f.label}</span>
              ))}
            </td>
            <td role="cell" data-label="Vem, när">
              {uniqueSources(flags).map((s) => (
                <SourceLine source={s} />
              ))}
            </td>
            {instead && (
              <td role="cell" data-label="I stället">
                <Instead record={record} catalogue={catalogue} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function uniqueSources(flags: readonly FlagView[]): FlagView['sources'] {
  const all = flags.flatMap((f) => f.sources);
  return all.filter(
    (s, i) =>
      all.findIndex((o) => o.url === s.url && o.title === s.title && o.publisher.id === s.publisher.id) === i,
  );
}

/** Others for the same problem that nobody advises against: a search, not a recommendation of ours. */
function Instead({ record, catalogue }: { record: RecordView; catalogue: Catalogue }) {
  const [problem] = record.problems;
  const [group] = record.targetGroups;
  if (problem === undefined && group === undefined) return <span class="note">{avoidText.noInstead}</span>;
  const params = new URLSearchParams([['type', 'method']]);
  if (problem !== undefined) params.append('problem', problem);
  else if (group !== undefined) params.append('targetGroup', group);
  params.append('hideFlagged', 'true');
  const label =
    problem === undefined
      ? catalogue.label('target-groups', group ?? '')
      : catalogue.label('problems', problem);
  return (
    <a href={`/sok?${params}`}>
      Andra metoder: {label.charAt(0).toLocaleLowerCase('sv')}
      {label.slice(1)}
    </a>
  );
}
