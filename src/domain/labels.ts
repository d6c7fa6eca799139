/**
 * The Swedish words that a person reads for the domain's own values (domain model 8). Vocabulary labels stand in
 * data/vocabularies; the pages' own sentences in src/web/text.ts. Nothing else in the project holds Swedish labels.
 */
import type { EvidenceClass } from './evidence-class.ts';
import type { AvailabilityAspect, BarrierCode, RequirementField } from './facts/availability.ts';
import type { RelationType } from './facts/content.ts';
import type { Certainty, Direction } from './facts/evidence.ts';
import type { Addressee, RecommendationLevel } from './facts/recommendation.ts';
import type { FlagCode } from './flags.ts';
import type { Introduce, IntroduceStatus, Terms } from './introduce.ts';
import type { Basis } from './primitives.ts';
import type { ActorKind } from './records/actor.ts';
import type { MethodKind } from './records/method.ts';
import type { SupportKind } from './records/support.ts';

export const basisLabels: Record<Basis, string> = { stated: 'källan säger', inferred: 'vår tolkning' };

export const factLabels = {
  described: 'Beskrivs i',
  recommendation: 'Rekommendation',
  evidence: 'Kunskap om effekt',
  introduce: 'Möjlig att införa',
  given: 'Ges här',
} as const;

export const evidenceLabels: Record<EvidenceClass, string> = {
  effect_high: 'Effekt visad (hög tillförlitlighet)',
  effect_moderate: 'Troligen effekt (måttlig)',
  effect_low: 'Möjligen effekt (låg)',
  weak_studies: 'Enstaka eller svaga studier',
  cannot_assess: 'Går inte att bedöma',
  no_effect: 'Troligen ingen effekt',
  harm: 'Kan göra skada',
  differs: 'Bedömningar skiljer sig',
  varies: 'Olika för olika utfall',
  none_found: 'Ingen bedömning hittad',
  instrument: 'Mätegenskaper (instrument)',
};

/** For `weak_studies` that rests on a review or an agency which gave no certainty. */
export const ungradedLabel = 'Bedömd, utan angiven tillförlitlighet';

export const directionLabels: Record<Direction, string> = {
  positive: 'bättre än jämförelsen',
  no_effect: 'ingen skillnad',
  mixed: 'blandade resultat',
  negative: 'sämre än jämförelsen',
  unclear: 'oklart',
  less_effective_than: 'mindre effektiv än annan insats',
};

export const certaintyLabels: Record<Certainty, string> = {
  high: 'hög tillförlitlighet',
  moderate: 'måttlig tillförlitlighet',
  low: 'låg tillförlitlighet',
  very_low: 'mycket låg tillförlitlighet',
  not_graded: 'tillförlitligheten är inte angiven',
  no_review: 'ingen översikt hittad',
};

export const levelLabels: Record<RecommendationLevel, string> = {
  should: 'Bör erbjudas',
  may: 'Kan erbjudas',
  exceptionally: 'Kan erbjudas i undantagsfall',
  should_not: 'Bör inte erbjudas',
  research_only: 'Endast inom forskning och utveckling',
  explicitly_neutral: 'Tar uttryckligen inte ställning',
};
export const noRecommendationLabel = 'Ingen rekommendation hittad';

export const addresseeLabels: Record<Addressee, string> = {
  social_services: 'riktar sig till socialtjänsten',
  health_care: 'riktar sig till hälso- och sjukvården',
  school: 'riktar sig till skolan',
  correctional: 'riktar sig till Kriminalvården',
  both: 'riktar sig till socialtjänsten och hälso- och sjukvården',
  unknown: 'mottagaren är inte angiven',
};

export const viaLabels = { agency_named: 'gäller insatstypen', owner_says: 'enligt metodägaren' } as const;

export const introduceLabels: Record<IntroduceStatus, string> = {
  yes: 'Fri att använda',
  with_terms: 'Kräver utbildning, certifiering eller avtal',
  limited: 'Begränsad tillgång',
  abroad_only: 'Används inte i Sverige',
  no: 'Ges inte längre',
  statutory: 'Lagreglerad, ska finnas',
  unknown: 'Uppgift saknas',
};

