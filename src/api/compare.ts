/** Two to four records side by side, one question a row, the differences also in words. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { noRecommendationLabel } from '../domain/labels.ts';
import type { RecordView } from '../domain/views.ts';
import { barriersOf, requirementsOf } from '../municipality/takes.ts';
import { introduceText, positionText } from './record-text.ts';

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

export interface CompareRow {
  readonly field: string;
  readonly label: string;
  /** Lines for each record, in the order of the records; none = not stated. */
  readonly values: readonly (readonly string[])[];
  readonly differs: boolean;
}

interface Question {
  readonly field: string;
  readonly label: string;
  readonly read: (record: RecordView, catalogue: Catalogue) => string[];
}

const tagged = (facet: string) => (r: RecordView) =>
  r.tags.filter((t) => t.facet === facet).map((t) => t.label);

/** The questions, in the order of a record's page: safety before facts before description. */
const questions: readonly Question[] = [
  {
    field: 'flags',
    label: 'Varningar',
    read: (r) => r.flags.filter((f) => f.level !== 'notice').map((f) => f.label),
  },
  { field: 'described', label: 'Beskrivs i', read: (r) => r.describedIn.map((d) => d.register) },
  {
    field: 'positions',
    label: 'Rekommendation',
    read: (r) =>
      r.evidence !== null && r.positions.length === 0
        ? [noRecommendationLabel]
        : r.positions.map(positionText),
  },
  {
    field: 'evidence',
    label: 'Kunskap om effekt',
    read: (r) =>
      r.evidence === null
        ? []
        : [
            r.evidence.label,
            ...r.evidence.outcomes.filter((o) => o.counting > 0).map((o) => `${o.groupLabel}: ${o.label}`),
          ],
  },
  {
    field: 'introduce',
    label: 'Möjlig att införa (vår tolkning)',
    read: (r) => [introduceText(r)].filter(Boolean),
  },
  {
    field: 'notices',
    label: 'Att känna till',
    read: (r) => r.flags.filter((f) => f.level === 'notice').map((f) => f.label),
  },
  { field: 'ages', label: 'Ålder', read: (r) => [agesText(r.ages)].filter((a) => a !== null) },
  { field: 'targetGroups', label: 'Målgrupp', read: tagged('targetGroup') },
  { field: 'problems', label: 'Problem eller behov', read: tagged('problem') },
  { field: 'recipients', label: 'Vem får insatsen', read: tagged('recipient') },
  { field: 'components', label: 'Innehåll', read: tagged('component') },
  {
    field: 'requirements',
    label: 'Vad den kräver',
    read: (r, catalogue) => requirementsOf(catalogue, r.id).map((q) => `${q.label}: ${q.text}`),
  },
  {
    field: 'barriers',
    label: 'Hinder',
    read: (r, catalogue) => [...new Set(barriersOf(catalogue, r.id).map((b) => `${b.label}: ${b.text}`))],
  },
  { field: 'publishers', label: 'Utgivare', read: (r) => r.publishers.map((p) => p.name) },
  { field: 'kind', label: 'Sort', read: (r) => [r.kindLabel].filter((k) => k !== '') },
  { field: 'year', label: 'År', read: (r) => (r.year === null ? [] : [String(r.year)]) },
  { field: 'status', label: 'Aktualitet', read: (r) => (r.statusLabel === null ? [] : [r.statusLabel]) },
];

/** One row a question that at least one record answers. A difference is one of words, whatever their order. */
export function compareRows(catalogue: Catalogue, records: readonly RecordView[]): CompareRow[] {
  return questions
    .map(({ field, label, read }): CompareRow => {
      const values = records.map((record) => read(record, catalogue));
      const keys = new Set(values.map((lines) => lines.toSorted().join('\n')));
      return { field, label, values, differs: keys.size > 1 };
    })
    .filter((row) => row.values.some((lines) => lines.length > 0));
}

/** Questions whose answers decide, told first in words. */
const told = ['flags', 'positions', 'evidence', 'introduce', 'ages', 'targetGroups', 'requirements'];

/**
 * The differences that matter, a sentence each: "Rekommendation: X – Bör erbjudas …; Y – Ingen rekommendation hittad."
 * A value that nobody has stated is said to be that, never left out.
 */
export function differencesInWords(records: readonly RecordView[], rows: readonly CompareRow[]): string[] {
  return rows
    .filter((row) => row.differs && told.includes(row.field))
    .map((row) => {
      const sides = records.map((record, i) => {
        const lines = row.values[i] ?? [];
        return `${record.abbreviations[0] ?? record.title} – ${lines.length === 0 ? none(row.field) : shortened(lines)}`;
      });
      return `${row.label}: ${sides.join('; ')}.`;
    });
}

function none(field: string): string {
  return field === 'flags' ? 'ingen varning' : 'inte angivet';
}

function shortened(lines: readonly string[]): string {
  const [first = '', second, ...rest] = lines;
  const shown = second === undefined ? first : `${first}, ${second}`;
  return rest.length === 0 ? shown : `${shown} och ${rest.length} till`;
}

/** In both, and only in one: components that two or more records share. */
export function sharedComponents(records: readonly RecordView[]): string[] {
  const [first, ...others] = records.map(tagged('component'));
  return (first ?? []).filter((label) => others.every((o) => o.includes(label)));
}
