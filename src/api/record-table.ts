import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell, Table } from '../documents/table.ts';
import type { RecordView } from '../domain/views.ts';
import { evidenceText, flagsText, introduceText, join, positionText } from './record-text.ts';

/** Search results as a table; the page's own order. */
export function recordsTable(catalogue: Catalogue, records: readonly RecordView[]): Table {
  const labels = (r: RecordView, facet: string) =>
    join(r.tags.filter((t) => t.facet === facet).map((t) => t.label));
  return {
    name: 'sokresultat',
    columns: [
      { header: 'Namn', width: 40 },
      { header: 'Typ', width: 18 },
      { header: 'Förkortning', width: 14 },
      { header: 'Målgrupp', width: 30 },
      { header: 'Område', width: 30 },
      { header: 'Problem eller behov', width: 30 },
      { header: 'Utgivare', width: 24 },
      { header: 'År', width: 8 },
      { header: 'Rekommendation', width: 44 },
      { header: 'Kunskap om effekt', width: 36 },
      { header: 'Möjlig att införa (vår tolkning)', width: 30 },
      { header: 'Varningar', width: 44 },
      { header: 'Fakta med källa (av 4)', width: 12 },
      { header: 'Sammanfattning', width: 60 },
      { header: 'Id', width: 28 },
    ],
    rows: records.map((r): Cell[] => [
      r.title,
      r.kindLabel,
      join(r.abbreviations),
      labels(r, 'targetGroup'),
      labels(r, 'area'),
      labels(r, 'problem'),
      join(r.publishers.map((p) => catalogue.actorName(p.id))),
      r.year,
      join(r.positions.map(positionText), ' | '),
      evidenceText(r),
      introduceText(r),
      flagsText(r, (l) => l !== 'notice'),
      r.completeness,
      r.summary,
      r.id,
    ]),
  };
}
