/** How records are named in the audit's answers. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { publisherView } from '../catalogue/sources.ts';
import { supportStatusLabels } from '../domain/labels.ts';
import type { Support } from '../domain/records/support.ts';
import type { Named, WorkRef } from './schemas.ts';

export function workRef(catalogue: Catalogue, work: Support): WorkRef {
  const publishers = work.publishers.map((p) => publisherView(catalogue, p));
  return {
    id: work.id,
    title: work.title,
    // A work has at least one publisher (domain/records/support.ts).
    publisher: publishers[0] ?? { id: '', name: work.publisherAsPrinted },
    publishers,
    year: work.year,
    status: work.status,
    statusLabel: supportStatusLabels[work.status],
    url: recordUrl('support', work.id),
  };
}

/** Any record: events have no page. */
export function namedRef(catalogue: Catalogue, id: string): Named {
  const type = catalogue.typeOf(id);
  return { id, title: catalogue.titleOf(id), url: type === null ? null : recordUrl(type, id) };
}

/** The areas of whatever a statement is about. */
export function areasOf(catalogue: Catalogue, id: string): readonly string[] {
  return catalogue.methods.get(id)?.areas ?? catalogue.supports.get(id)?.areas ?? [];
}
