import { dissentReasonLabels } from '../domain/labels.ts';
import type { Dissent } from '../domain/records/reference.ts';
import type { DetailView } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';

export type DissentView = DetailView['dissents'][number];

/** Curated disagreements and kinds of answer that name a record; those still to be checked are the editors'. */
export function dissentsAbout(catalogue: Catalogue, id: string): DissentView[] {
  return catalogue.dissents
    .filter((d) => d.a.method === id || d.b.method === id || mentionsClaimOf(catalogue, d, id))
    .flatMap((d) => dissentView(d) ?? []);
}

/** Null while the disagreement has not been judged. */
export function dissentView(dissent: Dissent): DissentView | null {
  if (dissent.status === 'check') return null;
  return {
    id: dissent.id,
    status: dissent.status,
    level: dissent.level,
    topic: dissent.topic,
    text: dissent.showToReader,
    why: dissent.why,
    reasons: dissent.reasons.map((code) => ({ code, label: dissentReasonLabels[code] })),
    statements: [dissent.a, dissent.b].map((side) => ({
      publisher: side.assertedBy,
      text: side.statement,
      year: side.year,
      url: side.url,
    })),
  };
}

function mentionsClaimOf(catalogue: Catalogue, dissent: Dissent, id: string): boolean {
  return [...dissent.a.claims, ...dissent.b.claims].some(
    (claim) => catalogue.claim(claim)?.claim.subject === id,
  );
}
