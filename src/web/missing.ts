import { searchText } from './text.ts';

/** What having no value means, where "uppgift saknas" would say too little or be taken for another value. */
const labels: Readonly<Record<string, string>> = {
  position: 'Ingen rekommendation hittad',
  evidence: 'Gäller inte (till exempel kunskapsstöd)',
  introduce: 'Gäller inte (till exempel kunskapsstöd)',
  terms: 'Villkor inte angivna',
  flag: 'Ingen varning eller upplysning',
  rating: 'Inget utländskt betyg hittat',
  component: 'Innehållet är inte angivet',
};

export function missingLabel(facet: string): string {
  return Object.hasOwn(labels, facet) ? (labels[facet] ?? searchText.missing) : searchText.missing;
}
