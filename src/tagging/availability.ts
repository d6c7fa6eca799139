import type { AvailabilityAspect, AvailabilityCode } from '../domain/facts/availability.ts';
import { isHypothetical } from './context.ts';
import { words } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { TagOf } from './types.ts';

interface AvailabilityRule {
  readonly aspect: AvailabilityAspect;
  readonly code: AvailabilityCode | null;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Not when this stands in the sentence. */
  readonly not?: RegExp;
}

const thing =
  '(?:metod(?:en)?|program(?:met)?|modell(?:en)?|insats(?:en)?|instrument(?:et)?|manual(?:en)?|material(?:et)?|formulär(?:et)?|behandling(?:en)?|arbetssätt(?:et)?|licens(?:en)?)';
const course =
  '(?:(?:grund|metod|vidare|instruktörs|handledar|ledar|gruppledar|behandlar|kursledar)?utbildning(?:en|ar|arna)?|(?:grund|introduktions)?kurs(?:en|er|erna)?)';
const often = String.raw`(?:varje (?:termin|år|vår|höst|månad)|regelbundet|årligen|löpande|två gånger (?:per|om) år(?:et)?|en gång (?:per|om) (?:år(?:et)?|termin(?:en)?)|flera gånger (?:per|om) år(?:et)?|vår och höst|kontinuerligt|återkommande|\p{L}+ gånger (?:per|om) år(?:et)?)`;

