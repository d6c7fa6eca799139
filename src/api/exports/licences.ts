/** Under what terms each group of fields may be used (docs/licences.md), for the export and its schema. */

export interface FieldLicence {
  readonly group: string;
  /** Fields of a record line; `*` = the whole line of that kind. */
  readonly fields: readonly string[];
  /** SPDX identifier; null = no right is claimed. */
  readonly licence: string | null;
  readonly url: string | null;
  /** For a person, in Swedish. */
  readonly note: string;
}

const ccBy = { licence: 'CC-BY-4.0', url: 'http://creativecommons.org/licenses/by/4.0/' } as const;

export const fieldLicences: readonly FieldLicence[] = [
  {
    group: 'own',
    fields: [
      'record',
      'summary',
      'tags',
      'evidence',
      'introduce',
      'flags',
      'completeness',
      'dissents',
      'vocabulary',
      'scale',
    ],
    ...ccBy,
    note: 'Våra egna sammanfattningar, taggar, härledningar och ordlistor. Ange Metodkompassen och dagen.',
  },
  {
    group: 'facts',
    fields: [
      'claims',
      'findings',
      'recommendations',
      'ratings',
      'requirements',
      'positions',
      'mentionedIn',
      'describedIn',
    ],
    licence: null,
    url: null,
    note: 'Fakta om andras dokument är fria. Ange den källa som står på varje uppgift.',
  },
  {
    group: 'labels',
    fields: ['claims.statedAs', 'title', 'aliases', 'abbreviations'],
    licence: null,
    url: null,
    note: 'Namn, och källornas egna ord i högst 80 tecken, som citat.',
  },
  {
    group: 'geography',
    fields: ['municipality.code', 'municipality.name', 'municipality.county'],
    licence: 'CC0-1.0',
    url: 'http://creativecommons.org/publicdomain/zero/1.0/',
    note: 'Kommunkoder och namn enligt SCB.',
  },
];
