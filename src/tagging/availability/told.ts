import { anyOf, words } from '../pattern.ts';
import { abroad, often } from '../words/availability.ts';
import * as part from '../words/availability-parts.ts';
import type { AvailabilityRule } from './rule.ts';

/** Courses that are for others than those who lead or use a method, and all else one may be taught. */
const otherLessons = words`brand\p{L}*|(?:alla|samtliga|våra) anställda|hjärt-?\p{L}*|HLR|gymnasi\p{L}*|grundskol\p{L}*|komvux|sfi|högskoleutbildning\p{L}*|socionom(?:utbildning|examen)\p{L}*|undersköter\p{L}*|arbetsmarknadsutbildning\p{L}*|yrkesutbildning\p{L}*|föräldra(?:r|rna|kurs\p{L}*|utbildning\p{L}*)|elev\p{L}*|studenter\p{L}*|barnen|ungdomar(?:na)?|deltagarna|nyanlända|arbetssökande|hyresgäst\p{L}*|körkort\p{L}*|matlagning|svenskkurs\p{L}*|datasystem\p{L}*|verksamhetssystem\p{L}*|utbildningsnivå\p{L}*|(?:lägre|högre|låg|hög|kort|lång|eftergymnasial) utbildning|nyanställda|introduktionsutbildning\p{L}*|familjehem(?:met|men)?|anhörig(?:a|utbildning)\p{L}*|patient\p{L}*|tjänst(?:en)?|rektor\p{L}*|ledarskap\p{L}*|körlektion\p{L}*|första hjälpen|semester\p{L}*|hygien\p{L}*|arbetsmiljö\p{L}*`;
/** What municipalities, courts and families close, try and replace. */
const otherAffairs = words`ärende\p{L}*|ansökan|ansökning\p{L}*|beslut(?:et)?|domstol\p{L}*|förvaltningsrätt\p{L}*|tingsrätt\p{L}*|åtal(?:et)?|förundersökning\p{L}*|utredning(?:en)?|placering(?:en)?|biståndet|bidrag(?:et)?|statsbidrag\p{L}*|våldet|missbruket|symtom\p{L}*|lag(?:en)?|föreskrift\p{L}*|riktlinje\p{L}*|handbok(?:en)?|vägledning(?:en)?|kunskapsstöd(?:et)?|rapport(?:en)?|nämnd(?:en)?|projekt(?:et|tiden)|personal(?:en)?|vikarie\p{L}*|handläggare\p{L}*|lärare\p{L}*|skol(?:an|or|orna)|butik\p{L}*|bibliotek\p{L}*|hemtjänst\p{L}*|system(?:et)?|\p{L}*system(?:et)?|app för|blankett\p{L}*|busslinj\p{L}*|restaurang\p{L}*|fabrik\p{L}*|möte\p{L}*|färdigheter\p{L}*|webbplats\p{L}*|den enskilde|barnet|sjukskriv\p{L}*|anställning\p{L}*|läkemed\p{L}*|medicin\p{L}*|dosen|drogtest\p{L}*|urinprov\p{L}*`;
const otherMoney = words`för den enskilde|vistelse\p{L}*|samhället(?:s)?|böter|försörjningsstöd\p{L}*|bistånd\p{L}*|statsbidrag\p{L}*|skadestånd\p{L}*|bidrag(?:et)?|anslag\p{L}*|miljarder|miljoner|budget\p{L}*|hyra(?:n)?|hyror|hyres\p{L}*|lön(?:en|er)?|skuld\p{L}*|inkomst\p{L}*|riksnorm\p{L}*|lån(?:et)?|besparing\p{L}*|dygn(?:et)?|vårddygn\p{L}*|underskott\p{L}*|taxa(?:n)?|hemtjänst\p{L}*|högkostnadsskydd\p{L}*|lunch\p{L}*|fika(?:t)?|parkering\p{L}*|entré\p{L}*|läkarbesök\p{L}*|busskort\p{L}*|barnbidrag\p{L}*|hushåll\p{L}*|lägenhet\p{L}*|placering\p{L}*|per barn|per brukare|per vårdplats|vinst\p{L}*|stöld\p{L}*|stulit|värde(?:t)? av|merkostnad\p{L}*|tandvård\p{L}*|el(?:räkning\p{L}*)?|ersatta?|kvitto\p{L}*|handläggningskostnad\p{L}*|skatt\p{L}*|pension\p{L}*`;
const deniedLicence = words`(?:ingen|inga|inget|inte|varken|utan|slipper|slopa\p{L}*)(?: (?:någon|några|särskild|krav på|att))*(?: \p{L}+)? (?:licens|tillstånd|avtal|certifi|ackredit|auktoris|behörighet)\p{L}*(?! (?:får|kan))|nej|oklart|okän[dt]|vet inte|(?:inte|ej) (?:\p{L}+ )?(?:framgår|kunnat|känt)|framgår inte|körkort\p{L}*|serveringstillstånd\p{L}*|uppehållstillstånd\p{L}*|arbetstillstånd\p{L}*|bygglov|licensläkemed\p{L}*|läkemed\p{L}*|vapen\p{L}*|hyresavtal\p{L}*|kollektivavtal\p{L}*|vårdnadshavar\p{L}*|föräldra(?:r|rna|rnas)?|förskola\p{L}*|familjehem\p{L}*|hyr(?:a|es|esgäst)\p{L}*|upphandl\p{L}*|tjänstepension\p{L}*`;

