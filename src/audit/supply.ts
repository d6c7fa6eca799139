/** What is known of a method's effect beside whether it can be had, by target group: the evidence-and-supply map. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { evidenceView, introduceView } from '../catalogue/fact-views.ts';
import { hasFourFacts, methodFacts } from '../catalogue/method-facts.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { bySwedish } from '../domain/collate.ts';
import { evidenceRank } from '../domain/evidence-class.ts';
import { flagLevels } from '../domain/flags.ts';
import { levelLabels } from '../domain/labels.ts';
import type { SupplyCell } from './schemas.ts';

/** The target groups of an area's methods, and the methods with a recommendation or a counting conclusion first. */
export function supplyMap(catalogue: Catalogue, areas: readonly string[], today: string): SupplyCell[] {
  return [...catalogue.methods.values()]
    .filter((m) => m.retired === null && hasFourFacts(m))
    .filter((m) => areas.length === 0 || m.areas.some((a) => areas.includes(a)))
    .map((m) => methodFacts(catalogue, m, today))
    .sort(
      (a, b) =>
        Number(b.positions.length > 0) - Number(a.positions.length > 0) ||
        evidenceRank[b.evidence.class] - evidenceRank[a.evidence.class] ||
        bySwedish(a.method.title, b.method.title),
    )
    .flatMap((facts) => {
      const { method } = facts;
      const evidence = evidenceView(catalogue, facts);
      const introduce = introduceView(catalogue, facts, today);
      return method.targetGroups.map(
        (group): SupplyCell => ({
          method: { id: method.id, title: method.title, url: recordUrl('method', method.id) },
          targetGroup: { value: group, label: catalogue.label('target-groups', group) },
          evidence: { class: evidence.class, label: evidence.label },
          introduce: { status: introduce.status, label: introduce.label },
          positions: [...new Set(facts.positions.map((p) => levelLabels[p.level]))],
          verdict: facts.flags.some((f) => flagLevels[f.code] === 'verdict'),
          areas: [...method.areas],
        }),
      );
    });
}
