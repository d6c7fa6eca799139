/** Method × target group: the shape is what is known of effect, the pattern whether it can be introduced. */
import { scaleBand } from 'd3-scale';
import type { SupplyCell } from '../../../../audit/schemas.ts';
import type { EvidenceClass } from '../../../../domain/evidence-class.ts';
import type { IntroduceStatus } from '../../../../domain/introduce.ts';
import { Figure, fitted, LegendItem } from './figure.tsx';
import {
  type EvidenceGroup,
  EvidenceShape,
  evidenceGroup,
  evidenceGroups,
  SupplyBox,
  type SupplyGroup,
  SupplyPatterns,
  supplyGroup,
  supplyGroups,
} from './patterns.tsx';

const LEFT = 272;
const TOP = 150;
const ROW = 26;
const COLUMN = 46;

interface SupplyMapProps {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly SupplyCell[];
  /** Most methods and target groups in the picture; the table has all. */
  readonly rows: number;
  readonly columns: number;
}

export function SupplyMap({ id, title, cells, rows, columns }: SupplyMapProps) {
  const methods = [...new Map(cells.map((c) => [c.method.id, c.method])).values()].slice(0, rows);
  const inRows = cells.filter((c) => methods.some((m) => m.id === c.method.id));
  const groups = [...Map.groupBy(inRows, (c) => c.targetGroup.value).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, columns)
    .flatMap((all) => all[0]?.targetGroup ?? []);
  const shown = inRows.filter((c) => groups.some((g) => g.value === c.targetGroup.value));
  const rowIds = methods.filter((m) => shown.some((c) => c.method.id === m.id));
  const x = scaleBand(
    groups.map((g) => g.value),
    [LEFT, LEFT + groups.length * COLUMN],
  );
  const y = scaleBand(
    rowIds.map((m) => m.id),
    [TOP, TOP + rowIds.length * ROW],
  );
  const left = new Set(cells.map((c) => c.method.id)).size - rowIds.length;
  return (
    <Figure
      id={id}
      title={title}
      description="En rad för varje metod och en spalt för varje målgrupp. Formen i rutan visar kunskapen om effekt och rutans mönster om metoden går att införa."
      width={LEFT + groups.length * COLUMN + 90}
      height={TOP + rowIds.length * ROW + 8}
      table={{
        head: ['Metod', 'Målgrupp', 'Kunskap om effekt', 'Möjlig att införa', 'Rekommendation'],
        rows: cells.map((c) => [
          <a href={c.method.url ?? '#'}>{c.method.title}</a>,
          c.targetGroup.label,
          c.evidence.label,
          c.introduce.label,
          c.positions.join(', ') || 'ingen hittad',
        ]),
      }}
      legend={<Legend id={id} left={left} />}
    >
      <SupplyPatterns id={id} />
      {groups.map((g) => (
        <text
          class="axis"
          transform={`translate(${(x(g.value) ?? 0) + COLUMN / 2 + 4} ${TOP - 8}) rotate(-55)`}
        >
          {fitted(g.label, 28)}
        </text>
      ))}
      {rowIds.map((m) => (
        <text class="axis end" x={LEFT - 8} y={(y(m.id) ?? 0) + ROW / 2 + 4}>
          {fitted(m.title, 40)}
        </text>
      ))}
      {shown.map((c) => {
        const [cx, cy] = [(x(c.targetGroup.value) ?? 0) + 1, (y(c.method.id) ?? 0) + 1];
        return (
          <>
            <SupplyBox
              id={id}
              group={supplyGroup(c.introduce.status as IntroduceStatus)}
              x={cx}
              y={cy}
              width={COLUMN - 3}
              height={ROW - 3}
            />
            <circle class="halo" cx={cx + (COLUMN - 3) / 2} cy={cy + (ROW - 3) / 2} r="9.500" />
            <EvidenceShape
              group={evidenceGroup(c.evidence.class as EvidenceClass)}
              x={cx + (COLUMN - 3) / 2}
              y={cy + (ROW - 3) / 2}
            />
          </>
        );
      })}
    </Figure>
  );
}

function Legend({ id, left }: { id: string; left: number }) {
  return (
    <div class="legends">
      <ul class="legend">
        {(Object.keys(evidenceGroups) as EvidenceGroup[]).map((g) => (
          <LegendItem label={evidenceGroups[g]}>
            <EvidenceShape group={g} x={12} y={8} />
          </LegendItem>
        ))}
      </ul>
      <ul class="legend">
        {(Object.keys(supplyGroups) as SupplyGroup[]).map((g) => (
          <LegendItem label={supplyGroups[g]}>
            <SupplyBox id={id} group={g} x={1} y={1} width={22} height={14} />
          </LegendItem>
        ))}
      </ul>
      {left > 0 && (
        <p class="note">Bilden visar de metoder som det sägs mest om. {left} till står i tabellen.</p>
      )}
    </div>
  );
}
