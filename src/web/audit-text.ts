/** The sentences of the agency pages. Labels of values stand in src/domain/labels.ts and audit-labels.ts. */
import type { AuditReportId } from '../api/audit-reports.ts';

export interface ReportText {
  readonly path: string;
  readonly title: string;
  /** What it answers, in one sentence. */
  readonly lead: string;
  /** How to read it, and what it cannot say. */
  readonly note: string;
  /** What one item is called: "1 par", "3 par". */
  readonly one: string;
  readonly many: string;
}

export const agencyPath = '/for-myndigheter';

export const reportTexts: Readonly<Record<AuditReportId, ReportText>> = {
  overlaps: {
    path: `${agencyPath}/overlapp`,
    title: 'Kunskapsstöd som överlappar',
    lead: 'Vilka kunskapsstöd handlar om samma sak, för samma grupp, och hur förhåller de sig till varandra?',
    note: 'Överlappet räknas del för del: målgrupp, problem, område, metoder, rekommendationer och titlar. Det som är okänt räknas inte som olikt. Mycket är läst ur titlar, och ett överlapp är inget fel: två stöd kan komplettera varandra. Ett verk och dess sammanfattning, eller två utgåvor av samma verk, visas aldrig som par.',
    one: 'par',
    many: 'par',
  },
  hotspots: {
    path: `${agencyPath}/omraden`,
    title: 'Var överlappen samlas',
    lead: 'I vilka områden talar flest avsändare om samma sak?',
    note: 'Värmen är summan, över alla par av utgivare, av deras mest lika par av kunskapsstöd. Tio par mellan samma två utgivare räknas alltså som en sak att reda ut. Måttet säger inget om kvalitet, och det ser bara det som finns i katalogen.',
    one: 'område',
    many: 'områden',
  },
  conflicts: {
    path: `${agencyPath}/skillnader`,
    title: 'Där källor säger olika',
    lead: 'Var går bedömningar isär på riktigt, var är det två slags besked, och var går det inte att jämföra?',
    note: 'Två uppgifter skiljer sig när de är av samma slag, gäller samma utfall och grupper som överlappar, och båda gäller. En bedömning av forskningen mot en rekommendation är två slags besked och ingen oenighet. Skälen är redaktionens, ur källorna; det som en regel har hittat är märkt så.',
    one: 'skillnad',
    many: 'skillnader',
  },
  gaps: {
    path: `${agencyPath}/luckor`,
    title: 'Där kunskap saknas',
    lead: 'För vilka grupper och problem finns det beskrivningar, men inget att lösa problemet med?',
    note: 'En ruta är en målgrupp och ett problem som någon metod eller något kunskapsstöd här nämner. Vad ingen har skrivit om syns inte. Många kunskapsstöd säger inte vilken grupp de gäller; hur många sådana som finns i samma områden står bredvid, så att en ruta inte ser tommare ut än den är.',
    one: 'ruta',
    many: 'rutor',
  },
  replaced: {
    path: `${agencyPath}/aktualitet`,
    title: 'Ersatt, indraget och gammalt',
    lead: 'Vilka kunskapsstöd är ersatta eller arkiverade, och vad pekar ännu på dem?',
    note: 'En uppgift som anges gälla men står i ett ersatt verk räknas som att den pekar dit. Det kan vara riktigt: en rekommendation kan ha förts över oförändrad. Då behöver källan bytas.',
    one: 'post',
    many: 'poster',
  },
  unobtainable: {
    path: `${agencyPath}/svart-att-fa`,
    title: 'Rekommenderat men svårt att få',
    lead: 'Vad rekommenderas som få eller inga kan införa, och var saknas uppgift?',
    note: 'Om en metod går att införa härleds med en regel ur daterade svenska uppgifter. ”Uppgift saknas” betyder att ingen har sagt något, inte att den inte går att få.',
    one: 'metod',
    many: 'metoder',
  },
  orphans: {
    path: `${agencyPath}/utan-forvaltare`,
    title: 'Utan förvaltare eller sammanhang',
    lead: 'Vilka rekommenderade metoder har ingen känd förvaltare, och vilka verk hänvisar ingen till?',
    note: 'Att en källa säger att förvaltare saknas är en uppgift. Att ingen källa säger något är tystnad, och visas som det.',
    one: 'post',
    many: 'poster',
  },
  actors: {
    path: '/aktorer',
    title: 'Vem gör vad',
    lead: 'Alla svenska aktörer med uppdrag, områden, målgrupper och kunskapsstöd, på en sida.',
    note: 'Uppdrag och roll är i våra ord, ur de källor som står på aktörens sida. Kunskapsstöden är de som finns i katalogen; en aktör kan ha gett ut fler.',
    one: 'aktör',
    many: 'aktörer',
  },
  supply: {
    path: `${agencyPath}/kunskap-och-tillgang`,
    title: 'Kunskap och tillgång',
    lead: 'Vad vet man om metodernas effekt, och går de att få? Metod för metod och grupp för grupp.',
    note: 'Formen visar kunskapen om effekt och mönstret om metoden går att införa. De är två olika frågor: en metod kan ha god kunskap och inte gå att få, eller tvärtom.',
    one: 'ruta',
    many: 'rutor',
  },
};

/** The order on the entry page. */
export const reportOrder: readonly AuditReportId[] = [
  'overlaps',
  'hotspots',
  'conflicts',
  'gaps',
  'replaced',
  'unobtainable',
  'orphans',
  'supply',
  'actors',
];

export const auditText = {
  entryTitle: 'För myndigheter',
  entryLead:
    'Se flödet av kunskapsstöd utifrån: vad som överlappar, vad som går isär, vad som är ersatt, var kunskap saknas och vad som rekommenderas utan att gå att få.',
  whoTitle: 'Vilken myndighet gäller det?',
  whoLabel: 'Myndighet eller annan utgivare',
  whoButton: 'Visa',
  whoAll: 'Alla utgivare',
  reports: 'Rapporter',
  picked: 'Rapporterna nedan är avgränsade till',
  unpick: 'Visa alla utgivare',
  publisher: 'Utgivare',
  publisherNote: 'Välj två för att se vad som finns mellan dem.',
  area: 'Område',
  year: 'År',
  any: 'Alla',
  kind: 'Slag',
  status: 'Läge',
  at: 'Som det var den dag',
  minScore: 'Lägsta överlapp',
  show: 'Visa',
  clear: 'Rensa',
  files: 'Samma uppgifter som fil:',
  asTable: 'Samma uppgifter som tabell',
  nothing: 'Inget svarar mot det du har valt. Det betyder inte att det inte finns.',
  unverifiedPair: 'Föreslaget av en regel, inte bedömt av någon människa',
  legend: 'Teckenförklaring',
} as const;

/** The collected picture of an area. */
export const areaPartText = {
  lead: 'Den samlade bilden: metoderna efter vad som sägs om dem, kunskapsstöden och hur de förhåller sig till varandra, vad som skiljer sig, vad som saknas och vad som har ändrats. En metod står under det starkaste som sägs om den; redaktionens tolkningar står på metodens sida.',
  unknownKind: 'Typen av kunskap är inte känd',
  overlaps: 'Kunskapsstöd som överlappar',
  conflicts: 'Där källor säger olika',
  gaps: 'Där kunskap saknas',
  supply: 'Kunskap och tillgång',
  supplyTitle: 'Kunskap om effekt och möjlighet att införa i området',
  changes: 'Ändrat i katalogen i år',
  data: 'Sidans delar som data',
} as const;
