/** The words of the adaptation check. Questions to weigh stand in src/municipality/adaptation-changes.ts. */
import type { Fit } from '../municipality/adaptation-studied.ts';

export const adaptationText = {
  link: 'Inför en anpassning',
  kind: 'Inför en anpassning',
  lead: 'Vad som är kärna, vad som kan anpassas och vad som är okänt, och vem som säger det. Sidan avgör inget. Det som ingen källa säger står som okänt.',
  form: 'Vad tänker ni göra?',
  who: 'Vilka ska få den',
  ageMin: 'Från ålder',
  ageMax: 'Till ålder',
  targetGroup: 'Målgrupp',
  problem: 'Problem eller behov',
  what: 'Vad ni vill ändra',
  any: 'Inget valt',
  button: 'Visa',
  address: 'Adressen innehåller bara det ni har valt och kan delas.',
  wrong: 'Något i adressen kunde inte läsas och är inte med:',
  never: 'Får inte anpassas bort',
  neverNote:
    'Villkor för säkerheten gäller också en anpassad version, även när källan är utländsk. De får inte strykas för att göra metoden lättare att ge.',
  neverNone:
    'Ingen källa i katalogen anger när metoden är olämplig. Det betyder inte att den är säker i en ny form: fråga alltid om våld pågår.',
  parts: 'Delarna: kärna, kan anpassas eller okänt',
  partsNote:
    'En del står som kärna eller som möjlig att anpassa bara när ett påstående med källa säger det. Att en källa räknar upp en del, eller att delen är vanlig i andra metoder, säger inte om den behövs.',
  core: 'Kärna',
  coreNone:
    'Ingen källa i katalogen säger vilka delar som är kärna. Räkna med att varje del kan vara det tills ägaren eller en studie säger annat.',
  adaptable: 'Kan anpassas',
  adaptableNone: 'Ingen källa i katalogen säger vilka delar som kan anpassas.',
  unknown: 'Okänt',
  unknownNote: 'Delar som källor tar upp, utan att säga om de är kärna eller kan anpassas.',
  unknownNone: 'Katalogen har inga uppgifter om vilka delar metoden består av.',
  listedBecause: 'Grund för att den finns med:',
  adapted: 'Vad källor säger om anpassning',
  adaptedNone: 'Ingen källa i katalogen säger något om anpassning av metoden.',
  versions: 'Versioner och släktingar i katalogen',
  requirements: 'Så är den beskriven',
  requirementsNote:
    'Vad källor anger att metoden kräver. Ändras något av detta är det inte säkert att det är samma metod som källan beskriver.',
  requirementsNone: 'Ingen källa i katalogen anger vad metoden kräver.',
  terms: 'Ägare, villkor och utbildning',
  termsNote: 'Den som äger metoden eller licensen kan ha villkor för ändringar. Fråga innan ni ändrar.',
  termsNone: 'Ingen källa i katalogen anger ägare eller villkor. Vem som får ändra i metoden är okänt.',
  studied: 'Prövad för vilka?',
  studiedNote:
    'Bara uppgifter om metoden själv. Det som är känt om insatstypen säger inte för vilka just den här metoden är prövad.',
  studiedCaption: 'De som uppgiften gäller, jämförda med dem ni anger',
  describedAs: 'Metoden beskrivs för',
  youSay: 'Ni anger',
  compared: 'Jämfört med det',
  notCounted: 'räknas inte i den samlade bedömningen',
  questions: 'Frågor att väga',
  ours: 'Frågorna är våra egna och kommer inte från någon källa.',
  always: 'Inför varje ändring',
  firstChoose: 'Välj ovan vad ni vill ändra, så visas frågor och uppgifter om just det.',
  drift: 'Varning för glidning',
  driftTerm: 'Om programtrohet, med källor',
  contact: 'Fråga först',
  contactNone: 'Katalogen vet inte vem som förvaltar, utbildar i eller äger metoden i Sverige.',
} as const;

/** Ages are a range, and groups are a list that may leave some out: what is not in the list is not named. */
export const fitLabels: Readonly<Record<'ages' | 'targetGroup' | 'problem', Readonly<Record<Fit, string>>>> =
  {
    ages: {
      within: 'åldern omfattas',
      partly: 'åldern omfattas delvis',
      outside: 'åldern omfattas inte',
      unknown: 'åldern är okänd',
    },
    targetGroup: {
      within: 'målgruppen nämns',
      partly: 'en del av målgruppen nämns',
      outside: 'målgruppen nämns inte',
      unknown: 'målgruppen är okänd',
    },
    problem: {
      within: 'problemet nämns',
      partly: 'en del av problemet nämns',
      outside: 'problemet nämns inte',
      unknown: 'problemet är okänt',
    },
  };
