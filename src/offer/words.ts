/** What is said about an offer. Neutral: what the catalogue knows stands beside what the sender writes, and judges nobody. */
import type { AssertionKind, Doubt, Role } from './reading.ts';

export const roleLabels: Readonly<Record<Role, string>> = {
  offered: 'Tas upp i texten',
  referred: 'Texten hänvisar till den',
  compared: 'Texten jämför med den, eller vill ersätta den',
  denied: 'Texten verkar säga att den inte ingår',
};

export const doubtLabels: Readonly<Record<Doubt, string>> = {
  shared: 'Namnet passar flera poster. Vilken avses?',
  ordinary_word: 'Ordet är också namnet på en metod. Avses den?',
  narrower: 'Katalogen har bara en snävare post under den förkortningen. Gäller texten den?',
  spelled_out: 'Katalogen har en post med den förkortningen, men texten skriver ut den på ett annat sätt.',
  similar: 'Namnet liknar ett i katalogen. Avses det?',
};

export const assertionLabels: Readonly<Record<AssertionKind, string>> = {
  effect: 'Om effekt eller forskning',
  recommended: 'Om rekommendation',
  approved: 'Om godkännande eller kvalitet',
  listed: 'Om att finnas i en guide',
  experience: 'Om beprövad erfarenhet',
  terms: 'Om villkor',
};

export const abbreviationNote =
  'Läst genom en förkortning. Kontrollera att avsändaren menar den här metoden.';
export const respelledNote = 'Stavningen i texten skiljer sig. Kontrollera att det är den här metoden.';

export const offerCaveat =
  'Namnen är lästa av en regelstyrd läsare som kan missa eller läsa fel. Att en metod finns i katalogen är ingen rekommendation, och att den saknas säger inget om kvaliteten. Bedömningen är er.';

export const approvalText =
  'Katalogen innehåller beskrivningar, rekommendationer och bedömningar. Något godkännande av metoder finns inte bland uppgifterna. Be avsändaren ange vem som har godkänt, vad och när.';
export const experienceText =
  'Beprövad erfarenhet är erfarenhet som har gjorts synlig, prövats och delats av många över tid. Fråga vem som har samlat den, hur och var den finns beskriven.';
export const noMethodText =
  'Ingen metod i texten är känd i katalogen, så det finns inget att ställa bredvid. Be avsändaren om underlaget; frågor finns nedan.';

/** A mail to answer the sender with. @param names what is asked about; empty: "metoden". */
export function questionsText(names: readonly string[]): string {
  const subject = names.length === 0 ? 'det ni erbjuder' : listed(names);
  return [
    'Hej!',
    '',
    `Tack för informationen om ${subject}. Innan vi tar ställning behöver vi veta:`,
    '',
    ...questions.map((question, i) => `${i + 1}. ${question}`),
    '',
    'Svara gärna med länkar eller bifogade rapporter.',
    '',
    'Med vänlig hälsning',
  ].join('\n');
}

const questions: readonly string[] = [
  'Vilka studier finns av effekten? Ange författare, år och var de är publicerade. Finns någon jämförelsegrupp, och vem har gjort och betalat studierna?',
  'Vilka har varit med i studierna: ålder, målgrupp och problem? Stämmer det med dem vi möter?',
  'Är metoden prövad i Sverige, och är det samma version som ni erbjuder?',
  'Vilka utfall har följts upp, hur länge, och har något blivit sämre för någon?',
  'När är metoden olämplig, och vad måste vara på plats först (till exempel att våld inte pågår)?',
  'Om en myndighet rekommenderar metoden: vilken, i vilken skrift, vilket år och på vilken sida?',
  'Vad är kärnan som inte får ändras, och vad kan anpassas? Finns en manual på svenska?',
  'Vad kostar det att börja och att fortsätta: licens, material, utbildning, handledning och certifiering? Vad gäller om någon slutar?',
  'Hur lång är utbildningen, vem ger den, hur ofta, och vilka förkunskaper krävs?',
  'På vilka språk finns material och utbildning, och går metoden att ge med tolk?',
  'Vem äger metoden, och vem i Sverige håller den vid liv, utvecklar och följer upp?',
  'Hur följs metoden upp hos dem som använder den, och vilka kommuner kan vi fråga?',
  'Vilken av de metoder vi redan har ersätter eller kompletterar den?',
];

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((n) => `”${n}”`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} och ${last}`;
}
