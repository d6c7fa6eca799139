/** A record with everything that is known of it, claim by claim. */
import { relationLabels } from '../domain/labels.ts';
import type { Support } from '../domain/records/support.ts';
import type { ClaimView, DetailView, MentionView, RelationView } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';
import { claimView } from './claim-view.ts';
import { dissentsAbout } from './dissent-view.ts';
import { recordUrl, recordView } from './record-view.ts';
import { sourceView } from './sources.ts';

/** @returns null if the id is not known. @param at the day asked for, as it is echoed. */
export function detailView(
  catalogue: Catalogue,
  id: string,
  today: string,
  at: string | null,
): DetailView | null {
  const view = recordView(catalogue, id, today);
  if (view === null) return null;
  const claims = catalogue.claimsAbout(id).map((c) => claimView(catalogue, c));
  const ofFact = (fact: string) => claims.filter((c) => c.fact === fact);
  return {
    ...view,
    claims,
    findings: [...ofFact('finding'), ...ofFact('instrument')],
    recommendations: [
      ...ofFact('recommendation'),
      ...classRecommendations(catalogue, id),
      ...recommendationsIn(catalogue, id),
    ],
    ratings: ofFact('rating'),
    requirements: requirements(catalogue, id),
    relations: relations(catalogue, id),
    mentionedIn: mentions(catalogue, id),
    dissents: dissentsAbout(catalogue, id),
    record: plainRecord(catalogue, id),
    asOf: at,
  };
}

/** Recommendations about the classes that a method is placed in: they keep their own subject. */
function classRecommendations(catalogue: Catalogue, id: string): ClaimView[] {
  const classes = new Set(catalogue.factClaims(id, 'class_link').map((l) => l.value.class));
  return [...classes].flatMap((classId) =>
    catalogue
      .claimsAbout(classId)
      .filter((c) => c.claim.fact === 'recommendation')
      .map((c) => claimView(catalogue, c)),
  );
}

/** For a support: the recommendations that stand in it, whatever they are about. */
function recommendationsIn(catalogue: Catalogue, id: string): ClaimView[] {
  return catalogue
    .claimsIn(id)
    .filter((c) => c.claim.fact === 'recommendation' && c.claim.subject !== id)
    .map((c) => claimView(catalogue, c));
}

function requirements(catalogue: Catalogue, id: string): DetailView['requirements'] {
  const grouped = Map.groupBy(catalogue.factClaims(id, 'requirement'), (c) => c.value.field);
  return Object.fromEntries(
    [...grouped].map(([field, all]) => [
      field,
      all.map((c) => ({
        text: c.value.text,
        priceYear: c.value.priceYear,
        currency: c.value.currency,
        claim: c.id,
      })),
    ]),
  );
}

function relations(catalogue: Catalogue, id: string): RelationView[] {
  const own = catalogue.factClaims(id, 'relation').map(
    (c): RelationView => ({
      ...relationTo(catalogue, c.value.to),
      type: c.value.type,
      typeLabel: relationLabels[c.value.type],
      source: sourceView(catalogue, c),
      reason: c.value.reason,
    }),
  );
  const classes = catalogue.factClaims(id, 'class_link').map(
    (c): RelationView => ({
      ...relationTo(catalogue, c.value.class),
      type: 'is_a',
      typeLabel: 'Hör till insatstypen',
      source: sourceView(catalogue, c),
      reason: c.note,
    }),
  );
  const members = catalogue.memberLinks(id).map(
    (c): RelationView => ({
      ...relationTo(catalogue, c.subject),
      type: 'has_member',
      typeLabel: c.value.ground === 'expert_inferred' ? 'Exempel (vår tolkning)' : 'Exempel',
      source: sourceView(catalogue, c),
      reason: c.note,
    }),
  );
  return [...own, ...classes, ...members, ...workRelations(catalogue, catalogue.supports.get(id))];
}

function workRelations(catalogue: Catalogue, support: Support | undefined): RelationView[] {
  return (support?.relations ?? []).map((r) => ({
    ...relationTo(catalogue, r.to),
    type: r.type,
    typeLabel: r.type === 'amends' ? 'Ändrar' : relationLabels[r.type],
    source: null,
    reason: r.reason,
  }));
}

function relationTo(catalogue: Catalogue, id: string): { id: string; title: string; url: string } {
  const type = catalogue.typeOf(id);
  return { id, title: catalogue.titleOf(id), url: type === null ? '' : recordUrl(type, id) };
}

/** Supports in which something is said about the record, and in which roles. */
function mentions(catalogue: Catalogue, id: string): MentionView[] {
  const sources = catalogue
    .plainClaims(id)
    .flatMap((c) => (c.source.work === null ? [] : [{ work: c.source.work, role: c.fact }]));
  return [...Map.groupBy(sources, (s) => s.work)]
    .filter(([work]) => catalogue.supports.has(work))
    .map(([work, roles]) => ({
      id: work,
      title: catalogue.titleOf(work),
      url: recordUrl('support', work),
      roles: [...new Set(roles.map((r) => r.role))],
    }));
}

function plainRecord(catalogue: Catalogue, id: string): Record<string, unknown> {
  const record =
    catalogue.methods.get(id) ??
    catalogue.supports.get(id) ??
    catalogue.actors.get(id) ??
    catalogue.terms.get(id) ??
    catalogue.concepts('components').get(id);
  return { ...record };
}
