/**
 * Ways in which a method is moved or changed, the facts that bear on each, and questions to weigh. The questions are our
 * own and are shown as such; no source is cited for them.
 */
import type { AvailabilityAspect, RequirementField } from '../domain/facts/availability.ts';

export const changeKinds = [
  'age',
  'group',
  'language',
  'setting',
  'digital',
  'group_size',
  'shorter',
  'staff',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface ChangeSpec {
  readonly label: string;
  /** The facts to read first: fields of the requirements sheet, and aspects of availability. */
  readonly requirements: readonly RequirementField[];
  readonly aspects: readonly AvailabilityAspect[];
  /** What is not known when no source gives any of these facts. */
  readonly unknown: string;
  readonly questions: readonly string[];
}

export const changeSpecs: Readonly<Record<ChangeKind, ChangeSpec>> = {
  age: {
    label: 'Annan ålder',
    requirements: [],
    aspects: ['adaptation'],
    unknown: 'Ingen källa i katalogen säger hur metoden görs om för en annan ålder.',
    questions: [
      'Vad i innehållet bygger på ålder: språk, uppgifter, vem som deltar, vem som bestämmer?',
      'Vem är med i stället för, eller utöver, dem som metoden är gjord för (föräldrar, partner, personal)?',
      'Finns en metod som är gjord för åldern?',
    ],
  },
  group: {
    label: 'Annan målgrupp eller annat problem',
    requirements: [],
    aspects: ['adaptation'],
    unknown: 'Ingen källa i katalogen säger hur metoden görs om för en annan grupp.',
    questions: [
      'Antas samma orsak ligga bakom problemet i den nya gruppen?',
      'Vilka villkor för säkerheten gäller i den nya gruppen: pågår våld, finns hot, skyddad adress eller självmordstankar?',
      'Vad säger de som ska få insatsen om att den är gjord för andra?',
    ],
  },
  language: {
    label: 'Annat språk eller tolk',
    requirements: [],
    aspects: ['language', 'manual'],
    unknown: 'Ingen källa i katalogen säger på vilka språk materialet finns.',
    questions: [
      'Vilka exempel, ord och rollspel förlorar sin mening när de översätts?',
      'Vem kontrollerar översättningen, och får materialet översättas?',
      'Hur mycket längre blir träffarna med tolk, och vad stryks i så fall?',
    ],
  },
  setting: {
    label: 'Annan miljö (institution, skola, hemmet, glesbygd)',
    requirements: ['premises', 'on_call', 'team'],
    aspects: ['adaptation'],
    unknown: 'Ingen källa i katalogen säger vilken miljö som krävs.',
    questions: [
      'Vad kräver att deltagarna kan öva hemma mellan träffarna, och går det där ni är?',
      'Är det frivilligt att vara med i den nya miljön?',
      'Vilka andra insatser ges samtidigt där, och drar de åt samma håll?',
    ],
  },
  digital: {
    label: 'På distans eller digitalt',
    requirements: ['premises', 'sessions'],
    aspects: ['adaptation', 'manual'],
    unknown: 'Ingen källa i katalogen säger hur metoden ges på distans.',
    questions: [
      'Hur upptäcker ni hot, våld eller någon annan i rummet när ni inte är där?',
      'Vilka övningar kräver att man är i samma rum?',
      'Vilka utesluts: teknik, språk, ostörd plats, funktionsnedsättning?',
    ],
  },
  group_size: {
    label: 'Annan gruppstorlek, eller en och en',
    requirements: ['group_size', 'participants_per_year', 'team'],
    aspects: [],
    unknown: 'Ingen källa i katalogen säger hur stor gruppen ska vara.',
    questions: [
      'Vad är gruppens del i metoden: att känna igen sig, öva, se andra lyckas?',
      'Vad gör ni när gruppen blir för liten: väntar, slår ihop, samverkar med grannkommuner?',
      'Kan fler i gruppen dra med sig varandra åt fel håll?',
    ],
  },
  shorter: {
    label: 'Kortare, glesare eller färre träffar',
    requirements: ['sessions', 'duration_weeks'],
    aspects: [],
    unknown: 'Ingen källa i katalogen säger hur många träffar metoden har.',
    questions: [
      'Vilka träffar stryks, och vad är det tänkt att de ska ge?',
      'Vad vet ni om dem som slutar tidigare redan i dag?',
      'Hur märker ni att det inte räckte, och vad erbjuder ni då?',
    ],
  },
  staff: {
    label: 'Annan personal, mindre utbildning eller handledning',
    requirements: ['staff_education', 'training_days', 'certification_time', 'supervision', 'team'],
    aspects: ['training', 'certification', 'licence', 'supervision', 'trainer'],
    unknown: 'Ingen källa i katalogen säger vilken utbildning eller handledning som krävs.',
    questions: [
      'Får den som saknar utbildningen använda namnet och materialet?',
      'Vem handleder, och vem ser att det görs som det är tänkt?',
      'Vad händer när den utbildade slutar?',
    ],
  },
};

/** Drift: changes that nobody decided. Our own words and questions. */
export const driftText = {
  warning:
    'Glidning är när en metod ändras utan att någon har bestämt det: träffar faller bort, övningar blir samtal, andra deltagare kommer med. Då gäller inte längre det som är känt om effekten, och ingen vet vad som gavs.',
  bothWays:
    'Att inte anpassa alls är inte heller säkert: en metod som flyttas utan hänsyn till nya förhållanden kan fungera sämre. Bestäm därför vad som ändras, skriv ned det och följ upp.',
  questions: [
    'Vem bestämmer om en ändring, och var skrivs den ned?',
    'Vad får den som ger insatsen ändra själv, och vad får ingen ändra?',
    'Hur ser ni att det som ges är det som är bestämt: checklista, inspelning, handledning?',
    'Vad kallar ni det som ges när det inte längre är metoden, så att ingen tror något annat?',
    'Vad följer ni upp, och när avbryter ni?',
  ],
} as const;

/** Questions where no single change is the matter. Our own. */
export const alwaysAsk = [
  'Varför behövs ändringen: för att passa deltagarna, eller för att passa organisationen?',
  'Har någon annan redan gjort samma ändring? Fråga förvaltaren, utbildaren eller en annan kommun.',
] as const;

/** An assessment instrument is another matter than a treatment: what holds is its measurement properties. */
export const instrumentQuestion =
  'Det här är en bedömningsmetod. Ändras frågor, ordning, poäng eller gränser gäller inte det som är känt om hur den mäter. Finns normer för dem ni ska bedöma?';

/** A class is no manual: what may be changed is a question for the method that is used. */
export const classNote =
  'Det här är en insatstyp och ingen bestämd metod. Vad som är kärna och vad som kan anpassas gäller den metod ni använder: se på dess sida.';
