/** A body's works by area and kind of knowledge, and how many of them overlap with another body's. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { knowledgeKindLabels } from '../../../../domain/labels.ts';
import { Figure, fitted, LegendItem } from './figure.tsx';

export interface ProfileRow {
  readonly area: string;
  readonly problem_solving: number;
  readonly explaining: number;
  readonly describing: number;
  readonly unknown: number;
  /** Of all these, how many overlap with another body's. */
  readonly overlapping: number;
}

const LEFT = 262;
const WIDTH = 820;
const ROW = 26;
const parts = ['problem_solving', 'explaining', 'describing', 'unknown'] as const;
const partLabels = { ...knowledgeKindLabels, unknown: 'Okänt slag' };

export function Profile({
  catalogue,
  rows,
  name,
}: {
  catalogue: Catalogue;
  rows: readonly ProfileRow[];
  name: string;
}) {
  if (rows.length === 0) return null;
  const total = (r: ProfileRow) => parts.reduce((sum, p) => sum + r[p], 0);
  const x = scaleLinear([0, Math.max(...rows.map(total))], [LEFT, WIDTH - 170]);
  const y = scaleBand(
    rows.map((r) => r.area),
    [6, 6 + rows.length * ROW],
  );
  return (
    <Figure
      id="profil"
      title={`${name}: kunskapsstöd efter område och typ av kunskap`}
      description="En stapel för varje område. Delarna av stapeln är problemlösande, förklarande och beskrivande kunskapsstöd, med olika mönster. Texten till höger är antalet och hur många som överlappar en annan utgivares."
      width={WIDTH}
      height={rows.length * ROW + 12}
      table={{
        head: ['Område', ...parts.map((p) => partLabels[p]), 'Överlappar en annan utgivares'],
        rows: rows.map((r) => [
          <a href={`/omrade/${r.area}`}>{catalogue.label('areas', r.area)}</a>,
          ...parts.map((p) => r[p]),
          r.overlapping,
        ]),
      }}
      legend={
        <ul class="legend">
          {parts.map((p) => (
            <LegendItem label={partLabels[p].toLocaleLowerCase('sv')}>
              <rect class={`bar ${p}`} x="1" y="2" width="22" height="12" fill={fillOf(p)} />
            </LegendItem>
          ))}
        </ul>
      }
    >
      <defs>
        <pattern id="profil-explaining" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6 6 0" class="p-line" />
        </pattern>
        <pattern id="profil-describing" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.500" cy="2.500" r="1.100" class="p-dot" />
        </pattern>
      </defs>
      {rows.map((r) => {
        let start = 0;
        const top = y(r.area) ?? 0;
        return (
          <>
            <text class="axis end" x={LEFT - 8} y={top + ROW / 2 + 4}>
              {fitted(catalogue.label('areas', r.area), 38)}
            </text>
            {parts.map((p) => {
              const from = start;
              start += r[p];
              if (r[p] === 0) return null;
              return (
                <rect
                  class={`bar ${p}`}
                  x={round(x(from))}
                  y={top + 4}
                  width={round(x(start) - x(from))}
                  height={ROW - 8}
                  fill={fillOf(p)}
                />
              );
            })}
            <text class="axis" x={x(total(r)) + 8} y={top + ROW / 2 + 4}>
              {`${total(r)}${r.overlapping === 0 ? '' : `, ${r.overlapping} överlappar`}`}
            </text>
          </>
        );
      })}
    </Figure>
  );
}

function fillOf(part: (typeof parts)[number]): string | undefined {
  return part === 'explaining' || part === 'describing' ? `url(#profil-${part})` : undefined;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
