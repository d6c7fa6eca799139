import { circumstancesToldIn } from './circumstances.ts';
import { saidBy } from './context.ts';
import { anyOf, words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { publishAt } from './threshold.ts';
import type { TagOf, UnsuitableRead } from './types.ts';
import { excludes, isCondition, leaves, mustComeFirst } from './words/exclusion.ts';

interface UnsuitableRule {
  readonly name: string;
  readonly type: UnsuitableRead['type'];
  readonly pattern: RegExp;
  readonly confidence: number;
  /** The condition stands before the words that exclude: from where its clause begins. */
  readonly before?: true;
  /** Words that also say much else: only where a circumstance, or people with something, stand beside them. */
  readonly told?: true;
}

const situation = '(?:för|vid|när|om|till|i|då|under|där|hos|med)';

const rules: readonly UnsuitableRule[] = [
  {
    name: 'contraindication',
    type: 'unsuitable_when',
    pattern: words`kontraindi[ck](?:ation(?:er|en|erna)?|era[dt]|erat|erad|erade)(?: ${situation}| är|:)?`,
    confidence: 0.92,
  },
  {
    name: 'not-for-age',
    type: 'not_for_age',
    pattern: words`(?:inte|ej)(?: heller)? (?:avse(?:dda?|tt)|utvecklad|utvecklat|lämplig[at]?|lämpad[e]?|anpassad|anpassat|prövad|tänkt|till) för(?: användning)?(?: [\p{L}]+){0,4} (?:under|yngre än|över|äldre än) (?:\d+|tre|fyra|fem|sex|tio|tolv|femton|arton)(?: år| månader)?|(?:(?:ska|bör|får) inte (?:användas|ges)|rekommenderas inte)(?: [\p{L}]+){0,4} (?:under|yngre än) (?:\d+|tolv|femton|arton)(?: år)?`,
    confidence: 0.9,
  },
  {
    name: 'unsuitable',
    type: 'unsuitable_when',
    pattern: anyOf`
      (?:är |anses |bedöms (?:som |vara )?|kan vara )?(?:direkt )?olämplig[at]? (?:att använda )?${situation}
      (?:är|anses|bedöms)(?: därför)? inte (?:vara )?(?:ett |en )?(?:lämplig[at]?|lämpad[e]?|passande|aktuell[at]?|rätt (?:metod|insats)|tillämplig[at]?|avse(?:dda?|tt) att användas)(?: [\p{L}]+){0,2} ${situation}
      passar inte(?: [\p{L}]+){0,2} ${situation}|lämpar sig (?:därför )?inte ${situation}
      är inte avse(?:dda?|tt) för
    `,
    confidence: 0.88,
  },
  {
    name: 'not-used-when',
    type: 'unsuitable_when',
    pattern: anyOf`
      (?:ska|bör|får|skall|kan)(?: därför| heller)? inte (?:användas|ges|genomföras|påbörjas|inledas|erbjudas|sättas in|hållas|göras)(?: [\p{L}-]+){0,3}? (?:när|om|vid|så länge|där|i familjer där|förrän|under (?:tiden|pågående|akut|en)|i situationer|i fall|i ärenden)
      (?:ska|bör|får|skall) inte (?:användas|ges)(?: [\p{L}-]+){0,2} (?:för|till|på|i|med) (?:personer|barn|familjer|par|ungdomar|föräldrar|klienter|män|kvinnor|den som)
      (?:används|ges|hålls|erbjuds|genomförs|påbörjas|inleds|görs) (?:därför |aldrig |alltså )?inte (?:när|om|vid|för personer|i familjer|så länge|där|under (?:pågående|akut))
      (?:ska|bör|får) (?:aldrig|inte alls) (?:användas|ges|erbjudas)
      (?:ska|bör|måste) undvikas (?:när|om|vid|för|i|så länge)|avbryts (?:om|när|vid)
      inte (?:något|någonting) för (?:den|dem|personer|familjer)|är inget för
    `,
    confidence: 0.87,
  },
  {
    name: 'little-use',
    type: 'unsuitable_when',
    pattern: words`(?:har|får) (?:sällan|ingen|liten|knappast|inte någon|mycket liten) (?:eller ingen )?(?:nytta|hjälp|glädje) av (?:metod|program|behandling|insats|samtal|kurs|grupp|träning|det|den)\p{L}*|hjälper inte (?:personer|den|barn|familjer) (?:med|som)`,
    confidence: 0.82,
    before: true,
  },
  {
    name: 'wait',
    type: 'unsuitable_when',
    pattern: words`(?:ska|bör|måste|får|behöver)(?: (?!inte|ej|aldrig|slippa|behöva|utan)[\p{L}]+){0,3} (?:skjutas upp|senareläggas|avvakta(?:s)?|vänta(?:s)?(?: med| tills| till)?|pausas|avbrytas|avslutas i förtid)`,
    confidence: 0.84,
    before: true,
  },
  {
    name: 'other-tool',
    type: 'unsuitable_when',
    pattern: anyOf`
      (?:används|används då|väljs|behövs|krävs|gäller|erbjuds) (?:i stället |istället |då )?(?:ett annat|en annan|andra|något annat) (?:\p{L}*verktyg|\p{L}*metod(?:er)?|\p{L}*insats(?:er)?|\p{L}*instrument|\p{L}*program|arbetssätt|\p{L}*behandling|vårdform)
      hänvisas (?:vidare|till (?:annan|andra|annat|psykiatri\p{L}*|sjukvård\p{L}*|vården|specialist\p{L}*|beroendevård\p{L}*)|i stället|någon annanstans)
      slussas vidare|tas inte emot|antas inte
      (?:ska|bör|får) (?:därför )?inte (?:erbjudas|ges|få)(?! (?:plats|vänta))
      (?:är|blir) (?:\p{L}+ )?(?:uteslutet|utesluten|uteslutna|inte aktuell[at]?|inte möjlig[at]?|undantag\p{L}+)
      kommer inte i fråga|kan inte komma i fråga|ska inte (?:delta|vara med|ingå)
      bör inte (?:delta|vara med|ingå)|får inte (?:delta|vara med|ingå)|passar (?:därför )?inte
      lämpar sig inte|inte rätt (?:metod|insats|väg)
    `,
    confidence: 0.83,
    before: true,
  },
  {
    name: 'must-not-be',
    type: 'requires_first',
    pattern: words`(?:ska|måste|behöver)(?: [\p{L}]+){0,3} (?:vara |ha )?(?:utesluten|uteslutet|uteslutits|kontrollerad|behandlad|stabil(?:t|iserad)?|under kontroll)(?: [\p{L}]+){0,3} innan|(?:så länge|innan|förrän)(?: [\p{L}]+){1,5} (?:är skyddat|är skyddad|har upphört|är säker|är säkrad|är tryggad)`,
    confidence: 0.82,
  },
  {
    name: 'advised-against-when',
    type: 'unsuitable_when',
    pattern: anyOf`
      avråds (?:från )?(?:vid|när|om|för)
      avråder (?:från (?:metoden|programmet|insatsen|behandlingen)|från att använda (?:\p{L}+ ){1,3})(?: ?)(?:vid|när|om|för)
      rekommenderas inte (?:för|vid|när|om|till|i)
    `,
    confidence: 0.85,
  },
  {
    name: 'excluded',
    type: 'unsuitable_when',
    pattern: anyOf`
      (?:metoden|programmet|behandlingen|insatsen|modellen|gruppen|kursen|terapin|träningen)(?: [\p{L}]+){0,2} (?:utesluter|exkluderar|tar inte emot|vänder sig inte till|omfattar inte|är inte till för|riktar sig inte till)
      (?:kan|får|ska) inte delta
      (?:exkluderas|utesluts|undantas) från (?:programmet|metoden|insatsen|behandlingen|gruppen|deltagande)
      (?:exklusions|uteslutnings|exkluderings)kriteri(?:er|erna|um|et)(?: är|:)
    `,
    confidence: 0.86,
  },
  {
    name: 'hinder',
    type: 'unsuitable_when',
    pattern: anyOf`
      är (?:ett )?hinder för (?:deltagande|att delta|behandlingen|metoden|att börja|att påbörja)
      utgör (?:ett )?hinder för (?:deltagande|att delta|behandling(?:en)?|att påbörja)
      (?:ej|inte) (?:aktuell[t]?|lämplig[t]?|lämpligt) (?:vid|när|om|för)
    `,
    confidence: 0.86,
  },
  {
    name: 'requires-first',
    type: 'requires_first',
    pattern: anyOf`
      (?:en )?förutsättning(?:en)? (?:för (?:metoden|programmet|behandlingen|insatsen|deltagande|att (?:delta|börja|påbörja|inleda|starta|metoden|erbjudas))(?: [\p{L}]+){0,2} )?är att
      (?:metoden|programmet|behandlingen|insatsen|arbetet|deltagande|samtalen) (?:förutsätter|kräver) att
      måste (?:först )?(?:ha upphört|vara skyddad[et]?|vara avslutad|vara nykter|vara drogfri|vara utredd|säkerställas|bedömas|vara säkrad)(?: innan| först)?
      (?:först|inte förrän)(?: [\p{L}]+){0,3} när (?:våldet|barnet|säkerheten|situationen|den akuta)
      innan(?: [\p{L}]+){1,3} (?:kan |får |ska )?(?:påbörjas|inledas|inleds|börjar|startar|används|erbjuds)
    `,
    confidence: 0.85,
  },
  // By their parts: what excludes, and what the case is.
  {
    name: 'conditional',
    type: 'requires_first',
    pattern: isCondition,
    confidence: 0.82,
    before: true,
    told: true,
  },
  { name: 'leaves', type: 'unsuitable_when', pattern: leaves, confidence: 0.82, before: true, told: true },
  {
    name: 'must-come-first',
    type: 'requires_first',
    pattern: mustComeFirst,
    confidence: 0.82,
    before: true,
    told: true,
  },
  {
    name: 'excluded-when',
    type: 'unsuitable_when',
    pattern: excludes,
    confidence: 0.82,
    before: true,
    told: true,
  },
];

/** Not about when a method is the wrong one. */
const otherMatter = anyOf`
  (?:inga|inget) hinder|lägenhet(?:en|er)?|våning\p{L}*|rullstol\p{L}*|barnvagn\p{L}*
  inte (?:längre )?olämplig[at]?
  (?:ska|bör|får) inte användas (?:ensamt|som (?:ensamt|enda|ett|underlag|ersättning)|i stället|utan|för att (?:jämföra|rangordna|bedöma (?:personal|kommuner)))
  studi(?:en|er|erna)|översikt(?:en)?|sökning(?:en)?|exkluderade(?:s)?|inkluderade(?:s)?
  begrepp(?:et)?|termen|uttrycket|lokal(?:en|er)|möbl|mejl|e-post|sekretess|personuppgift(?:er)?
  statsbidrag(?:et)?|medlen|pengarna|blankett(?:en)?|rapporten|webbplats(?:en)?|upphandl|uppdraget
  utredningen föreslår|lagen|bestämmelse(?:n|rna)|paragrafen|anställning|beslut(?:et)? förutsätter
  språkbruk|bemötande(?:t)?|bostad(?:en)? är olämplig|föräldrarna är olämpliga
  hem(?:met)? (?:är|bedöms) (?:som )?olämplig|familjehem(?:met)? (?:är|bedöms)
  resultat(?:en)? (?:ska|bör|kan) inte|chefer|kostnad(?:en|er)?|övertid
  implementering(?:en)? (?:kräver|förutsätter)|samtycke
`;
const aboutMethod = anyOf`
  \p{L}*kriteri(?:er|erna|um|et)|metod(?:en|er)?|program(?:met|men)?|\p{L}*behandling(?:en)?
  insats(?:en|er|erna)?|\p{L}*modell(?:en)?|\p{L}*terapi(?:n)?|\p{L}*samtal(?:en|et)?|kurs(?:en)?
  grupp(?:en|er)?|instrument(?:et)?|arbetssätt(?:et)?|intervju(?:n)?|den|det|de|dem|deltagar\p{L}*
  verktyg(?:et)?|hembesök(?:et|en)?|samtala\p{L}*|träff(?:ar|arna|en)|vidare|medling(?:en)?
  familjearbete(?:t)?|parsamtal(?:en)?|träning(?:en)?|deltagande|deltar|delta|formulär(?:et)?
  manual(?:en)?|bedömning(?:en|smetod)?|steg(?:et)?|familjerådslag(?:et)?|kontraindi\p{L}+
  stöd(?:et)?
`;

/** Statements of when a method is the wrong one; the condition is the span, to the end of its clause. */
export function unsuitableTags(
  sentence: Sentence,
  methods: readonly string[],
  before = '',
): TagOf<'unsuitableWhen'>[] {
  const text = sentence.text;
  if (text.endsWith('?')) return [];
  const read: TagOf<'unsuitableWhen'>[] = [];
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = endOfClause(text, match.index + match[0].length);
    const start = rule.before ? startOfClause(text, match.index) : match.index;
    const condition = text.slice(start, end).trim();
    const circumstances = circumstancesToldIn(text);
    if (rule.told && !isTold(text, before, circumstances)) continue;
    let confidence = rule.confidence;
    const why = [`»${match[0].trim()}«`];
    if (circumstances.length > 0) [confidence, why[1]] = [confidence + 0.05, 'en känd omständighet nämns'];
    if (otherMatter.test(text))
      [confidence, why[1]] = [confidence - 0.5, 'gäller annat än när metoden är fel'];
    if (methods.length === 0 && !aboutMethod.test(text) && !namesMethod.test(text))
      confidence -= namesMethod.test(before) ? 0.05 : 0.3;
    // Words that also say other things ("hänvisas vidare") say this only with a condition beside them.
    if (rule.before && !rule.told && circumstances.length === 0 && !hasCondition.test(condition))
      confidence -= 0.3;
    // "inte för barn under 12 utan för tonåringar" says whom it is for.
    if (/ utan (?:för|till|mot) /u.test(text))
      [confidence, why[1]] = [confidence - 0.3, 'säger vem den är till för'];
    if (saidBy(text)) [confidence, why[1]] = [confidence - 0.4, 'återger vad någon annan säger'];
    if (
      rule.type === 'requires_first' &&
      circumstances.length === 0 &&
      !/våld|säker|skydd|trygg|utsatt|akut|nykter|drogfri|medicin|stabil|kris|frivillig|motivera|delta|skola|bor |boende|förälder|nätverk|gemensam/iu.test(
        condition,
      )
    ) {
      // Training of staff, premises and the like stand on the requirements sheet.
      confidence -= 0.25;
    }
    const type = /förrän/iu.test(match[0]) ? 'requires_first' : rule.type;
    read.push({
      facet: 'unsuitableWhen',
      value: condition.slice(0, 300),
      unsuitable: { type, circumstances, methods },
      rule: `unsuitableWhen/${rule.name}`,
      span: [start, end],
      text: text.slice(start, end),
      confidence: Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 100) / 100,
      reason: why.filter(Boolean).join(', '),
    });
    if (confidence >= publishAt.unsuitableWhen) break;
  }
  // The first that is sure, else the one that is most so: one a sentence.
  return read.toSorted((a, b) => b.confidence - a.confidence).slice(0, 1);
}

