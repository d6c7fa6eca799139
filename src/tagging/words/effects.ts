import { anyOf, words } from '../pattern.ts';

export const negativeWords = anyOf`
  skadliga effekter|negativ[a]? effekt(?:er)?|kan (?:göra|vara|orsaka) skad[alig]+
  skadlig(?:t|a)?(?! (?:nivå|bruk|alkohol|drick|kons)\p{L}*)|ökad risk för|ökar risken för
  ökade risken för|högre risk för|fler (?:återfall|placeringar|orosanmälningar|självmordsförsök)
  (?:återfallen|brotten|brottsligheten|våldet|symtomen|återfall i brott) (?:ökade|ökar|blev fler|förvärrades|förvärras)
  (?:förvärrar|förvärrade|förvärras|försämrar|försämrade|försämras|försämrats)
  sämre (?:än|utfall|resultat|mående|psykisk)
  (?:oönskad|ogynnsam|skadlig|negativ)(?:e|a|t|ma)? (?:effekt|följd|konsekvens|verkan|utfall|resultat|påverkan|bieffekt)\p{L}*(?! av (?:våld|miss))
  biverkning(?:ar|arna)? (?:sågs|rapporterades|förekom|var vanlig\p{L}*)|kontraproduktiv[at]?
  motsatt (?:effekt|verkan)|gjorde (?:snarare )?(?:mer skada|skada|saken värre|mer ont)
  gör mer skada|visade sig skada|for illa av|skada(?:r|de) (?:mer|snarare)|mår sämre|mådde sämre
`;

