/** The works of an area or a body through the years: who, when, what kind of knowledge, what replaced what. */
import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { knowledgeKindLabels, supportStatusLabels } from '../../../../domain/labels.ts';
import type { Support } from '../../../../domain/records/support.ts';
import { Figure, fitted, LegendItem } from './figure.tsx';

const LEFT = 212;
const TOP = 28;
const WIDTH = 880;
/** Height of one mark in a row: works of the same body and year stand above each other. */
const STEP = 15;

type Kind = NonNullable<Support['knowledgeKind']> | 'unknown';
const kinds: Readonly<Record<Kind, { label: string; path: string }>> = {
  problem_solving: {
    label: `${knowledgeKindLabels.problem_solving}`,
    path: symbol(symbolTriangle, 70)() ?? '',
  },
  explaining: { label: knowledgeKindLabels.explaining, path: symbol(symbolDiamond, 70)() ?? '' },
  describing: { label: knowledgeKindLabels.describing, path: symbol(symbolSquare, 60)() ?? '' },
  unknown: { label: 'Slaget är inte känt', path: symbol(symbolCircle, 50)() ?? '' },
};

/** @param body whose page it is: works with several publishers then stand on its row */
export function Timeline({
  catalogue,
  works,
  id,
  title,
  body: own,
}: {
  catalogue: Catalogue;
  works: readonly Support[];
  id: string;
  title: string;
  body?: string;
}) {
  const dated = works.flatMap((w) =>
    w.year === null ? [] : [{ work: w, year: w.year, body: own ?? w.publishers[0] ?? '' }],
  );
  if (dated.length < 2) return null;
  const stacks = Map.groupBy(dated, (d) => `${d.body} ${d.year}`);
  const bodies = [...Map.groupBy(dated, (d) => d.body)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([body, all]) => ({
      body,
      most: Math.max(...all.map((d) => stacks.get(`${d.body} ${d.year}`)?.length ?? 1)),
    }));
  const from = Math.min(...dated.map((d) => d.year));
  const until = Math.max(...dated.map((d) => d.year));
  const x = scaleLinear([from, Math.max(until, from + 1)], [LEFT + 20, WIDTH - 24]);
  const rows = rowsOf(bodies);
  const height = TOP + [...rows.values()].reduce((sum, r) => sum + r.tall, 0) + 8;
  const place = new Map(
    [...stacks.values()].flatMap((stack) =>
      stack.map(
        (d, i) => [d.work.id, { cx: x(d.year), cy: (rows.get(d.body)?.end ?? 0) - 11 - i * STEP }] as const,
      ),
    ),
  );
  return (
    <Figure
      id={id}
      title={title}
      description={`Kunskapsstöden efter år, ${from} till ${until}, en rad för varje utgivare. Formen visar slaget av kunskap, en ofylld form att verket är ersatt eller arkiverat, och en linje vad som ersatte vad.`}
      width={WIDTH}
      height={height}
      table={{
        head: ['Kunskapsstöd', 'Utgivare', 'År', 'Typ av kunskap', 'Aktualitet', 'Ersatt av'],
        rows: works
          .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
          .map((w) => [
            <a href={`/kunskapsstod/${w.id}`}>{w.title}</a>,
            w.publishers.map((p) => catalogue.actorName(p)).join(', '),
            w.year ?? 'okänt',
            kinds[w.knowledgeKind ?? 'unknown'].label,
            supportStatusLabels[w.status],
            successors(w)
              .map((s) => catalogue.titleOf(s))
              .join(', ') || '–',
          ]),
      }}
      legend={<Legend undated={works.length - dated.length} />}
    >
      {ticks(from, until).map((year) => (
        <>
          <line class="grid" x1={x(year)} x2={x(year)} y1={TOP - 6} y2={height - 8} />
          <text class="axis middle" x={x(year)} y={TOP - 12}>
            {year}
          </text>
        </>
      ))}
      {bodies.map(({ body }, i) => (
        <>
          {i % 2 === 1 && (
            <rect
              class="zebra"
              x="0"
              y={(rows.get(body)?.end ?? 0) - (rows.get(body)?.tall ?? 0)}
              width={WIDTH}
              height={rows.get(body)?.tall ?? 0}
            />
          )}
          <text class="axis end" x={LEFT - 8} y={(rows.get(body)?.end ?? 0) - 7}>
            {fitted(catalogue.actorName(body), 31)}
          </text>
        </>
      ))}
      {dated.flatMap(({ work }) =>
        successors(work).flatMap((next) => {
          const [a, b] = [place.get(work.id), place.get(next)];
          if (a === undefined || b === undefined) return [];
          return [
            <path
              class="replaces"
              d={`M${a.cx} ${a.cy}Q${(a.cx + b.cx) / 2} ${Math.min(a.cy, b.cy) - 14} ${b.cx} ${b.cy}`}
            />,
          ];
        }),
      )}
      {dated.map(({ work, year }) => {
        const at = place.get(work.id);
        const old = work.status === 'replaced' || work.status === 'archived' || work.status === 'draft';
        return (
          at && (
            <path
              class={old ? 'work old' : 'work'}
              transform={`translate(${Math.round(at.cx)} ${Math.round(at.cy)})`}
              d={kinds[work.knowledgeKind ?? 'unknown'].path}
            >
              <title>{`${work.title} (${year})`}</title>
            </path>
          )
        );
      })}
    </Figure>
  );
}

function Legend({ undated }: { undated: number }) {
  return (
    <div class="legends">
      <ul class="legend">
        {Object.values(kinds).map((k) => (
          <LegendItem label={k.label.toLocaleLowerCase('sv')}>
            <path class="work" transform="translate(12 8)" d={k.path} />
          </LegendItem>
        ))}
        <LegendItem label="ersatt, arkiverat eller utkast">
          <path class="work old" transform="translate(12 8)" d={kinds.describing.path} />
        </LegendItem>
        <LegendItem label="ersattes av">
          <path class="replaces" d="M2 13Q12 0 22 13" />
        </LegendItem>
      </ul>
      {undated > 0 && <p class="note">{undated} utan känt år står bara i tabellen.</p>}
    </div>
  );
}

function successors(work: Support): string[] {
  return work.relations.filter((r) => r.type === 'replaced_by').map((r) => r.to);
}

/** A row for each body, as tall as its fullest year. */
function rowsOf(bodies: readonly { body: string; most: number }[]) {
  const rows = new Map<string, { tall: number; end: number }>();
  let end = TOP;
  for (const { body, most } of bodies) {
    const tall = most * STEP + 9;
    end += tall;
    rows.set(body, { tall, end });
  }
  return rows;
}

/** Whole years, about ten of them. */
function ticks(from: number, until: number): number[] {
  const step = until - from > 24 ? 5 : until - from > 10 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((until - first) / step) + 1 }, (_, i) => first + i * step);
}
