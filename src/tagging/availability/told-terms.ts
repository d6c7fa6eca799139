import { anyOf, words } from '../pattern.ts';
import { abroad, often } from '../words/availability.ts';
import * as part from '../words/availability-parts.ts';
import { deniedLicence, otherLessons } from '../words/availability-traps.ts';
import type { AvailabilityRule } from './rule.ts';

/** Told by their parts, in whatever order: courses, and what is asked of those who use it. */
export const toldTerms: readonly AvailabilityRule[] = [
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
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.82,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      anyOf`
        ${part.lessons}|${part.teaches}|kursveckan?|certifiering(?:en)?|utbilda sig
        lära sig (?:metoden|modellen|programmet)
        bli (?:\p{L}*ledare|behandlare|instruktör|terapeut|certifierad)
      `,
      words`(?:i|till|från|vid|hos \p{L}+ i|på plats i) (?:\p{L}+ ){0,2}?${abroad}|utomlands|utanför (?:Sverige|landet|landets gränser)`,
      anyOf`
        (?:bara|endast|enbart|uteslutande)|enda|måste|får (?:\p{L}+ )?(?:åka|resa|utbilda|gå|söka|vända)
        fick (?:\p{L}+ )?(?:åka|resa|utbilda|söka)|åka|åker|resa|reser|hänvisa\p{L}*|saknas
        (?:inte|ingen|inga|finns inte) (?:[\p{L}-]+ ){0,5}(?:Sverige|svensk\p{L}*|hemma|landet)|närmaste
      `,
    ],
    not: anyOf`
      utbyte\p{L}*|studiebesök\p{L}*|semester\p{L}*|hämta|utvisning\p{L}*|studi(?:en|er|erna)
      konferens\p{L}*|språkkurs\p{L}*|utbytesstud\p{L}*|läger|praktik\p{L}*
    `,
  },
  {
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.78,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      anyOf`
        (?:någon|några|inga|ingen) (?:svensk\p{L}* )?(?:${part.lessons}|kursledare)(?: [\p{L}-]+){0,4} (?:i Sverige|i landet)
        svensk\p{L}* (?:kursledare|utbildare|instruktörer|utbildning|kurs|kurser|lärare i metoden)
        (?:i Sverige|i landet)(?: [\p{L}-]+){0,5} (?:${part.lessons}|utbilda)
      `,
      anyOf`
        saknas|saknar|finns (?:ännu |ännu ej |än )?inte|finns (?:ännu )?(?:ingen|inga)
        ges (?:ännu )?(?:inte|ingen|inga)|ingen (?:\p{L}+ ){0,4}(?:rätt att|får) utbilda
        (?:ingen|inga) (?:\p{L}+ ){0,3}(?:ges|hålls|finns)
      `,
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
      anyOf`
        ges|ge|ger|hålls|håller|hålla|hållas|ordna(?:s|r)?|anordna(?:s|r)?|arrangera(?:s|r)?
        erbjud(?:s|er|a|as)|utbilda(?:r|s)?|skräddarsy\p{L}*|kommer|komma|startar|starta(?:s)?
        boka(?:s)?|beställ\p{L}*|köp\p{L}*|genomför(?:s|as|a)?|sätts|bjud\p{L}*|blir av|lägg\p{L}* upp
        anpassa\p{L}*|förlägg\p{L}*|uppdragsutbildning\p{L}*|finns
      `,
    ],
    not: anyOf`
      slutat|upphör\p{L}*|nedlag\p{L}*|inte längre|individuella behov
      (?:enskildes|barnets|familjens|elevens|deltagarnas|klientens|patientens) (?:behov|önskemål)
      bistånd\p{L}*|körkort\p{L}*|tolk(?:en|ar)?|remiss\p{L}*
      (?:gå|går|gått|genomgå|genomgått|kräv\p{L}*|måste)(?: [\p{L}\d-]+){0,4} (?:utbildning|kurs)\p{L}*
      tillträde|tjänsten|anställning\p{L}*|mat|hjälpmedel|föräldra(?:r|rna)|licens\p{L}*
      dig som förälder|om (?:kommunen|ni|någon) inte|hoppas|barn(?:en|et)
    `,
  },
  {
    aspect: 'training',
    code: 'training_regular',
    confidence: 0.8,
    saysWhat: true,
    otherMatter: otherLessons,
    all: [
      words`${part.lessons}|${part.teaches}|(?:nästa|nya|ny|vårens|höstens) (?:\p{L}*omgång|kull|start|grupp)\p{L}*`,
      anyOf`
        ${often}|nästa|kursdatum|kursstart(?:er)?|anmälan|anmäl dig|lediga platser|fulltecknad\p{L}*
        ansökan (?:är )?öppen
        (?:höstens|vårens|årets|nästa års) (?:\p{L}+ )?(?:\p{L}*kurs|\p{L}*utbildning|\p{L}*omgång)\p{L}*
        (?:till|i|under) (?:våren|hösten)
        (?:startar|börjar|ges|hålls) (?:\p{L}+ ){0,3}(?:den \d|i (?:januari|februari|mars|april|maj|augusti|september|oktober|november|december)|vecka \d)
      `,
      anyOf`
        ges|ger|hålls|håller|start\p{L}*|börjar|går|drar|erbjuds|anordna\p{L}*|arrangera\p{L}*
        ordna\p{L}*|genomför\p{L}*|utbilda(?:r|s)|ligger|öppn\p{L}*|öppen|finns|har|planera\p{L}*|är
        återkommer|kursstart(?:er)?|tar emot|antar
      `,
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
    not: anyOf`
      samtal(?:en|et)?|rådgivning(?:en)?|besök(?:et|en)?|lunch(?:en)?|fika(?:t)?|busskort\p{L}*
      inträde(?:t)?|lokal(?:en|er)?|resan
      för (?:den enskilde|dig|familj\p{L}*|deltaga\p{L}+|föräldra\p{L}*|brukar\p{L}*|klient\p{L}*|barn|unga|patient\p{L}*)
      remiss\p{L}*|fri(?:a)? val|våldsfri|drogfri\p{L}*|öppet (?:för|hus|mellan|alla)|skulle|hoppas
      framtiden|planera\p{L}*|inte (?:\p{L}+ )?(?:gratis|kostnadsfri\p{L}*|fritt)
      (?:stöd|behandling|insats)(?:et|en)? är|läkemed\p{L}*|preventiv\p{L}*|tandvård\p{L}*
      hemtjänst\p{L}*|tala fritt|fritt (?:prata|tala|berätta)
    `,
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
    not: anyOf`
      utan (?:licens|avtal|tillstånd|certifiering|behörighet)\p{L}*(?: [\p{L}-]+){0,4} (?:får|kan|går)(?: [\p{L}-]+){0,4} (?:inte|ingen|inga)
      (?:inte|ej|aldrig|ingen)(?: [\p{L}-]+){0,6} utan (?:\p{L}+ )?(?:licens|avtal|tillstånd|certifi\p{L}+|behörighet|legitimation|medgivande)\p{L}*
      den enskilde|brukar\p{L}*|klient\p{L}*|föräldra\p{L}*|familjen|deltagar\p{L}*|remiss\p{L}*
      besök\p{L}*|samtal(?:en|et)?|lunch(?:en)?|oklart|okän[dt]|vet (?:vi )?inte|framgår inte|kunnat
      hoppas|socialtjänsten får|samtycke|fullmakt|(?:endast|bara|enbart)(?: \p{L}+)? (?:avtal|licens)
      utbildning(?:en)? (?:är obligatorisk|krävs)|lägenhet\p{L}*|hyresavtal\p{L}*|utan tillstånd
      läkemed\p{L}*|hemtjänst\p{L}*|vårdnadshavar\p{L}*
    `,
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
      anyOf`
        kommun\p{L}*|\p{L}*nämnd(?:en|er|erna)?|socialtjänst\p{L}*|region(?:en|er|erna)?
        huvudm[aä]n\p{L}*|insats\p{L}*|rätt(?:ighet)?(?:en)?|reglera\p{L}*|stödform\p{L}*|medling\p{L}*
        rådgivning\p{L}*|${part.tool}
      `,
    ],
    not: anyOf`
      dokumenter\p{L}*|anmäl\p{L}*|lämna ut|utreda(?:s)?|informera\p{L}*|sekretess\p{L}*
      tystnadsplikt\p{L}*|redovisa\p{L}*|rapporter\p{L}*|inleda|underrätta\p{L}*|barnkonvention\p{L}*
      beslut(?:et|a|as)?|överklag\p{L}*|journal\p{L}*|personuppgift\p{L}*|upphandl\p{L}*|föreslå\p{L}*
      utredaren|remiss\p{L}*|lagförslag\p{L}*|motion(?:en|ären|ärerna)?|skulle|ansökan
      försörjningsstöd\p{L}*|ny lag|ändring\p{L}*|kommuniceras|delges|samtycke|tillsyn\p{L}*
      (?:inte|ingen|inget|saknas)(?: [\p{L}-]+){0,4} (?:skyldig\p{L}*|krav|lag|reglera\p{L}*|lagkrav)
      frivillig\p{L}* för kommun\p{L}*
    `,
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
    not: anyOf`
      (?:inte|ej|ingen|inget)(?: \p{L}+){0,2} (?:lag|reglera)\p{L}*|sekretess\p{L}*|dokument\p{L}*
      anmälningsplikt\p{L}*|utredningstid\p{L}*|överklag\p{L}*
    `,
  },
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.82,
    saysWhat: true,
    all: [
      words`${part.licence}`,
      anyOf`
        ${part.demands}|${part.signs}|skydda\p{L}*|utan (?:\p{L}+ )?(?:licens|tillstånd|avtal)\p{L}*
        gäller (?:i|för|ett|en|två|tre)|per (?:enhet|år|kommun|användare|team)|villkora\p{L}*|säljs|ägs
      `,
      anyOf`
        ${part.tool}|${part.uses}|kommun\p{L}*|enhet\p{L}*|verksamhet\p{L}*|namn(?:et)?
        programnamn\p{L}*|institut\p{L}*|förlag(?:et)?
        licens(?:en)? (?:gäller|köps|krävs|förnyas|tecknas)
      `,
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
    not: anyOf`
      hyresavtal\p{L}*|kollektivavtal\p{L}*|anställ\p{L}*|IT-\p{L}*|leveran\p{L}*|lokal\p{L}*
      städ\p{L}*|ramavtal\p{L}*|om (?:behandling|placering|vård|drift|boende)\p{L}*
      samverkansavtal\p{L}*|föräldra(?:r|rna)?
    `,
  },
  {
    aspect: 'certification',
    code: 'certification_required',
    confidence: 0.8,
    saysWhat: true,
    all: [
      words`${part.certified}`,
      anyOf`
        ${part.demands}|endast|bara|enbart|uteslutande|först|innan|förny\p{L}*
        gäller (?:i|ett|två|tre|fem)|omprövas|vartannat år|vart (?:tredje|femte) år|varje år|utan
      `,
    ],
    about: words`${part.user}|${part.tool}|${part.uses}|metoden|den som|man|alla som`,
    not: anyOf`
      ISO|miljö\p{L}*|revisor\p{L}*|kvalitetsledar\p{L}*|internrevisor\p{L}*|byggnad\p{L}*
      livsmedel\p{L}*|fair ?trade
      (?:ingen|inte|inga|varken|utan krav på|inget krav på|inga krav på)(?: [\p{L}-]+){0,2} (?:certifi|ackredit|auktoris|diplomer)\p{L}*
      tolk\p{L}*|laboratori\p{L}*|HVB\p{L}*|hund\p{L}*|oklart|okän[dt]|vet inte|framgår inte
    `,
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
];