/** In order: a rule that denies stands before the one that affirms the same words. All that fit are read, one a code. */
const rules: readonly AvailabilityRule[] = [
  { aspect: 'lifecycle', code: 'not_used_in_sweden', pattern: words`(?:används|finns|ges|erbjuds|tillämpas|förekommer) (?:i dag |idag |ännu |för närvarande |inte )?inte i Sverige|(?:inte|ej|aldrig)(?: [\p{L}]+){0,2} (?:införts|använts|prövats|getts) i Sverige`, confidence: 0.9, not: words`utbildning(?:en)? (?:ges|finns|erbjuds) inte i Sverige|manual` },
  { aspect: 'training', code: 'training_abroad_only', pattern: words`(?:${course}|utbildare|instruktörer|handledare|kursledare|lärare i metoden)(?: [\p{L}]+){0,5} (?:endast|bara|enbart) (?:i (?:USA|Norge|Danmark|Storbritannien|England|Kanada|Nederländerna|Finland|Australien|Skottland|Tyskland|utlandet)|utomlands|på engelska i)|${course}(?: [\p{L}]+){0,3} inte i Sverige|(?:måste|får) (?:åka|resa) (?:utomlands|till (?:USA|Norge|England|Danmark)) för att (?:utbilda|gå)|utbildning(?:en)? (?:finns|ges|hålls) utomlands`, confidence: 0.88 },
  { aspect: 'training', code: 'training_ended', pattern: words`${course}(?: [\p{L}]+){0,4} (?:har upphört|är nedlagd|har lagts ne(?:d|r)|ges inte längre|hålls inte längre|erbjuds inte längre|anordnas inte längre|har avslutats|lades ne(?:d|r))|(?:ingen|inga)(?: [\p{L}]+){0,2} ${course}(?: [\p{L}]+){0,2} längre|inte längre någon ${course}|utbildar inte längre|${course}[^.]{0,60}(?:gavs|hölls|erbjöds|anordnades) (?:senast|sist|för sista gången)|(?:sista|senaste) ${course}[^.]{0,30}(?:gavs|hölls)|(?:ingen|inga) nya?(?: ${course})? (?:är|finns) (?:planera\p{L}+|inplanera\p{L}+)|${course}[^.]{0,40}(?:har upphört|är nedlagd|ges inte längre|hålls inte längre|erbjuds inte längre)`, confidence: 0.88 },
  { aspect: 'lifecycle', code: 'replaced', pattern: words`(?:har ersatts|ersätts|ersattes|är ersatt|har (?:nu )?blivit ersatt|efterträddes|efterträds|har efterträtts) av`, confidence: 0.86, not: words`lag(?:en)?|föreskrift(?:en|erna)?|rapport(?:en)?|vägledning(?:en)?|riktlinje(?:r|rna)?|handbok(?:en)?|SOSFS|kunskapsstöd(?:et)?|personal(?:en)?|ordinarie|begreppet|termen|webbplats(?:en)?` },
  { aspect: 'lifecycle', code: 'discontinued', pattern: words`(?:används|ges|erbjuds|finns|bedrivs|tillhandahålls) inte längre|avvecklades|(?:har|är|blev) (?:avvecklats|avvecklad|lagts ne(?:d|r)|nedlagd|nedlagt|upphört|avslutats)|(?:lades|lagts) ne(?:d|r)|slutade (?:ges|användas|erbjudas)|upphörde(?: att (?:ges|användas|erbjudas))?|(?:har )?slutat (?:använda|ge|erbjuda)`, confidence: 0.82, not: words`${course}|våld(?:et)?|symtom(?:en)?|missbruk(?:et)?|lag(?:en)?|bidrag(?:et)?|projekt(?:et)?|placering(?:en)?|statsbidrag(?:et)?|åtal(?:et)?|kontakt(?:en)?|vården|ärende(?:t)?|utredning(?:en)?` },
  { aspect: 'lifecycle', code: 'dormant', pattern: words`(?:är |ligger )?vilande|ligger (?:för närvarande )?nere|i träda|på paus|pausad`, confidence: 0.84, not: words`ärende(?:t)?|ansökan|beslut(?:et)?|sjukersättning` },
  { aspect: 'lifecycle', code: 'under_trial', pattern: words`under utprövning|utprövas|prövas (?:just )?nu|(?:är|pågår) (?:i|ett|en) (?:pilot|försök|pilotprojekt|pilotförsök|försöksverksamhet)|på försök(?: i)?|testas (?:just nu|för närvarande|i (?:fem|tre|fyra|några|\d+) kommuner)|pilottest(?:as|ning)|prövas (?:för närvarande|i (?:fem|tre|fyra|några|\d+|ett antal) kommuner)|i en pilotstudie`, confidence: 0.82 },
  { aspect: 'terms', code: 'free', pattern: words`(?:kräver|krävs|behövs|behöver)(?: (?:ingen|inte någon|inga|inte|varken))(?: [\p{L}]+){0,2} (?:licens(?:er)?|licensavtal|tillstånd|särskild utbildning|utbildning|certifiering|avgift)|(?:ingen|inga|varken)(?: [\p{L}]+){0,2} (?:licens(?:er)?|licenskrav|utbildningskrav|certifiering|utbildning|avgift)(?: [\p{L}]+){0,3} (?:krävs|behövs)|kopieras fritt|(?:är |finns )?(?:fri|fritt|fria)(?: att (?:använda|ladda ne[dr]|kopiera|sprida)| tillgänglig[at]?| för alla)|kostnadsfri(?:tt|a)?|(?:laddas ne[dr]|hämtas|beställas|används|använda|användas) (?:gratis|utan kostnad|kostnadsfritt|fritt)|gratis(?: att)?|utan (?:licens|avgift|licensavgift)|krävs licens[^:?]{0,40}[:?] ?nej|licens: ?nej`, confidence: 0.85, not: words`(?:insatsen|stödet|samtalen|vården|hjälpen|besöket|behandlingen) är (?:gratis|kostnadsfri[tt]?)|kostnadsfri(?:tt|a)? (?:för (?:den enskilde|familjen|deltagarna|brukaren|klienten|familjer|föräldrar|dig|barn)|webb|kurs|utbildning|stöd|rådgivning|samtal|hjälp)|våldsfri` },
  { aspect: 'licence', code: 'licence_required', pattern: words`(?:kräver|krävs|behövs|förutsätter|fordrar)(?: (?!ingen|inga|inte|varken)[\p{L}-]+){0,4} (?:licens(?:er)?|licensavtal|avtal med (?:licens|rättighets|metod|program)\p{L}+)|licens(?:avtal)?(?:en)? (?:krävs|behövs|måste|köps|tecknas)|licensiera(?:d|t|de)|licensavgift(?:en|er)?|licenspliktig[at]?|upphovsrättsligt skydda(?:d|t)|(?:teckna|tecknar|ha|köpa|köper|skaffa) (?:en )?licens(?:avtal)?|(?:endast|bara|enbart)(?: [\p{L}]+){0,3} med licens|krävs licens[^:?]{0,40}[:?] ?ja|licens: ?ja`, confidence: 0.88, not: words`krävs licens[^:?]{0,40}[:?] ?nej|licens: ?nej|(?:krävs|behövs|kräver)(?: [\p{L}]+){0,2} (?:ingen|inga|varken)(?: [\p{L}]+){0,2} licens|ingen licens(?:avgift)?|utan licens|inte (?:någon )?licens` },
  { aspect: 'certification', code: 'certification_required', pattern: words`(?:kräver|krävs|förutsätter|(?:måste|ska) (?:vara|ha|bli)?)(?: (?!ingen|inga|inte|varken)[\p{L}-]+){0,5} (?:certifiering(?:en)?|certifiera(?:d|de|t|s)|ackrediter(?:ing|ad|ade|at))|certifiering(?:en)? (?:krävs|är ett krav|är obligatorisk)|(?:endast|bara|enbart)(?: [\p{L}]+){0,2} certifierade|certifierade (?:behandlare|terapeuter|ledare|handledare|team|användare|bedömare) får`, confidence: 0.88, not: words`(?:ingen|inte(?: någon)?|utan) certifiering` },
  { aspect: 'terms', code: 'training_required', pattern: words`(?:kräver|krävs|förutsätter|fordrar|fordras|behövs)(?: (?!ingen|inga|inte|varken)[\p{L}\d-]+){0,5} (?:utbildning(?:en)?|metodutbildning|grundutbildning|kurs|utbildningsdagar|tvådagarsutbildning|instruktörsutbildning)|utbildning(?:en)? (?:krävs|är ett krav|är obligatorisk|behövs|i metoden krävs)|(?:endast|bara|enbart) (?:den|de|personal|personer|behandlare)? ?som (?:har )?(?:gått|genomgått)|efter (?:genomgången|avslutad|genomförd)(?: [\p{L}-]+)? utbildning|(?:måste|behöver|ska) (?:ha |först )?(?:gå|gått|genomgå|genomgått|gå en)(?: [\p{L}\d-]+){0,4} (?:\p{L}*utbildning|\p{L}*kurs|\p{L}*utbildningen|kursen)|krav på (?:genomgången )?utbildning|(?:går|gå|gått|genomgår)(?: [\p{L}\d-]+){0,3} \p{L}*(?:kurs|utbildning)(?:en)? (?:innan|för att få)|(?:ska|måste|bör) (?:vara|ha) utbilda(?:d|de) i(?: metoden)?`, confidence: 0.84, not: words`(?:krävs|behövs|kräver)(?: [\p{L}]+){0,2} (?:ingen|inga|varken)(?: [\p{L}]+){0,2} utbildning|inte (?:någon |några )?(?:särskild )?utbildning|(?:inga|inget|utan|inte några)(?: [\p{L}]+){0,3} krav på|socionomutbildning` },
  { aspect: 'training', code: 'training_on_request', pattern: words`${course}(?: [\p{L}]+){0,6} (?:på begäran|vid behov|vid (?:tillräckligt )?intresse|på (?:förfrågan|beställning|uppdrag)|efter (?:förfrågan|önskemål|behov|efterfrågan)|på efterfrågan)|(?:på begäran|på beställning|på förfrågan)(?: [\p{L}]+){0,4} ${course}`, confidence: 0.88 },
  { aspect: 'training', code: 'training_regular', pattern: words`${course}(?: [\p{L}-]+){0,7} ${often}|${often}(?: [\p{L}-]+){0,5} ${course}|(?:utbildar|håller kurser|utbildas)(?: [\p{L}-]+){0,5} ${often}|${course}[^.:;]{0,80} (?:ges|hålls|anordnas|erbjuds|startar|går|arrangeras) (?:[\p{L}]+ ){0,2}${often}|nästa ${course} (?:startar|börjar|ges|hålls)|${course} (?:ges|hålls|anordnas|erbjuds|arrangeras) (?:av|i Sverige|på|vid|i|genom)(?! utlandet| USA| Norge| England)|${course} startar (?:i|den|hösten|våren)`, confidence: 0.82, not: words`inte längre|upphört|endast i (?:USA|Norge)|utomlands|på begäran|på förfrågan|vid behov|inte i Sverige|krävs|kräver|har tidigare|gavs tidigare|på beställning|vid intresse` },
  { aspect: 'terms', code: 'statutory', pattern: words`lagreglera(?:d|t|de)|lagstadga(?:d|t|de)|(?:ska|skall|måste) (?:enligt lag )?finnas i (?:varje|alla) kommun(?:er)?|(?:kommun(?:en|erna)|socialnämnden|varje kommun) (?:är|har varit) skyldig[a]?(?: [\p{L}]+){0,3} att (?:erbjuda|tillhandahålla|ha)|(?:kommun(?:en|erna)|socialnämnden)(?: [\p{L}]+){0,1} (?:ska|måste) enligt (?:lag|socialtjänstlagen|LSS)(?:en)? (?:erbjuda|tillhandahålla|ha)|enligt (?:lag|socialtjänstlagen|skollagen|LSS)(?: [\p{L}]+){0,3} (?:ska|skyldig|måste)(?: [\p{L}]+){0,4} (?:erbjuda|tillhandahålla|finnas|erbjudas)`, confidence: 0.85 },
  { aspect: 'language', code: null, pattern: words`(?:manual(?:en)?|material(?:et)?|formulär(?:et)?|arbetsbok(?:en)?|${thing})(?: [\p{L}]+){0,4} (?:på|till) (?:svenska|engelska|arabiska|somaliska|norska|finska|flera språk|dari|tigrinja|\p{L}+ språk)|översatt[as]? till (?:svenska|\p{L}+iska)|(?:finns|ges)(?: [\p{L}]+){0,2} på (?:svenska|arabiska|somaliska|engelska|flera språk|\p{L}+ språk|lättläst svenska|teckenspråk)|svensk (?:manual|översättning|version)|saknar svensk översättning|inte översatt`, confidence: 0.82 },
  { aspect: 'cost', code: null, pattern: words`(?:kost(?:ar|ade|nad(?:en|er|erna)?)|pris(?:et)?|avgift(?:en)?|licensen|kursavgift(?:en)?|start(?:kostnad|avgift)(?:en)?)(?: [\p{L}\d-]+){0,8} \d[\d  .]*(?: ?000)? ?(?:kr(?:onor)?|tkr|SEK|euro|dollar|miljoner)|\d[\d  .]* ?(?:kr|kronor|SEK|tkr)(?: (?:per|för|i|om))`, confidence: 0.84, not: words`samhället(?:s)?|böter|försörjningsstöd(?:et)?|bistånd(?:et)?|statsbidrag|skadestånd|i bidrag|anslag|miljarder|budget` },
  { aspect: 'steward', code: null, pattern: words`(?:förvaltas|förvaltar|förvaltningsansvar(?:et)?|förvaltarskap(?:et)?|ansvarar för (?:metoden|programmet|manualen|utbildningen))(?: (?:av|för|i))?|(?:ingen|saknar|saknas)(?: [\p{L}]+){0,3} förvaltare|nationell förvaltare`, confidence: 0.78, not: words`fastighet|god man|pengar` },
]; // biome-ignore format: one rule a line

