import type { Certainty } from '../../domain/facts/evidence.ts';
import { words } from '../pattern.ts';

/** GRADE as Swedish agencies word it, and SBU's older wording (before 2017); the longest match is tried first. */
export const certaintyWords: readonly (readonly [Certainty, RegExp])[] = [
  ['no_review', words`(?:ingen|inga|inte någon|inte några)(?: [\p{L}]+){0,3} (?:översikt(?:er)?|studier?|undersökning(?:ar)?|utvärdering(?:ar)?)(?: [\p{L}]+){0,4} (?:hittades|hittats|identifierades|finns|fanns|uppfyllde|påträffades|kunde hittas|har gjorts|gjorts)|(?:det )?(?:saknas|saknades)(?: [\p{L}]+){0,2} (?:studier|översikter|forskning|undersökningar|utvärderingar)|(?:studier|översikter|forskning|utvärderingar)(?: [\p{L}]+){0,4} (?:saknas|saknades)|(?:hittade|fann)(?: vi| man)? (?:inga|ingen)(?: [\p{L}]+){0,3} (?:studier?|översikt(?:er)?)`],
  ['very_low', words`mycket låg(?:t|a)? (?:tillförlitlighet|evidensstyrka|vetenskapligt stöd|tilltro|grad av tillförlitlighet|säkerhet|kvalitet)|(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} mycket låg|otillräckligt (?:vetenskapligt )?(?:underlag|stöd)|underlaget är (?:otillräckligt|för (?:svagt|litet|tunt|osäkert))|för (?:få|små) studier för|det vetenskapliga underlaget (?:är|var|bedöms som|bedömdes vara|räcker inte|är för svagt)(?: otillräckligt)?|(?:går|gick) inte att (?:bedöma|uttala sig|dra (?:några )?slutsatser|avgöra)|(?:kan|kunde|har) inte (?:kunnat )?(?:bedömas|bedöma|avgöras|avgöra)|inte möjligt att (?:bedöma|avgöra|dra)|för osäker[ta]? för att|underlaget räcker inte`],
  ['very_low', /⊕\s?[○O◯]\s?[○O◯]\s?[○O◯]|\(\s?\+\s?\)|\+\s?0\s?0\s?0/u],
  ['high', words`hög(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)|(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} hög|(?<!måttligt )starkt vetenskapligt (?:stöd|underlag)|evidensstyrka 1|stark evidens`],
  ['high', /⊕\s?⊕\s?⊕\s?⊕|\+\s?\+\s?\+\s?\+/u],
  ['moderate', words`måttlig(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)|(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: [\p{L}]+){0,4} måttlig|måttligt starkt vetenskapligt (?:stöd|underlag)|måttligt starkt (?:stöd|underlag)|evidensstyrka 2|måttlig evidens`],
  ['moderate', /⊕\s?⊕\s?⊕\s?[○O◯]|\+\s?\+\s?\+\s?0/u],
  ['low', words`(?<!mycket )låg(?:t|a)? (?:tillförlitlighet|evidensstyrka|tilltro|grad av tillförlitlighet|säkerhet)|(?:tillförlitlighet(?:en)?|evidensstyrka(?:n)?|tilltro(?:n)?)(?: (?!mycket)[\p{L}]+){0,4} låg|begränsat (?:vetenskapligt )?(?:stöd|underlag)|evidensstyrka 3|begränsad evidens`],
  ['low', /⊕\s?⊕\s?[○O◯]\s?[○O◯]|\+\s?\+\s?0\s?0/u],
  ['no_review', words`(?:vetenskaplig )?kunskapslucka|(?:ingen|inga|inte någon|inte några)(?: [\p{L}]+){0,3} systematisk(?:a)? (?:litteratur|kunskaps)?översikt(?:er)?|(?:hittade|hittades|fann|finns|identifierade|identifierades|hittat)(?: [\p{L}]+){0,2} (?:inga|inte några)(?: [\p{L}]+){0,3} (?:studier|översikter)|inga(?: [\p{L}]+){0,3} (?:studier|översikter)(?: [\p{L}]+){0,6} (?:hittades|hittats|identifierades|finns|fanns|uppfyllde)|saknas (?:systematiska )?(?:översikter|studier)|(?:studier|översikter|forskning) saknas|ännu inte (?:utvärderad|utvärderats|studerad|studerats)|har inte (?:utvärderats|studerats)(?: [\p{L}]+){0,4}`],
]; // biome-ignore format: one wording a line

