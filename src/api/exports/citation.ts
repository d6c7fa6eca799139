/** What a reference manager needs to know of a knowledge support; RIS and BibTeX are written from it. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Support, SupportKind } from '../../domain/records/support.ts';

export interface Citation {
  readonly id: string;
  readonly kind: SupportKind;
  readonly title: string;
  /** Bodies, in full: a reference list does not know our abbreviations. */
  readonly publishers: readonly string[];
  readonly year: number | null;
  /** The work's own address, at its publisher. */
  readonly url: string | null;
  /** Article numbers, ISBN and the like, as printed. */
  readonly identifiers: readonly string[];
  readonly keywords: readonly string[];
  /** When the source was read, as exact as it is known. */
  readonly read: string;
  readonly country: string;
}

export function citationOf(catalogue: Catalogue, support: Support): Citation {
  return {
    id: support.id,
    kind: support.kind,
    title: support.title,
    publishers: support.publishers.map((id) => catalogue.actors.get(id)?.title ?? id),
    year: support.year,
    url: support.url,
    identifiers: support.identifiers,
    keywords: [
      ...support.areas.map((id) => catalogue.label('areas', id)),
      ...support.targetGroups.map((id) => catalogue.label('target-groups', id)),
    ],
    read: support.read,
    country: support.country,
  };
}

/** All supports that are not withdrawn, by id: the same order on every runtime. */
export function allCitations(catalogue: Catalogue): Citation[] {
  return [...catalogue.supports.values()]
    .filter((s) => s.retired === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((s) => citationOf(catalogue, s));
}

/** One line of a field: line ends would start a new tag or entry. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Web pages and courses are not reports. */
export function isWebPage(kind: SupportKind): boolean {
  return kind === 'theme_page' || kind === 'course' || kind === 'method_description';
}

export function isLaw(kind: SupportKind): boolean {
  return kind === 'binding_regulation' || kind === 'general_advice';
}
