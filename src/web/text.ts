/**
 * The pages' own sentences. Labels of the domain's values stand in src/domain/labels.ts.
 * Wording rules: say who says it; say what is not known; never promise more than a source does.
 */
import type { ActorKind } from '../domain/records/actor.ts';

export const site = {
  name: 'Metodkompassen',
  question: 'Vad finns, vad vet man, och går det att få?',
  lead: 'Metoder och kunskapsstöd för socialtjänsten, med källa och datum på varje uppgift.',
  stance:
    'Metodkompassen rekommenderar inget själv. Den visar vem som gör det, på vilken grund, och när källor är oense.',
  unverified:
    'Uppgifterna är hämtade ur kopior av källorna och är inte kontrollerade mot källan i dag. Följ länken till källan innan du beslutar.',
  changes: 'Ändringar i katalogen',
  skip: 'Hoppa till innehållet',
  skipResults: 'Hoppa till träffarna',
  menu: 'Huvudmeny',
  footerMenu: 'Om webbplatsen',
} as const;

export const searchText = {
  label: 'Sök metoder, kunskapsstöd och begrepp',
  button: 'Sök',
  placeholder: 'Till exempel familjerådslag',
  filters: 'Avgränsa',
  show: 'Visa resultat',
  clear: 'Rensa alla filter',
  more: 'Fler filter',
  missing: 'Uppgift saknas',
  why: 'Varför denna träff?',
  compare: 'Jämför',
  compareButton: 'Jämför valda (2–4)',
  hideFlagged: 'Dölj det som avråds, kan skada, saknar effekt eller har upphört',
  ages: 'Ålder',
  ageMin: 'Från (år)',
  ageMax: 'Till (år)',
  ageNote: 'Metoder utan uppgift om ålder visas alltid.',
  sort: 'Sortera',
  tooFar: 'Sidan finns inte: det är färre träffar än så.',
  toFirst: 'Till första sidan',
  feed: 'Bevaka sökningen (Atom)',
  nothing: 'Inga träffar',
  all: 'Visa hela katalogen',
  caution:
    'Att något finns här är ingen rekommendation. Se vem som säger vad, och om det gäller din målgrupp.',
} as const;

export const sortLabels = {
  relevance: 'Närmast sökningen',
  title: 'Namn',
  updated: 'Senast ändrad här',
  published: 'Senast utgiven',
} as const;

export const typePlural = {
  method: 'Metoder',
  support: 'Kunskapsstöd',
  component: 'Innehåll',
  actor: 'Aktörer',
  term: 'Begrepp',
} as const;

/** What each of the four facts says, and what it does not. */
export const fourFacts = [
  {
    id: 'described',
    title: 'Beskrivs i',
    text: 'Vilka guider som beskriver metoden. Att finnas med i en guide är ingen rekommendation.',
  },
  {
    id: 'recommendation',
    title: 'Rekommendation',
    text: 'Vad en myndighet har beslutat att tillråda, till vem, för vem, och i vilken utgåva.',
  },
  {
    id: 'evidence',
    title: 'Kunskap om effekt',
    text: 'Vad systematiska översikter och myndigheter har kommit fram till, utfall för utfall, och hur säkert det är.',
  },
  {
    id: 'introduce',
    title: 'Möjlig att införa',
    text: 'Om den går att få i Sverige: utbildning, licens, förvaltare. En härledning ur uppgifter med datum.',
  },
] as const;