/** Words of a thing one can get: without them "gratis" or "upphörde" is about something else. */
const aboutThing = words`${thing}s?|${course}|licens\p{L}*|manual\p{L}*|behandlare|certifi\p{L}*|förvalta\p{L}*|terapi(?:n)?|föräldrastöd(?:et)?|version(?:en)?|verksamhet(?:en)?|den|det|frågeformulär(?:et)?|intervju(?:n)?|handledning(?:en)?|skattning(?:en)?|webbstöd(?:et)?|\p{L}*(?:skala|skalan|formulär|formuläret|test|testet)|startavgift(?:en)?|deltagare|hem|team(?:et)?`;

/** What a text says of getting the method: licence, training, languages, cost, or that it is closed. */
export function availabilityTags(sentence: Sentence, methods: readonly string[]): TagOf<'availability'>[] {
  const tags: TagOf<'availability'>[] = [];
  const text = sentence.text;
  // A heading ("Krav på utbildning") says what the next lines are about, not what they say.
  if (text.endsWith('?') || sentence.isHeading) return tags;
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (!match || rule.not?.test(text)) continue;
    if (tags.some((t) => t.availability.aspect === rule.aspect && rule.code !== null)) continue;
    let confidence = rule.confidence;
    const why = [`»${match[0]}«`];
    if (methods.length === 0 && !aboutThing.test(text))
      [confidence, why[1]] = [confidence - 0.25, 'oklart vad det gäller'];
    if (isHypothetical(text) && !/krävs|kräver/iu.test(match[0]))
      [confidence, why[1]] = [confidence - 0.25, 'plan eller förhoppning'];
    tags.push({
      facet: 'availability',
      value: rule.code ?? rule.aspect,
      availability: { aspect: rule.aspect, code: rule.code, methods },
      rule: `availability/${rule.code ?? rule.aspect}`,
      span: [match.index, match.index + match[0].length],
      text: match[0],
      confidence: Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 100) / 100,
      reason: why.filter(Boolean).join(', '),
    });
  }
  return tags;
}
