import { anyOf } from '../pattern.ts';
import { language, provider, thing } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** Who looks after it, in which languages, at what price. */
export const holderWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'steward',
    code: 'none_found',
    confidence: 0.84,
    all: [
      anyOf`
        (?:letat|sökt|frågat|efterlyst|eftersökt)(?: [\p{L}\d-]+){0,5} ${provider}(?: [\p{L},-]+){0,8} (?:inte|ingen|utan|förgäves)
        (?:inte|ej|aldrig)(?: [\p{L}]+){0,4} (?:hittat|funnit|identifiera(?:t)?|hitta|finna|lokalisera|spåra)(?: [\p{L}]+){0,5} ${provider}
        ${provider}(?: [\p{L}]+){0,8} (?:inte|ej|utan att|förgäves)(?: [\p{L}]+){0,3} (?:hittat|funnit|identifierat?|hittas|lokaliserats|identifieras|hitta|finna|spåra|hittats|gått att (?:hitta|finna))
        (?:ingen|inga)(?: [\p{L}]+){0,3} ${provider}(?: [\p{L}]+){0,4} (?:hittats|identifierats|gått att|kunnat|påträffats|lokaliserats)
        (?:efterforskningar|sökningar|förfrågningar|eftersökningar)(?: [\p{L}]+){0,8} (?:utan|inga?|inte)(?: [\p{L}]+){0,4} (?:resultat|${provider})
        (?:hittade|hittar|fann|identifierade)(?: [\p{L}]+){0,2} (?:ingen|inga|inte någon)(?: [\p{L}]+){0,4} ${provider}
      `,
    ],
  },
  {
    aspect: 'steward',
    code: null,
    confidence: 0.78,
    all: [
      anyOf`
        (?:förvaltas|förvaltar|förvaltningsansvar(?:et)?|förvaltarskap(?:et)?|ansvarar för (?:metoden|programmet|manualen|utbildningen))(?: (?:av|för|i))?
        (?:ingen|saknar|saknas)(?: [\p{L}]+){0,3} förvaltare
        nationell förvaltare
      `,
    ],
    not: anyOf`
      någon (?:\p{L}+ )?förvaltare(?: \p{L}+){0,3} (?:inte|ej)
      ingen längre|fastighet|god man|pengar
    `,
  },
  {
    aspect: 'steward',
    code: null,
    confidence: 0.78,
    all: [
      anyOf`
        (?:förvaltas|förvaltar|vårdar och utvecklar|förvaltningsansvar(?:et)?|ansvarar nationellt för|(?:har|tagit|tar) (?:över )?(?:det )?nationella ansvaret för)(?: av| för)?(?: [\p{L}\d-]+){0,4} (?:${thing})
        ${thing}(?: [\p{L}\d-]+){0,4} förvaltas av
      `,
    ],
    not: anyOf`
      ingen längre|fastighet|god man|pengar|hittat|identifier\p{L}*
    `,
  },
  {
    aspect: 'language',
    code: null,
    confidence: 0.81,
    all: [
      anyOf`
        ${thing}s?(?: [\p{L}\d-]+){0,9} (?:på|till|från)(?: (?:bland annat|både|framför allt|endast|bara|enbart|\p{L}+))? ${language}
        (?:översatt|översatts|översatta|översättas|översätts|textad|textade|tolkad|tolkats|inspelad|inläst|inlästa|dubbad|dubbade|utgiven|tryckt)(?: [\p{L}\d-]+){0,4} (?:på|till|från) ${language}
        (?:finns|ges|hålls|erbjuds|går att (?:läsa|få|beställa|göra|ladda ner|se)|kan (?:läsas|beställas|fås|laddas)|utges|publiceras|föreligger|genomförs|släpps)(?: [\p{L}\d-]+){0,8} på(?: (?:både|bland annat|lätt|enkel))? ${language}
        (?:\p{L}*(?:språklig|språkig)a?|engelsk|svensk|arabisk|norsk|dansk|finsk|somalisk|persisk|lättläst)(?:a)? (?:manual|översättning|version|utgåva|variant|upplaga|text|material|undertexter|fassung)(?:en|er|et|n)?
        (?:saknar|saknas|finns ingen|finns inte|ingen|inte|ännu inte)(?: [\p{L}\d-]+){0,3} (?:svensk översättning|översatt|översatts|översättning|på svenska)
        (?:svenska|engelska|arabiska|somaliska|dari|tigrinja|persiska)(?:,| och| samt| eller)(?: [\p{L}]+,?){0,4} (?:versioner|översättningar|utgåvor)
        undertext(?:er|ad|ade)? på ${language}
      `,
    ],
    not: anyOf`
      första (?:svensk\p{L}* )?version\p{L}*
      modersmål\p{L}*|samlades in|intervjuer(?:na)?|pratar|talar|talade|prata|tala|undervisning i
      lär(?:a|de)? sig|svenskundervisning|sfi|studier på|böcker på
      på svenska (?:förhållanden|skolor|barn|kommuner|data)|kallas|heter på|betyder|tolk(?:en)?
      intervjuades|studier publicerade|artiklar|sökningen|publicerade på (?:engelska|svenska)
      inkluderade\p{L}*|rapporten|sammanfattning\p{L}*
    `,
  },
  {
    aspect: 'cost',
    code: null,
    confidence: 0.82,
    all: [
      anyOf`
        (?:kost(?:ar|ade|nad(?:en|er|erna)?|a)|pris(?:et|er|erna)?|avgift(?:en|er)?|licens(?:en|avgift(?:en)?)?|kursavgift(?:en)?|deltagaravgift(?:en)?|start(?:kostnad|avgift)(?:en)?|betalar|debiteras|faktureras|för)(?: [\p{L}\d,-]+){0,12} \d[\d   .]*(?:–\d[\d   .]*)? ?(?:kr|kronor|tkr|SEK|euro|dollar|pund|miljoner|kronor)
        \d[\d   .]*(?: ?000)? ?(?:kr|kronor|SEK|tkr|:-|euro|dollar|pund)(?:,| exklusive| inklusive| exkl\p{L}*| inkl\p{L}*| plus| per| för| i| om| och|\.|$|\))
        (?:självkostnadspris|prislista(?:n)?|mot en (?:\p{L}+ )?(?:avgift|kostnad)|avgiftsbelag[dt]|(?:är|blir) (?:dyr|dyrt|kostsam|kostsamt) att (?:köpa|införa|utbilda|starta)|kostar (?:mellan|från|cirka|ungefär|omkring|runt|drygt|knappt|upp till|några|ett par|flera|beroende)|offert(?:en)?)
      `,
    ],
    not: anyOf`
      samhället(?:s)?|böter|försörjningsstöd(?:et)?|bistånd(?:et)?|statsbidrag\p{L}*|skadestånd
      bidrag(?:et)?|anslag(?:et)?|miljarder|budget\p{L}*|hyra(?:n)?|hyror|lön(?:en|er)?|skuld\p{L}*
      inkomst\p{L}*|månadsinkomst|riksnorm\p{L}*|vite(?:t)?|stulit|köpt för|lån(?:et)?|sparar
      besparing\p{L}*|per vårddygn|dygnet|vårddygn\p{L}*|nämndens|underskott\p{L}*|matkort|taxa(?:n)?
      hemtjänst\p{L}*|egenavgift\p{L}*|högkostnadsskydd\p{L}*|lunch(?:en)?|fika(?:t)?|parkering\p{L}*
      entré\p{L}*|läkarbesök\p{L}*|busskort\p{L}*|barnbidrag\p{L}*|ersättning(?:en)?|arvode\p{L}*
      beviljade\p{L}*
    `,
  },
];