/** A named other intervention, not "nothing" or "usual care", is better: no sign of harm (domain model 3). */
export const lessEffective = anyOf`
  (?:svagare|klenare|blygsammare|långsammare|mindre verkningsfullt?) än
  (?:sämre|mindre effektiv[at]?|lägre effekt|svagare effekt|mindre effekt|sämre effekt|sämre resultat|något sämre) än
  (?:svagare|sämre|mindre|lägre|blygsammare|klenare|kortvarigare) (?:resultat|effekt|utfall|verkan|nytta|genomslag|träffsäkerhet|effektstorlek)(?:en|er|et)?(?: [\p{L}-]+){0,8} (?:än|jämfört med|mot)
  (?:mindre (?:effektiv|verksam|verkningsfull|framgångsrik|hjälpsam|gynnsam)[at]*|underlägs(?:en|et|na)|inte (?:riktigt |fullt )?lika (?:effektiv|bra|verksamm?|stor|goda?|verkningsfull|framgångsrik|starka?)(?:t|a)?)(?: [\p{L}-]+){0,8}
  stod sig(?: [\p{L}-]+){0,3} (?:slätt|dåligt|sämre)
  (?:klarade|hävdade) sig(?: [\p{L}-]+){0,3} sämre|(?:hjälpte|hjälper|fick) färre att
  (?:hjälpte|hjälper|gav|ger|fungerade) (?:mindre|sämre)(?: [\p{L}-]+){0,3} än
  kom(?:mer)?(?: [\p{L}-]+){0,3} (?:till korta|sämre ut)
  (?:gav|ger|hade|har|fick|får)(?: [\p{L}]+){0,4} (?:svagare|sämre|klenare) (?:resultat|effekt|utfall|verkan)
  överträffa(?:s|des) av|(?:räckte|nådde|kom|bar) inte lika (?:långt|högt)|slog inte
  (?:nå|nådde|når|kom|kommer|räckte|räcker) inte upp (?:till|i)
`;
export const positiveWords = anyOf`
  (?:tydliga?|klara?|stora?|påtagliga?|mätbara?) (?:vinst|fördel|framsteg|förbättring)(?:er|ar)?
  effekt(?:en|er|erna)?(?: [\p{L}-]+){0,5} (?:är|var|bedöms|bedömdes|bedöms vara)(?: \p{L}+)? (?:belagd|dokumenterad|bevisad|styrkt|säkerställd|god|stor|tydlig|positiv|påtaglig|stark|varaktig|bestående|gynnsam)[ae]?
  fungera(?:r|de|t) (?:bra|väl|utmärkt|som (?:tänkt|avsett))
  (?:metoden|insatsen|programmet|behandlingen|arbetssättet|modellen|stödet) fungera(?:r|de)
  (?:gett|gav|ger) (?:resultat|utdelning|effekt|avsedd effekt)|gör(?:a)? nytta|gjorde nytta
  (?:har|haft|hade|fick|fått) (?:avsedd|önskad) (?:effekt|verkan)
  (?:positiv(?:a|t)?|god(?:a)?|gynnsam(?:ma)?|viss|tydlig(?:a)?|stor|måttlig|liten|säkerställd|visad|bestående|lovande|små|stora)(?: [\p{L}]+)? effekt(?:er)?(?! saknas)
  (?:har|hade|ger|gav|visar|visade|får|fick) (?:\p{L}+ )?effekt(?:er)? (?:på|mot|för|när|vid)
  är effektiv[at]?
  (?:mer effektiv[at]?|effektivare|bättre|större minskning|större effekt|bättre effekt|bättre resultat)(?: [\p{L}]+){0,6}? än
  fungerar bättre|bättre (?:resultat|utfall|mående)|hjälper mot|effektiv[at]? (?:för att|mot|vid)
  (?:goda|positiva|gynnsamma) resultat|gynnar|visad effekt|gav resultat
  gav (?:goda|fina|tydliga|lovande|positiva|bestående) \p{L}+
  (?:dokumenterat|bevisat|belagt|konstaterat) (?:effektiv|verksam|god)\p{L}*
  (?:verksam|verkningsfull|effektfull|framgångsrik)(?:t|a|ma)? (?:mot|för|vid|när|i att)
  (?:visat|visade|visar|visa) sig (?:\p{L}+ )?(?:vara )?(?:hjälpsam|verksam|effektiv|framgångsrik|verkningsfull|gynnsam|fungera|hjälpa|ge|minska|lindra|dämpa|öka|stärka|förbättra)\p{L}*
  hade (?:god|bra|stor|tydlig|önskad|avsedd|viss|en viss|betydande|mätbar) (?:verkan|effekt|nytta)
  (?:har|fick|hade|drog) (?:\p{L}+ )?(?:god |stor |tydlig )?nytta av (?:insats|program|metod|behandling|kurs|stöd|terapi|träning|samtal)\p{L}*
  gör (?:faktisk |verklig |en |stor )?skillnad|gjorde (?:faktisk |verklig |en |stor )?skillnad
  har (?:vetenskapligt )?stöd i (?:forskningen|studier)
  (?:starkt|gott|tydligt|övertygande|visst) (?:vetenskapligt )?stöd för att
  (?:god|stark|övertygande|viss) evidens(?: för)?
  (?:positiv|gynnsam|god|bra)(?:a|t|ma)? (?:utfall|utveckling|verkan|påverkan|resultat|inverkan)
  till (?:\p{L}+s fördel|fördel för)
`;

