import { anyOf, firstOf, words } from '../pattern.ts';

const noEffectWords = anyOf`
  (?:ingen|inga|inte någon|inte några|ingen som helst|liten eller ingen|små eller inga)(?: (?:[\p{L}]+)){0,2}? (?:skillnad(?:er)?|effekt(?:er)?|påverkan|inverkan|förändring(?:ar)?|förbättring(?:ar)?|minskning(?:ar)?)
  (?:har|hade|ger|gav|får|fick|haft) (?:inte|ingen|inga)(?: [\p{L}]+){0,2}? (?:effekt(?:er)?|inverkan|betydelse)
  (?:påverkar|påverkade|minskar|minskade|förbättrar|förbättrade|ökar|ökade|förändrar|hjälper|fungerar|leder|ledde) (?:troligen |sannolikt |möjligen )?inte
  inte (?:påverkar|minskar|förbättrar|ökar|leder till|har någon effekt|har effekt)
  (?:skillnad(?:en)?|effekt(?:en)?) (?:var|är) inte (?:statistiskt )?(?:säkerställd|signifikant)
  oförändra(?:d|t|de)|kvarstod inte|motsvarade (?:den|effekten)
  lika (?:effektiv[at]?|bra|stor[at]?|mycket|ofta|många)(?: [\p{L}]+){0,2} (?:som|för att|när det gäller|vid)
  likvärdig(?:a|t)? (?:effekt|resultat|med)|(?:skiljer|skilde|skiljde) sig inte
  utan (?:säkerställd |påvisbar |mätbar |statistisk )?(?:effekt|skillnad)|saknar effekt
  är (?:troligen |sannolikt )?(?:verkningslös|ineffektiv)[at]?|varken till eller från
  varken(?: \p{L}+){1,4} eller(?: \p{L}+){1,3} (?:påverka\p{L}*|minska\p{L}*|ändra\p{L}*|förändra\p{L}*)
  (?:jämnt|lika) (?:vanlig|ofta|stor|många|mycket|hög|låg|svår|bra|dålig|länge|sällan|deprimerad|nöjd|orolig|rädd|ensam|fördela|litet|lite|djup|stark)\p{L}*(?: [\p{L}]+){0,6} (?:i (?:båda|de två|bägge|alla)|som|bland|oavsett|före|efter)
  lika (?:många|stor|stora|ofta|vanligt|höga|låga)(?: [\p{L}-]+){0,6} (?:som|oavsett)
  (?:minsk|ök|förbättr|försämr|påverk|förändr|ändr|sjönk|sjunk|steg|skilj|skilde|skild|leder|ledde|bidr|bidrog|fungera|hjälp|bet|biter|gav|ger|gör|gjorde|lyckades|lyckas|sänk|höj|stärk|dämpa|bryt|bröt)\p{L}*(?: (?:sig|till|det|den|de|dem|han|hon|därmed|alltså|däremot|dock|troligen|sannolikt|möjligen|nämnvärt|någon)){0,3} (?:inte|ej|knappast|knappt|aldrig|inga|ingen|inget)(?! (?:bara|endast|enbart|heller bara|minst|lika))
  (?:inte|knappast|ej)(?: \p{L}+){0,4} (?:minska(?:r|de|t|s|ts|des)?|öka(?:r|de|t)?|förbättra(?:r|de|t|s|ts)?|påverka(?:r|de|t|s|ts)?|leder|ledde|lett|bidra(?:r|git)|bidrog|förändra(?:r|de|t|s|ts)|ändra(?:r|de|t|s)|hjälper|hjälpte|hjälpt|gör någon skillnad|gjorde någon skillnad|gett några?|haft någon)
  samma (?:nivå|takt|utsträckning|omfattning|resultat|grad|antal|andel|utfall|mönster|utveckling|effekt)(?: [\p{L}-]+){0,8} (?:som|i båda|oavsett|före|efter)
  i (?:samma|lika hög|lika stor) (?:utsträckning|grad|takt|omfattning)
  (?:utan|gav inte) (?:någon |några )?(?:mätbar|påvisbar|synbar|märkbar|statistisk|säkerställd|tydlig)\p{L}* (?:effekt|skillnad|verkan|förändring|förbättring|minskning)\p{L}*
  utan (?:verkan|resultat)
  (?:effekt|skillnad|förbättring|förändring|minskning|verkan|vinst|nytta)(?:en|er|erna|ar)? (?:uteblev|uteblir|kunde inte|kan inte|syntes inte|sågs inte|fanns inte|gick inte att|försvann|hade klingat av|var borta|är (?:obefintlig|försumbar|noll)|var (?:obefintlig|försumbar|noll))\p{L}*
  (?:ingen|inga|inte någon|inte några|inget|inte något)(?: [\p{L}-]+){0,3} (?:verkan|nytta|vinst|utslag|genomslag|resultat|fördel|fördelar|mervärde|mätbar\p{L}*|samband)
  (?:försumbar|obetydlig|obefintlig)(?:a|t)? (?:effekt|skillnad|påverkan|förändring)\p{L}*
  (?:höll|hållit) (?:sig )?(?:på samma|oförändra\p{L}*)|stod (?:och stampade|still)
  låg (?:kvar )?på samma|densamma|desamma
  (?:inte|ej)(?: \p{L}+){0,4} (?:någon|några)(?: \p{L}+){0,3} (?:skillnad|effekt|förbättring|minskning|förändring|påverkan|verkan)\p{L}*
  (?:minska|öka|förbättra|påverka|förändra|sänk|höj|hjälp|bidra|leder|ledde)\p{L}*(?: (?!som|att|de |dem |bara|eller)[\p{L}]+){1,4} (?:inte|ej|knappast)(?! (?:bara|endast|enbart|minst))
  (?:skillnad|effekt|förbättring|försprång|vinst)\p{L}*(?: [\p{L}-]+){0,6} (?:sudda\p{L}* ut|utjämna\p{L}*|försvunn\p{L}*|försvann|(?<!som )(?:var|är) borta|klinga\p{L}* av|ätits upp|avtagit helt|upphört)
`;

