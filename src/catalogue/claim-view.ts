import { claimFactLabels } from '../domain/labels.ts';
import type { ClaimView } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';
import { claimText, populationText } from './claim-text.ts';
import { publisherView } from './sources.ts';
import type { StoredClaim } from './store.ts';

/** One claim with its source in three roles, in words and as data. */
export function claimView(catalogue: Catalogue, stored: StoredClaim): ClaimView {
  const { claim } = stored;
  const { source } = claim;
  return {
    id: claim.id,
    fact: claim.fact,
    factLabel: claimFactLabels[claim.fact],
    value: claim.value,
    text: claimText(catalogue, claim),
    statedAs: claim.statedAs,
    population: claim.population,
    populationText: populationText(catalogue, claim.population),
    outcome: claim.outcome,
    assertedBy: publisherView(catalogue, source.assertedBy),
    relayedBy: source.relayedBy === null ? null : publisherView(catalogue, source.relayedBy),
    readAt: { url: source.url, read: source.read },
    title: source.title ?? (source.work === null ? null : catalogue.titleOf(source.work)),
    edition: source.edition,
    locator: source.locator,
    work: source.work,
    published: source.published,
    asOf: source.asOf,
    // A publisher taken from the page's address is our reading of who says it.
    basis: source.assertedByDerived ? 'inferred' : claim.basis,
    confidence: claim.confidence,
    country: claim.country,
    validFrom: claim.validFrom,
    validTo: claim.validTo,
    recordedFrom: stored.recordedFrom,
    recordedTo: stored.recordedTo,
    origin: stored.origin,
    note: claim.note,
  };
}
