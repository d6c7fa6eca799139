/** Patterns and shapes of the evidence-and-supply map: nothing is told by colour alone. */

import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { EvidenceClass } from '../../../../domain/evidence-class.ts';
import type { IntroduceStatus } from '../../../../domain/introduce.ts';

/** Fill of a cell by whether the method can be introduced. `id` keeps several pictures on a page apart. */
export function SupplyPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-terms`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7 7 0" class="p-line" />
      </pattern>
      <pattern id={`${id}-limited`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7 7 0M0 0 7 7" class="p-line" />
      </pattern>
      <pattern id={`${id}-hard`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.500" cy="2.500" r="1.200" class="p-dot" />
      </pattern>
    </defs>
  );
}

export const supplyGroups = {
  open: 'går att införa fritt, eller står i lag',
  terms: 'kräver utbildning, certifiering eller avtal',
  limited: 'begränsad tillgång',
  hard: 'används inte i Sverige, eller har upphört',
  unknown: 'uppgift saknas',
} as const;
export type SupplyGroup = keyof typeof supplyGroups;

export function supplyGroup(status: IntroduceStatus): SupplyGroup {
  switch (status) {
    case 'yes':
    case 'statutory':
      return 'open';
    case 'with_terms':
      return 'terms';
    case 'limited':
      return 'limited';
    case 'abroad_only':
    case 'no':
      return 'hard';
    case 'unknown':
      return 'unknown';
  }
}

/** The box of a cell, filled by pattern; unknown is an empty dashed box. */
export function SupplyBox({
  id,
  group,
  x,
  y,
  width,
  height,
}: {
  id: string;
  group: SupplyGroup;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const fill = group === 'open' || group === 'unknown' ? undefined : `url(#${id}-${group})`;
  return <rect class={`box ${group}`} x={x} y={y} width={width} height={height} fill={fill} />;
}

export const evidenceGroups = {
  effect: 'effekt visad, trolig eller möjlig',
  mixed: 'olika för olika utfall, eller bedömningar skiljer sig',
  weak: 'enstaka eller svaga studier',
  unclear: 'går inte att bedöma',
  none: 'ingen bedömning hittad',
  against: 'troligen ingen effekt, eller kan göra skada',
  instrument: 'bedömningsmetod: mätegenskaper',
} as const;
export type EvidenceGroup = keyof typeof evidenceGroups;

export function evidenceGroup(evidence: EvidenceClass): EvidenceGroup {
  switch (evidence) {
    case 'effect_high':
    case 'effect_moderate':
    case 'effect_low':
      return 'effect';
    case 'varies':
    case 'differs':
      return 'mixed';
    case 'weak_studies':
      return 'weak';
    case 'cannot_assess':
      return 'unclear';
    case 'none_found':
      return 'none';
    case 'no_effect':
    case 'harm':
      return 'against';
    case 'instrument':
      return 'instrument';
  }
}

const shapes = {
  effect: symbolTriangle,
  mixed: symbolDiamond,
  weak: symbolCircle,
  unclear: symbolWye,
  none: symbolCircle,
  against: symbolCross,
  instrument: symbolSquare,
} as const;

const drawn = Object.fromEntries(
  Object.entries(shapes).map(([group, type]) => [group, symbol(type, 80)() ?? '']),
) as Record<EvidenceGroup, string>;

/** A shape for what is known of effect; an open circle for nothing found. */
export function EvidenceShape({
  group,
  x,
  y,
  turned,
}: {
  group: EvidenceGroup;
  x: number;
  y: number;
  turned?: boolean;
}) {
  const turn = group === 'against' || turned === true ? ' rotate(45)' : '';
  return <path class={`shape ${group}`} transform={`translate(${x} ${y})${turn}`} d={drawn[group]} />;
}