/** What one looks for and does not find. */
const gain =
  '(?:effekt|skillnad|förbättring|förändring|minskning|ökning|påverkan|inverkan|verkan|betydelse|inflytande|genomslag|avtryck|utslag|nytta|vinst|samband|framsteg)(?:en|er|erna|ar|arna|et)?';
const deny = '(?:inte|ej|knappast|aldrig|varken)';
const comparative = String.raw`(?:bättre|sämre|effektivare|verksammare|mer|mindre|fler|färre|oftare|högre|lägre|större|snabbare|tidigare|längre|kortare|tryggare|starkare|(?:mer|mindre) \p{L}+)`;
const others = String.raw`(?:i |hos |bland |för )?(?:andra|övriga|de andra|förut|tidigare|före|innan|förr|kontroll\p{L}*|jämförelse\p{L}*|grann\p{L}*|riket|resten|länet|landet|året (?:innan|före)|ett år tidigare)`;

/** That nothing changed, one meaning a row. */
const nothingChanged: readonly RegExp[] = [
  // "inte bättre än väntelista", "varken klotter eller stöld minskade mer än i …", "hade inga färre återfall än"
  words`(?:${deny}|inga|ingen)(?: [\p{L}-]+,?){0,5}? ${comparative}(?: [\p{L}-]+){0,7}? än(?! (?:ett|två|tre|fyra|fem|några|\d+))`,
  words`(?:minska|öka|förändra|påverka|förbättra|sjönk|steg|gick|mådde|sov)\p{L}*(?: [\p{L}-]+){0,3} varken|varken [^.;]{3,80} eller [^.;]{2,60}(?:påverka|minska|ändra|förändra|förbättra|öka|sjönk|steg)\p{L}*`,
  // "effekten på ensamhet uteblev", "utebliven förbättring"
  words`(?:${gain}|resultat(?:en|et)?)(?: [\p{L}-]+){0,6} (?:uteblev|uteblir|har uteblivit|lät vänta på sig)|uteblivn?[ae]n?t? (?:${gain}|resultat)`,
  // "skillnaderna var små och inte statistiskt säkerställda", "kan bero på slumpen"
  anyOf`
    ${gain}[^.;]{0,80} (?:inte|ej|icke)(?: \p{L}+){0,3} (?:statistiskt )?(?:säkerställ|säkerställbar|signifikan|påvisbar|mätbar)\p{L}*
    (?:inte|ej) statistiskt (?:säkerställ|signifikan)\p{L}*|icke-?(?:signifikant|säkerställd)\p{L}*
    ${gain}[^.;]{0,60} (?:inom felmarginalen|(?:bero på|förklaras av|tillskrivas) slumpen)
  `,
  // "någon påvisbar effekt kunde forskarna inte finna"; what could not be proved is another matter
  words`(?:någon|något|några)(?: \p{L}+)? ${gain}(?! (?:har|är) (?:visad|belagd))[^.;]{0,70}? (?:kunde|kan|gick|går|syntes|syns|fanns|finns|sågs|såg|ser|märktes|noterades|noterade|hittade|fann|uppmättes|har|hade|gav|blev)(?: [\p{L}-]+){0,5} (?:inte|ej|aldrig)(?! (?:visats|undersökts|studerats))`,
  words`(?:inte|ej)(?: \p{L}+){0,2} (?:ha|få|haft|fått|gett|ge|göra|gjort|göra|se|sett|hitta|hittat|finna|funnit|spåra|urskilja|mäta|märka)(?: \p{L}+){0,2} (?:någon|något|några)(?: \p{L}+)? ${gain}|${gain} (?:gick|går) inte att (?:se|finna|spåra|urskilja|märka|mäta|upptäcka)`,
  anyOf`
    (?:är|var|blev)(?: \p{L}+){0,3} ${gain} (?:borta|försvunn\p{L}*|utjämna\p{L}*|obefintlig\p{L}*|uppäten|uppätna|marginell\p{L}*|försumbar\p{L}*)
    marginell\p{L}* ${gain}
    ${gain}(?: [\p{L}-]+){0,6} (?:är|var)(?: \p{L}+)? (?:marginell|försumbar|obetydlig)\p{L}*
  `,
  // "inget tyder på att", "inga tecken på att"
  anyOf`
    (?:inget|ingenting|inga \p{L}+|inte någonting|inte något)(?: som)? (?:tyder|tydde|talar|talade|pekar|pekade) (?:på|för|mot)
    (?:inga|inget|ingen|inte några|inte något)(?: \p{L}+)? (?:tecken|spår|indikation\p{L}*)
    nollresultat|effektlös\p{L}*|verkningslös\p{L}*
  `,
  anyOf`
    inte(?: \p{L}+){0,6} (?:gick|går|kunde|kan)(?: \p{L}+){0,3} (?:se|spåra|urskilja|märka|mäta|skönja)
    (?:gick|går|kunde|kan)(?: \p{L}+){0,3} inte(?: att)? (?:se|spåra|urskilja|märka|mäta|skönja)
    de samma|bet inte|biter inte
  `,
  anyOf`
    (?:inte|ej|knappast)(?: \p{L}+){0,4} (?:förbättra|öka|påverka|förändra|stärk|sänk|höj|dämpa|lindra|mildra|förkorta|förebygg)\p{L}*(?:des|ts|tes)
    (?:låg|gick|löpte|följdes)(?: \p{L}+)? (?:jämsides|jäms|sida vid sida|åt)
    räckte inte till för att (?:minska|öka|förändra|påverka)
  `,
  words`(?:var|låg|blev) [^.;]{1,30} (?:både|såväl) (?:i|hos|bland) [^.;]{3,60} (?:och|som) (?:i|hos|bland) [^.;]{0,40}(?:utan|kontroll\p{L}*|jämförelse\p{L}*|övriga|som inte)|ingen (?:anledning|grund) (?:att|för att) (?:tro|anta)`,
  // "svaret är nej", "kunde inte upprepa resultaten"
  words`svaret (?:är|var|blev|blir)(?: \p{L}+){0,3} nej|(?:kunde|lyckades|gick|har)(?: \p{L}+){0,2} inte (?:att )?(?:upprepa|återskapa|replikera|bekräfta)s?(?: [\p{L}-]+){0,3} (?:resultat|fynd|effekt)\p{L}*`,
  // "hade det likvärdigt på alla mått", "utvecklades likartat", "i samma takt"
  anyOf`
    (?:likvärdig|jämbördig|likartad|likadan|parallell)(?:a|t)? (?:i|på|mellan|för|utveckling|nivå|utfall|resultat)(?: [\p{L}-]+){0,2}
    likvärdigt|utvecklades (?:lika|likartat|likadant|parallellt|på samma sätt)|följdes åt|följs åt
    i samma takt
    (?:gick|kom|låg|hamnade|slutade|nådde|mådde|klarade sig)(?: [\p{L}-]+){0,4} (?:jämnt|lika|samma \p{L}+)(?: [\p{L}-]+){0,3} (?:i båda|som|oavsett)
  `,
  anyOf`
    (?:samma|lika \p{L}+)(?: [\p{L}-]+){0,6} som ${others}
    (?:skilde|skiljer|skiljde|avvek|avviker)(?: [\p{L}-]+){0,4} (?:inte|ej|knappt|knappast|obetydligt|marginellt)
    inte (?:att )?(?:skilja|särskilja) från|(?:spelade|spelar) ingen roll
    saknade? (?:betydelse|effekt|inverkan)(?: \p{L}+)? (?:för|på)|gick upp i rök
    blev inte som (?:väntat|hoppats)
    (?:är|var|ligger|låg|står|stod|stannade)(?: kvar)? (?:där (?:de|den|det) var|på ruta ett|på samma nivå)
    stå(?:r|tt) (?:still|och stampa\p{L}*)
  `,
];

/** The words that say that nothing changed, or null. */
export function nothingChangedIn(text: string): RegExpExecArray | null {
  return noEffectWords.exec(text) ?? firstOf(nothingChanged, text);
}