/** A case is named: a circumstance with a method, or people told of by what they have or do. */
function isTold(text: string, before: string, circumstances: readonly string[]): boolean {
  if (otherMatter.test(text) || notAboutMethod.test(text)) return false;
  if (!namesMethod.test(text) && !namesMethod.test(before)) return false;
  return (
    circumstances.length > 0 ||
    (caseOfPeople.test(text) &&
      !/(?:avse(?:dd|tt|dda)|(?:riktar|vänder) sig|är till) (?:för|till|mot)/iu.test(text))
  );
}
const caseOfPeople = anyOf`
  (?:för|på|med|hos|till|i) (?:\p{L}+ )?(?:personer|barn|unga|ungdomar|vuxna|äldre|familjer|föräldrar|par|klienter|patienter|män|kvinnor|flickor|pojkar|den|dem|de|individer|deltagare|mammor|pappor)(?: [\p{L}]+)? (?:med|som|under|över|i|utan|vars|där)
  (?:personer|barn|unga|ungdomar|familjer|föräldrar|par|klienter|patienter|män|kvinnor|flickor|pojkar|den|de|individer|deltagare|mammor|pappor|vuxna|äldre) (?:med|som|utan|vars|i)
  (?:när|om|så länge|där|vid)(?: [\p{L}]+){1,12}
`;
const namesMethod = anyOf`
  (?:gemensam\p{L}*|familje|nätverks|par) ?möte\p{L}*|möte|möten
  \p{L}*(?:metod|program|behandling|insats|modell|terapi|samtal|kurs|grupp|instrument|arbetssätt|intervju|medling|rådslag|verktyg|träning|formulär|manual|bedömning|upplägg|stegen|frågor|nätverksmöte|familjemöte|exponering|umgänge|hembesök|parterapi|skattning|test|skala|mindfulness|avslappning|utbildning|träff|stödet|stöd|KBT|MI)\p{L}*
  deltagande\p{L}*|delta|deltar|ingå|(?:annan|andra|annat) (?:hjälp|form|väg)\p{L}*
`;
const notAboutMethod = anyOf`
  studi(?:en|er|erna)|uteslöt|anmälan|ansökan|gåvor|lånar?|pengar|kontoret|telefon\p{L}*|fikat?
  lokal\p{L}*|beslutet|nämnden|fullmäktige|ordförand\p{L}*|filmen|polisen|avgift\p{L}*
  bidrag\p{L}*|forskning\p{L}*|jämförelse\p{L}*|personal(?:en)?|handläggar\p{L}*|medarbetar\p{L}*
  chef(?:en|er|erna)?|journal\p{L}*|akt(?:en)?|lika lämplig\p{L}*|inte behöver|behöver inte vara
  inga krav|(?<!inte )öppen för|hindrar inte|inget hinder|är inget skäl|även om|oavsett|trots att
  ändå|gå före|välkom\p{L}*|ledig\p{L}*|ringa|skjut\p{L}* upp (?:sitt|sin|beslutet|mötet|saker)
  parkering\p{L}*|öppettider\p{L}*|stängt|semester\p{L}*|rapport\p{L}*|resultat\p{L}*
  slutsats\p{L}*|utvärder\p{L}*|socialjour\p{L}*|bo kvar|inskrivning\p{L}*|hyra\p{L}*|bostad\p{L}*
  inte bara|som (?:enda|ensam)\p{L}*|ensamt
  (?:vården|socialtjänsten|kommunen|kommunerna|regionen|nämnden|socialnämnden|regioner|skolan) (?:och \p{L}+ )?(?:bör|ska) inte (?:\p{L}+ )?(?:erbjud|använd|ge)\p{L}*
`;

const hasCondition = anyOf`
  vid|om|när|så länge|är [\p{L}]+ så|finns|under (?:\d+|ett|två|tre|fyra|fem|sex|tolv|arton) år
  den som|personer (?:som|med)|familjer (?:som|i|med)|barn (?:som|under)|misstanke
`;

function startOfClause(text: string, at: number): number {
  const stops = [...text.slice(0, at).matchAll(/[.;!:]\s|,\s(?:men|och|medan)\s/giu)];
  const last = stops.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function endOfClause(text: string, from: number): number {
  const stop = /[.;!]|, (?:men|utan att|vilket|och då|eftersom|därför)| utan (?:för|till|mot) /u.exec(
    text.slice(from),
  );
  return stop ? from + stop.index : text.length;
}
