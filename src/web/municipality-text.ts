/** Sentences of the municipality's pages, the list check, the dissents and the reports. */
import type { Ground } from '../municipality/recommended.ts';
import type { ReportName } from '../municipality/reports.ts';

export const chooseText = {
  title: 'Er kommun',
  lead: 'Vad rekommenderas, vad vet man om effekten, och kan ni få det? Välj kommun.',
  search: 'Sök kommun',
  nothing: 'Ingen kommun har det namnet. Alla 290 står nedan.',
  all: 'Alla kommuner, länsvis',
} as const;

export const municipalityText = {
  lead: 'Vad som rekommenderas, vad man vet om effekten, och om det går att införa hos er.',
  size: 'Folkmängden är avrundad (SKR, 2020) och används bara som storleksklass.',
  small:
    'Er kommun räknas här som liten (under 15 000 invånare; gränsen är vår). Det som kräver en grupp eller ett team kan vara lättare att ge tillsammans med grannar.',
  neighbours: 'Grannar att gå ihop med',
  supporters: 'Vem kan stödja er',
  roles: {
    rss: 'Regional samverkans- och stödstruktur',
    fou_unit: 'FoU-enhet',
    county_board: 'Länsstyrelse',
  },
  support: 'Kunskapsstöd',
  allSupports: 'Alla svenska myndigheters rekommendationer',
  show: 'Visa',
  views: {
    all: 'Alla',
    hard: 'Svåra att införa',
    steward: 'Ingen förvaltare',
    unknown: 'Uppgift saknas',
  },
  caption:
    'En rad för varje gällande rekommendation. Under en insatstyp står de metoder som hör dit, och på vilken grund.',
  nothing: 'Ingen rekommendation passar urvalet.',
  details: 'Vad det kräver, och vem man frågar',
  detailsNote:
    'Bara uppgifter ur svenska källor. Saknas en rad har ingen sådan uppgift hittats; det betyder inte att kravet saknas. Utländska uppgifter står på metodens sida.',
  noGiven: 'Ingen uppgift om er kommun eller ert län',
  nowhere: 'Ingen kommun vald',
  notInherited:
    'Bedömningen på en rad gäller den raden: en insatstyps bedömning gäller inte automatiskt en metod i den.',
  pooling: 'Gå ihop med grannar först',
  poolingNote: 'Källan anger något som en liten kommun kan ha svårt att fylla ensam:',
  alternatives: 'Alternativ',
  noAlternatives: 'Inga alternativ hittade i katalogen.',
  againstNote: 'Rekommendationen gäller alla kommuner. Att det saknas uppgift om tillgång ändrar den inte.',
} as const;

/** Under a recommended class: why a method stands there. */
export const groundText: Record<Ground, string> = {
  agency_named: 'namngiven av myndigheten',
  owner_says: 'enligt metodägaren',
  agency_unverified: 'uppges vara ett exempel; inte läst hos myndigheten',
  inferred: 'vår tolkning',
};
export const notReached = 'Rekommendationen visas inte för metoden';

export const listText = {
  title: 'Kontrollera en lista',
  lead: 'Klistra in eller ladda upp de metoder ni använder, en per rad. Ni får veta vad var och en är, vad som är känt, vad som bör fasas ut och vad som finns i stället.',
  privacy: 'Listan läses, besvaras och glöms. Den sparas inte och loggas inte.',
  paste: 'Era metoder, en per rad',
  example: 'MST\nKomet 12–18 år\nÅterfallsprevention',
  file: 'eller en fil: CSV eller Excel (xlsx), högst 500 rader och 2 MB',
  municipality: 'Kommun',
  noMunicipality: 'Ingen kommun vald',
  button: 'Kontrollera',
  again: 'Ändra listan och kontrollera igen',
  manager: 'Det här använder vi',
  rows: 'Rad för rad',
  phaseOut: 'Fasa ut eller pröva på nytt',
  phaseOutNote:
    'Någon som har till uppgift att bedöma säger så. Se vem, sedan när, och vad som finns i stället.',
  watch: 'Håll ögonen på',
  watchNote:
    'Något att känna till: ett villkor, en äldre bedömning, eller att metoden kan bli svår att behålla.',
  lacks: 'Kunskap saknas',
  lacksNote:
    'Ingen bedömning som räknas är hittad, eller så gick effekten inte att bedöma. Det är inte samma sak som att effekt saknas. Följ upp själva.',
  others: 'Inget särskilt att bevaka här',
  unread: 'Rader att titta på',
  unreadNote: 'De här raderna är inte en bestämd post i katalogen. Ingen har valts åt er.',
} as const;

