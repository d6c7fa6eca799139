import { anyOf, firstOf, words } from '../pattern.ts';

/** Says that nothing can be said: a direction of its own, whatever verbs stand beside. */
const unclearWords = anyOf`
  (?:går|gick) inte att (?:bedöma|uttala sig|säga|veta|fastställa|dra (?:några )?slutsatser|avgöra)
  (?:kan|kunde|har) inte (?:kunnat )?(?:bedömas|bedöma|avgöras|avgöra)
  inte möjligt att (?:bedöma|avgöra|dra)|otillräckligt (?:vetenskapligt )?(?:underlag|stöd)
  (?:vetenskapliga )?underlaget (?:är|var|bedöms som|bedömdes vara) (?:otillräckligt|för svagt|för litet)
  underlaget räcker inte|oklar[ta]? (?:effekt(?:er)?|om)
  effekt(?:en|erna)?(?: [\p{L}]+){1,5} (?:är|var|förblir) (?:oklar[a]?|okänd[a]?|osäker|osäkra)
  effekt(?:en|erna)? är (?:oklar[a]?|okänd[a]?|osäker|osäkra)|okända effekter
  saknas (?:vetenskapligt )?stöd|(?:saknar|saknas) (?:kunskap|evidens|belägg)
  inte (?:har )?(?:kunnat )?(?:visats|visas|påvisas|påvisats|beläggas|belagts)
  (?:ingen|inga|inget) (?:visad|visade|belagd|belagda|påvisad|påvisade|dokumenterad|dokumenterade) effekt(?:er)?
  (?:vetenskapliga )?(?:stödet|underlaget|evidensen)(?: [\p{L}]+){0,4} (?:är |var )?(?:svagt?|bristfälligt?|begränsat och osäkert)
  vet (?:inte|vi inte|man inte) om|mer forskning (?:behövs|krävs)|för osäker[ta]? för att
  osäkert om|kunskapslucka|inte (?:utvärderats|utvärderad|studerats|studerad)
  (?:inga|inte några)(?: [\p{L}]+){0,3} (?:studier|översikter)
  (?:inte|ej|ännu inte|aldrig)(?: \p{L}+){0,3} (?:visat|visats|bevisat|bevisats|belagt|belagts|styrkt|styrkts|klarlagt|klarlagts|fastställts|kunnat (?:visa|påvisa|belägga|fastställa|avgöra|bedöma|säga|uttala))
  öpp(?:en|na) fråg(?:a|or)|obesvara(?:d|t|de)
  (?:kan|kunde|går|gick|vågar)(?: \p{L}+){0,3} (?:inte|ej|varken)(?: \p{L}+){0,3} (?:säga|avgöra|bedöma|bedömas|avgöras|besvara|besvaras|bekräfta|uttala|fastställa|dra(?: [\p{L}]+){0,3} slutsats(?:er)?)
  (?:ingen|inga|inte några|inte någon)(?: [\p{L}]+){0,3} slutsats(?:er)?(?: [\p{L}]+){0,4} (?:dra|dras|formuleras|göras)
  (?:inga|ingen)(?: [\p{L}]+){0,2} slutsats(?:er)? (?:om|kring|kan)
  (?:är|var|förblir|råder)(?: (?:det|fortfarande|ännu|alltjämt|därför|mycket|dock|också|i dag|idag))* (?:oklar|oviss|okän|osäker|outred|outforskad)\p{L}*
  (?:studier|underlag|material|data|resultat)\p{L}*(?: [\p{L}]+){0,4} (?:är|var|ansågs|bedömdes)(?: [\p{L}]+){0,3} (?:för (?:få|små|olika|svag|osäker|litet|tunn|gamla|heterogen|bristfällig|spretig)\p{L}*|otillräcklig\p{L}*)
  (?:räcker|räckte|räckt|duger) inte (?:till )?(?:för|till)
  för (?:få|små|litet|svagt|tunt|osäkert|svaga|osäkra|olika|dålig\p{L}*|bristfällig\p{L}*)(?: [\p{L}]+){0,5} för att (?:kunna )?(?:bedöma|avgöra|säga|dra|uttala|ge|vi|det|man|svara)
  (?:vet|visste)(?: (?:vi|man|ingen|forskningen|forskarna|därför|i dag|idag|fortfarande|ännu|alltså)){0,4} (?:inte|inget|ingenting|lite|för lite|mycket lite)(?: (?:säkert|i dag|ännu))* om
  (?:ingen|inte någon) vet
  (?:svårt|omöjligt|vanskligt|inte möjligt)(?: [\p{L}]+){0,2} att (?:bedöma|avgöra|säga|veta|dra|uttala|uttolka|tolka om)
  återstår att (?:visa|se|utreda|studera|undersöka)
  (?:evidens|vetenskapligt stöd|forskningsstöd|belägg|bevis|forskning|kunskap)\p{L}* (?:för|om|att|på)[^.;]{0,60}(?:saknas|fattas|är (?:bristfällig|otillräcklig|knapp|mycket begränsad|svag)\p{L}*)
  (?:saknar|saknas|finns (?:inget|ingen|inga))(?: [\p{L}]+){0,3} (?:evidens|belägg|bevis|forskningsstöd|vetenskapligt (?:stöd|underlag)|hållpunkter|stöd i forskning\p{L}*)
  (?:säger|ger|lämnar|gav)(?: \p{L}+){0,3} (?:inget|inte något|inga)(?: \p{L}+)? (?:besked|svar) om
  (?:saknas|saknar|fattas)(?: [\p{L}]+){0,3} kunskap\p{L}*
  slutsats\p{L}*[^.;]{0,70} (?:kan|går|kunde|gick)(?: [\p{L}]+){0,2} (?:inte|ej)(?: [\p{L}]+){0,3} (?:dra|dras|formuleras)
  (?:vet|visste) (?:man|vi|ingen|forskningen|forskarna)(?: \p{L}+){0,2} (?:inte|lite)
`;

