/** The agency audit's values in Swedish. Other labels stand in labels.ts. */
import type { PairVerdict } from './records/verdict.ts';

export const overlapPartLabels = {
  targetGroups: 'Målgrupp',
  problems: 'Problem eller behov',
  areas: 'Område',
  levels: 'Förebyggande nivå',
  knowledge: 'Typ av kunskap',
  methods: 'Metoder',
  recommendations: 'Rekommendationer',
  commission: 'Uppdrag',
  words: 'Ord i titeln',
} as const;

export const overlapBandLabels = {
  very_large: 'Mycket stort överlapp',
  large: 'Stort överlapp',
  some: 'Visst överlapp',
} as const;

export const verdictLabels: Record<PairVerdict, string> = {
  overlaps: 'Överlappar',
  complements: 'Kompletterar varandra',
  contradicts: 'Motsäger varandra',
  replaces: 'Ersätter',
  based_on: 'Bygger på',
  same_work: 'Samma verk',
  not_related: 'Olika frågor',
};

export const conflictKindLabels = {
  differs: 'Bedömningar skiljer sig',
  kinds_of_answer: 'Två slags besked',
} as const;

export const comparabilityLabels = {
  comparable: 'Jämförbara: samma slags uppgift, samma utfall, grupper som överlappar',
  kinds_of_answer: 'Olika slags besked: en bedömning av forskningen mot ett beslut',
  not_comparable: 'Inte jämförbara: de gäller inte samma grupp, utfall eller sak',
} as const;

export const currencyKindLabels = {
  replaced: 'Ersatt',
  withdrawn: 'Arkiverad eller indragen',
  old_search: 'Gammal litteratursökning',
  commission_ended: 'Avslutat uppdrag',
} as const;

export const pointerLabels = {
  recommendation: 'rekommendation som anges gälla',
  claim: 'uppgift om en metod',
  relation: 'samband från ett annat kunskapsstöd',
  definition: 'definition av ett begrepp',
  link: 'länk till ett dokument i det gamla',
} as const;

export const orphanKindLabels = {
  no_steward: 'Källa säger att förvaltare saknas',
  steward_unknown: 'Rekommenderad, ingen uppgift om förvaltare',
  untouched_work: 'Kunskapsstöd som ingen uppgift hänvisar till',
  no_work: 'Metod som inget kunskapsstöd här tar upp',
} as const;

export const gapLabels = {
  no_problem_solving: 'Inget problemlösande kunskapsstöd',
  no_method: 'Ingen metod',
  only_advised_against: 'Bara metoder med en avrådan',
  only_hard: 'Bara rekommenderade metoder som är svåra att införa',
  knowledge_gap: 'Kunskapslucka enligt SBU eller annan granskare',
} as const;