export const termsLabels: Record<Terms, string> = {
  free: 'Fri att använda',
  training_required: 'Kräver utbildning',
  certification_required: 'Kräver certifiering',
  licence_required: 'Kräver licens eller avtal',
  statutory: 'Lagreglerad, ska finnas',
};

/** The exact words for one answer: the status in the light of what decided it. */
export function introduceLabel(introduce: Introduce, successorTitle: string | null): string {
  if (introduce.disputed) return 'Uppgifter går isär';
  switch (introduce.status) {
    case 'with_terms':
      return introduce.terms ? termsLabels[introduce.terms] : introduceLabels.with_terms;
    case 'limited':
      if (introduce.code === 'under_trial') return 'Under utprövning';
      return introduce.terms && introduce.terms !== 'free'
        ? `${termsLabels[introduce.terms]}, begränsad tillgång`
        : introduceLabels.limited;
    case 'abroad_only':
      return introduce.code === 'training_abroad_only'
        ? 'Utbildning endast utomlands'
        : introduceLabels.abroad_only;
    case 'no':
      if (introduce.code !== 'replaced') return introduceLabels.no;
      return successorTitle ? `Ersatt av ${successorTitle}` : 'Ersatt';
    case 'yes':
    case 'statutory':
    case 'unknown':
      return introduceLabels[introduce.status];
  }
}

export const flagLabels: Record<FlagCode, string> = {
  unsuitable_when: 'Olämplig när',
  advised_against: 'Bör inte användas',
  harm_risk: 'Risk för skada',
  no_effect: 'Troligen ingen effekt',
  research_only: 'Endast inom FoU',
  discontinued: 'Ges inte längre',
  replaced: 'Ersatt',
  harm_signal: 'Signal om möjlig skada',
  assessments_differ: 'Bedömningar skiljer sig',
  recommended_but_hard: 'Rekommenderad, svår att införa',
  no_provider_found: 'Ingen utförare hittad i Sverige',
  no_steward_found: 'Ingen nationell förvaltare hittad',
  terms_unclear: 'Villkor oklara',
  version_gap: 'Annan version än den prövade',
  population_not_tested: 'Inte prövad för gruppen',
  stale: 'Äldre bedömning',
};

export const typeLabels = {
  method: 'Metod',
  support: 'Kunskapsstöd',
  component: 'Innehåll (komponent)',
  actor: 'Aktör',
  term: 'Begrepp',
} as const;

export const methodKindLabels: Record<MethodKind, string> = {
  intervention: 'Insats',
  programme: 'Program',
  intervention_class: 'Insatstyp',
  work_model: 'Arbetssätt',
  assessment_instrument: 'Bedömningsmetod',
  instrument_group: 'Grupp av bedömningsmetoder',
  statutory_intervention: 'Lagreglerad insats',
  staff_training: 'Utbildning för personal',
  quality_register: 'Kvalitetsregister',
  service: 'Verksamhetsform',
};

export const supportKindLabels: Record<SupportKind, string> = {
  knowledge_support_with_recommendations: 'Kunskapsstöd med rekommendationer',
  knowledge_support: 'Kunskapsstöd',
  national_guideline: 'Nationella riktlinjer',
  handbook: 'Handbok',
  general_advice: 'Allmänna råd',
  binding_regulation: 'Lag eller föreskrift',
  systematic_review: 'Systematisk översikt',
  commented_review: 'Kommenterad översikt',
  enquiry_answer: 'Svar från upplysningstjänst',
  evidence_map: 'Evidenskarta',
  knowledge_gap: 'Kunskapslucka',
  report: 'Rapport',
  guidance: 'Vägledning',
  theme_page: 'Temasida',
  method_description: 'Metodbeskrivning',
  inquiry_sou: 'Statlig utredning (SOU)',
  law_preparatory: 'Förarbete',
  local_evaluation_fou: 'Lokal utvärdering (FoU)',
  strategy: 'Strategi',
  course: 'Kurs',
  other: 'Annat',
};

