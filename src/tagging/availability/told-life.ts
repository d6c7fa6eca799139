import { anyOf, words } from '../pattern.ts';
import { abroad } from '../words/availability.ts';
import * as part from '../words/availability-parts.ts';
import { otherAffairs, otherMoney } from '../words/availability-traps.ts';
import type { AvailabilityRule } from './rule.ts';

/** Told by their parts, in whatever order: what has become of it, who holds it, languages, price. */
export const toldLife: readonly AvailabilityRule[] = [
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
      anyOf`
        (?:någon|något) ${part.keeper}(?: (?!som)[\p{L}-]+){0,3} (?:finns|existerar|har|känner)(?: \p{L}+){0,3} (?:inte|ej|längre)
        (?:har|finns) (?:i dag |idag |numera |längre )?(?:ingen|inga) (?:huvudman|rättighetsinnehavare|ansvarig (?:aktör|organisation|part)|organisation som (?:äger|ansvarar))
        (?:saknar|saknas|står utan|är utan) (?:\p{L}+ )?(?:huvudman|ägare|rättighetsinnehavare|ansvarig (?:aktör|organisation|part))
        ingen (?:myndighet|aktör|organisation|part)(?: \p{L}+){0,3} (?:tagit|tar|har|vill ta|åtagit) (?:\p{L}+ ){0,2}(?:ansvar|ansvaret|rollen|över)
      `,
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
    not: anyOf`
      ${part.lessons}|${part.teaches}|översatt|manual(?:en)?|studi\p{L}+|utvärder\p{L}+
      forskning\p{L}*|statistik\p{L}*|lagstiftning\p{L}*|inte (?:\p{L}+ ){0,3}längre|kunskap\p{L}*
      data|normdata|normer|${part.keeper}|uppehållstillstånd|medborgar\p{L}*|anhöriga|familj(?:en)? i
      bara i Sverige|resultat\p{L}*|effekt\p{L}*|prevalens\p{L}*|validera\p{L}*|pratar|talar
      svenska språket|på svenska|licens\p{L}*
    `,
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
    not: anyOf`
      ärende\p{L}*|ansökan|beslut(?:et)?|utredningen|placeringen|sjukersättning\p{L}*|studierna
      samtalet|puls\p{L}*|barnet|den unge|deltagar\p{L}*|personen|kroppen|kontakten|inte vilande
      journal\p{L}*|(?:vårdplan|plan|genomförandeplan)(?:en)?
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'discontinued',
    confidence: 0.8,
    saysWhat: true,
    otherMatter: otherAffairs,
    all: [
      anyOf`
        ${part.ended}
        (?:används|ges|säljs|erbjuds|bedrivs|trycks|finns)(?: [\p{L}-]+){0,3} (?:inte|ej) (?:\p{L}+ )?(?:mer|mera|längre|kvar)
        ingen(?: [\p{L}-]+){0,2} (?:erbjuder|ger|använder|bedriver)(?: [\p{L}-]+){0,3} (?:längre|i dag|idag|numera)
      `,
    ],
    about: words`${part.tool}|(?:sista|siste) (?:\p{L}*team|\p{L}*enhet|\p{L}*mottagning|\p{L}*verksamhet)\p{L}*`,
    not: anyOf`
      ${part.lessons}
      (?:inte|ej|snarare än|varken|aldrig) (?:\p{L}+ )?(?:nedlagd|nedlagt|nedlagda|avveckla\p{L}*)
      behandling(?:en|stiden)?|insatsen (?:upphör|upphörde|avslutas)\p{L}*
      när (?:den|de|hen|han|hon|någon) \p{L}+|om (?:den|programmet|metoden)|ska|sluta\p{L}*
      förslag\p{L}*|röka|våld\p{L}*|ärende\p{L}*|ansökan|lag(?:en)?|bidrag(?:et)?|placering\p{L}*
      projekt(?:et)?|skol(?:a|an)|samtal\p{L}*
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'under_trial',
    confidence: 0.78,
    saysWhat: true,
    otherMatter: otherAffairs,
    all: [words`${part.onTrial}`, words`${part.rightNow}`],
    about: words`${part.tool}`,
    not: anyOf`
      domstol\p{L}*|rätten|förvaltningsrätt\p{L}*|ansökan|biståndet|ärendet|överklag\p{L}*
      färdighet\p{L}*|hemma|drog\p{L}*|urinprov\p{L}*|studi(?:en|er|erna)
      (?:har|hade) (?:\p{L}+ )?(?:prövats|testats|provats)|pilotstudie\p{L}* (?:visa|gav)\p{L}*
      deltagarna|barnet|ungdomarna|ska (?:\p{L}+ )?(?:prövas|testas|provas|utvärdera\p{L}*)
      självmord\p{L}*|utredning\p{L}*|systemet|\p{L}*system(?:et)?|flytt\p{L}*|hypotes\p{L}*
      (?:prövar|testar|provar) (?:\p{L}+ )?(?:droger|alkohol|cannabis|olika|nya vanor)
    `,
  },
  {
    aspect: 'lifecycle',
    code: 'active',
    confidence: 0.72,
    saysWhat: true,
    all: [
      words`${part.tool}|verksamheten`,
      anyOf`
        i full (?:drift|gång)|i full användning|fortfarande i (?:bruk|drift)|alltjämt i (?:bruk|drift)
        lever vidare|lever och frodas
        (?:revideras|uppdateras|vidareutvecklas|förvaltas) (?:\p{L}+ ){0,2}(?:löpande|kontinuerligt|aktivt|varje år|årligen|fortlöpande|regelbundet)
      `,
    ],
    not: words`plan(?:en)?|\p{L}*plan(?:en)?|journal\p{L}*|webbplats\p{L}*|sidan|riktlinje\p{L}*|statistik\p{L}*|under nytt|annat namn`,
  },
  {
    aspect: 'language',
    code: null,
    confidence: 0.78,
    saysWhat: true,
    about: words`${part.tool}|${part.putIntoWords}|${part.lessons}|undervisning|versionen|föräldradelen|ledardelen|texterna|boken|inspelning\p{L}*`,
    all: [
      words`(?:på|till|från|och|både|samt|,|däribland|bland annat|eller) (?:bland annat |både |lätt |enkel |enbart |bara |endast |också |även )?${part.tongue}|${part.manyTongues}`,
      anyOf`
        finns|ges|går|hålls|erbjuds|är|${part.putIntoWords}|skriv\p{L}*|ladda\p{L}*|laddas|läsa
        beställ\p{L}*|undervisning|tillgänglig\p{L}*|publicera\p{L}*|utgiv\p{L}*|saknas|släpp\p{L}*
        tryckt\p{L}*|föreligger
      `,
    ],
    not: anyOf`
      modersmål\p{L}*|tv|radio|samlades in|prata\p{L}*|talar?|talade|tolk(?:en|ar)?|undervisning i
      lär(?:a|de)? sig|svenskundervisning|sfi|studi(?:en|er|erna)|artik\p{L}+|sökning\p{L}*
      publicerade på|inkludera\p{L}*|rapport(?:en)?|sammanfattning\p{L}*|kallas|betyder|heter
      intervju(?:er|erna|ades)|svenska (?:förhållanden|kommuner|barn|skolor)|ska översättas
      planera\p{L}*|hoppas|kurs(?:en)? i|lektion\p{L}*|möte(?:t)?|samtalet|handläggare\p{L}*
      personalen
    `,
  },
  {
    aspect: 'cost',
    code: null,
    confidence: 0.8,
    saysWhat: true,
    all: [words`${part.price}`, words`${part.priced}`],
    about: anyOf`
      ${part.tool}|${part.lessons}|\p{L}*handledning(?:en)?|licens\p{L}*
      start(?:kostnad|avgift|paket)\p{L}*|utbilda\p{L}*|arvode\p{L}*|certifi\p{L}*|team(?:et)?
      exemplar|föreläsning\p{L}*|dagarna|deltagare|ledare|moms
    `,
    not: otherMoney,
  },
];