export const recordText = {
  onPage: 'På sidan',
  forWhom: 'För vem',
  about: 'Om metoden',
  safety: 'Olämplig när',
  notices: 'Att känna till',
  recommendations: 'Rekommendationer',
  evidence: 'Vad man vet om effekt',
  instrument: 'Mätegenskaper',
  foreign: 'Utländska bedömningar',
  introduce: 'Kan vi införa den?',
  given: 'Var den ges',
  components: 'Innehåll (komponenter)',
  alternatives: 'Alternativ',
  relations: 'Samband med andra metoder',
  mentioned: 'Kunskapsstöd som tar upp metoden',
  described: 'Guider och register som beskriver metoden',
  dissents: 'Där källor säger olika',
  history: 'Ändringar här i katalogen',
  other: 'Övrigt som källor uppger',
  report: 'Fel i uppgifterna?',
  interpretation: 'Målgrupp, ålder, problem och mottagare är redaktionens tolkning om inget annat står.',
  tagsStated: 'Läst i källan:',
  noRecommendation: 'Ingen rekommendation om metoden har hittats. Det betyder inte att någon avråder.',
  noEvidence: 'Ingen bedömning av effekt har hittats. Det är inte samma sak som att effekt saknas.',
  noIntroduce: 'Det saknas uppgift om villkor, utbildning och tillgång i Sverige.',
  noGiven: 'Ingen uppgift om var metoden ges.',
  notInherited: 'En bedömning av en insatstyp gäller inte automatiskt en enskild metod.',
  notCounted: 'Visas, men avgör inte bedömningen',
  foreignNote:
    'Uppgifter om andra länder visas för sig. De påverkar inte rekommendation, bedömning eller varningar här.',
  registersNote:
    'Utländska register bedömer efter egna kriterier och en viss version. Deras betyg är inte svenska bedömningar.',
  componentNote:
    'Att en komponent räknas upp visar inte att den är verksam. Bara där det står att den är visad i studier har någon prövat det.',
  sheet: 'Vad den kräver',
  conditions: 'Villkor, utbildning och parter',
  barriers: 'Hinder som källor nämner',
  spreadNote: 'Uppgifterna gäller den tid som står. De visar inte att metoden ges i dag.',
  reportMail: 'Rapportera ett fel',
  reportText:
    'Är något fel eller inaktuellt? Den som äger metoden eller står bakom en uppgift kan svara, och svaret visas bredvid uppgiften.',
  reportNoContact: 'Den som driver installationen har inte angett någon kontaktadress ännu.',
  checked: 'Kontrollerad mot källorna',
} as const;

/** Headings of the error pages, by status; the sentence comes with the fault. */
export const errorTitles: Readonly<Record<number, string>> = {
  400: 'Adressen går inte att tolka',
  403: 'Får inte frågas härifrån',
  404: 'Sidan finns inte',
  405: 'Adressen svarar inte på det sättet',
  410: 'Posten är borttagen',
  413: 'För mycket på en gång',
  415: 'Filformatet stöds inte',
  429: 'För många frågor på kort tid',
  500: 'Något gick fel hos oss',
  503: 'Katalogen är inte redo',
};

/** The rules of src/domain/introduce.ts in words, by the rule that decided. */
export const introduceRules = {
  statutory:
    'Insatsen är reglerad i lag och ska finnas för den som har rätt till den; frågan är hur den utformas. Att den är lagreglerad är oftast redaktionens läsning av lagen.',
  ended_or_replaced: 'En svensk källa säger att den har upphört eller ersatts.',
  not_in_sweden:
    'En svensk källa säger att den inte används i Sverige, eller att utbildning bara finns utomlands.',
  restricted: 'Svenska källor säger att få ger den, att den prövas, eller nämner minst två hinder.',
  terms_known: 'Svenska källor anger villkor eller utbildning, och en väg dit i Sverige.',
  free: 'En svensk källa säger att den är fri att använda.',
  agency_material: 'En svensk myndighet ger ut materialet, och inga krav är uppgivna.',
  nothing_known: 'Ingen svensk källa säger något om villkor eller tillgång.',
  too_old: 'De uppgifter som finns är för gamla för att bära ett svar.',
  foreign_only: 'Det finns bara uppgifter om andra länder, och de avgör inget här.',
  best_of_members: 'En insatstyp kan införas om någon av dess metoder kan det. Svaret kommer från en av dem.',
} as const;