export const actorKindLabels: Record<ActorKind, string> = {
  ministry: 'Departement',
  agency: 'Myndighet',
  research_funder: 'Forskningsfinansiär',
  interest_organisation: 'Intresseorganisation',
  council: 'Råd',
  network: 'Nätverk eller samverkan',
  knowledge_centre: 'Kunskapscentrum',
  trainer: 'Utbildare',
  method_owner: 'Metodägare',
  rss: 'Regional samverkans- och stödstruktur',
  fou_unit: 'FoU-enhet',
  county_board: 'Länsstyrelse',
  municipality: 'Kommun',
  region: 'Region',
  university: 'Universitet eller högskola',
  register: 'Register',
  press: 'Press',
  study_authors: 'Studieförfattare',
  company: 'Företag',
  editor: 'Redaktion',
  other: 'Annan',
};

export const steeringLabels = {
  binding: 'Bindande',
  normative: 'Normerande',
  guiding: 'Vägledande',
  supporting: 'Stödjande',
} as const;

export const knowledgeKindLabels = {
  describing: 'Beskrivande',
  explaining: 'Förklarande',
  problem_solving: 'Problemlösande',
} as const;

export const readerLabels = {
  profession: 'Professionen',
  organisation: 'Ledning och organisation',
  politics: 'Politik och beslut',
} as const;

export const supportStatusLabels = {
  current: 'Gällande',
  replaced: 'Ersatt',
  draft: 'Utkast eller remiss',
  archived: 'Arkiverad',
  unknown: 'Aktualitet okänd',
} as const;

export const preventionLabels = {
  universal: 'Universell',
  selective: 'Selektiv',
  indicated: 'Indikerad',
  treatment: 'Behandling',
} as const;

export const responsibleLabels = {
  social_services: 'Socialtjänst',
  health_care: 'Hälso- och sjukvård',
  school: 'Skola',
  correctional: 'Kriminalvård',
  sis: 'Statens institutionsstyrelse',
  police: 'Polis',
  civil_society: 'Civilsamhälle',
  state: 'Staten',
  several: 'Flera huvudmän',
} as const;

export const aspectLabels: Record<AvailabilityAspect, string> = {
  owner: 'Ägare eller upphov',
  licence_holder: 'Licenshavare',
  steward: 'Förvaltare',
  steward_function: 'Förvaltarens uppgift',
  terms: 'Villkor',
  training: 'Utbildning',
  certification: 'Certifiering',
  licence: 'Licens',
  lifecycle: 'Läge',
  language: 'Språk',
  manual: 'Manual och material',
  trainer: 'Utbildare',
  supervision: 'Handledning',
  cost: 'Kostnad',
  adaptation: 'Anpassning',
};

export const requirementLabels: Record<RequirementField, string> = {
  team: 'Team',
  staff_education: 'Grundutbildning',
  training_days: 'Metodutbildning',
  certification_time: 'Tid till certifiering',
  supervision: 'Handledning',
  sessions: 'Träffar',
  duration_weeks: 'Längd',
  group_size: 'Gruppstorlek',
  participants_per_year: 'Deltagare per år',
  on_call: 'Beredskap',
  premises: 'Lokaler',
  start_cost: 'Startkostnad',
  cost_per_participant: 'Kostnad per deltagare',
  other: 'Annat',
};

export const barrierLabels: Record<BarrierCode, string> = {
  licensed_abroad: 'Licens från utlandet',
  trainer_abroad: 'Utbildare utomlands',
  costly_training: 'Kostsam utbildning',
  single_researcher: 'Vilar på en enskild forskare',
  private_owner: 'Privat ägare',
  no_steward: 'Ingen förvaltare',
  funding_ended: 'Finansieringen har upphört',
  small_client_base: 'Få klienter',
  travel_distance: 'Långa avstånd',
  needs_adaptation: 'Kräver anpassning',
  team_size: 'Kräver ett team',
  on_call: 'Kräver beredskap',
  few_providers: 'Få utförare',
  other: 'Annat hinder',
};

export const relationLabels: Record<RelationType, string> = {
  variant_of: 'Variant av',
  builds_on: 'Bygger på',
  part_of: 'Del av',
  replaces: 'Ersätter',
  replaced_by: 'Ersatt av',
  complements: 'Kompletterar',
  overlaps: 'Överlappar',
  contradicts: 'Motsäger',
  based_on: 'Bygger på',
  comparable_to: 'Jämförbar med',
  not_same_as: 'Inte samma som',
};

