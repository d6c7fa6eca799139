import { anyOf, words } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Words that deny what follows in the clause. */
const negators = new Set([
  'inte', 'ej', 'icke', 'ingen', 'inget', 'inga', 'varken', 'aldrig', 'utan', 'exklusive', 'förutom', 'undantaget', 'saknar', 'exkluderar', 'utesluter', 'exkluderas', 'utesluts', 'utom',
]); // biome-ignore format: a list of words
/** "inte bara", "inte minst": what follows is affirmed. */
const affirmedAfter = new Set([
  'bara',
  'endast',
  'enbart',
  'minst',
  'sällan',
  'heller',
  'alltid',
  'ensam',
  'ensamt',
]);
/** What may stand between a negation and the group or problem it denies. */
const between = new Set([
  'är', 'avsedd', 'avsett', 'avsedda', 'för', 'till', 'riktad', 'riktat', 'riktar', 'sig', 'vänder', 'gäller', 'omfattar', 'ingår', 'med', 'på', 'av', 'om', 'och', 'eller', 'någon', 'något', 'några',
  'har', 'tar', 'emot', 'hör', 'tillhör', 'passar', 'passa', 'lämpad', 'lämpligt', 'lämplig', 'lämpliga', 'utvecklad', 'prövad', 'prövats', 'prövat', 'vara', 'pågående', 'särskilt', 'heller', 'samt', 'den', 'en', 'ett', 'de', 'det', 'i',
  'varken', 'hos', 'bland', 'aktuell', 'aktuellt', 'aktuella', 'tecken', 'misstanke', 'misstankar', 'form', 'typ', 'längre', 'erbjuds', 'ges', 'annan', 'annat', 'andra', 'egna', 'egen', 'eget', 'samtidig', 'samtidigt', 'aktivt', 'diagnos', 'känd', 'känt', 'tydlig', 'tydligt', 'allvarligt', 'allvarlig', 'behandlar', 'rör', 'handlar',
  'avser', 'avses', 'inkluderar', 'inkluderade', 'inkluderas', 'barn', 'personer', 'vuxna', 'unga', 'ungdomar', 'enskilda', 'individer', 'utvärderad', 'utvärderats', 'som', 'krav', 'kravet', 'behandling', 'insats', 'stöd', 'hjälp', 'erbjuda', 'att', 'beroende',
]); // biome-ignore format: a list of words
const reach = 9;

/** Is the word at `at` denied: "vänder sig inte till vuxna", "utan pågående missbruk"? Effects are judged elsewhere. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]?.clause;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i];
    if (token === undefined || token.clause !== own) return false;
    if (negators.has(token.text)) {
      if (affirmedAfter.has(tokens[i + 1]?.text ?? '')) return false;
      // "inte till vuxna utan till barn": after a negation, utan says what is meant instead.
      const contrast = token.text === 'utan' && tokens.slice(0, i).some((t) => negators.has(t.text));
      if (contrast) return false;
      return !(token.text === 'utan' && /^(?:att|också|även|för)$/.test(tokens[i + 1]?.text ?? ''));
    }
    if (!between.has(token.text)) return false;
  }
  return false;
}

/** "Dricker inte längre", "slår henne inte": in a main clause the denial stands after the verb. */
export function isDeniedByNext(tokens: readonly Token[], last: number): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || next.clause !== tokens[last]?.clause) return false;
  return /^(?:inte|ej|aldrig)$/.test(next.text) && !affirmedAfter.has(after?.text ?? '');
}

const over = anyOf`
  har (?:nu |helt |sedan länge )?(?:upphört|slutat(?! (?:i|med|som))|avslutats|avbrutits)
  (?:är|var) (?:nu |helt )?(?:slut|över|förbi|avslutat|avslutad)|upphörde
  slutade(?! (?:i|med|som))|inte längre|numera (?:nykter|drogfri|separerade|trygg\p{L}*)
  (?:ingen|inget|inga|ej) (?:aktuell[at]?|pågående|akut|kvarvarande)(?: \p{L}+)?
  för (?:\p{L}+|\d+) (?:år|månader) sedan|som barn|i barndomen|under (?:uppväxten|barndomen)
  tidigare|förut|(?:nykter|drogfri)(?:a|t)? (?:sedan|i)
  (?:våldet|hoten|misshandeln) (?:har )?upphört|avslöjades
`;
const goesOn = anyOf`
  vet inte|oklart|osäker\p{L}*|inte (?:säker|uteslut\p{L}*)|fortfarande|pågår|pågående|fortsätter
  fortsatt|alltjämt|ännu|igen|kvar|nu på nytt|dagligen|varje (?:dag|vecka|helg|kväll)
`;

/** Is what the text tells of over ("våldet har upphört", "för tre år sedan"), with nothing said to go on? */
export function isOver(text: string): boolean {
  return over.test(text) && !goesOn.test(text);
}

const deniedAfter =
  /^(?:\s+\S+){0,3}?\s+(?:(?:omfattas|ingår|ingick|inkluderas|inkluderades|berörs|berördes|deltog|deltar)\s+(?:därför\s+)?inte|exkluder\p{L}+|utesl\p{L}+|undantas|undantogs)/iu;

/** "Barn under 12 år omfattas inte": denied by what follows. */
export function isDeniedAfter(after: string): boolean {
  return deniedAfter.test(after.split(/[.;:]/)[0] ?? '');
}