/** Ending a method. No source in the catalogue says step by step how; the questions are ours and are marked so. */
export const endingText = {
  title: 'Att avsluta en metod på ett bra sätt',
  counted: 'Att fasa ut äldre metoder räknas till implementering',
  ours: 'Frågorna är våra. Katalogen har ingen källa som steg för steg säger hur man avslutar en metod.',
  questions: [
    'Vilka får insatsen i dag, och hur fullföljs eller byts den för var och en?',
    'Vad ska finnas i stället första dagen, och vem kan ge det?',
    'Vilka beslut, avtal, licenser och rutiner nämner metoden?',
    'Vad behöver medarbetare, chefer och den som remitterar veta, och av vem?',
    'Hur vet ni om ett år att den inte används, och hur det gick för dem som skulle ha fått den?',
  ],
} as const;

export const dissentText = {
  title: 'Olika besked',
  lead: 'Två besked om samma metod kan skilja sig för att de svarar på olika frågor, eller för att källorna är oense. Här står de bredvid varandra, med skälen.',
  kinds: 'Två slags svar',
  kindsNote:
    'En bedömning säger vad studierna visar och hur säkert det är. En rekommendation är ett beslut: den väger också in behov, risker, alternativ och erfarenhet. Därför kan effekten vara osäker och insatsen ändå rekommenderas. Det räknas inte som oenighet.',
  reminder:
    'SBU påminner själv om att ett osäkert underlag inte betyder att man genast ska sluta med insatserna',
  apparent: 'Ser olika ut, men gäller inte samma sak',
  apparentNote: 'Beskeden gäller olika grupper, utfall, utgåvor, register eller studier.',
  real: 'Källorna är oense',
  realNote: 'Samma fråga, olika svar.',
  curated: 'Förklaringen är redaktionens.',
  missing: 'inte angivet',
} as const;

interface ReportText {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
}

export const reportTexts: Record<ReportName, ReportText> = {
  'recommended-and-hard': {
    slug: 'rekommenderad-svar-att-infora',
    title: 'Rekommenderad och svår att införa',
    lead: 'Någon säger bör, om metoden själv eller om dess insatstyp, och svenska källor tyder på att den är svår att få.',
    empty: 'Ingen metod är både rekommenderad och känt svår att införa.',
  },
  'no-steward': {
    slug: 'ingen-forvaltare',
    title: 'Ingen förvaltare',
    lead: 'En svensk källa säger att ingen förvaltar metoden nationellt. Att uppgift saknas räknas inte hit.',
    empty: 'Ingen källa säger att en förvaltare saknas.',
  },
  'unknown-by-area': {
    slug: 'uppgift-saknas-per-omrade',
    title: 'Uppgift saknas, område för område',
    lead: 'Metoder där ingen svensk källa säger om och hur de går att införa.',
    empty: 'Inga områden.',
  },
  disputed: {
    slug: 'uppgifter-gar-isar',
    title: 'Uppgifter går isär',
    lead: 'En myndighet och en kommun säger emot varandra om tillgången, eller källor är oense om effekten.',
    empty: 'Inga uppgifter går isär.',
  },
  'not-known-lately': {
    slug: 'senast-kant-for-mer-an-tre-ar-sedan',
    title: 'Senast känt för mer än tre år sedan',
    lead: 'Den nyaste uppgiften om villkor eller tillgång är äldre än tre år. Fråga innan ni planerar.',
    empty: 'Alla uppgifter är nyare än tre år.',
  },
};

export const reportsText = {
  title: 'Rapporter',
  lead: 'Över hela katalogen, för den som planerar. Varje rapport finns också som CSV och Excel.',
} as const;
