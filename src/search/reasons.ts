import type { TermPart } from './matching.ts';
import type { NameMatch } from './name-matches.ts';
import type { SearchField } from './port.ts';

/** Where a word was found, as a person reads it. */
const places: Readonly<Record<SearchField, string>> = {
  names: 'namnet',
  abbreviations: 'förkortningen',
  title: 'titeln',
  components: 'innehållet',
  targetGroups: 'målgruppen',
  problems: 'problem eller behov',
  areas: 'området',
  recommendations: 'en rekommendation',
  summary: 'sammanfattningen',
  body: 'texten',
};

const mostReasons = 4;

/** Why a record is a hit, strongest first, in Swedish. `formOf` gives a readable word for an index word. */
export function reasonsFor(
  name: NameMatch | undefined,
  parts: readonly TermPart[],
  formOf: (termId: number) => string,
  flagged: boolean,
): string[] {
  const reasons: string[] = [];
  if (name !== undefined) reasons.push(`namnet är ”${name.text}”`);
  const ranked = [...parts].sort((a, b) => b.value - a.value);
  for (const part of ranked) {
    if (part.termId === null || part.value <= 0) continue;
    const reason = reasonFor(part, formOf(part.termId));
    if (!reasons.includes(reason)) reasons.push(reason);
    if (reasons.length === mostReasons) break;
  }
  if (flagged && reasons.length > 0) {
    return [
      ...reasons.slice(0, mostReasons - 1),
      'visas längre ned: bör inte användas eller ges inte längre',
    ];
  }
  return reasons;
}

function reasonFor(part: TermPart, form: string): string {
  const place = part.field === null ? '' : ` i ${places[part.field]}`;
  switch (part.kind) {
    case 'word':
      return `ordet ”${form}”${place}`;
    case 'part':
      return `del av ord: ”${form}”${place}`;
    case 'synonym':
      return `samma sak som ”${form}”${place}`;
    case 'ngram':
    case 'prefix':
      return `liknande ord: ”${form}”${place}`;
    case 'fuzzy':
      return `annan stavning: ”${form}”${place}`;
    case 'exact_name':
    case 'coverage':
    case 'verdict':
      return `ordet ”${form}”${place}`;
  }
}