const exampleBefore = words`t\.? ?ex\.?|till exempel|exempelvis|såsom|som till exempel|bl\.? ?a\.?|bland annat|bland andra|liksom|(?:det )?kan (?:handla om|gälla)`;
const comparisonBefore = anyOf`
  jämfört med|jämförelse med|i jämförelse med|jämförs med|jämfördes med|jämföra med
  jämförelsegruppen|kontrollgruppen|i stället för|istället för|till skillnad från|sämre än
  bättre än|effektivare än|mindre effektiv[ta]? än|mer effektiv[ta]? än|snarare än|färre än|än
`;

/** Is what starts at `at` one example among others? Looks back within the sentence, 60 characters. */
export function isExample(text: string, at: number): boolean {
  return exampleBefore.test(
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.;:]/)
      .at(-1) ?? '',
  );
}

/** Is it what something else is compared with? */
export function isComparison(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 50), at)
    .split(/[.;:]|, som|(?:^| )(?:och|men) (?:minskade|ökade|gav)/);
  return comparisonBefore.test(before.at(-1) ?? '');
}

const hypothetical = anyOf`
  skulle kunna|skulle|planeras|planerar|ska undersöka|ska undersökas|ska prövas|ska utvärderas
  undersöker om|syftar till|syfte|syftet|målet är|målsättning(?:en)?|hypotes(?:en)?|förväntas
  förhoppning(?:en|ar)?|hoppas|avser att|tänkt att|tänkta att|i framtiden|om det visar sig
  vi vill veta|frågan är om|oklart om|tros|antas|antagandet|borde kunna|ambitionen|vill se om
  frågeställning(?:en|ar|arna)?
  för att (?:minska|öka|förbättra|stärka|förebygga|motverka|bryta|undvika)
`;
/** An aim, a plan or a hope says nothing of effect; a question neither. */
export function isHypothetical(text: string): boolean {
  return hypothetical.test(text) || text.trimEnd().endsWith('?');
}

const aim = anyOf`
  hoppas|hypotes(?:en)?|förhoppning(?:en|ar)?
  (?:med )?(?:syfte|mål|avsikt|ambition|målsättning|tanke|uppdrag|uppgift)(?:en|et)?(?: [\p{L}-]+){0,6} (?:är|var|att)
  ska(?:ll)? (?:nu |därefter |också )?(?:ta reda på|undersöka|undersökas|utvärdera|utvärderas|studera|studeras|pröva|prövas|besvara|följas upp|mätas)
  (?:under|på)söker om|vill (?:veta|se om|se hur|undersöka|uppnå|ta reda på)|väntas|förväntas
  räknar med att|tror att
  ska (?:leda till|bidra till|minska|öka|stärka|ge|förbättra|förebygga|resultera)
`;
/** Only wanted, expected or about to be studied: no result, though a study is named. */
export function isAim(text: string): boolean {
  return (
    (aim.test(text) && !/visa(?:r|de|t)(?!\p{L})|jämfört med/iu.test(text)) || text.trimEnd().endsWith('?')
  );
}

const authority =
  '(?:SBU|Socialstyrelsen|myndigheten|studien|studierna|forskningen|rapporten|översikten|riktlinjerna?|kunskapsstödet|Folkhälsomyndigheten|författarna|forskarna)';

const speakers: readonly (readonly [RegExp, string])[] = [
  [
    anyOf`
      (?:metod|program|licens)ägaren?|upphovs(?:mannen|personen|kvinnan)
      utvecklar(?:na|en) (?:av|själva)|företaget|leverantören|organisationen bakom|programmets ägare
    `,
    'owner',
  ],
  [
    words`(?:kommunen|kommunens|kommunerna|staden|förvaltningen|enhetschefen|verksamheten|socialchefen) (?:uppger|anser|menar|säger|berättar|bedömer|hävdar|beskriver|ser|upplever|rapporterar|tror)|enligt (?:kommunen|förvaltningen|verksamheten|personalen|enhetschefen)`,
    'municipality',
  ],
  [
    words`(?:deltagarna|deltagare|föräldrarna|föräldrar|ungdomarna|personalen|behandlarna|brukarna|klienterna|de intervjuade|informanterna|handläggarna|lärarna|eleverna)(?: själva)? (?:uppger|anser|menar|säger|berättar|beskriver|upplever|tycker|upplevde|beskrev|berättade|uppgav|ansåg|menade|rapporterar|rapporterade|tyckte)`,
    'participants',
  ],
  [
    words`enligt (?:tidningen|en debattör|debattartikeln|artikeln)|debattörer(?:na)?|kritiker|insändare`,
    'press',
  ],
  [
    anyOf`
      (?:leverantör|företag|utgivar|säljar|grundar|bolag|förlag)\p{L}* (?:\p{L}+ ){0,2}(?:framhåller|lovar|utlovar|hävdar|påstår|uppger|anger|skriver|menar|beskriver|rekommenderar|marknadsför)
      (?:i|på|enligt) (?:sin |deras |en |programmets |metodens )?(?:broschyr|reklam|annons|marknadsföring|säljmaterial|hemsida|foldern?)\p{L}*
      marknadsförs
    `,
    'owner',
  ],
  [
    anyOf`
      (?<!${authority} )(?:säger|berättar|tycker|hävdar|påstår|lovar|utropar|intygar|vittnar|tror)(?! ${authority})
      i en intervju|(?:ser|känner|upplever) (?:jag|vi) att
      enligt (?:ordföranden|kommunalrådet|projektledaren|metodägaren|utvecklaren|programmakaren|grundaren|rektorn|chefen)
    `,
    'others',
  ],
  [words`en (?:tidigare )?remissinstans|remissinstanser(?:na)?|motionären|motionärerna|partiet`, 'others'],
];

/** Who is quoted, when the text passes on what somebody else says; null when it speaks for itself. */
export function saidBy(text: string): string | null {
  return speakers.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
