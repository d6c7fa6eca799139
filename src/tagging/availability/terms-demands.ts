import { anyOf } from '../pattern.ts';
import { examined, leader, mayNot, only, trained, training, use } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** What is demanded of those who use it: licence, certification, training. */
export const termsDemandsWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.88,
    all: [
      anyOf`
        (?:kräver|krävs|behövs|förutsätter|fordrar)(?: (?!ingen|inga|inte|varken)[\p{L}-]+){0,4} (?:licens(?:er)?|licensavtal|avtal med (?:licens|rättighets|metod|program)\p{L}+)
        licens(?:avtal)?(?:en)? (?:krävs|behövs|måste|köps|tecknas)
        licensiera(?:d|t|de)
        licensavgift(?:en|er)?
        licenspliktig[at]?
        upphovsrättsligt skydda(?:d|t)
        (?:teckna|tecknar|ha|köpa|köper|skaffa) (?:en )?licens(?:avtal)?
        (?:endast|bara|enbart)(?: [\p{L}]+){0,3} med licens
        krävs licens[^:?]{0,40}[:?] ?ja
        licens: ?ja
      `,
    ],
    not: anyOf`
      krävs licens[^:?]{0,40}[:?] ?nej|licens: ?nej
      (?:krävs|behövs|kräver)(?: [\p{L}]+){0,2} (?:ingen|inga|varken)(?: [\p{L}]+){0,2} licens
      ingen licens(?:avgift)?|utan licens|inte (?:någon )?licens
    `,
  },
  {
    aspect: 'licence',
    code: 'licence_required',
    confidence: 0.86,
    all: [
      anyOf`
        (?:rättighet|licens|upphovs)\p{L}*[^.;]{0,70} (?:teckna|skriva|köpa|sluta|ingå)(?:r|s)?(?: [\p{L}\d-]+){0,2} (?:kontrakt|avtal|licens)\p{L}*
        (?:tecknar|teckna|tecknas|skriva|skriver|sluta|slutit|ingå|ingår|träffa|ha|har)(?: [\p{L}\d-]+){0,4} (?:licens|licensavtal|kontrakt|avtal|nyttjandeavtal)(?:et|en)?(?: [\p{L}\d-]+){0,3} (?:med|hos|från|av|för att|innan)(?: [\p{L}\d-]+){0,3} (?:\p{L}*ägare|upphov\p{L}*|rättighet\p{L}*|förlag\p{L}*|bolag\p{L}*|utgivare\p{L}*|licens\p{L}*|institut\p{L}*|universitet\p{L}*|stiftelse\p{L}*|organisationen bakom|få använda|programmet|metoden|börja)
        ${mayNot} (?:\p{L}+ (?:eller |och )?){0,4}(?:kopieras|översättas|användas|spridas|mångfaldigas|ändras|publiceras|tryckas|lånas ut|kopiera|översätta|använda|sprida)[^.;]{0,60} utan(?: [\p{L}\d-]+){0,5} (?:tillstånd|medgivande|godkännande|licens|avtal|samtycke)
        utan(?: [\p{L}\d-]+){0,4} (?:licens|tillstånd från|medgivande från|avtal med)(?: [\p{L}\d-]+){0,6} (?:får|kan)(?: [\p{L}\d-]+){0,4} (?:inte|ingen|inget|varken)
        (?:kräver|krävs|behövs|förutsätter|fordrar|behöver)(?: (?!ingen|inga|inget|inte|varken)[\p{L}\d-]+){0,3} (?:tillstånd|medgivande|godkännande|avtal|licens\p{L}*)(?: [\p{L}\d-]+){0,3} (?:från|av|hos|med)(?: [\p{L}\d-]+){0,3} (?:\p{L}*ägare|upphov\p{L}*|rättighet\p{L}*|förlag\p{L}*|bolag\p{L}*|utgivare\p{L}*|licens\p{L}*|institut\p{L}*|universitet\p{L}*)
        licens(?:en|avtal|avtalet)?,? (?:som )?(?:är|var) (?:\p{L}+ )?(?:obligatorisk|ett krav|nödvändig|personlig|tidsbegränsad|ett villkor)\p{L}*
        (?:bara|endast|enbart|uteslutande)(?: [\p{L}\d-]+){0,4} (?:licens|licensierad\p{L}*|licensinnehavare\p{L}*)
        (?:årlig|årliga|löpande) licens\p{L}*
        licens (?:per|för varje|måste|ska|för att|från|hos|köps)
        (?:köper|köpa|köps|betalar|betala|förnya|förnyar|skaffar|skaffa|inneha|innehar|beviljas|löser|lösa)(?: [\p{L}\d-]+){0,3} licens\p{L}*
        copyright
        upphovsrätt(?:en)?
        licensinnehavare\p{L}*
        ensamrätt
      `,
    ],
    not: anyOf`
      (?:ingen|inga|inte någon|utan(?! licens\p{L}* (?:får|kan))|inte|varken|upphör\p{L}*|slopa\p{L}*)(?: [\p{L}\d-]+){0,2} licens(?:avgift|avtal|krav|er)?
      (?:krävs|behövs|kräver)(?: [\p{L}\d-]+){0,3} (?:ingen|inget|inga|inte|varken)
      licens[^:?]{0,40}[:?] ?nej|körkort\p{L}*|serveringstillstånd\p{L}*
      föräldrarnas (?:medgivande|godkännande)|vårdnadshavar\p{L}*|alkohollicens
    `,
  },
  {
    aspect: 'certification',
    code: 'certification_required',
    confidence: 0.88,
    all: [
      anyOf`
        (?:kräver|krävs|förutsätter|(?:måste|ska) (?:vara|ha|bli)?)(?: (?!ingen|inga|inte|varken)[\p{L}-]+){0,5} (?:certifiering(?:en)?|certifiera(?:d|de|t|s)|ackrediter(?:ing|ad|ade|at))
        certifiering(?:en)? (?:krävs|är ett krav|är obligatorisk)
        (?:endast|bara|enbart)(?: [\p{L}]+){0,2} certifierade
        certifierade (?:behandlare|terapeuter|ledare|handledare|team|användare|bedömare) får
      `,
    ],
    not: anyOf`
      (?:ingen|inte(?: någon)?|utan) certifiering
    `,
  },
  {
    aspect: 'certification',
    code: 'certification_required',
    confidence: 0.85,
    all: [
      anyOf`
        (?:måste|ska|behöver|krävs att|kräver att|bör|först när|innan)(?: [\p{L}\d-]+){0,8} ${examined}
        ${examined}(?: [\p{L}\d-]+){0,5} (?:av|hos|från) (?:\p{L}+ )?(?:metod|program|rättighets)?(?:ägare|institut|upphov|utvecklar|licens|universitet|huvudorganisation|stiftelse|förening|centrum|centret)\p{L}*
        utan ${examined}(?: [\p{L}\d-]+){0,5} (?:får|kan)(?: [\p{L}\d-]+){0,3} (?:inte|ingen)
        (?:inte|ingen)(?: [\p{L}\d-]+){0,10} utan(?: att)?(?: [\p{L}\d-]+){0,4} (?:certifi\p{L}+|ackredit\p{L}+|auktoris\p{L}+|diplomer\p{L}+)
        (?:${only}|uteslutande)(?: [\p{L}\d-]+){0,4} (?:certifi|ackredit|auktoriser|diplomera)\p{L}*
        (?:filma|inspela|videoinspela)\p{L}*(?: [\p{L}\d-]+){0,6} (?:godkän|gransk|bedöm)\p{L}*
        (?:godkän|gransk)\p{L}*(?: [\p{L}\d-]+){0,6} (?:filma|inspela|videoinspela)\p{L}*
        (?:certifiering|certifikat|ackreditering|auktorisation|godkännande)(?:en|et)?(?: [\p{L}\d-]+){0,5} (?:förnya|om(?:prövas)|gälla|gäller|krävs|obligatorisk|villkor|tar|kräver|uppdateras|beviljas)\p{L}*
        (?:får|få|erhåller|fått)(?: [\p{L}\d-]+){0,5} (?:certifikat|certifiering|auktorisation)\p{L}*
        (?:omcertifi|recertifi)\p{L}+
        (?:blir|bli|blivit) (?:certifi|ackredit|auktoris)\p{L}+(?: [\p{L}\d-]+){0,3} (?:först|krävs|måste|efter|innan|när)
        (?:krav på|kräver|krävs) (?:\p{L}+ )?(?:certifi|ackredit|auktoris)\p{L}+
      `,
    ],
    not: anyOf`
      (?:ingen|inte(?: någon)?|utan krav på|varken|inget krav på|inga krav på)(?: [\p{L}\d-]+){0,2} (?:certifi|ackredit|auktoris)\p{L}+
      etik\p{L}*|godkän(?:d|da|t) betyg|underkän\p{L}*
      godkända? (?:av (?:nämnden|IVO|socialnämnden|domstol\p{L}*|regeringen|läkemedelsverket|chefen)|betyg)
      föräldra(?:rna|r)|vårdnadshavare\p{L}*|barnet|eleven\p{L}*|den enskilde|hyresvärd\p{L}*
      familjehem\p{L}*|protokoll\p{L}*|ansökan|avtal(?:et)?|budget\p{L}*|utbetalning\p{L}*
      legitimation\p{L}*|betyg\p{L}*|medborgarskap|huset|lokal\p{L}*|studenten|examination
    `,
  },
  {
    aspect: 'terms',
    code: 'training_required',
    confidence: 0.84,
    all: [
      anyOf`
        (?:kräver|krävs|förutsätter|fordrar|fordras|behövs)(?: (?!ingen|inga|inte|varken)[\p{L}\d-]+){0,5} (?:utbildning(?:en)?|metodutbildning|grundutbildning|kurs|utbildningsdagar|tvådagarsutbildning|instruktörsutbildning)
        utbildning(?:en)? (?:krävs|är ett krav|är obligatorisk|behövs|i metoden krävs)
        (?:endast|bara|enbart) (?:den|de|personal|personer|behandlare)? ?som (?:har )?(?:gått|genomgått)
        efter (?:genomgången|avslutad|genomförd)(?: [\p{L}-]+)? utbildning
        (?:måste|behöver|ska) (?:ha |först )?(?:gå|gått|genomgå|genomgått|gå en)(?: [\p{L}\d-]+){0,4} (?:\p{L}*utbildning|\p{L}*kurs|\p{L}*utbildningen|kursen)
        krav på (?:genomgången )?utbildning
        (?:går|gå|gått|genomgår)(?: [\p{L}\d-]+){0,3} \p{L}*(?:kurs|utbildning)(?:en)? (?:innan|för att få)
        (?:ska|måste|bör) (?:vara|ha) utbilda(?:d|de) i(?: metoden)?
      `,
    ],
    not: anyOf`
      (?:krävs|behövs|kräver)(?: [\p{L}]+){0,2} (?:ingen|inga|varken)(?: [\p{L}]+){0,2} utbildning
      inte (?:någon |några )?(?:särskild )?utbildning|(?:inga|inget|utan|inte några)(?: [\p{L}]+){0,3} krav på
      socionomutbildning
    `,
  },
  {
    aspect: 'terms',
    code: 'training_required',
    confidence: 0.83,
    all: [
      anyOf`
        ${mayNot}(?: [\p{L}\d-]+){0,6} (?:som saknar|utan)(?: [\p{L}\d-]+){0,3} ${training}
        (?:får|kan|ska|bör)(?: [\p{L}\d-]+){0,3} ${only}(?: [\p{L}\d-]+){0,2} ${use}(?: [\p{L}\d-]+){0,6} som ${trained}
        ${only}(?: [\p{L}\d-]+){0,6} som ${trained}(?: [\p{L}\d-]+){0,6} (?:får|kan|bör|har rätt)
        (?:ingen|inte|aldrig)(?: [\p{L}\d-]+){0,10} utan (?:att (?:först )?(?:ha )?${trained}|(?:genomgången |genomförd |avslutad )?${training})
        ${leader}(?: [\p{L}\d-]+){0,9} (?:ska|måste|behöver|bör)(?: (?:först|alltid|själv|också|även|minst|då|dessutom))* (?:ha |vara )?${trained}
        ${leader}(?: [\p{L}\d-]+){0,9} (?:ska|måste|behöver)(?: (?:först|alltid|själv|också|även|då|dessutom))* (?:gå|genomgå|delta i|delta på|fullfölja|läsa|avsluta)(?: [\p{L}\d-]+){0,6} ${training}
        ${training}(?: [\p{L}\d-]+){0,6} (?:är|utgör)(?: [\p{L}\d-]+){0,2} (?:obligatorisk\p{L}*|(?:ett |en )?(?:krav|villkor|förutsättning)|nödvändig\p{L}*)
        (?:obligatorisk|nödvändig)\p{L}*(?: [\p{L}\d-]+){0,2} ${training}
        (?:kräver|krävs|förutsätter|fordrar|fordras|behövs|villkor)(?: (?!ingen|inga|inte|varken|att|inget)[\p{L}\d-]+){0,6} (?:\p{L}*utbildning(?:en)?|\p{L}*kurs(?:en)?|kursdagar|utbildningsdagar)
        (?:efter|genom)(?: [\p{L}\d-]+){0,4} ${training} (?:får|kan|är|blir|har)(?: [\p{L}\d-]+){0,3} (?:använda|leda|hålla|arbeta|behörig|rätt|börja|ge)
        (?:krävs|kräver|förutsätter) att(?: [\p{L}\d-]+){0,8} ${trained}
        (?:innan|för att)(?: [\p{L}\d-]+){0,8} (?:måste|ska|behöver|krävs)(?: [\p{L}\d-]+){0,8} ${training}
        ${training}[^.;]{0,30} (?:vilket|det|som) är (?:ett )?(?:krav|villkor|obligatorisk\p{L}*)
        förbehåll(?:en|et|na)(?: [\p{L}\d-]+){0,6} som ${trained}
        (?:behörig\p{L}*|rätt att (?:leda|använda|hålla))(?: [\p{L}\d-]+){0,6} (?:efter|genom|kräver)(?: [\p{L}\d-]+){0,4} ${training}
      `,
    ],
    not: anyOf`
      (?:krävs|behövs|kräver|behöver|förutsätter)(?: [\p{L}]+){0,3} (?:ingen|inga|varken|inte)(?: [\p{L}]+){0,3} (?:utbildning|kurs)\p{L}*
      inte (?:någon |några )?(?:särskild )?utbildning|(?:inga|inget|utan|inte några)(?: [\p{L}]+){0,3} krav på
      socionomutbildning|(?:ingen|inga) (?:särskild |egen )?(?:utbildning|kurs)|grundskol\p{L}*|gymnasi\p{L}*
      högskoleutbildning|socionomexamen|elev(?:en|er|erna)|föräldrarna|deltagarna|arbetssökande
      ungdomar(?:na)?|jobb(?:et)?|arbetsmarknadsutbildning|examination|hörselskad\p{L}*
    `,
  },
];
