/** Bodies × areas: how many works, and in how many pairs they overlap with another body's. */
import { scaleBand, scaleSqrt } from 'd3-scale';
import type { MatrixCell } from '../../../../audit/overlap/hotspots.ts';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { Figure, fitted, LegendItem } from './figure.tsx';

const LEFT = 212;
const TOP = 196;
const CELL = 30;
/** Room for the last column's slanted name. */
const RIGHT = 104;

interface MatrixProps {
  readonly catalogue: Catalogue;
  readonly cells: readonly MatrixCell[];
  /** Areas in the order in which they are shown. */
  readonly areas: readonly string[];
  readonly bodies: number;
}

export function OverlapMatrix({ catalogue, cells, areas: order, bodies }: MatrixProps) {
  const totals = new Map<string, number>();
  for (const c of cells) totals.set(c.publisher, (totals.get(c.publisher) ?? 0) + c.pairs * 100 + c.works);
  const publishers = [...totals]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, bodies)
    .map(([id]) => id);
  const shown = cells.filter((c) => publishers.includes(c.publisher) && order.includes(c.area));
  const areas = order.filter((a) => shown.some((c) => c.area === a));
  const width = LEFT + areas.length * CELL + RIGHT;
  const height = TOP + publishers.length * CELL + 8;
  const x = scaleBand(areas, [LEFT, LEFT + areas.length * CELL]);
  const y = scaleBand(publishers, [TOP, TOP + publishers.length * CELL]);
  const radius = scaleSqrt([0, Math.max(1, ...shown.map((c) => c.works))], [0, CELL / 2 - 2]);
  return (
    <Figure
      id="matris"
      title="Utgivare och områden: kunskapsstöd och överlapp"
      description="En rad för varje utgivare och en spalt för varje område. Cirkelns yta är antalet kunskapsstöd. En ifylld cirkel har minst ett överlapp med en annan utgivare; siffran är antalet sådana par, och cirkeln är då minst så stor att siffran får plats."
      width={width}
      height={height}
      table={{
        head: ['Utgivare', 'Område', 'Kunskapsstöd', 'Par med andra utgivare'],
        rows: shown
          .toSorted(
            (a, b) => publishers.indexOf(a.publisher) - publishers.indexOf(b.publisher) || b.pairs - a.pairs,
          )
          .map((c) => [catalogue.actorName(c.publisher), catalogue.label('areas', c.area), c.works, c.pairs]),
      }}
      legend={
        <ul class="legend">
          <LegendItem label="kunskapsstöd utan känt överlapp">
            <circle cx="12" cy="8" r="6" class="m-alone" />
          </LegendItem>
          <LegendItem label="överlappar en annan utgivares; siffran är antalet par (större cirkel = fler kunskapsstöd)">
            <circle cx="12" cy="8" r="7" class="m-overlap" />
            <text x="12" y="11.500" class="m-number">
              3
            </text>
          </LegendItem>
        </ul>
      }
    >
      {areas.map((a) => {
        const at = (x(a) ?? 0) + CELL / 2;
        return (
          <>
            <line class="grid" x1={at} x2={at} y1={TOP} y2={height - 8} />
            <text class="axis" transform={`translate(${at + 4} ${TOP - 8}) rotate(-60)`}>
              {fitted(catalogue.label('areas', a), 34)}
            </text>
          </>
        );
      })}
      {publishers.map((p) => {
        const at = (y(p) ?? 0) + CELL / 2;
        return (
          <>
            <line class="grid" x1={LEFT} x2={width - RIGHT} y1={at} y2={at} />
            <text class="axis end" x={LEFT - 8} y={at + 4}>
              {fitted(catalogue.actorName(p), 31)}
            </text>
          </>
        );
      })}
      {shown.map((c) => {
        const cx = (x(c.area) ?? 0) + CELL / 2;
        const cy = (y(c.publisher) ?? 0) + CELL / 2;
        const r = Math.max(c.pairs > 0 ? 9 : 3, radius(c.works));
        return (
          <>
            <circle cx={cx} cy={cy} r={round(r)} class={c.pairs > 0 ? 'm-overlap' : 'm-alone'} />
            {c.pairs > 0 && (
              <text x={cx} y={cy + 4} class="m-number">
                {c.pairs}
              </text>
            )}
          </>
        );
      })}
    </Figure>
  );
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
