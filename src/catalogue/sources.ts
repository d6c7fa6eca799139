import type { Claim } from '../domain/claim.ts';
import { claimDate } from '../domain/claim.ts';
import type { PublisherView, SourceView } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';

/** A body with its name. */
export function publisherView(catalogue: Catalogue, id: string): PublisherView {
  return { id, name: catalogue.actorName(id) };
}

/** Where a statement stands: its body, document, address and date. */
export function sourceView(catalogue: Catalogue, claim: Claim): SourceView {
  const { source } = claim;
  const work = source.work === null ? null : catalogue.titleOf(source.work);
  return {
    publisher: publisherView(catalogue, source.assertedBy),
    relayedBy: source.relayedBy === null ? null : publisherView(catalogue, source.relayedBy),
    title: source.title ?? work,
    url: source.url,
    date: claimDate(claim),
    readAt: source.read,
  };
}

/** The year of a partial date. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