/** Says that nothing can be said: a direction of its own, whatever verbs stand beside. */
export const unclearWords = words`(?:går|gick) inte att (?:bedöma|uttala sig|säga|veta|fastställa|dra (?:några )?slutsatser|avgöra)|(?:kan|kunde|har) inte (?:kunnat )?(?:bedömas|bedöma|avgöras|avgöra)|inte möjligt att (?:bedöma|avgöra|dra)|otillräckligt (?:vetenskapligt )?(?:underlag|stöd)|(?:vetenskapliga )?underlaget (?:är|var|bedöms som|bedömdes vara) (?:otillräckligt|för svagt|för litet)|underlaget räcker inte|oklar[ta]? (?:effekt(?:er)?|om)|effekt(?:en|erna)?(?: [\p{L}]+){1,5} (?:är|var|förblir) (?:oklar[a]?|okänd[a]?|osäker|osäkra)|effekt(?:en|erna)? är (?:oklar[a]?|okänd[a]?|osäker|osäkra)|okända effekter|saknas (?:vetenskapligt )?stöd|(?:saknar|saknas) (?:kunskap|evidens|belägg)|inte (?:har )?(?:kunnat )?(?:visats|visas|påvisas|påvisats|beläggas|belagts)|(?:ingen|inga|inget) (?:visad|visade|belagd|belagda|påvisad|påvisade|dokumenterad|dokumenterade) effekt(?:er)?|(?:vetenskapliga )?(?:stödet|underlaget|evidensen)(?: [\p{L}]+){0,4} (?:är |var )?(?:svagt?|bristfälligt?|begränsat och osäkert)|vet (?:inte|vi inte|man inte) om|mer forskning (?:behövs|krävs)|för osäker[ta]? för att|osäkert om|kunskapslucka|inte (?:utvärderats|utvärderad|studerats|studerad)|(?:inga|inte några)(?: [\p{L}]+){0,3} (?:studier|översikter)`;

export const noEffectWords = words`(?:ingen|inga|inte någon|inte några|ingen som helst|liten eller ingen|små eller inga)(?: (?:[\p{L}]+)){0,2}? (?:skillnad(?:er)?|effekt(?:er)?|påverkan|inverkan|förändring(?:ar)?|förbättring(?:ar)?|minskning(?:ar)?)|(?:har|hade|ger|gav|får|fick|haft) (?:inte|ingen|inga)(?: [\p{L}]+){0,2}? (?:effekt(?:er)?|inverkan|betydelse)|(?:påverkar|påverkade|minskar|minskade|förbättrar|förbättrade|ökar|ökade|förändrar|hjälper|fungerar|leder|ledde) (?:troligen |sannolikt |möjligen )?inte|inte (?:påverkar|minskar|förbättrar|ökar|leder till|har någon effekt|har effekt)|(?:skillnad(?:en)?|effekt(?:en)?) (?:var|är) inte (?:statistiskt )?(?:säkerställd|signifikant)|oförändra(?:d|t|de)|kvarstod inte|motsvarade (?:den|effekten)|lika (?:effektiv[at]?|bra|stor[at]?|mycket|ofta|många)(?: [\p{L}]+){0,2} (?:som|för att|när det gäller|vid)|likvärdig(?:a|t)? (?:effekt|resultat|med)|(?:skiljer|skilde|skiljde) sig inte|utan (?:säkerställd |påvisbar |mätbar |statistisk )?(?:effekt|skillnad)|saknar effekt|är (?:troligen |sannolikt )?(?:verkningslös|ineffektiv)[at]?`;

