import type { Lexicon, SearchDocument, SearchQuery } from '../../src/search/port.ts';

/** A small made-up catalogue: every record is here for one of the contract's sentences. */
export const lexicon: Lexicon = {
  synonyms: [{ from: 'missbruk', to: 'skadligt bruk' }],
  stemExceptions: { komet: 'komet' },
  compoundParts: [
    'föräldra',
    'föräldraskap',
    'stöd',
    'program',
    'partner',
    'våld',
    'risk',
    'bedömning',
    'instrument',
  ],
  neverSplit: ['handläggare'],
};

interface Sketch {
  readonly id: string;
  readonly title: string;
  readonly names?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly summary?: string;
  readonly group?: readonly string[];
  readonly type?: string;
  readonly ages?: SearchDocument['ages'];
  readonly flagged?: boolean;
  readonly evidence?: number;
  readonly updated?: string | null;
}

export function documentOf(sketch: Sketch): SearchDocument {
  return {
    id: sketch.id,
    title: sketch.title,
    text: {
      names: sketch.names ?? [sketch.title],
      abbreviations: sketch.abbreviations ?? [],
      title: [sketch.title],
      summary: sketch.summary === undefined ? [] : [sketch.summary],
    },
    facets: { type: [sketch.type ?? 'method'], group: sketch.group ?? [] },
    ages: sketch.ages ?? null,
    flagged: sketch.flagged ?? false,
    prior: 1,
    evidenceRank: sketch.evidence ?? 0,
    updated: sketch.updated ?? null,
    published: null,
  };
}

export const documents: readonly SearchDocument[] = [
  {
    id: 'alla-barn',
    title: 'Alla barn i centrum',
    abbreviations: ['ABC'],
    group: ['barn', 'foraldrar'],
    ages: { min: 3, max: 12 },
  },
  {
    id: 'attachment',
    title: 'Attachment and Biobehavioral Catch-up',
    abbreviations: ['ABC'],
    group: ['barn'],
    ages: { min: 0, max: 2 },
  },
  {
    id: 'demens-abc',
    title: 'Demens ABC',
    abbreviations: ['ABC'],
    group: ['aldre'],
    summary: 'ABC ABC ABC utbildning om demens',
  },
  {
    id: 'mst',
    title: 'Multisystemisk terapi',
    abbreviations: ['MST'],
    group: ['unga'],
    ages: { min: 12, max: 17 },
    summary: 'Familjebehandling för unga med normbrytande beteende.',
  },
  {
    id: 'om-mst',
    title: 'Utvärdering av en behandling för unga',
    summary: 'Jämför MST med vanliga insatser.',
    type: 'support',
  },
  {
    id: 'bostad-forst',
    title: 'Bostad först',
    names: ['Bostad först', 'Housing first'],
    group: ['hemlosa'],
    ages: { min: 18, max: null },
  },
  { id: 'bostadslan', title: 'Bostadslån för unga', summary: 'Bostad och lån.', type: 'support' },
  {
    id: 'atv',
    title: 'Alternativ till våld',
    summary: 'Behandling för den som utövar partnervåld.',
    group: ['valdsutovare'],
  },
  { id: 'vald-personal', title: 'Vald till förtroendeuppdrag', summary: 'Den som är vald.', type: 'support' },
  {
    id: 'foraldrastod',
    title: 'Beteendebaserade föräldraskapsstödsprogram',
    group: ['foraldrar'],
    summary: 'Stödet ges i grupp.',
  },
  {
    id: 'komet',
    title: 'Komet 3–11 år',
    abbreviations: ['Komet'],
    group: ['foraldrar', 'barn'],
    ages: { min: 3, max: 11 },
  },
  {
    id: 'bruk',
    title: 'Samtal vid skadligt bruk',
    summary: 'Stöd vid skadligt bruk av alkohol.',
    evidence: 2,
    updated: '2024-05-01',
  },
  {
    id: 'bruk-aldre',
    title: 'Samtal vid skadligt bruk, äldre form',
    summary: 'Stöd vid skadligt bruk av alkohol.',
    flagged: true,
    updated: '2025-01-01',
  },
  { id: 'tyngdtacke', title: 'Tyngdtäcke', flagged: true, group: ['barn'] },
  {
    id: 'tacke',
    title: 'Sömn utan läkemedel',
    summary: 'Tyngdtäcke nämns. Tyngdtäcke och sömn.',
    group: ['barn'],
  },
  { id: 'sarasv', title: 'SARA:SV', summary: 'Riskbedömningsinstrument för partnervåld.', evidence: 1 },
  { id: 'tvilling-b', title: 'Tvillingarna', names: ['B'], summary: 'lika text lika', evidence: 1 },
  { id: 'tvilling-a', title: 'Tvillingarna', names: ['A'], summary: 'lika text lika', evidence: 1 },
  { id: 'tvilling-bast', title: 'Tvillingarna', names: ['C'], summary: 'lika text lika', evidence: 3 },
].map(documentOf);

export const everything: SearchQuery = {
  q: '',
  limit: 20,
  offset: 0,
  sort: 'relevance',
  filters: {},
  ages: null,
  hideFlagged: false,
  explain: false,
  facets: [],
};
