import { agesText } from '../catalogue/claim-text.ts';
import { noRecommendationLabel } from '../domain/labels.ts';
import type { RecordView } from '../domain/views.ts';
import { positionDetail } from './components/facts.tsx';

export interface CompareRow {
  readonly label: string;
  /** Lines for each record, in the order of the records; none = not stated. */
  readonly values: readonly (readonly string[])[];
  readonly differs: boolean;
}

type Read = (record: RecordView) => string[];

const tagged =
  (facet: string): Read =>
  (r) =>
    r.tags.filter((t) => t.facet === facet).map((t) => t.label);

/** The questions, in the order of a record's page: safety before facts before description. */
const questions: readonly [string, Read][] = [
  ['Varningar', (r) => r.flags.filter((f) => f.level !== 'notice').map((f) => f.label)],
  ['Beskrivs i', (r) => r.describedIn.map((d) => d.register)],
  [
    'Rekommendation',
    (r) =>
      r.evidence !== null && r.positions.length === 0
        ? [noRecommendationLabel]
        : r.positions.map((p) => `${p.label} – ${positionDetail(p)}`),
  ],
  [
    'Kunskap om effekt',
    (r) =>
      r.evidence === null
        ? []
        : [
            r.evidence.label,
            ...r.evidence.outcomes.filter((o) => o.counting > 0).map((o) => `${o.groupLabel}: ${o.label}`),
          ],
  ],
  ['Möjlig att införa', (r) => (r.introduce === null ? [] : [r.introduce.label])],
  ['Upplysningar', (r) => r.flags.filter((f) => f.level === 'notice').map((f) => f.label)],
  ['Ålder', (r) => [agesText(r.ages)].filter((a) => a !== null)],
  ['Målgrupp', tagged('targetGroup')],
  ['Problem eller behov', tagged('problem')],
  ['Vem får insatsen', tagged('recipient')],
  ['Innehåll', tagged('component')],
  ['Utgivare', (r) => r.publishers.map((p) => p.name)],
  ['År', (r) => (r.year === null ? [] : [String(r.year)])],
  ['Aktualitet', (r) => (r.statusLabel === null ? [] : [r.statusLabel])],
];

/** One row a question that at least one record answers. A difference is a difference in words, whatever the order. */
export function compareRows(records: readonly RecordView[]): CompareRow[] {
  return questions
    .map(([label, read]): CompareRow => {
      const values = records.map(read);
      const keys = new Set(values.map((lines) => lines.toSorted().join('\n')));
      return { label, values, differs: keys.size > 1 };
    })
    .filter((row) => row.values.some((lines) => lines.length > 0));
}
