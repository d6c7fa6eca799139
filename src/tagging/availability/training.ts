import { anyOf } from '../pattern.ts';
import { abroad, course, inSweden, often, only, startsOrIsGiven } from '../words/availability.ts';
import type { AvailabilityRule } from './rule.ts';

/** Courses: only abroad, no more, on request, regularly. */
export const trainingWordings: readonly AvailabilityRule[] = [
  {
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.88,
    all: [
      anyOf`
        (?:${course}|utbildare|instruktörer|handledare|kursledare|lärare i metoden)(?: [\p{L}]+){0,5} (?:endast|bara|enbart) (?:i (?:USA|Norge|Danmark|Storbritannien|England|Kanada|Nederländerna|Finland|Australien|Skottland|Tyskland|utlandet)|utomlands|på engelska i)
        ${course}(?: [\p{L}]+){0,3} inte i Sverige
        (?:måste|får) (?:åka|resa) (?:utomlands|till (?:USA|Norge|England|Danmark)) för att (?:utbilda|gå)
        utbildning(?:en)? (?:finns|ges|hålls) utomlands
      `,
    ],
  },
  {
    aspect: 'training',
    code: 'training_abroad_only',
    confidence: 0.86,
    all: [
      anyOf`
        (?:resa|åka|åker|reser|ta sig|hänvisas|hänvisar|skickas|vända sig|söka sig|kan gå|går|läsas?|flyga)(?: [\p{L}\d-]+){0,6} (?:till|i|utomlands)(?: [\p{L}\d-]+){0,5} ?${abroad}
        (?:resa|åka|åker|reser|söka sig|går|gå)(?: [\p{L}\d-]+){0,5} utomlands
        ${course}(?: [\p{L}\d-]+){0,6} ${only}(?: [\p{L}\d-]+){0,5} (?:${abroad}|utomlands)
        ${only} (?:i |på )?(?:${abroad}|utomlands)(?: [\p{L}\d-]+){0,6} ${course}
        (?:enda|närmaste) ${course}(?: [\p{L}\d-]+){0,6} (?:i|utomlands)(?: ${abroad})?
        ${course}(?: [\p{L}\d-]+){0,5} (?:utomlands|i ${abroad})[^.;]{0,60} (?:ingen|inget|inte|saknas)
        (?:ingen|inga|någon|några|motsvarande|svensk)(?: [\p{L}\d-]+){0,2} ${course}(?: [\p{L}\d-]+){0,4} ${inSweden}(?: [\p{L}\d-]+){0,4} (?:inte|saknas)
        (?:ingen|inga)(?: [\p{L}\d-]+){0,3} ${course}(?: [\p{L}\d-]+){0,4} ${inSweden}
        ${course}(?: [\p{L}\d-]+){0,3} ${inSweden}(?: [\p{L}\d-]+){0,2} (?:saknas|finns inte|finns ännu inte|ges inte)
        ${inSweden}(?: [\p{L}\d-]+){0,4} (?:saknas|finns ingen|finns inte någon|ges ingen|hålls ingen|hålls inga)(?: [\p{L}\d-]+){0,2} ${course}
        (?:saknas|finns inga|finns ingen|finns inte några) svenska (?:utbildare|instruktörer|kursledare|handledare|lärare|kurser|kursgivare)
      `,
    ],
    not: anyOf`
      utbyte\p{L}*|studiebesök\p{L}*|språkresa|semester|barnet|hämta|utvisning|studi(?:en|er|erna)
      konferens(?:en)?|pension\p{L}*
    `,
  },
  {
    aspect: 'training',
    code: 'training_ended',
    confidence: 0.88,
    all: [
      anyOf`
        ${course}(?: [\p{L}]+){0,4} (?:har upphört|är nedlagd|har lagts ne(?:d|r)|ges inte längre|hålls inte längre|erbjuds inte längre|anordnas inte längre|har avslutats|lades ne(?:d|r))
        (?:ingen|inga)(?: [\p{L}]+){0,2} ${course}(?: [\p{L}]+){0,2} längre
        inte längre någon ${course}
        utbildar inte längre
        ${course}[^.]{0,60}(?:gavs|hölls|erbjöds|anordnades) (?:senast|sist|för sista gången)
        (?:sista|senaste) ${course}[^.]{0,30}(?:gavs|hölls)
        (?:ingen|inga) nya?(?: ${course})? (?:är|finns) (?:planera\p{L}+|inplanera\p{L}+)
        ${course}[^.]{0,40}(?:har upphört|är nedlagd|ges inte längre|hålls inte längre|erbjuds inte längre)
      `,
    ],
  },
  {
    aspect: 'training',
    code: 'training_ended',
    confidence: 0.86,
    all: [
      anyOf`
        ${course}(?: [\p{L}\d-]+){0,6} (?:upphört|upphörde|upphör|nedlag[dt]|lagts ne[dr]|lades ne[dr]|läggs ne[dr]|avvecklats?|avvecklad|avvecklas|avslutats|tagits bort|lagts på is|dragits in|slutat|inte längre|inte mer|inte mera|för sista gången|ställts in (?:för gott|tills vidare|permanent))
        (?:inga|ingen|några|inte någon|inte några)(?: (?:fler|nya?|ytterligare|svenska?|vidare)){1,3} ${course}(?: [\p{L}]+){0,5} (?:ges|hålls|planer\p{L}+|kommer|startar|anordnas|erbjuds|genomförs|blir|väntas|inplaner\p{L}+)(?! inte (?:bara|endast))
        (?:sista|senaste|avslutande) (?:\p{L}+)?(?:kurs|utbildning|omgång|kull|utbildningsomgång)\p{L}*(?: [\p{L}\d-]+){0,6} (?:gavs|hölls|var|gick|genomfördes|avslutades|ägde rum|examinerades)
        (?:har )?(?:slutat|slutade|upphört|upphörde)(?: att| med att| med)? (?:utbilda|hålla (?:kurs|utbildning)\p{L}*|ge ${course}|ordna (?:kurs|utbildning)\p{L}*|anordna (?:kurs|utbildning)\p{L}*|${course}|kursverksamhet\p{L}*)
        (?:inte|ej)(?: [\p{L}]+){0,4} (?:längre|mer|vidare)(?: [\p{L}\d-]+){0,4} (?:utbilda|utbildar|utbildas|anordnar|${course})
        (?:anordnas|ges|hålls|erbjuds|startas|ordnas|arrangeras)(?: det)?(?: [\p{L}]+){0,2} (?:inga|ingen|inte några)(?: [\p{L}]+){0,2} ${course}
        kursverksamheten(?: [\p{L}\d-]+){0,4} (?:upphört|lagts|nedlagd|avslutad|avvecklad|slut)\p{L}*
      `,
    ],
    not: anyOf`
      (?:krävs|kräver|behövs|behöver) inte längre|inte längre (?:krav|obligatorisk\p{L}*|krävs|behövs)
      deltagarna|eleven|skolgång|gymnasi\p{L}*|yrkes\p{L}*|grundskol\p{L}*
    `,
  },
  {
    aspect: 'training',
    code: 'training_on_request',
    confidence: 0.88,
    all: [
      anyOf`
        ${course}(?: [\p{L}]+){0,6} (?:på begäran|vid behov|vid (?:tillräckligt )?intresse|på (?:förfrågan|beställning|uppdrag)|efter (?:förfrågan|önskemål|behov|efterfrågan)|på efterfrågan)
        (?:på begäran|på beställning|på förfrågan)(?: [\p{L}]+){0,4} ${course}
      `,
    ],
  },
  {
    aspect: 'training',
    code: 'training_on_request',
    confidence: 0.85,
    all: [
      anyOf`
        (?:på|efter|vid) (?:beställning|begäran|förfrågan|önskemål|uppdrag|överenskommelse|efterfrågan|tillräckligt (?:stort )?intresse|intresse|behov|anmodan)(?: [\p{L}\d-]+){0,10} (?:${course}|utbilda\p{L}*|hålls|ges|kommer|håller)
        (?:${course}|utbilda\p{L}*)[^.;]{0,60} (?:på|efter|vid) (?:beställning|begäran|förfrågan|önskemål|uppdrag|överenskommelse|efterfrågan|tillräckligt (?:stort )?intresse|intresse|behov|anmodan)
        (?:när|om|så snart)(?: [\p{L}\d-]+){0,2} (?:tillräckligt många|minst \p{L}+ (?:personer|kommuner|deltagare)|det finns (?:tillräckligt )?intresse|en kommun|någon|efterfrågan)(?: [\p{L}\d-]+){0,6} (?:startar|ordnas|anordnas|ges|hålls|sätts|blir|kan)(?: [\p{L}\d-]+){0,5} ${course}
        ${course}(?: [\p{L}\d-]+){0,5} (?:startar|ordnas|anordnas|ges|hålls|sätts igång|blir av)(?: [\p{L}\d-]+){0,3} (?:när|om|så snart|först när)(?: [\p{L}\d-]+){0,4} (?:tillräckligt|beställ|anmäl|efterfråg|intress|hör av|behov|grupp)\p{L}*
        uppdragsutbildning\p{L}*
        ${course}(?: [\p{L}\d-]+){0,4} (?:kan|går att) (?:bokas|beställas|boka|beställa|skräddarsys|köpas in)
        (?:skräddarsy|platsförlägg|lägger upp)\p{L}*(?: [\p{L}\d-]+){0,4} ${course}
      `,
    ],
    not: anyOf`
      slutat|slutar|upphör\p{L}*|nedlag\p{L}*|inte längre|individuella behov
      (?:enskildes|barnets|familjens|elevens|deltagarnas|klientens) (?:behov|önskemål)
      bistånd\p{L}*|körkort\p{L}*|tolk
    `,
  },
  {
    aspect: 'training',
    code: 'training_regular',
    confidence: 0.82,
    all: [
      anyOf`
        ${course}(?: [\p{L}-]+){0,7} ${often}
        ${often}(?: [\p{L}-]+){0,5} ${course}
        (?:utbildar|håller kurser|utbildas)(?: [\p{L}-]+){0,5} ${often}
        ${course}[^.:;]{0,80} (?:ges|hålls|anordnas|erbjuds|startar|går|arrangeras) (?:[\p{L}]+ ){0,2}${often}
        nästa ${course} (?:startar|börjar|ges|hålls)
        ${course} (?:ges|hålls|anordnas|erbjuds|arrangeras) (?:av|i Sverige|på|vid|i|genom)(?! utlandet| USA| Norge| England)
        ${course} startar (?:i|den|hösten|våren)
      `,
    ],
    not: anyOf`
      brand\p{L}*utbildning|(?:alla|samtliga|våra) anställda|inte längre|upphört|endast i (?:USA|Norge)|utomlands|på begäran|på förfrågan|vid behov
      inte i Sverige|krävs|kräver|har tidigare|gavs tidigare|på beställning|vid intresse
    `,
  },
  {
    aspect: 'training',
    code: 'training_regular',
    confidence: 0.81,
    all: [
      anyOf`
        ${course}[^.;]{0,60} ${startsOrIsGiven}[^.;]{0,40}? ${often}
        ${often}(?: [\p{L}\d-]+){0,3} ${startsOrIsGiven}(?: [\p{L}\d-]+){0,5} ${course}
        ${course}(?: [\p{L}\d-]+){0,5} ${often}
        (?:ny|nya|nästa) (?:\p{L}*kurs|\p{L}*utbildning|kursomgång|utbildningsomgång|omgång|kull|start|grupp)(?:ar|er|en)?(?: [\p{L}\d-]+){0,5} (?:startar|börjar|ges|hålls|drar|går|planeras|är|öppnar)(?: [\p{L}\d-]+){0,3} (?:varje|i|till|den|hösten|våren|vecka|januari|februari|mars|april|maj|augusti|september|oktober|november)
        (?:utbildar|håller|ger|anordnar|arrangerar|ordnar|erbjuder|utbildas|kör)(?: [\p{L}\d-]+){0,6} ${often}
        ${often}(?: [\p{L}\d-]+){0,2} (?:utbildar|utbildas|anordnar|arrangerar|ordnar)
        (?:höstens|vårens|nästa års|årets|terminens) (?:\p{L}*kurs|\p{L}*utbildning|kursomgång)\p{L}*(?: [\p{L}\d-]+){0,6} (?:startar|öppen|öppnar|börjar|är|har|finns|anmälan|platser)
        anmälan till(?: [\p{L}\d-]+){0,4} ${course}(?: [\p{L}\d-]+){0,4} (?:öpp|är|görs|stänger)\p{L}*
        löpande (?:antagning|kursstart|kursstarter|start)\p{L}*
        ${course}(?: [\p{L}\d-]+){0,6} (?:finns|ges) (?:på|vid|hos|i) (?:flera|alla|två|tre|fyra|fem|de flesta) (?:orter|lärosäten|universitet|högskolor|regioner|län)
      `,
    ],
    not: anyOf`
      inte längre|upphört|endast i ${abroad}|utomlands|på begäran|på förfrågan|vid behov
      inte i Sverige|(?:krävs|kräver|måste)(?: [\p{L}]+){0,4} (?:utbildning|kurs)|har tidigare|gavs tidigare
      på beställning|vid intresse|inga nya|några nya|föräldrakurs\p{L}*|förlossning\p{L}*
      deltagarna (?:träffas|ses)|föräldra(?:r|rna)|grupp(?:en|erna) träffas|elever\p{L}*|gymnasi\p{L}*
      ungdomar(?:na)?|nyanlända|brand\p{L}*utbildning|(?:alla|samtliga|våra) anställda|hyresgäst\p{L}*
    `,
  },
];