export const safetyLabels = {
  unsuitable_when: 'Olämplig när',
  requires_first: 'Kräver först',
  harm_signal: 'Signal om möjlig skada',
  not_for_age: 'Inte för åldern',
} as const;

export const designLabels = {
  systematic_review: 'systematisk översikt',
  guideline: 'riktlinjens underlag',
  single_rct: 'en randomiserad studie',
  controlled: 'studie med kontrollgrupp',
  uncontrolled: 'studie utan kontrollgrupp',
  register_study: 'registerstudie',
  expert: 'expertbedömning',
  unknown: 'studietypen är inte angiven',
} as const;

export const componentGroundLabels = {
  owner_states: 'ägaren uppger',
  source_lists: 'källan räknar upp',
  expert_coded: 'kodad av sakkunnig',
  common_in_effective: 'vanlig i verksamma program',
  meta_regression: 'visad i metaregression',
  dismantling_study: 'visad i komponentstudie',
  background: 'bakgrundskunskap',
} as const;

export const componentRoleLabels = {
  core: 'kärna',
  adaptable: 'kan anpassas',
  unknown: 'okänt om den kan anpassas',
} as const;

/** Bands of the crosswalk for foreign registers, in words; never mixed with the Swedish evidence class. */
export const bandLabels = {
  D5: 'Upprepade studier med bestående effekt',
  D4: 'En god studie med uppföljning, eller upprepad',
  D3: 'En kontrollerad studie',
  D2: 'Preliminär',
  D1: 'Endast beskriven',
  D0: 'Ingen effekt',
  DX: 'Skada',
  DN: 'Kunde inte bedömas',
  DU: 'Inte bedömd',
} as const;

export const componentTypeLabels = {
  content: 'Innehåll',
  delivery: 'Sätt att arbeta',
  format: 'Form',
  staffing: 'Bemanning',
  dose: 'Omfattning',
  context: 'Teori och sammanhang',
} as const;

export const requirementOrder = Object.keys(requirementLabels) as RequirementField[];

export const otherFactLabels = {
  study: 'Studie',
  use: 'Användning',
  cost: 'Kostnad',
  material: 'Material',
  other: 'Övrigt',
} as const;

export const instrumentAspectLabels = {
  review_verdict: 'Samlad bedömning',
  reliability: 'Reliabilitet',
  validity: 'Validitet',
  predictive: 'Förmåga att förutsäga',
  sensitivity_specificity: 'Träffsäkerhet',
  swedish_norms: 'Svenska normer',
} as const;

export const claimFactLabels = {
  described: 'Beskrivs i',
  recommendation: 'Rekommendation',
  finding: 'Kunskap om effekt',
  instrument: 'Mätegenskaper',
  rating: 'Utländskt register',
  safety: 'Säkerhet',
  availability: 'Möjlig att införa',
  spread: 'Ges här',
  requirement: 'Vad det kräver',
  barrier: 'Hinder',
  class_link: 'Hör till insatstypen',
  relation: 'Samband',
  definition: 'Definition',
  other: 'Övrig uppgift',
} as const;

export const dissentReasonLabels = {
  population: 'olika grupp',
  outcome: 'olika utfall',
  follow_up: 'olika uppföljningstid',
  comparison: 'olika jämförelse',
  version: 'olika version',
  studies: 'olika studier',
  search_date: 'sökt vid olika tid',
  decision_basis: 'ett beslut mot ett forskningsläge',
  criteria: 'olika krav på underlaget',
  certainty: 'olika tillförlitlighet',
  scale: 'olika skalor',
  wording: 'olika ordval',
  other: 'annat skäl',
} as const;

export const documentFormLabels = {
  report: 'Rapport',
  summary: 'Sammanfattning',
  page: 'Sida',
  web: 'Webbsida',
  press: 'Pressmeddelande',
  pdf_mirror: 'Kopia av rapporten',
} as const;

/** What happened to a record or to a claim about it, in the change log and its feed. */
export const changeLabels = {
  created: 'posten lades in',
  changed: 'posten ändrades',
  removed: 'posten togs bort',
  claim_added: 'ny uppgift',
  claim_changed: 'ändrad uppgift',
  claim_removed: 'borttagen uppgift',
} as const;