export const negativeWords = words`skadliga effekter|negativ[a]? effekt(?:er)?|kan (?:göra|vara|orsaka) skad[alig]+|skadlig(?:t|a)?|ökad risk för|ökar risken för|ökade risken för|högre risk för|fler(?:a)? (?:återfall|placeringar|orosanmälningar|självmordsförsök)|(?:återfallen|brotten|brottsligheten|våldet|symtomen|återfall i brott) (?:ökade|ökar|blev fler|förvärrades|förvärras)|(?:förvärrar|förvärrade|förvärras|försämrar|försämrade|försämras|försämrats)|sämre (?:än|utfall|resultat|mående|psykisk)`;

export const mixedWords = words`blandade (?:resultat|effekter)|motstridig(?:a|t)?|varierande (?:resultat|effekter)|resultaten (?:varierar|är blandade|spretar|går isär|pekar åt olika håll)|både positiva och negativa|vissa (?:utfall|studier) (?:men|och) (?:inte )?andra|tvetydiga resultat|inte entydiga|pekar åt olika håll`;

/** A named other intervention, not "nothing" or "usual care", is better: no sign of harm (domain model 3). */
export const lessEffective = words`(?:sämre|mindre effektiv[at]?|lägre effekt|svagare effekt|mindre effekt|sämre effekt|sämre resultat|något sämre) än`;
export const positiveWords = words`(?:positiv(?:a|t)?|god(?:a)?|gynnsam(?:ma)?|viss|tydlig(?:a)?|stor|måttlig|liten|säkerställd|visad|bestående|lovande|små|stora)(?: [\p{L}]+)? effekt(?:er)?(?! saknas)|(?:har|hade|ger|gav|visar|visade|får|fick) (?:\p{L}+ )?effekt(?:er)? (?:på|mot|för|när|vid)|är effektiv[at]?|(?:mer effektiv[at]?|effektivare|bättre|större minskning|större effekt|bättre effekt|bättre resultat)(?: [\p{L}]+){0,6}? än|fungerar bättre|bättre (?:resultat|utfall|mående)|hjälper mot|effektiv[at]? (?:för att|mot|vid)|(?:goda|positiva|gynnsamma) resultat|gynnar|visad effekt`;

/** Verbs that say which way an outcome went. */
export const lessVerbs = words`minsk(?:ar|ade|at|as|ades|ande|ning(?:en)?(?: av)?|a)|färre|lägre|sänk(?:er|te|t|a)|reducer(?:ar|ade|at|a)|mindre|dämpa(?:r|de)?|lindra(?:r|de)?|bryter|förebygg(?:er|de|t|a)|motverka(?:r|de)?|halvera(?:r|de|s|des)?|kortare|förhindra(?:r|de)?|nedgång i|hindra(?:r|de)?`;
export const moreVerbs = words`ök(?:ar|ade|at|as|ades|ning(?:en)?(?: av)?|a)|fler|högre|större|stärk(?:er|te|t|a|s|tes)|förbättr(?:ar|ade|at|as|ades|a|ing(?:ar|en)?(?: av| i)?)|bättre|höj(?:er|de|t|a)|främja(?:r|de)?|oftare|längre|mer [\p{L}]+|utveckla(?:r|de) sin|ökat`;