const judge =
  '(?:bedöma|bedömas|avgöra|avgöras|säga|uttala sig|dra|dras|fastställa|fastställas|veta|klarlägga|besvara|besvaras|belägga|beläggas|värdera|värderas)';
const tooLittle =
  '(?:tun[nt]|tunna|svag[ta]?|lite[tn]|små|få|osäkert?|osäkra|bristfällig[ta]?|spretig[ta]?|gam(?:mal|malt|la)|olik[at]?|mager|magert|knapp[ta]?|ensidig[ta]?|kort[at]?|heterogen[ta]?)';

/** That nothing can be said, one meaning a row. */
const nothingKnown: readonly RegExp[] = [
  // The order of a subordinate clause: "som inte går att bedöma".
  words`(?:inte|ej|knappast) (?:går|gick|gått|är möjligt|låter sig)(?: att)? ${judge}|(?:inte|ej|knappast) (?:kan|kunde|kunnat)(?: \p{L}+)? ${judge}`,
  words`(?:för|alltför) ${tooLittle} för (?:\p{L}+ )?(?:slutsats\p{L}*|bedömning\p{L}*|att|svar)|(?:tillåter|medger|ger|lämnar|räcker|duger)(?: \p{L}+)? (?:inga|ingen|inte)(?: \p{L}+){0,4} (?:slutsats|bedömning|ledning|besked|vägledning|svar)\p{L}*`,
  // What it was due to is not known.
  anyOf`
    (?:vet|visste|säga|avgöra|oklart|osäkert|veta)(?: [\p{L}-]+){0,6} (?:om|vad|huruvida)(?: [\p{L}-]+){0,6} (?:beror|berodde|orsakade\p{L}*|förklara\p{L}*|tack vare|skulle ha|hade)
    (?:kan|kunde|går|gick)(?: \p{L}+){0,2} inte (?:att )?uteslutas?
    inte (?:går|kan|gick|kunde)(?: att)? uteslutas?
    (?:kan|kunde) (?:lika (?:gärna|väl)|också|även|ha)(?: \p{L}+)? (?:bero|berott|förklaras|ha berott)(?! på slumpen)
    (?:hade|skulle)(?: [\p{L}-]+){0,4} (?:kommit|skett|inträffat|blivit|ha)(?: \p{L}+)? (?:ändå|i alla fall|oavsett)
  `,
  anyOf`
    (?:kan|kunde) (?:bero|ha berott|förklaras|hänga samman)[^.;]{0,60} men (?:också|även|lika|det kan)
    (?:framgår|besvaras|belyses|framkommer) (?:inte|ej)(?: \p{L}+)? (?:av|i)
    (?:har|hade) (?:inte|aldrig|ännu inte|ej) (?:undersökts|mätts|följts upp|studerats|prövats)
    (?:svaret|besked|svar)(?: \p{L}+)? (?:får vi|dröjer|uteblev)
  `,
  words`låter sig (?:inte|ej|knappast) (?:\p{L}+as?|\p{L}+ras)|(?:inget|inga|inte något|ingen)(?: \p{L}+)? (?:svar|besked|klarhet)(?: \p{L}+)? (?:på|om|i)`,
  anyOf`
    säger (?:föga|inget|ingenting|lite|inte mycket|mycket lite) om
    (?:inte|ej|för lite) (?:tillräckligt|nog)(?: med)? (?:forskning|studier|kunskap|data|underlag)
    (?:kan|kunde) inte (?:ge )?svara?(?: på)?(?: \p{L}+)? (?:om|vad|huruvida)
  `,
  words`(?:inte|ej)(?: att)? (?:tillskriva|tillskrivas|förklara med|härleda)`,
  anyOf`
    det vet (?:ingen|vi inte|man inte|vi ännu inte)
    (?:vet|visste) (?:vi|man|ingen)(?: [\p{L}-]+){0,3} (?:inte|lite)|för tidigt att
    (?:lämnar|lämnas|lämnade)(?: \p{L}+)? frågan öppen
    (?:frågan|svaret) (?:är|förblir|lämnas) (?:öppen|obesvarad|att (?:vi|man|ingen) (?:inte )?vet)
  `,
];

/** The words that say that nothing can be said, or null. */
export function nothingKnownIn(text: string): RegExpExecArray | null {
  return unclearWords.exec(text) ?? firstOf(nothingKnown, text);
}

/** Said after a result, it takes the result back: "vi vet inte om det berodde på kursen", "utan kontrollgrupp". */
export const takenBack = anyOf`
  (?:vet|visste|säga|avgöra|oklart|osäkert|veta|svårt|omöjligt)(?: [\p{L}-]+){0,8} (?:beror|berodde|orsak\p{L}*|förklar\p{L}*|tack vare|effekt av|följd av|resultat av|insatsens förtjänst)
  utan (?:kontroll|jämförelse)grupp|(?:kontroll|jämförelse)grupp saknas
  (?:saknar|saknade|saknades) (?:kontroll|jämförelse)grupp|inte uteslut\p{L}*
  (?:hade|skulle)(?: [\p{L}-]+){0,4} (?:kommit|skett|inträffat|blivit)(?: \p{L}+)? (?:ändå|i alla fall|oavsett)
`;
