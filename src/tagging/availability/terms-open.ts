import { anyOf } from '../pattern.ts';
import { openUse } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** Free for all, or a duty of the municipality by law. */
export const termsOpenWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'terms',
    code: 'free',
    confidence: 0.85,
    all: [
      anyOf`
        (?:kräver|krävs|behövs|behöver)(?: (?:ingen|inte någon|inga|inte|varken))(?: [\p{L}]+){0,2} (?:licens(?:er)?|licensavtal|tillstånd|särskild utbildning|utbildning|certifiering|avgift)
        (?:ingen|inga|varken)(?: [\p{L}]+){0,2} (?:licens(?:er)?|licenskrav|utbildningskrav|certifiering|utbildning|avgift)(?: [\p{L}]+){0,3} (?:krävs|behövs)
        kopieras fritt
        (?:är |finns )?(?:fri|fritt|fria)(?: att (?:använda|ladda ne[dr]|kopiera|sprida)| tillgänglig[at]?| för alla)
        kostnadsfri(?:tt|a)?
        (?:laddas ne[dr]|hämtas|beställas|används|använda|användas) (?:gratis|utan kostnad|kostnadsfritt|fritt)
        gratis(?: att)?
        utan (?:licens|avgift|licensavgift)
        krävs licens[^:?]{0,40}[:?] ?nej
        licens: ?nej
      `,
    ],
    not: anyOf`
      utan licens\p{L}* (?:får|kan)
      (?:insatsen|stödet|samtalen|vården|hjälpen|besöket|behandlingen) är (?:gratis|kostnadsfri[tt]?)
      kostnadsfri(?:tt|a)? (?:för (?:den enskilde|familjen|deltagarna|brukaren|klienten|familjer|föräldrar|dig|barn)|webb|kurs|utbildning|stöd|rådgivning|samtal|hjälp)
      våldsfri
    `,
  },
  {
    aspect: 'terms',
    code: 'free',
    confidence: 0.84,
    all: [
      anyOf`
        (?:kostar|kostade) (?:ingenting|inget|noll)
        (?:utan|inte kräver|kräver varken|varken kräver|kräver inte)(?: [\p{L}\d-]+){0,2} (?:tillstånd|avgift|kostnad|licens|licensavgift|särskilt tillstånd|inloggning|utbildningskrav|ersättning)
        (?:inget|inte något|inga) (?:\p{L}+ )?(?:tillstånd|licenskrav|licens|avtal|särskilda villkor) (?:behövs|krävs|fordras)
        (?:behövs|krävs|fordras) (?:inget|inte något|ingen|varken)(?: [\p{L}]+){0,2} (?:tillstånd|licens|avtal|avgift|certifikat|ackreditering)
        (?:får|kan|går att|är fri att|fritt fram att|fri för alla att)(?: [\p{L}]+){0,4} ${openUse}(?: [\p{L}\d-]+){0,6} (?:fritt|gratis|kostnadsfritt|utan kostnad|utan avgift|utan tillstånd|av vem som helst|av var och en)
        (?:fritt|gratis|kostnadsfritt|utan kostnad|utan avgift)(?: [\p{L}\d-]+){0,4} ${openUse}
        ${openUse}(?: [\p{L}\d-]+){0,4} (?:fritt|gratis|kostnadsfritt|utan kostnad|utan avgift|avgiftsfritt)
        (?:ligger|finns|publicerad\p{L}*|tillgänglig\p{L}*) (?:helt )?(?:öppet|fritt|öppen|gratis|kostnadsfritt|avgiftsfritt)
        öppen licens
        Creative Commons
        öppet tillgänglig\p{L}*
        vem som helst (?:får|kan) (?:\p{L}+ )?${openUse}
        (?:ingen|inga) (?:\p{L}+ )?(?:avgift(?:er)?|licensavgift(?:er)?|kostnad(?:er)?)(?: [\p{L}]+){0,4} (?:tas ut|tillkommer|utgår|betalas|förknippad\p{L}*)
        (?:fri|fritt) att (?:använda|ladda|kopiera|sprida|nyttja)
        står (?:det )?(?:var och en|alla|vem som helst|kommunen|verksamheten) fritt att använda
      `,
    ],
    not: anyOf`
      utan licens\p{L}* (?:får|kan)|våldsfri|fri(?:a)? val|fritid\p{L}*
      (?:stöd|hjälp|besök|samtal|rådgivning)(?:et|en)? (?:är|ges) (?:gratis|kostnadsfri\p{L}*)
      barnet|lokal(?:en|er|erna)|läkarbesök|busskort\p{L}*|mat(?:en)?|lunch(?:en)?|fik(?:a|at)
    `,
  },
  {
    aspect: 'terms',
    code: 'statutory',
    confidence: 0.85,
    all: [
      anyOf`
        lagreglera(?:d|t|de)
        lagstadga(?:d|t|de)
        (?:ska|skall|måste) (?:enligt lag )?finnas i (?:varje|alla) kommun(?:er)?
        (?:kommun(?:en|erna)|socialnämnden|varje kommun) (?:är|har varit) skyldig[a]?(?: [\p{L}]+){0,3} att (?:erbjuda|tillhandahålla|ha)
        (?:kommun(?:en|erna)|socialnämnden)(?: [\p{L}]+){0,1} (?:ska|måste) enligt (?:lag|socialtjänstlagen|LSS)(?:en)? (?:erbjuda|tillhandahålla|ha)
        enligt (?:lag|socialtjänstlagen|skollagen|LSS)(?: [\p{L}]+){0,3} (?:ska|skyldig|måste)(?: [\p{L}]+){0,4} (?:erbjuda|tillhandahålla|finnas|erbjudas)
      `,
    ],
  },
  {
    aspect: 'terms',
    code: 'statutory',
    confidence: 0.84,
    all: [
      anyOf`
        (?:måste|ska|skall)(?: [\p{L}]+){0,2} enligt(?: [\p{L}]+)? (?:lag|lagen|socialtjänstlagen|SoL|LSS|skollagen)(?: [\p{L}]+){0,3} (?:erbjuda|tillhandahålla|ha|ordna|finnas|erbjudas|kunna ge|ge|se till)
        (?:kommun(?:en|erna|er)?|socialnämnd(?:en|er|erna)?|nämnd(?:en|erna)|region(?:en|erna)|socialtjänsten|huvudmannen)(?: [\p{L}\d-]+){0,5} (?:är|var)(?: [\p{L}\d-]+){0,3} (?:skyldig[a]?|ålagd[a]?|tvungen|tvungna|förpliktad[e]?)(?: [\p{L}\d-]+){0,5} att(?: [\p{L}\d-]+){0,5} (?:erbjuda|tillhandahålla|ha|ordna|ge|se till|anordna|sörja)
        (?:lag(?:en)?|socialtjänstlagen|LSS|skollagen|SoL|lagstiftningen)(?: [\p{L}\d-]+){0,3} (?:kräver|säger|föreskriver|ålägger|ställer krav på|slår fast|anger)(?: [\p{L}\d-]+){0,8} (?:erbjuda|tillhandahålla|finnas|erbjudas|ordna|ha|ge|ordnas|ges)
        enligt(?: [\p{L}\d-]+){0,3} (?:lag|lagen|socialtjänstlagen|skollagen|LSS|SoL|kap\p{L}*)(?: [\p{L}\d§.-]+){0,6} (?:ska|skall|skyldig|skyldiga|måste|rätt)(?: [\p{L}\d-]+){0,8} (?:erbjuda|tillhandahålla|finnas|erbjudas|ordna|kunna ge|se till|ordnas|ge|till insatsen)
        lagstadga(?:d|t|de)
        lagreglera(?:d|t|de)
        lagbunden
        obligatorisk (?:uppgift|insats|verksamhet|skyldighet) för (?:alla |varje )?(?:kommun|nämnd|region|socialtjänst)\p{L}*
        (?:ska|måste|skall) (?:enligt lag )?(?:finnas|erbjudas|ges) i (?:varje|alla|samtliga|landets alla) kommuner?
        (?:rättighet|insats|uppgift|skyldighet) enligt (?:lag|LSS|socialtjänstlagen|SoL)
        inskriven i (?:lagen|socialtjänstlagen|LSS)
      `,
    ],
    not: anyOf`
      dokumentera|anmäla|lämna ut|utreda|informera|sekretess\p{L}*|tystnadsplikt\p{L}*|redovisa
      rapportera|inleda|underrätta|barnkonventionen
    `,
  },
];