/** Outcomes of which more is better; every other outcome is one of which less is better. */
export const goodOutcomes = words`(?:egen |egna )?bost(?:ad|aden|äder)|eget boende|(?:i |till )skolan|umgänge(?:t)?|samarbete(?:t)?|måendet|sov|sover|livskvalitet(?:en)?|välbefinnande(?:t)?|skolnärvaro(?:n)?|närvaro(?:n)?|skolresultat(?:en)?|betyg(?:en)?|föräldraförmåga(?:n)?|föräldrafärdigheter(?:na)?|lyhördhet(?:en)?|samspel(?:et)?|trygg(?:a|het|heten)?|(?:i |av |till )?(?:arbete|anställning|sysselsättning|jobb)(?:et)?|delaktighet(?:en)?|tillit(?:en)?|nöjdhet(?:en)?|funktion(?:en)?|vardagsfunktion(?:en)?|social(?:a)? (?:förmåga(?:n)?|färdighet(?:er|erna)?)|självkänsla(?:n)?|psykisk(?:a)? häls(?:a|an)|hälsa(?:n)?|mående(?:t)?|boendestabilitet(?:en)?|stabil(?:t)? boende|kvarboende(?:t)?|kunskap(?:er)?|kunskaperna|anknytning(?:en)?|nykterhet(?:en)?|drogfrihet(?:en)?|sömn(?:en)?|balans(?:en)?|kognition(?:en)?|inkomst(?:er|en)?|självständighet(?:en)?|problemlösning|kvar i bostaden|behåller (?:sin )?bostad(?:en)?|beh[åö]ll(?:er|a)?(?: sin)? bosta\p{L}+|överlevnad(?:en)?|relation(?:en|er|erna)?|kommunikation(?:en)?|självförtroende(?:t)?|läsförmåga(?:n)?|läsning(?:en)?|skolprestation(?:er|erna)?`;

/** Something was measured or concluded: without it a sentence with "minskar" is a description. */
export const studyWords = words`studi(?:en|er|erna)|översikt(?:en|er)?|metaanalys(?:en)?|resultat(?:en|et)?|effekt(?:er|en|erna)?|tillförlitlighet(?:en)?|evidensstyrka|evidens(?:en)?|vetenskapligt (?:stöd|underlag)|underlag(?:et)?|utvärdering(?:en|ar)?|randomiserad(?:e)?|kontrollgrupp(?:en)?|jämfört med|jämförelsegrupp(?:en)?|visa(?:r|de|t|s|ts)|påvisa(?:r|de|s|t)?|SBU|slutsats(?:en|er)?|bedömer|bedömning(?:en)?|uppföljning(?:en)?|sedvanlig|forskning(?:en)?|troligen|sannolikt|möjligen|signifikant|säkerställd|deltagarna`;

export const comparatorWords: readonly (readonly [string, RegExp])[] = [
  ['sedvanlig insats', words`(?:sedvanlig(?:t|a)?|vanlig(?:t|a)?|ordinarie|traditionell(?:t|a)?) (?:[\p{L}-]+)|TAU|treatment as usual`],
  ['ingen insats', words`ingen insats|ingen behandling|ingen åtgärd|ingenting|inte fick någon(?:ting)?`],
  ['väntelista', words`väntelist(?:a|an)|stod på kö`],
]; // biome-ignore format: one comparator a line

