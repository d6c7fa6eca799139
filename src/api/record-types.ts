import type { RecordType } from '../domain/files.ts';
import type { SearchType } from '../domain/views.ts';

/** Where the store keeps the records of each public type; components are concepts of a vocabulary. */
export const recordTypeOf: Record<SearchType, RecordType> = {
  method: 'methods',
  support: 'supports',
  component: 'vocabularies',
  actor: 'actors',
  term: 'terms',
};

/** The public name of a stored type; types without pages (scales, events …) keep the store's. */
export function publicType(type: RecordType): string {
  return Object.entries(recordTypeOf).find(([, stored]) => stored === type)?.[0] ?? type;
}