/** Went down, in any form; with the outcome's own sign this says whether it got better. */
export const less = anyOf`
  minsk(?:ar|ade|at|as|ades|ats|ande|ning(?:en|ar|arna)?|a|ad)|färre|lägre|lägst
  sänk(?:er|te|t|a|s|tes|ning(?:en|ar)?)|reducer(?:ar|ade|at|a|as|ades)|reduktion(?:en)?|mindre
  mer sällan|mindre ofta|inte lika (?:ofta|många|mycket|länge|starka?|hög[at]?)
  dämpa(?:r|de|t|s|des)?|bryt(?:er|a)|bröt|brutit|förebygg(?:er|de|t|a|s|des)|motverka(?:r|de)?
  halver(?:a|ar|ade|at|as|ades|ats|ing(?:en)?)|kortare|förhindra(?:r|de|s|des)?|nedgång(?:en)?
  hindra(?:r|de|s|des)?|sjunk(?:er|it|a|ande)|sjönk|avta(?:r|git)|avtog|upphör(?:de|t)?
  sluta(?:r|de|t)|undv(?:ek|eks|iker|iks|ikits)|slapp|slippa
  (?:gick|går|gått|trappa(?:r|de|ts)|dra(?:r|gits)|drog) (?:ner|ned)|kapa(?:r|de|s|des)
  (?:hälften|en (?:tredje|fjärde|femte)del|inte ens hälften) så|lägre andel|tapp(?:et)? (?:i|av)
  försvann|klinga(?:r|de|t) av|(?:för)?korta(?:r|de|t|s|des|ts)|glesna(?:r|de|t)
  matta(?:s|des|ts) av|dala(?:r|de|t)|rasa(?:r|de|t)|(?:vände|viker|vek) nedåt
  blev(?: \p{L}+){0,2} (?:lindrigare|mildare|glesare|ovanligare|kortare)|krymp(?:er|te|t)
`;
/** Went up. */
export const more = anyOf`
  ök(?:ar|ade|at|as|ades|ats|ning(?:en|ar|arna)?|a|ad|ande)|fler|flera gånger|högre|högst|större
  starkare|(?<!(?:inte|ej|inga|ingen|något|någon) )längre|oftare|mer|steg|stig(?:er|it|ande)|växte
  växt|höj(?:er|de|t|a|s|des|ning(?:en)?)|fördubbla(?:r|de|s|des|ts)?|dubbelt så
  (?:två|tre|fyra|fem|\d+) gånger (?:så|fler|större|vanligare)|mångdubbl\p{L}+|uppgång(?:en)?
  tillta(?:r|git)|tilltog|vanligare|sannolikare
  (?:trappa(?:r|s|d|de|ts|des|t)|gick|går|gått|drev|skruva\p{L}*) upp|eskalera(?:r|de|t|des|ts)
  rusa(?:r|de|t)|skjuter i höjden|sköt i höjden
  blev(?: \p{L}+){0,2} (?:djupare|allvarligare|intensivare|tätare|långvarigare|svårare|grövre)
  bidr(?:ar|og) till|le(?:der|dde|tt) till
`;
/** Got better by its own meaning, whatever the outcome; and worse. */
export const better = anyOf`
  förbättr(?:ar|ade|at|as|ades|ats|a|ing(?:ar|en)?|ande)|stärk(?:er|te|t|a|s|tes|ts)
  främja(?:r|de|t|s|des)?|bättre|lindr(?:ar|ade|at|as|ades|a|ing(?:en)?)|tillfriskna(?:r|de|t)
  återhämta(?:r|de|t) sig|läk(?:er|te|t)|hjälp(?:er|te|t)(?! (?:till|med))|gynna(?:r|de|t|s|des)?
  mildra(?:r|de|s|des)?|avhjälp(?:er|te)|lugna(?:re|r|de)|tryggare|gladare|friskare|nyktrare
  lyckas bättre|(?<!återföll )snabbare
  (?:säkr|pigg|modig|öppn|stabil|nöjd|rörlig|självständig|tålmodig|lyhörd|harmonisk|stark|frisk|aktiv)are(?! (?:effekt|resultat|stöd|minskning|ökning))
`;
export const worse = anyOf`
  förvärr(?:ar|ade|at|as|ades|ats|a|ing(?:en)?)|försämr(?:ar|ade|at|as|ades|ats|a|ing(?:en|ar)?)
  sämre|värre
  (?:otrygg|orolig|rädd|arg|ensam|ensamm|sjuk|trött|stökig|aggressiv|passiv|instabil|skör|utsatt|nedstämd)are
`;

/** "en mindre minskning", "lägre förbättring": less of what went down or got better. */
export const lessOfAChange =
  /^(?:mindre|lägre|svagare|kortare)\s+(?:\p{L}+\s)?(?:minskning|nedgång|reduktion|sänkning|lindring|förbättring|dämpning)/iu;