/** Outcomes as they are worded in findings, beside the vocabulary of outcome groups; the first that fits. */
export const outcomeWords: readonly (readonly [string, RegExp])[] = [
  ['skadligt-bruk', words`drick(?:er|a|ande|andet)|(?:alkohol|narkotika|drog|cannabis|tobaks)?(?:konsumtion|bruk|användning)(?:en)?|drogfri(?:het)?|nykter(?:het)?|röker|rökning`],
  ['brott', words`återfall(?:en)?(?: i brott)?|brottslighet(?:en)?|kriminella? \p{L}+`],
  ['placering', words`placering(?:ar|en)?(?: utanför hemmet)?|omhändertagande(?:n)?`],
  ['boende', words`bosta(?:d|den|äder)|stabil(?:t|are)? boende|boende(?:t)?|bostadslös(?:het)?`],
  ['arbete', words`(?:ett |i |till )?(?:arbete|anställning|jobb|egen försörjning)(?:t)?|sysselsättning(?:en)?|inkomst(?:er|en)?`],
  ['skolresultat', words`skol(?:närvaro|resultat|gång|arbete)(?:n|en|et)?|betyg(?:en)?|läs(?:ning|förmåga)(?:en|n)?`],
  ['livskvalitet', words`börda(?:n)?|belastning(?:en)?|välbefinnande(?:t)?|livskvalitet(?:en)?|mående(?:t)?`],
  ['normbrytande-beteende', words`(?:barnets|barnens|barns|elevernas|ungas|utagerande|oönska[td]e?|problem)? ?beteende(?:n|t|problem)?|trots|bråk(?:ighet)?`],
  ['foraldraformaga', words`föräldra(?:skap|förmåga|färdigheter|strategier)(?:et|n|na)?|lyhörd(?:het)?(?:en)?|samspel(?:et)?`],
  ['psykisk-halsa', words`(?:depress|ångest|trauma|ptsd|psykisk|symtom|stress|oro)\p{L}*`],
  ['vald-utsatthet', words`våld(?:et)?|misshandel(?:n)?|mobbning(?:en)?|försummelse(?:n)?|orosanmälningar(?:na)?|utsatthet(?:en)?|övergrepp(?:en)?`],
  ['funktion', words`fall(?:en|olyckor)?|sömn(?:en)?|social(?:a)? (?:förmåga|färdigheter)(?:n|na)?|vardag(?:en|sfunktion)?|funktion(?:en|sförmåga)?|minne(?:t)?`],
  ['delaktighet', words`ensamhet(?:en)?|delaktighet(?:en)?|tillit(?:en)?|nöjd(?:a|het)?(?:en)?|isolering(?:en)?`],
  ['suicid', words`suicid\p{L}*|självmord\p{L}*`],
]; // biome-ignore format: one group a line

/** What problem a finding's outcome belongs to, where the vocabulary of outcome groups has no word for it. */
export const outcomeGroupOfProblem: Readonly<Record<string, string>> = {
  'aterfall-i-brott': 'brott', brott: 'brott', ungdomskriminalitet: 'brott', gangkriminalitet: 'brott', skjutvapenvald: 'brott',
  'normbrytande-beteende': 'normbrytande-beteende', 'utagerande-beteende': 'normbrytande-beteende', beteendeproblem: 'normbrytande-beteende', aggression: 'normbrytande-beteende', 'utmanande-beteende': 'normbrytande-beteende',
  'skadligt-bruk-och-beroende': 'skadligt-bruk', alkoholproblem: 'skadligt-bruk', narkotikaproblem: 'skadligt-bruk', cannabis: 'skadligt-bruk', opioidberoende: 'skadligt-bruk', centralstimulantia: 'skadligt-bruk', lakemedelsberoende: 'skadligt-bruk', 'tobak-och-nikotin': 'skadligt-bruk', 'skadligt-bruk-hos-unga': 'skadligt-bruk', overdos: 'skadligt-bruk', 'aterfall-i-skadligt-bruk': 'skadligt-bruk', spelproblem: 'skadligt-bruk',
  'psykisk-ohalsa': 'psykisk-halsa', depression: 'psykisk-halsa', angest: 'psykisk-halsa', trauma: 'psykisk-halsa', ptsd: 'psykisk-halsa', psykos: 'psykisk-halsa', 'anknytning-och-samspel': 'psykisk-halsa', sjalvskadebeteende: 'psykisk-halsa',
  suicid: 'suicid', foraldraskap: 'foraldraformaga', vald: 'vald-utsatthet', 'vald-i-nara-relation': 'vald-utsatthet', 'vald-mot-barn': 'vald-utsatthet', forsummelse: 'vald-utsatthet', mobbning: 'vald-utsatthet', valdsutovande: 'vald-utsatthet',
  skolfranvaro: 'skolresultat', skolsvarigheter: 'skolresultat', hemloshet: 'boende', arbetsloshet: 'arbete', 'ekonomiskt-bistand': 'arbete', 'risk-for-placering': 'placering', ensamhet: 'delaktighet', fall: 'funktion', somnproblem: 'funktion', 'anhorigas-belastning': 'livskvalitet',
}; // biome-ignore format: pairs