/** Where the three users begin: the first link of each is the one step that most of them come for. */
export const starts = [
  {
    title: 'Du möter en person',
    text: 'Vad finns för målgruppen, åldern och problemet, och när är en bra metod fel metod?',
    links: [
      { label: 'Utgå från ett behov', href: '/behov' },
      { label: 'Sök bland metoder', href: '/sok?type=method' },
      { label: 'Se vad som inte bör användas', href: '/anvand-inte' },
      { label: 'Läs om kunskapen om effekt', href: '/om/evidens' },
    ],
  },
  {
    title: 'Du planerar för en kommun',
    text: 'Vad rekommenderas, går det att få, och vad är det som erbjuds i mejlet?',
    links: [
      { label: 'Vad kan er kommun få?', href: '/kommun' },
      { label: 'Granska ett erbjudande om en metod eller kurs', href: '/granska' },
      { label: 'Gå igenom de metoder ni använder', href: '/lista' },
      { label: 'Gör ett underlag inför beslut', href: '/underlag' },
      { label: 'Jämför två till fyra metoder', href: '/jamfor' },
      { label: 'Rekommenderade metoder', href: '/sok?type=method&position=should&position=may' },
      { label: 'Fria att använda', href: '/sok?type=method&introduce=yes' },
    ],
  },
  {
    title: 'Du arbetar på en myndighet',
    text: 'Vilka kunskapsstöd finns, vem ger ut dem, och var säger källor olika?',
    links: [
      { label: 'Överlapp, luckor och olika besked', href: '/for-myndigheter' },
      { label: 'Sök bland kunskapsstöd', href: '/sok?type=support' },
      { label: 'Aktörer och uppdrag', href: '/aktorer' },
      { label: 'Metoder där bedömningar skiljer sig', href: '/sok?type=method&flag=assessments_differ' },
      { label: 'Vad som har ändrats', href: '/andringar' },
    ],
  },
] as const;

export const supportText = {
  documents: 'Dokument',
  relations: 'Vad det ersätter, ändrar eller bygger på',
  recommendations: 'Rekommendationer i kunskapsstödet',
  recommendationsNote: 'Källans egna ord först; nivån är läst ur dem',
  methods: 'Metoder som det tar upp, och hur',
  inferred: 'Vissa fält (till exempel typ av kunskap och läsare) är redaktionens tolkning.',
  steering: {
    binding: 'Bindande: reglerna måste följas.',
    normative: 'Normerande: anger hur lag och föreskrifter bör tillämpas.',
    guiding: 'Vägledande: ger rekommendationer men binder inte.',
    supporting: 'Stödjande: kunskap att väga in, utan att styra.',
  },
} as const;

export const componentText = {
  generic: 'Generell komponent: den finns i många slags metoder och gör inte två metoder lika.',
  untested: 'Ingen studie i katalogen har prövat om just den här delen är verksam.',
  tested: (n: number) =>
    `Prövad i studier för ${n} ${n === 1 ? 'metod' : 'metoder'}; se grunden vid varje metod.`,
} as const;

export const actorText = {
  lead: 'Vilka som rekommenderar, bedömer, ger ut, äger, utbildar och stödjer. Att stå här är varken godkännande eller medlemskap.',
  recommends: 'har till uppgift att rekommendera till socialtjänst eller hälso- och sjukvård',
  recommendsShort: 'rekommenderar',
  inferred: 'Uppgifterna om aktören är redaktionens sammanställning.',
} as const;

export const termText = {
  lead: 'Samma ord betyder olika saker hos olika avsändare. Här står definitionerna sida vid sida.',
  several: 'Avsändarna definierar ordet var för sig. Ingen definition är Metodkompassens egen.',
  one: 'En avsändares definition. Den är inte Metodkompassens egen.',
} as const;

export const avoidText = {
  title: 'Vad som inte bör användas',
  lead: 'Metoder som en myndighet avråder från, som kan göra skada eller som har upphört. Och när en annars god metod är fel metod.',
  note: 'Metodkompassen underkänner ingenting själv. Varje rad bygger på en svensk källa i första hand, med avsändare och datum. Att en metod inte står här betyder inte att den är bra eller ofarlig.',
  unsuitable: 'Olämplig när, eller kräver något först',
  noInstead: 'Inget förslag',
  explain: {
    advised_against:
      'En myndighet som har till uppgift att rekommendera säger att metoden inte bör erbjudas.',
    harm_risk: 'En myndighet eller systematisk översikt har kommit fram till att metoden kan skada.',
    no_effect:
      'Bedömd med minst måttlig tillförlitlighet: ingen skillnad mot jämförelsen. Inte samma sak som att kunskap saknas.',
    research_only: 'Bör bara användas inom forskning eller systematisk uppföljning.',
    discontinued: 'Ges inte längre i Sverige enligt källan.',
    replaced: 'Har ersatts av en annan metod enligt källan.',
    unsuitable:
      'Källan anger när metoden inte passar, eller vad som måste vara på plats först. Det som inte står här är inte därmed säkert: fråga alltid om våld pågår.',
  },
} as const;