/** "större minskning": more of what went down. */
export const lessOfCount = /^\p{L}+\s+(?:\p{L}+\s)?(?:minskning|nedgång|reduktion|sänkning|dämpning)/iu;
/** "två mindre studier", "fler kommuner": a size or a number of what is no outcome. */
export const otherCount =
  /^(?:mindre|större|fler|färre|mer|högre|längre|lägre|kortare)\s+(?:\p{L}+[ae]\s)?(?:\p{L}*(?:studie|undersökning|kommun|projekt|material|urval|forskning|ålder|träffar|delen|antal|personal)\p{L}*|(?:om|del|\p{L}*grupp(?:er)?|\p{L}*utbildning(?:ar)?|information|stad|ort|region|version|format|än (?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|hundra|hälften|halva|vad|man|den tänkt|någonsin|vanligt|normalt))(?!\p{L}))/iu;

/** "bättre resultat än", "mer effektiv än". */
export const moreEffective = words`(?:mer effektiv[at]?|effektivare|överlägs(?:en|et|na)|verksammare|bättre|större minskning|större effekt|bättre effekt|bättre resultat|starkare effekt)(?: [\p{L}-]+){0,8}? (?:än|jämfört med)`;

/** Something was measured or concluded: without it a sentence with "minskar" is a description. */
export const studyWords = anyOf`
  studi(?:en|er|erna)|översikt(?:en|er)?|metaanalys(?:en)?|resultat(?:en|et)?
  effekt(?:er|en|erna)?|tillförlitlighet(?:en)?|evidensstyrka|evidens(?:en)?
  vetenskapligt (?:stöd|underlag)|underlag(?:et)?|utvärdering(?:en|ar)?|randomiserad(?:e)?
  kontrollgrupp(?:en)?|jämfört med|jämförelsegrupp(?:en)?|visa(?:r|de|t|s|ts)|påvisa(?:r|de|s|t)?
  SBU|slutsats(?:en|er)?|bedömer|bedömning(?:en)?|uppföljning(?:en)?|sedvanlig|forskning(?:en)?
  troligen|sannolikt|möjligen|signifikant|säkerställd|deltagarna
`;

export const comparatorWords: readonly (readonly [string, RegExp])[] = [
  [
    'sedvanlig insats',
    words`(?:sedvanlig(?:t|a)?|vanlig(?:t|a)?|ordinarie|traditionell(?:t|a)?) (?:[\p{L}-]+)|TAU|treatment as usual`,
  ],
  ['ingen insats', words`ingen insats|ingen behandling|ingen åtgärd|ingenting|inte fick någon(?:ting)?`],
  ['väntelista', words`väntelist(?:a|an)|stod på kö`],
];