/** Told by their parts, in whatever order: no wording is fixed, but several words must meet. */
export const toldAvailability: readonly AvailabilityRule[] = [
  {
    aspect: 'terms',
    code: 'statutory',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`(?:insats|rättighet|stödform|tjänst)(?:en|er|erna)? (?:i|enligt|inom) (?:LSS|SoL|socialtjänstlagen|lag(?:en)?)|rätt till (?:[\p{L}-]+ ){1,5}enligt (?:lag(?:en)?|LSS|SoL|socialtjänstlagen|\d+)`,
    ],
    not: words`beslut\p{L}*|ansökan|avslag\p{L}*|överklag\p{L}*|personer med|har (?:beviljats|fått)|ansöka|antal(?:et)?|kostnad\p{L}*|statistik\p{L}*`,
  },
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`(?:får|kan) (?:\p{L}+ )?(?:inte|ej|aldrig) (?:\p{L}+ )?(?:kopieras|spridas|översättas|mångfaldigas|användas|tryckas|laddas ner)|(?:förbjudet|inte tillåtet|otillåtet) att (?:kopiera|använda|sprida|översätta|trycka)`,
      words`${part.owner}|${part.licence}|äger rätten|tillstånd|medgivande`,
    ],
    about: words`${part.tool}|frågorna|namnet`,
    not: words`personuppgift\p{L}*|bild(?:er|en|erna)?|journal\p{L}*|sekretess\p{L}*`,
  },
  {
    aspect: 'language',
    code: null,
    confidence: 0.76,
    saysWhat: true,
    all: [
      words`(?:finns|ges|tillgänglig\p{L}*|översatt\p{L}*|läsas|laddas)(?: [\p{L}-]+){0,4} (?:på|till) (?:både |bland annat )?${part.tongue}(?:, ${part.tongue})*(?: och| samt| eller) ${part.tongue}|(?:röststöd|talstöd|uppläs\p{L}*|text)(?: [\p{L}-]+){0,3} på ${part.manyTongues}`,
    ],
    not: words`modersmål\p{L}*|undervisning\p{L}*|personal\p{L}*|tolk\p{L}*|sökning\p{L}*|studi(?:er|erna)|rapport\p{L}*|tv`,
  },
  {
    aspect: 'lifecycle',
    code: 'unknown',
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.notKnown}`, words`${part.terms}|${part.licence}`],
    not: words`den enskilde|barnet|föräldra\p{L}*|effekt\p{L}*|resultat\p{L}*|studie\p{L}*|kostnadseffektiv\p{L}*|nytta(?:n)?`,
  },
  {
    aspect: 'steward',
    code: 'none_found',
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.keeper}`, words`${part.nobody}`, words`${part.sought}`],
    not: words`fastighet\p{L}*|hyresvärd\p{L}*|bil(?:en)?|hund(?:en)?|god man|konkurs\p{L}*`,
  },
  {
    aspect: 'steward',
    code: 'none_found',
    confidence: 0.78,
    saysWhat: true,
    all: [
      words`(?:någon|något) ${part.keeper}(?: (?!som)[\p{L}-]+){0,3} (?:finns|existerar|har|känner)(?: \p{L}+){0,3} (?:inte|ej|längre)|(?:har|finns) (?:i dag |idag |numera |längre )?(?:ingen|inga) (?:huvudman|rättighetsinnehavare|ansvarig (?:aktör|organisation|part)|organisation som (?:äger|ansvarar))|(?:saknar|saknas|står utan|är utan) (?:\p{L}+ )?(?:huvudman|ägare|rättighetsinnehavare|ansvarig (?:aktör|organisation|part))|ingen (?:myndighet|aktör|organisation|part)(?: \p{L}+){0,3} (?:tagit|tar|har|vill ta|åtagit) (?:\p{L}+ ){0,2}(?:ansvar|ansvaret|rollen|över)`,
    ],
    not: words`${part.lessons}|barnet|familjehem\p{L}*|hund\p{L}*|fastighet\p{L}*|placer\p{L}*`,
  },
  {
    aspect: 'lifecycle',
    code: 'not_used_in_sweden',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`${part.denied}|känner (?:vi )?inte`,
      words`${part.sweden}`,
      words`${part.inUse}`,
      words`${part.tool}|kommun\p{L}*|verksamhet\p{L}*|mottagning\p{L}*|team|den|det`,
    ],
    not: words`${part.lessons}|${part.teaches}|översatt|manual(?:en)?|studi\p{L}+|utvärder\p{L}+|forskning\p{L}*|statistik\p{L}*|lagstiftning\p{L}*|inte (?:\p{L}+ ){0,3}längre|kunskap\p{L}*|data|normdata|normer|${part.keeper}|uppehållstillstånd|medborgar\p{L}*|anhöriga|familj(?:en)? i|bara i Sverige|resultat\p{L}*|effekt\p{L}*|prevalens\p{L}*|validera\p{L}*|pratar|talar|svenska språket|på svenska|licens\p{L}*`,
  },
  {
    aspect: 'lifecycle',
    code: 'not_used_in_sweden',
    confidence: 0.78,
    saysWhat: true,
    all: [
      words`${part.tool}|den|det`,
      words`(?:använ[dt]s?|prövats?|provats?|testats?|finns|bedrivs|ges|spridd|spritts|förekommer|utvecklats|införts)(?: [\p{L}-]+){0,4} ${part.abroadOnly} (?:${abroad}|utomlands|Sverige|Norden|\p{L}+(?:land|länderna|ien|rike|erna))|${part.abroadOnly}(?: [\p{L}-]+){0,2} (?:${abroad}|Nederländerna|Norden)`,
    ],
    not: words`${part.lessons}|${part.teaches}|studi\p{L}+|utvärder\p{L}+|forskning\p{L}*|${part.keeper}|manual\p{L}*`,
  },
  {
    aspect: 'lifecycle',
    code: 'replaced',
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.successor}`, words`${part.older}`],
    about: words`${part.tool}`,
    not: otherAffairs,
  },
  {
    aspect: 'lifecycle',
    code: 'dormant',
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.asleep}`],
    about: words`${part.tool}|verksamheten|nätverket|utvecklingen|arbetet med \p{L}+|föreningen|utbildningsverksamheten`,
    not: words`ärende\p{L}*|ansökan|beslut(?:et)?|utredningen|placeringen|sjukersättning\p{L}*|studierna|samtalet|puls\p{L}*|barnet|den unge|deltagar\p{L}*|personen|kroppen|kontakten|inte vilande|journal\p{L}*|(?:vårdplan|plan|genomförandeplan)(?:en)?`,
  },
  {
    aspect: 'lifecycle',
    code: 'discontinued',
    confidence: 0.8,
    saysWhat: true,
    otherMatter: otherAffairs,
    all: [
      words`${part.ended}|(?:används|ges|säljs|erbjuds|bedrivs|trycks|finns)(?: [\p{L}-]+){0,3} (?:inte|ej) (?:\p{L}+ )?(?:mer|mera|längre|kvar)|ingen(?: [\p{L}-]+){0,2} (?:erbjuder|ger|använder|bedriver)(?: [\p{L}-]+){0,3} (?:längre|i dag|idag|numera)`,
    ],
    about: words`${part.tool}|(?:sista|siste) (?:\p{L}*team|\p{L}*enhet|\p{L}*mottagning|\p{L}*verksamhet)\p{L}*`,
    not: words`${part.lessons}|(?:inte|ej|snarare än|varken|aldrig) (?:\p{L}+ )?(?:nedlagd|nedlagt|nedlagda|avveckla\p{L}*)|behandling(?:en|stiden)?|insatsen (?:upphör|upphörde|avslutas)\p{L}*|när (?:den|de|hen|han|hon|någon) \p{L}+|om (?:den|programmet|metoden)|ska|sluta\p{L}*|förslag\p{L}*|röka|våld\p{L}*|ärende\p{L}*|ansökan|lag(?:en)?|bidrag(?:et)?|placering\p{L}*|projekt(?:et)?|skol(?:a|an)|samtal\p{L}*`,
  },
  {
    aspect: 'lifecycle',
    code: 'under_trial',
    confidence: 0.78,
    saysWhat: true,
    otherMatter: otherAffairs,
    all: [words`${part.onTrial}`, words`${part.rightNow}`],
    about: words`${part.tool}`,
    not: words`domstol\p{L}*|rätten|förvaltningsrätt\p{L}*|ansökan|biståndet|ärendet|överklag\p{L}*|färdighet\p{L}*|hemma|drog\p{L}*|urinprov\p{L}*|studi(?:en|er|erna)|(?:har|hade) (?:\p{L}+ )?(?:prövats|testats|provats)|pilotstudie\p{L}* (?:visa|gav)\p{L}*|deltagarna|barnet|ungdomarna|ska (?:\p{L}+ )?(?:prövas|testas|provas|utvärdera\p{L}*)|självmord\p{L}*|utredning\p{L}*|systemet|\p{L}*system(?:et)?|flytt\p{L}*|hypotes\p{L}*|(?:prövar|testar|provar) (?:\p{L}+ )?(?:droger|alkohol|cannabis|olika|nya vanor)`,
  },
  {
    aspect: 'lifecycle',
    code: 'active',
    confidence: 0.72,
    saysWhat: true,
    all: [
      words`${part.tool}|verksamheten`,
      words`i full (?:drift|gång)|i full användning|fortfarande i (?:bruk|drift)|alltjämt i (?:bruk|drift)|lever vidare|lever och frodas|(?:revideras|uppdateras|vidareutvecklas|förvaltas) (?:\p{L}+ ){0,2}(?:löpande|kontinuerligt|aktivt|varje år|årligen|fortlöpande|regelbundet)`,
    ],
    not: words`plan(?:en)?|\p{L}*plan(?:en)?|journal\p{L}*|webbplats\p{L}*|sidan|riktlinje\p{L}*|statistik\p{L}*|under nytt|annat namn`,
  },
  {
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.82,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|${part.teaches}|kursveckan?|certifiering(?:en)?|utbilda sig|lära sig (?:metoden|modellen|programmet)|bli (?:\p{L}*ledare|behandlare|instruktör|terapeut|certifierad)`,
      words`(?:i|till|från|vid|hos \p{L}+ i|på plats i) (?:\p{L}+ ){0,2}?${abroad}|utomlands|utanför (?:Sverige|landet|landets gränser)`,
      words`(?:bara|endast|enbart|uteslutande)|enda|måste|får (?:\p{L}+ )?(?:åka|resa|utbilda|gå|söka|vända)|fick (?:\p{L}+ )?(?:åka|resa|utbilda|söka)|åka|åker|resa|reser|hänvisa\p{L}*|saknas|(?:inte|ingen|inga|finns inte) (?:[\p{L}-]+ ){0,5}(?:Sverige|svensk\p{L}*|hemma|landet)|närmaste`,
    ],
    not: words`utbyte\p{L}*|studiebesök\p{L}*|semester\p{L}*|hämta|utvisning\p{L}*|studi(?:en|er|erna)|konferens\p{L}*|språkkurs\p{L}*|utbytesstud\p{L}*|läger|praktik\p{L}*`,
  },
  {
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.78,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`(?:någon|några|inga|ingen) (?:svensk\p{L}* )?(?:${part.lessons}|kursledare)(?: [\p{L}-]+){0,4} (?:i Sverige|i landet)|svensk\p{L}* (?:kursledare|utbildare|instruktörer|utbildning|kurs|kurser|lärare i metoden)|(?:i Sverige|i landet)(?: [\p{L}-]+){0,5} (?:${part.lessons}|utbilda)`,
      words`saknas|saknar|finns (?:ännu |ännu ej |än )?inte|finns (?:ännu )?(?:ingen|inga)|ges (?:ännu )?(?:inte|ingen|inga)|ingen (?:\p{L}+ ){0,4}(?:rätt att|får) utbilda|(?:ingen|inga) (?:\p{L}+ ){0,3}(?:ges|hålls|finns)`,
    ],
    not: words`längre|sedan \d{4}|nya ledare|mer|regelbund\p{L}*|nationell uppföljning|forskning\p{L}*|statistik\p{L}*|lag(?:en)?`,
  },
  {
    aspect: 'training',
    code: 'training_ended',
    confidence: 0.82,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|${part.teaches}|utbildningssatsning\p{L}*`,
      words`${part.ended}|${part.noLonger}|(?:är|har) avslutat?s?|avslutades|tog slut|tagit slut|vilar|ställts in tills vidare`,
    ],
    not: anyOf`
    (?:inte|ej) (?:\p{L}+ )?(?:nedlagd|nedlagt|upphört)
    (?:krav|kräv|krävs|behövs|behöver|obligatorisk)(?: \p{L}+){0,2} (?:inte )?längre|inte längre (?:krav|krävs|kräver|obligatorisk\p{L}*|behövs|nödvändig\p{L}*)
    (?:har|hade|som|hon|han|de) (?:\p{L}+ )?avslutat (?:sin|sina|kursen|utbildningen)|efter avslutad\p{L}*|efter att ha avslutat
    elev\p{L}*|gymnasi\p{L}*|grundskol\p{L}*|yrkes\p{L}*|deltagarna|högskol\p{L}*|(?:åren|studie) \p{L}+|studien|kohort\p{L}*|hoppas|budgeten|undersköter\p{L}*|rapport\p{L}*|forskning\p{L}*|föräldra(?:r|rna)|patient\p{L}*
    fler (?:kurser|utbildningar) (?:planeras|kommer)|nästa|${often}|anmäl\p{L}*|har \p{L}+ (?:ledare )?utbildats|utbildats (?:fler|över|totalt|sammanlagt)
  `,
  },
  {
    aspect: 'training',
    code: 'training_on_request',
    confidence: 0.82,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|${part.teaches}|(?:\p{L}+ )?(?:heldag|halvdag|dagar|dags\p{L}*) (?:för|med|på)`,
      words`${part.asYouWish}`,
      words`ges|ge|ger|hålls|håller|hålla|hållas|ordna(?:s|r)?|anordna(?:s|r)?|arrangera(?:s|r)?|erbjud(?:s|er|a|as)|utbilda(?:r|s)?|skräddarsy\p{L}*|kommer|komma|startar|starta(?:s)?|boka(?:s)?|beställ\p{L}*|köp\p{L}*|genomför(?:s|as|a)?|sätts|bjud\p{L}*|blir av|lägg\p{L}* upp|anpassa\p{L}*|förlägg\p{L}*|uppdragsutbildning\p{L}*|finns`,
    ],
    not: words`slutat|upphör\p{L}*|nedlag\p{L}*|inte längre|individuella behov|(?:enskildes|barnets|familjens|elevens|deltagarnas|klientens|patientens) (?:behov|önskemål)|bistånd\p{L}*|körkort\p{L}*|tolk(?:en|ar)?|remiss\p{L}*|(?:gå|går|gått|genomgå|genomgått|kräv\p{L}*|måste)(?: [\p{L}\d-]+){0,4} (?:utbildning|kurs)\p{L}*|tillträde|tjänsten|anställning\p{L}*|mat|hjälpmedel|föräldra(?:r|rna)|licens\p{L}*|dig som förälder|om (?:kommunen|ni|någon) inte|hoppas|barn(?:en|et)`,
  },
  {
    aspect: 'training',
    code: 'training_regular',
    confidence: 0.8,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|${part.teaches}|(?:nästa|nya|ny|vårens|höstens) (?:\p{L}*omgång|kull|start|grupp)\p{L}*`,
      words`${often}|nästa|kursdatum|kursstart(?:er)?|anmälan|anmäl dig|lediga platser|fulltecknad\p{L}*|ansökan (?:är )?öppen|(?:höstens|vårens|årets|nästa års) (?:\p{L}+ )?(?:\p{L}*kurs|\p{L}*utbildning|\p{L}*omgång)\p{L}*|(?:till|i|under) (?:våren|hösten)|(?:startar|börjar|ges|hålls) (?:\p{L}+ ){0,3}(?:den \d|i (?:januari|februari|mars|april|maj|augusti|september|oktober|november|december)|vecka \d)`,
      words`ges|ger|hålls|håller|start\p{L}*|börjar|går|drar|erbjuds|anordna\p{L}*|arrangera\p{L}*|ordna\p{L}*|genomför\p{L}*|utbilda(?:r|s)|ligger|öppn\p{L}*|öppen|finns|har|planera\p{L}*|är|återkommer|kursstart(?:er)?|tar emot|antar`,
    ],
    not: anyOf`
    inte längre|upphör\p{L}*|nedlag\p{L}*|utomlands|(?:bara|endast|enbart|enda)(?: [\p{L}-]+){0,3} (?:i|utomlands)|${abroad}|på begäran|på förfrågan|vid behov|vid intresse|på beställning|på uppdrag|uppdragsutbildning\p{L}*|(?:krävs|kräver|måste|behöver|ska)(?: [\p{L}-]+){0,5} ${part.lessons}|tidigare|inga|ingen|sista|samtliga anställda|alla anställda|förny\p{L}*
    förlossning\p{L}*|träffas|läxhjälp\p{L}*|hoppas|skulle|licens\p{L}*|efter (?:kursen|utbildningen)|i metoden varje|uppföljning\p{L}* (?:sker|görs)|statsbidrag\p{L}*|rapportera\p{L}*
  `,
  },
  {
    aspect: 'terms',
    code: 'free',
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.freely}`, words`${part.gets}`],
    about: words`${part.tool}|${part.lessons}`,
    not: words`samtal(?:en|et)?|rådgivning(?:en)?|besök(?:et|en)?|lunch(?:en)?|fika(?:t)?|busskort\p{L}*|inträde(?:t)?|lokal(?:en|er)?|resan|för (?:den enskilde|dig|familj\p{L}*|deltaga\p{L}+|föräldra\p{L}*|brukar\p{L}*|klient\p{L}*|barn|unga|patient\p{L}*)|remiss\p{L}*|fri(?:a)? val|våldsfri|drogfri\p{L}*|öppet (?:för|hus|mellan|alla)|skulle|hoppas|framtiden|planera\p{L}*|inte (?:\p{L}+ )?(?:gratis|kostnadsfri\p{L}*|fritt)|(?:stöd|behandling|insats)(?:et|en)? är|läkemed\p{L}*|preventiv\p{L}*|tandvård\p{L}*|hemtjänst\p{L}*|tala fritt|fritt (?:prata|tala|berätta)`,
  },
  {
    aspect: 'terms',
    code: 'free',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`${part.nothingAsked}(?: [\p{L}-]+){0,4} ${part.asked}|(?:vem som helst|alla som vill|den som vill|var och en|alla)(?: [\p{L}-]+){0,2} (?:får|kan)(?: (?:fritt|gratis))? (?:använd|kopier|ladd|sprid|anpass|hämt|tryck)\p{L}*`,
      words`${part.gets}|börja|behövs|krävs|kräver|behöver|kostar|tas ut|ställs|förenad\p{L}*|tillkommer|starta`,
    ],
    about: words`${part.tool}`,
    not: words`utan (?:licens|avtal|tillstånd|certifiering|behörighet)\p{L}*(?: [\p{L}-]+){0,4} (?:får|kan|går)(?: [\p{L}-]+){0,4} (?:inte|ingen|inga)|(?:inte|ej|aldrig|ingen)(?: [\p{L}-]+){0,6} utan (?:\p{L}+ )?(?:licens|avtal|tillstånd|certifi\p{L}+|behörighet|legitimation|medgivande)\p{L}*|den enskilde|brukar\p{L}*|klient\p{L}*|föräldra\p{L}*|familjen|deltagar\p{L}*|remiss\p{L}*|besök\p{L}*|samtal(?:en|et)?|lunch(?:en)?|oklart|okän[dt]|vet (?:vi )?inte|framgår inte|kunnat|hoppas|socialtjänsten får|samtycke|fullmakt|(?:endast|bara|enbart)(?: \p{L}+)? (?:avtal|licens)|utbildning(?:en)? (?:är obligatorisk|krävs)|lägenhet\p{L}*|hyresavtal\p{L}*|utan tillstånd|läkemed\p{L}*|hemtjänst\p{L}*|vårdnadshavar\p{L}*`,
  },
  {
    aspect: 'terms',
    code: 'statutory',
    confidence: 0.82,
    saysWhat: true,
    all: [
      words`${part.act}`,
      words`${part.duty}`,
      words`${part.provide}`,
      words`kommun\p{L}*|\p{L}*nämnd(?:en|er|erna)?|socialtjänst\p{L}*|region(?:en|er|erna)?|huvudm[aä]n\p{L}*|insats\p{L}*|rätt(?:ighet)?(?:en)?|reglera\p{L}*|stödform\p{L}*|medling\p{L}*|rådgivning\p{L}*|${part.tool}`,
    ],
    not: words`dokumenter\p{L}*|anmäl\p{L}*|lämna ut|utreda(?:s)?|informera\p{L}*|sekretess\p{L}*|tystnadsplikt\p{L}*|redovisa\p{L}*|rapporter\p{L}*|inleda|underrätta\p{L}*|barnkonvention\p{L}*|beslut(?:et|a|as)?|överklag\p{L}*|journal\p{L}*|personuppgift\p{L}*|upphandl\p{L}*|föreslå\p{L}*|utredaren|remiss\p{L}*|lagförslag\p{L}*|motion(?:en|ären|ärerna)?|skulle|ansökan|försörjningsstöd\p{L}*|ny lag|ändring\p{L}*|kommuniceras|delges|samtycke|tillsyn\p{L}*|(?:inte|ingen|inget|saknas)(?: [\p{L}-]+){0,4} (?:skyldig\p{L}*|krav|lag|reglera\p{L}*|lagkrav)|frivillig\p{L}* för kommun\p{L}*`,
  },
  {
    aspect: 'terms',
    code: 'statutory',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`(?:lagfäst|lagstadga|lagreglera|lagbund|författningsreglera)\p{L}*|reglera\p{L}* (?:i|genom|av) (?:\p{L}+ )?${part.act}|styrs av ${part.act}`,
      words`skyldighet\p{L}*|rätt(?:ighet)?(?:en)?|insats\p{L}*|uppgift\p{L}*|finnas|finns|kommun\p{L}*|nämnd\p{L}*|${part.tool}|stöd(?:et)?`,
    ],
    not: words`(?:inte|ej|ingen|inget)(?: \p{L}+){0,2} (?:lag|reglera)\p{L}*|sekretess\p{L}*|dokument\p{L}*|anmälningsplikt\p{L}*|utredningstid\p{L}*|överklag\p{L}*`,
  },
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.82,
    saysWhat: true,
    all: [
      words`${part.licence}`,
      words`${part.demands}|${part.signs}|skydda\p{L}*|utan (?:\p{L}+ )?(?:licens|tillstånd|avtal)\p{L}*|gäller (?:i|för|ett|en|två|tre)|per (?:enhet|år|kommun|användare|team)|villkora\p{L}*|säljs|ägs`,
      words`${part.tool}|${part.uses}|kommun\p{L}*|enhet\p{L}*|verksamhet\p{L}*|namn(?:et)?|programnamn\p{L}*|institut\p{L}*|förlag(?:et)?|licens(?:en)? (?:gäller|köps|krävs|förnyas|tecknas)`,
    ],
    not: deniedLicence,
  },
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`${part.agreement}`,
      words`${part.owner}`,
      words`${part.signs}|${part.demands}|utan`,
      words`${part.tool}|${part.uses}|starta|namnet|kopiera\p{L}*|översätt\p{L}*|sprid\p{L}*`,
    ],
    not: words`hyresavtal\p{L}*|kollektivavtal\p{L}*|anställ\p{L}*|IT-\p{L}*|leveran\p{L}*|lokal\p{L}*|städ\p{L}*|ramavtal\p{L}*|om (?:behandling|placering|vård|drift|boende)\p{L}*|samverkansavtal\p{L}*|föräldra(?:r|rna)?`,
  },
  {
    aspect: 'certification',
    code: 'certification_required',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`${part.certified}`,
      words`${part.demands}|endast|bara|enbart|uteslutande|först|innan|förny\p{L}*|gäller (?:i|ett|två|tre|fem)|omprövas|vartannat år|vart (?:tredje|femte) år|varje år|utan`,
    ],
    about: words`${part.user}|${part.tool}|${part.uses}|metoden|den som|man|alla som`,
    not: words`ISO|miljö\p{L}*|revisor\p{L}*|kvalitetsledar\p{L}*|internrevisor\p{L}*|byggnad\p{L}*|livsmedel\p{L}*|fair ?trade|(?:ingen|inte|inga|varken|utan krav på|inget krav på|inga krav på)(?: [\p{L}-]+){0,2} (?:certifi|ackredit|auktoris|diplomer)\p{L}*|tolk\p{L}*|laboratori\p{L}*|HVB\p{L}*|hund\p{L}*|oklart|okän[dt]|vet inte|framgår inte`,
  },
  {
    aspect: 'terms',
    code: 'training_required',
    confidence: 0.8,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|(?:är|vara|blivit|är själva) utbilda(?:d|t|de) (?:i|på|av)|utbildade i`,
      words`${part.demands}|innan|först|utan (?:\p{L}+ )?(?:avslutad|genomgången|genomförd|godkänd|fullföljd|att ha|den|egen)?`,
      words`${part.user}|${part.uses}|den som|alla som|de som|man|inloggning|rätt(?:en)? att|genomgången|avslutad|behörig\p{L}*`,
    ],
    about: words`${part.tool}|${part.uses}|${part.user}`,
    not: anyOf`
    (?:krävs|behövs|kräver|behöver|förutsätter|fordras)(?: [\p{L}]+){0,3} (?:ingen|inga|varken|inte)|(?:ingen|inga|inte någon|inte några|varken)(?: [\p{L}-]+){0,2} (?:\p{L}*utbildning|\p{L}*kurs)\p{L}*|(?:inga|inget|utan|inte några)(?: [\p{L}]+){0,3} krav på|behöver inte|krävs inte|inte (?:\p{L}+ )?(?:krav|obligatorisk\p{L}*|nödvändig\p{L}*)|frivillig\p{L}*|${part.notKnown}
    ${often}|på (?:begäran|förfrågan|beställning|uppdrag)|(?:ges|hålls|startar|anordnas|arrangeras|erbjuds|planeras|börjar)|upphör\p{L}*|nedlag\p{L}*|(?:åka|resa|åker|reser) |${abroad}|utomlands|nästa|anmälan|ska (?:\p{L}+ )?(?:utbilda|erbjuda|ta fram|utvärdera)|planera\p{L}*|hoppas|skulle|önsk\p{L}*|efterfråg\p{L}*|behov av|nämnden|kommunen ska|projektet ska|personal(?:en)? (?:behöver|bör|måste) (?:mer|fler|bättre|ha mer)|mer utbildning|utbildningsinsats\p{L}*|kompetensutveckling|(?:ett|nytt|nya) \p{L}*system|kurs(?:en)? (?:i|om) (?:matlagning|svenska|data|ekonomi)|lönar sig|chefer(?:na)?
  `,
  },
  {
    aspect: 'language',
    code: null,
    confidence: 0.78,
    saysWhat: true,
    about: words`${part.tool}|${part.putIntoWords}|${part.lessons}|undervisning|versionen|föräldradelen|ledardelen|texterna|boken|inspelning\p{L}*`,
    all: [
      words`(?:på|till|från|och|både|samt|,|däribland|bland annat|eller) (?:bland annat |både |lätt |enkel |enbart |bara |endast |också |även )?${part.tongue}|${part.manyTongues}`,
      words`finns|ges|går|hålls|erbjuds|är|${part.putIntoWords}|skriv\p{L}*|ladda\p{L}*|laddas|läsa|beställ\p{L}*|undervisning|tillgänglig\p{L}*|publicera\p{L}*|utgiv\p{L}*|saknas|släpp\p{L}*|tryckt\p{L}*|föreligger`,
    ],
    not: words`modersmål\p{L}*|tv|radio|samlades in|prata\p{L}*|talar?|talade|tolk(?:en|ar)?|undervisning i|lär(?:a|de)? sig|svenskundervisning|sfi|studi(?:en|er|erna)|artik\p{L}+|sökning\p{L}*|publicerade på|inkludera\p{L}*|rapport(?:en)?|sammanfattning\p{L}*|kallas|betyder|heter|intervju(?:er|erna|ades)|svenska (?:förhållanden|kommuner|barn|skolor)|ska översättas|planera\p{L}*|hoppas|kurs(?:en)? i|lektion\p{L}*|möte(?:t)?|samtalet|handläggare\p{L}*|personalen`,
  },
  {
    aspect: 'cost',
    code: null,
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.price}`, words`${part.priced}`],
    about: words`${part.tool}|${part.lessons}|\p{L}*handledning(?:en)?|licens\p{L}*|start(?:kostnad|avgift|paket)\p{L}*|utbilda\p{L}*|arvode\p{L}*|certifi\p{L}*|team(?:et)?|exemplar|föreläsning\p{L}*|dagarna|deltagare|ledare|moms`,
    not: otherMoney,
  },
];
