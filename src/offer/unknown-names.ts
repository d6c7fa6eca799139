/** What looks like the name of a method, a programme or a course. Only where the text itself says that it is one. */
import type { Passage } from './passages.ts';

export interface NameSeen {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const letter = String.raw`[\p{L}\p{M}\d]`;
/** Bounded: a row of fifty thousand hyphens is no word. */
const word = String.raw`${letter}[\p{L}\p{M}\d.'’®™&+-]{0,40}`;
const capital = String.raw`(?<![\p{L}\d-])[\p{Lu}\d][\p{L}\p{M}\d'’&+®™-]{0,40}`;
/** Words with a capital, small words between them: "Trygg i Familjen", "Lugn & Ro 12+". */
const name = String.raw`${capital}(?:\s+(?:(?:i|för|och|med|på|till|av|mot|utan|the|of|for|and|in|with|to|&|–|-)\s+)?${capital}){0,6}`;
const thing = `(?:${letter}{0,30}(?:metod|program|modell|koncept|manual|kurs|utbildning|behandling|terapi|instrument|formulär|skala|insats|arbetssätt|verktyg|app|stödgrupp|gruppstöd|föräldrastöd))(?:en|et|met|n|er|s)?`;
const called = String.raw`(?:\s+(?:som\s+)?(?:heter|kallas(?:\s+för)?|kallad|kallat|benämns|med\s+namnet|vid\s+namn|under\s+namnet|har\s+fått\s+namnet))?`;
const quotes = '["”“»«]';

const patterns: readonly RegExp[] = [
  // metoden "lugna vägen", kursen som heter ”Stå stark”
  new RegExp(String.raw`(?<!${letter})${thing}${called}:?\s+${quotes}(?<n>[^"”“»«\n]{2,60})${quotes}`, 'giu'),
  // ”Lugna vägen” är en metod, "Stå stark"-programmet
  new RegExp(String.raw`${quotes}(?<n>[^"”“»«\n]{2,60})${quotes}(?:\s+är\s+(?:en|ett|den|vår|vårt)\s+(?:${word}\s+){0,4}|\s*[-–,]?\s*(?:(?:en|ett|vår|vårt)\s+(?:${word}\s+){0,3})?)${thing}(?!${letter})`, 'giu'),
  // något som heter ”Stå stark”
  new RegExp(String.raw`(?<!${letter})(?:heter|kallas(?:\s+för)?)\s+${quotes}(?<n>[^"”“»«\n]{2,60})${quotes}`, 'giu'),
  // metoden Trygga Steg, programmet: Lugn & Ro
  new RegExp(String.raw`(?<!${letter})${lowerInitial(thing)}${called}:?\s+(?<n>${name})`, 'gu'),
  // Trygga Steg-programmet
  new RegExp(`(?<!${letter})(?<n>${name})-(?:metod|program|modell|koncept|terapi|utbildning|kurs|behandling|manual)(?:en|et|met|n)?(?!${letter})`, 'gu'),
  // Trygga Steg är ett manualbaserat program
  new RegExp(String.raw`(?<!${letter})(?<n>${name})(?:\s+\([^)]{2,12}\))?\s+är\s+(?:en|ett|den|vår|vårt|Sveriges)\s+(?:${word},?\s+){0,4}${thing}(?!${letter})`, 'gu'),
  // Trygga Steg – ett program för
  new RegExp(String.raw`(?<!${letter})(?<n>${name})(?:\s+\([^)]{2,12}\))?\s*[–—,-]\s*(?:en|ett|vår|vårt|Sveriges|nytt?)\s+(?:${word}\s+){0,4}${thing}(?!${letter})`, 'gu'),
  // Trygga Steg®
  new RegExp(String.raw`(?<!${letter})(?<n>${capital}(?:\s+(?:(?:i|för|och|med|på|till|av|the|of|for|and|&)\s+)?${capital}){0,5})\s?[®™]`, 'gu'),
]; // biome-ignore format: one pattern a line, each with what it finds

/** "metoden" at the start of a sentence is also "Metoden". */
function lowerInitial(pattern: string): string {
  return String.raw`(?:(?=[\p{L}])${pattern.replace('(?:metod', '(?:[Mm]etod').replace('|program|', '|[Pp]rogram|').replace('|modell|', '|[Mm]odell|').replace('|kurs|', '|[Kk]urs|').replace('|utbildning|', '|[Uu]tbildning|')})`;
}

/** Capitals that begin sentences and name times and places, not programmes. */
const noName = new Set(
  'efter inom under genom hos enligt vid utan mellan sedan tack även också samt inför bland kring inte ny nya nytt boka anmäl kom se varför hur vad jag du han hon hen vi ni de den det detta dessa denna här där då nu när om och men eller som att för med på till från vår vårt våra er ert era alla allt många flera varje syftet målet metoden programmet modellen kursen utbildningen insatsen behandlingen manualen konceptet instrumentet arbetssättet verktyget januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag zoom teams hej läs pris kontakt information anmälan välkommen sverige svenska stockholm göteborg malmö socialtjänsten kommunen kommuner region regionen skolan vården barn ungdomar föräldrar vuxna kbt act mi adhd npf ptsd bup hvb fou sol lvu lvm lss hsl gdpr kl dag steg del nivå vecka år'.split(
    ' ',
  ),
);

export function namesSeen(passages: readonly Passage[]): NameSeen[] {
  const seen = passages.flatMap(({ text }, passage) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): NameSeen[] => {
        const raw = match.groups?.n ?? '';
        const bare = cleaned(raw);
        if (!looksLikeName(bare)) return [];
        const start = match.index + match[0].indexOf(raw) + raw.indexOf(bare);
        const around = text.slice(Math.max(0, start - 30), start);
        if (/^\p{Lu}\p{Ll}+$/u.test(bare) && !isSingledOut(around, text.slice(start + bare.length)))
          return [];
        return [{ passage, start, end: start + bare.length, name: bare }];
      }),
    ),
  );
  return seen.toSorted((a, b) => a.passage - b.passage || a.start - b.start);
}

/**
 * A single word with a capital begins most sentences ("Rapporten är en …", "program Införande av"): it is a name in
 * quotation marks, with a mark of trade, after "metoden" and the like, or where no sentence begins.
 */
function isSingledOut(before: string, after: string): boolean {
  if (/["”“»«]$/.test(before) || /^\s?[®™]/.test(after)) return true;
  if (/(?:^|[.!?:]\s*|\n)$/.test(before)) return false;
  return !/(?:^|[^\p{L}])\p{L}*(?:metod|program|modell|koncept|manual|kurs|utbildning|behandling|terapi|instrument|insats|verktyg)\s+$/u.test(
    before,
  );
}

/** Without marks, without a small word or a figure at its edge, without what only begins the sentence. */
function cleaned(raw: string): string {
  let bare = raw.replace(/[®™]+$/g, '').replace(/^[\s'’]+|[\s'’.,:;&–-]+$/g, '');
  for (;;) {
    const [first = '', ...rest] = bare.split(/\s+/);
    if (rest.length === 0 || !noName.has(first.toLowerCase())) return bare;
    bare = bare.slice(first.length).trimStart();
  }
}

function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !/\p{L}{2}/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 8) return false;
  return !words.every((w) => noName.has(w.toLowerCase()) || /^[\d.,–-]+$/.test(w));
}