/** Outcomes as they are worded in findings, beside the vocabulary of outcome groups; the first that fits. */
export const outcomeWords: readonly (readonly [string, RegExp])[] = [
  [
    'skadligt-bruk',
    anyOf`
      drick(?:er|a|ande|andet)
      (?:alkohol|narkotika|drog|cannabis|tobaks)?(?:konsumtion|bruk|användning)(?:en)?|drogfri(?:het)?
      nykter(?:het)?|röker|rökning
    `,
  ],
  ['brott', words`återfall(?:en)?(?: i brott)?|brottslighet(?:en)?|kriminella? \p{L}+`],
  ['placering', words`placering(?:ar|en)?(?: utanför hemmet)?|omhändertagande(?:n)?`],
  ['boende', words`bosta(?:d|den|äder)|stabil(?:t|are)? boende|boende(?:t)?|bostadslös(?:het)?`],
  [
    'arbete',
    words`(?:ett |i |till )?(?:arbete|anställning|jobb|egen försörjning)(?:t)?|sysselsättning(?:en)?|inkomst(?:er|en)?`,
  ],
  [
    'skolresultat',
    words`skol(?:närvaro|resultat|gång|arbete)(?:n|en|et)?|betyg(?:en)?|läs(?:ning|förmåga)(?:en|n)?`,
  ],
  ['livskvalitet', words`börda(?:n)?|belastning(?:en)?|välbefinnande(?:t)?|livskvalitet(?:en)?|mående(?:t)?`],
  [
    'normbrytande-beteende',
    words`(?:barnets|barnens|barns|elevernas|ungas|utagerande|oönska[td]e?|problem)? ?beteende(?:n|t|problem)?|trots|bråk(?:ighet)?`,
  ],
  [
    'foraldraformaga',
    words`föräldra(?:skap|förmåga|färdigheter|strategier)(?:et|n|na)?|lyhörd(?:het)?(?:en)?|samspel(?:et)?`,
  ],
  ['psykisk-halsa', words`(?:depress|ångest|trauma|ptsd|psykisk|symtom|stress|oro)\p{L}*`],
  [
    'vald-utsatthet',
    words`våld(?:et)?|misshandel(?:n)?|mobbning(?:en)?|försummelse(?:n)?|orosanmälningar(?:na)?|utsatthet(?:en)?|övergrepp(?:en)?`,
  ],
  [
    'funktion',
    words`fall(?:en|olyckor)?|sömn(?:en)?|social(?:a)? (?:förmåga|färdigheter)(?:n|na)?|vardag(?:en|sfunktion)?|funktion(?:en|sförmåga)?|minne(?:t)?`,
  ],
  [
    'delaktighet',
    words`ensamhet(?:en)?|delaktighet(?:en)?|tillit(?:en)?|nöjd(?:a|het)?(?:en)?|isolering(?:en)?`,
  ],
  ['suicid', words`suicid\p{L}*|självmord\p{L}*`],
];

/** What problem a finding's outcome belongs to, where the vocabulary of outcome groups has no word for it. */
export const outcomeGroupOfProblem: Readonly<Record<string, string>> = {
  'aterfall-i-brott': 'brott', brott: 'brott', ungdomskriminalitet: 'brott', gangkriminalitet: 'brott', skjutvapenvald: 'brott',
  'normbrytande-beteende': 'normbrytande-beteende', 'utagerande-beteende': 'normbrytande-beteende', beteendeproblem: 'normbrytande-beteende', aggression: 'normbrytande-beteende', 'utmanande-beteende': 'normbrytande-beteende',
  'skadligt-bruk-och-beroende': 'skadligt-bruk', alkoholproblem: 'skadligt-bruk', narkotikaproblem: 'skadligt-bruk', cannabis: 'skadligt-bruk', opioidberoende: 'skadligt-bruk', centralstimulantia: 'skadligt-bruk', lakemedelsberoende: 'skadligt-bruk', 'tobak-och-nikotin': 'skadligt-bruk', 'skadligt-bruk-hos-unga': 'skadligt-bruk', overdos: 'skadligt-bruk', 'aterfall-i-skadligt-bruk': 'skadligt-bruk', spelproblem: 'skadligt-bruk',
  'psykisk-ohalsa': 'psykisk-halsa', depression: 'psykisk-halsa', angest: 'psykisk-halsa', trauma: 'psykisk-halsa', ptsd: 'psykisk-halsa', psykos: 'psykisk-halsa', 'anknytning-och-samspel': 'psykisk-halsa', sjalvskadebeteende: 'psykisk-halsa',
  suicid: 'suicid', foraldraskap: 'foraldraformaga', vald: 'vald-utsatthet', 'vald-i-nara-relation': 'vald-utsatthet', 'vald-mot-barn': 'vald-utsatthet', forsummelse: 'vald-utsatthet', mobbning: 'vald-utsatthet', valdsutovande: 'vald-utsatthet',
  skolfranvaro: 'skolresultat', skolsvarigheter: 'skolresultat', hemloshet: 'boende', arbetsloshet: 'arbete', 'ekonomiskt-bistand': 'arbete', 'risk-for-placering': 'placering', ensamhet: 'delaktighet', fall: 'funktion', somnproblem: 'funktion', 'anhorigas-belastning': 'livskvalitet',
}; // biome-ignore format: pairs
