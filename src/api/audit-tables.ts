/** The audit's reports as tables for CSV and XLSX: one row an item, the same facts as on the pages. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell, Column, Table } from '../documents/table.ts';
import type { AuditItems, AuditReportId } from './audit-reports.ts';

interface Spec<T> {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly row: (item: T, catalogue: Catalogue) => Cell[];
}
type Specs = { readonly [R in AuditReportId]: Spec<AuditItems[R]> };

const names = (publishers: readonly { name: string }[]): string => publishers.map((p) => p.name).join(', ');
const labels = (values: readonly { label: string }[]): string => values.map((v) => v.label).join(', ');
const areaNames = (catalogue: Catalogue, areas: readonly string[]): string =>
  areas.map((a) => catalogue.label('areas', a)).join(', ');
const columns = (...headers: (string | readonly [string, number])[]): Column[] =>
  headers.map((h) => (typeof h === 'string' ? { header: h } : { header: h[0], width: h[1] }));

const specs: Specs = {
  overlaps: {
    name: 'overlapp',
    columns: columns(
      ['Kunskapsstöd A', 50],
      'Utgivare A',
      'År A',
      ['Kunskapsstöd B', 50],
      'Utgivare B',
      'År B',
      'Överlapp (0–1)',
      'Nivå',
      ['Bedömt av människa', 30],
      ['Föreslaget samband', 24],
      ['Grund', 50],
      ['Gemensam målgrupp', 30],
      ['Gemensamt problem', 30],
      ['Gemensamt område', 30],
      ['Gemensamma metoder', 30],
      'Titlarnas likhet',
      'Id A',
      'Id B',
    ),
    row: (p) => {
      const shared = (part: string) => labels(p.parts.find((x) => x.part === part)?.shared ?? []);
      return [
        p.a.title,
        names(p.a.publishers),
        p.a.year,
        p.b.title,
        names(p.b.publishers),
        p.b.year,
        p.score,
        p.bandLabel,
        p.verdict === null
          ? null
          : `${p.verdict.label} (${p.verdict.role}, ${p.verdict.date}): ${p.verdict.why}`,
        p.relation?.label ?? null,
        p.relation?.ground ?? null,
        shared('targetGroups'),
        shared('problems'),
        shared('areas'),
        shared('methods'),
        p.shared.text,
        p.a.id,
        p.b.id,
      ];
    },
  },
  hotspots: {
    name: 'overlapp-per-omrade',
    columns: columns(
      ['Område', 44],
      'Kunskapsstöd',
      'Utgivare',
      'Par mellan utgivare',
      'Varav stora',
      'Par av utgivare',
      'Värme',
      'Id',
    ),
    row: (s) => [s.label, s.works, s.publishers, s.pairs, s.largePairs, s.bodyPairs, s.heat, s.area],
  },
  conflicts: {
    name: 'skillnader',
    columns: columns(
      ['Gäller', 40],
      'Slag',
      ['Jämförbarhet', 30],
      ['Fråga', 40],
      ['Utfall', 24],
      ['Första avsändaren', 24],
      ['Säger', 50],
      'År',
      ['Andra avsändaren', 24],
      ['Säger', 50],
      'År',
      ['Skäl', 40],
      ['Förklaring', 60],
      'Grund',
      ['Adress 1', 40],
      ['Adress 2', 40],
      'Id',
    ),
    row: (c) => {
      const [a, b] = c.statements;
      return [
        c.title,
        c.kindLabel,
        c.comparabilityLabel,
        c.topic,
        c.outcome,
        a?.publisher.name ?? null,
        a?.claim ?? null,
        a?.year ?? null,
        b?.publisher.name ?? null,
        b?.claim ?? null,
        b?.year ?? null,
        c.reasons.map((r) => r.text).join(', '),
        c.explanation,
        c.ground === 'curated' ? 'redaktionens' : 'regel',
        a?.url ?? null,
        b?.url ?? null,
        c.id,
      ];
    },
  },
  gaps: {
    name: 'luckor',
    columns: columns(
      ['Målgrupp', 30],
      ['Problem eller behov', 30],
      ['Områden', 30],
      'Beskrivande stöd',
      'Förklarande stöd',
      'Problemlösande stöd',
      'Stöd av okänt slag',
      'Stöd i området utan känd grupp',
      'Metoder',
      'Metoder utan avrådan',
      'Rekommenderade',
      'Rekommenderade som går att införa',
      ['Luckor', 50],
      ['Kunskapsluckor', 60],
    ),
    row: (g) => [
      g.targetGroup.label,
      g.problem.label,
      labels(g.areas),
      g.supports.describing,
      g.supports.explaining,
      g.supports.problem_solving,
      g.supports.unknown,
      g.supportsUnplaced,
      g.methods,
      g.methodsWithoutVerdict,
      g.recommended,
      g.recommendedObtainable,
      labels(g.gaps),
      g.knowledgeGaps.map((k) => `${k.publisher.name}: ${k.text}`).join(' | '),
    ],
  },
  replaced: {
    name: 'aktualitet',
    columns: columns(
      ['Titel', 50],
      'Läge',
      'Utgivare',
      'År',
      ['Ersatt av (i led)', 50],
      'Antal som pekar dit',
      ['Vad som pekar dit', 60],
      ['Uppgift', 40],
      ['Områden', 30],
      'Id',
    ),
    row: (i, catalogue) => [
      i.title,
      i.kindLabel,
      names(i.publishers),
      i.year,
      i.replacedBy.map((r) => r.title).join(' → '),
      i.pointedAtBy.length,
      i.pointedAtBy.map((p) => `${p.title} (${p.kindLabel})`).join(' | '),
      i.detail,
      areaNames(catalogue, i.areas),
      i.id,
    ],
  },
  unobtainable: {
    name: 'rekommenderat-svart-att-fa',
    columns: columns(
      ['Metod', 40],
      ['Möjlig att införa (vår tolkning)', 30],
      'Senast känt',
      ['Rekommendation', 60],
      ['Hinder', 50],
      ['Områden', 30],
      'Id',
    ),
    row: (u, catalogue) => [
      u.title,
      u.statusLabel,
      u.lastKnown,
      u.positions
        .map(
          (p) =>
            `${p.publisher.name} ${p.year ?? ''}: ${p.label}${p.via === null ? '' : ` (gäller insatstypen ${p.via})`}`,
        )
        .join(' | '),
      u.barriers.map((b) => `${b.label}: ${b.text}`).join(' | '),
      areaNames(catalogue, u.areas),
      u.id,
    ],
  },
  orphans: {
    name: 'utan-forvaltare-eller-sammanhang',
    columns: columns(['Namn', 50], ['Läge', 36], 'Avsändare', 'År', ['Uppgift', 40], ['Områden', 30], 'Id'),
    row: (o, catalogue) => [
      o.title,
      o.kindLabel,
      names(o.publishers),
      o.year,
      o.detail,
      areaNames(catalogue, o.areas),
      o.id,
    ],
  },
  actors: {
    name: 'vem-gor-vad',
    columns: columns(
      ['Aktör', 40],
      'Förkortning',
      'Slag',
      ['Uppdrag', 60],
      ['Roll', 50],
      'Rekommenderar',
      'I Rådet för styrning med kunskap',
      ['Områden', 40],
      ['Målgrupper', 30],
      ['Ger ut', 40],
      'Kunskapsstöd här',
      'Gällande',
      'Ersatta eller arkiverade',
      ['Kunskapsstödens områden', 50],
      'Id',
    ),
    row: (a) => [
      a.title,
      a.abbreviations.join(', '),
      a.kindLabel,
      a.mandate,
      a.role,
      a.recommends ? 'ja' : 'nej',
      a.inCouncil === null ? null : a.inCouncil ? 'ja' : 'nej',
      labels(a.areas),
      labels(a.targetGroups),
      a.publishes.join(', '),
      a.works,
      a.worksCurrent,
      a.worksReplaced,
      a.workAreas.map((w) => `${w.label} (${w.works})`).join(', '),
      a.id,
    ],
  },
  supply: {
    name: 'kunskap-och-tillgang',
    columns: columns(
      ['Metod', 40],
      ['Målgrupp', 30],
      ['Kunskap om effekt', 30],
      ['Möjlig att införa (vår tolkning)', 30],
      ['Rekommendation', 30],
      'Avråds',
      ['Områden', 30],
      'Id',
    ),
    row: (s, catalogue) => [
      s.method.title,
      s.targetGroup.label,
      s.evidence.label,
      s.introduce.label,
      s.positions.join(', '),
      s.verdict ? 'ja' : 'nej',
      areaNames(catalogue, s.areas),
      s.method.id,
    ],
  },
};

export function auditTable<R extends AuditReportId>(
  report: R,
  items: readonly AuditItems[R][],
  catalogue: Catalogue,
): Table {
  const spec: Spec<AuditItems[R]> = specs[report];
  return { name: spec.name, columns: spec.columns, rows: items.map((item) => spec.row(item, catalogue)) };
}
