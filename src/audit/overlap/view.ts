/** Overlaps as they leave the product. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { overlapBandLabels, overlapPartLabels, verdictLabels } from '../../domain/audit-labels.ts';
import { knowledgeKindLabels, preventionLabels, relationLabels } from '../../domain/labels.ts';
import { workRef } from '../refs.ts';
import type { OverlapPairView } from '../schemas.ts';
import type { OverlapPair } from './report.ts';
import { partWeights } from './weights.ts';
import type { OverlapPart } from './work.ts';

export function overlapPairView(catalogue: Catalogue, pair: OverlapPair): OverlapPairView {
  const shared = (part: OverlapPart) => [...(pair.parts.find((p) => p.part === part)?.shared ?? [])];
  const { verdict, relation } = pair;
  return {
    a: workRef(catalogue, pair.a),
    b: workRef(catalogue, pair.b),
    score: pair.score,
    band: pair.band,
    bandLabel: overlapBandLabels[pair.band],
    verdict: verdict && {
      verdict: verdict.verdict,
      label: verdictLabels[verdict.verdict],
      role: verdict.role,
      date: verdict.date,
      why: verdict.why,
    },
    shared: {
      targetGroups: shared('targetGroups'),
      problems: shared('problems'),
      areas: shared('areas'),
      methods: shared('methods'),
      recommendations: shared('recommendations'),
      text: rounded(pair.parts.find((p) => p.part === 'words')?.value ?? null),
    },
    parts: pair.parts.map((p) => ({
      part: p.part,
      label: overlapPartLabels[p.part],
      weight: partWeights[p.part],
      value: rounded(p.value),
      shared: p.shared.map((value) => ({ value, label: valueLabel(catalogue, p.part, value) })),
    })),
    basis: pair.grounds.includes('title') || pair.grounds.length === 0 ? 'inferred' : 'stated',
    relation: relation && { ...relation, label: relationLabels[relation.type] },
  };
}

function valueLabel(catalogue: Catalogue, part: OverlapPart, value: string): string {
  switch (part) {
    case 'targetGroups':
      return catalogue.label('target-groups', value);
    case 'problems':
      return catalogue.label('problems', value);
    case 'areas':
      return catalogue.label('areas', value);
    case 'levels':
      return preventionLabels[value as keyof typeof preventionLabels] ?? value;
    case 'knowledge':
      return knowledgeKindLabels[value as keyof typeof knowledgeKindLabels] ?? value;
    case 'methods':
    case 'recommendations':
    case 'commission':
      return catalogue.titleOf(value);
    case 'words':
      return value;
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