export const changesText = {
  title: 'Ändringar',
  lead: 'Vad som har lagts till, ändrats och tagits bort i katalogen. Inget skrivs över: varje post kan visas som den var en viss dag.',
  none: 'Inga ändringar är inlagda.',
  since: 'Sedan',
  area: 'Område',
  municipality: 'Kommun',
  agency: 'Myndighet eller annan avsändare',
  any: 'Alla',
  show: 'Visa ändringar',
  clear: 'Visa alla ändringar',
  before: {
    since: 'sedan',
    type: 'slag:',
    record: 'för',
    area: 'i området',
    municipality: 'för',
    agency: 'från',
  },
  aboutMunicipality:
    'Det som kommunens sida bygger på: rekommenderade metoder, det som ges i kommunen eller länet, de som stödjer kommunen och vad de har gett ut. Att en metod ges på annat håll i landet räknas inte.',
  aboutAgency: 'Vad avsändaren säger om metoder, kunskapsstöd som den har gett ut, och dess egen post.',
  watch: 'Bevaka (Atom)',
  data: 'Som data (JSON)',
  wrong: 'Något i adressen går inte att läsa, och är inte med i urvalet',
  noneHere:
    'Inget av det du valde har ändrats under tiden. Det som fanns när katalogen startade räknas inte som ändringar.',
  future: 'Dagen har inte varit än.',
  instead: [
    'Välj en tidigare dag, eller ta bort dagen.',
    'Ta bort ett av filtren ovan.',
    'Bevaka urvalet med Atom-flödet, så får du veta när något ändras.',
  ],
  all: 'Visa alla ändringar',
  older: 'Äldre ändringar',
  ofRecord: 'Alla ändringar av posten',
} as const;

export const compareText = {
  title: 'Jämför',
  lead: 'Två till fyra metoder eller kunskapsstöd bredvid varandra.',
  table: 'Jämförelse',
  caption: 'En fråga på varje rad. ”Skiljer sig” betyder att källornas besked inte är lika.',
  caution: 'Att två metoder delar innehåll betyder inte att de har samma effekt.',
  inWords: 'Skillnaderna i ord',
  shared: 'Gemensamt innehåll:',
  first: 'Namn på den första',
  add: 'Lägg till en till',
  nothing: 'Inget i katalogen har det namnet.',
  tooMany: 'Högst fyra visas på en gång.',
  unknown: 'Någon av posterna finns inte i katalogen.',
} as const;

export const areaText = {
  note: 'En metod står under det starkaste som sägs om den. Vad som är redaktionens tolkning står på metodens sida, liksom för vem beskedet gäller.',
  groups: {
    recommended: {
      title: 'Rekommenderas av någon',
      note: 'För vem och av vem står på raden. Gäller det en insatstyp står det.',
    },
    avoid: { title: 'Avråds, har upphört eller bara inom forskning', note: 'Se källan på metodens sida.' },
    assessed: {
      title: 'Bedömd, utan rekommendation',
      note: 'Någon har bedömt effekten, men vi har inte hittat någon rekommendation.',
    },
    described: {
      title: 'Beskriven, utan bedömning',
      note: 'Varken rekommendation eller bedömning är hittad. Det säger inget om kvaliteten.',
    },
  },
} as const;

/** Headings of the list of actors; the kinds themselves stand in src/domain/labels.ts. */
export const actorKindPlural: Readonly<Record<ActorKind, string>> = {
  ministry: 'Regering och departement',
  agency: 'Myndigheter',
  research_funder: 'Forskningsfinansiärer',
  interest_organisation: 'Intresseorganisationer',
  council: 'Råd',
  network: 'Nätverk och samverkan',
  knowledge_centre: 'Kunskapscentrum',
  trainer: 'Utbildare',
  method_owner: 'Metodägare',
  rss: 'Regionala samverkans- och stödstrukturer (RSS)',
  fou_unit: 'FoU-enheter',
  county_board: 'Länsstyrelser',
  municipality: 'Kommuner',
  region: 'Regioner',
  university: 'Universitet och högskolor',
  register: 'Register',
  press: 'Press och facktidningar',
  study_authors: 'Studieförfattare',
  company: 'Företag',
  editor: 'Redaktionen',
  other: 'Andra',
};
